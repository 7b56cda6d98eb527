"""What every laptop of a meeting does alike: hear of new rows, and tell of its own."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from cochair.domain.language import _
from cochair.services.laptop_ports import Exchange, LaptopNow, LogRow, OwnCertificate, Pair, PairBook, Told
from cochair.services.typed_together import both

CAN_NOT_LISTEN = _("No other laptop can reach this one now. Try it with a stick.")
NO_CODE = _("The code has stopped. Make a new one.")
ANSWERED_BEFORE = _("This answer was used before. Let that laptop join anew.")

Post = Callable[[Callable[[], None]], None]
"""Does something soon on the thread of the window."""


def certificate_of(book: PairBook, now: datetime) -> OwnCertificate:
    """Return the certificate of this laptop, made and kept where there is none; raises StoreFailed."""
    own = book.own()
    if own is None:
        from cochair.sync.certificates import new_certificate

        own = new_certificate(now)
        book.keep_own(own)
    return own


class Once:
    """Something that is asked for many times before it is done, and then done once."""

    def __init__(self, post: Post, do: Callable[[], None]) -> None:
        self._post, self._do = post, do
        self._lock, self._waits = threading.Lock(), False

    def __call__(self) -> None:
        """Ask for it, from any thread."""
        with self._lock:
            if self._waits:
                return
            self._waits = True
        self._post(self._now)

    def _now(self) -> None:
        with self._lock:
            self._waits = False
        self._do()


class Typed:
    """The words that several people type at once, by place, as they stand."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._words: dict[str, str] = {}
        self.exchange: Exchange | None = None

    def heard(self, place: str, words: str) -> None:
        """Keep what stands at a place now."""
        self._words[place] = words
        self._changed()

    def at(self, place: str) -> str:
        """Return what stands at a place."""
        return self._words.get(place, "")

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Change what stands at a place, here and on the other laptops, as `seen` was changed into `words`."""
        self._words[place] = both(seen, words, self.at(place))
        if self.exchange is not None:
            self.exchange.type_words(place, seen, words)


def told_of(
    rows_came: Callable[[], None],
    changed: Callable[[], None],
    typed: Typed,
    clock_is: Callable[[timedelta], None] = lambda _: None,
    earlier_came: Callable[[Pair, list[LogRow]], None] = lambda _pair, _rows: None,
) -> Told:
    """Return who hears of what comes in."""

    def laptops_changed(_now: tuple[LaptopNow, ...]) -> None:
        changed()

    return Told(rows_came, laptops_changed, typed.heard, clock_is, earlier_came)


class Heard:
    """Who wants to know that something changed; many changes at once are told once, on the thread of the window."""

    def __init__(self, post: Post) -> None:
        self._listeners: list[Callable[[], None]] = []
        self._tell_once = Once(post, self._now)

    def listen(self, changed: Callable[[], None]) -> None:
        """Call a function after each change."""
        self._listeners.append(changed)

    def tell(self) -> None:
        """Say that something changed, from any thread."""
        self._tell_once()

    def close(self) -> None:
        """Tell nobody any more."""
        self._listeners.clear()

    def _now(self) -> None:
        for listener in tuple(self._listeners):
            listener()
