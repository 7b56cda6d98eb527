"""A laptop that has joined: it writes on whether the other one is there or not, and brings it over when it is."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import NoReturn

from cochair.domain.events import Event
from cochair.domain.language import _
from cochair.domain.laptops import OWN_PLACE, Role, is_own, place_of
from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused
from cochair.services.clashes import choose, clashes_of
from cochair.services.laptop_ports import LaptopNow, Link, Pair
from cochair.services.laptop_sticks import ReadsStick, ToStick
from cochair.services.laptops_here import ClashTold, Code, FromBefore
from cochair.services.live import LiveMeeting
from cochair.services.ports import StoreFailed
from cochair.services.recovery import MeetingClock
from cochair.storage.joined import ARRIVED
from cochair.storage.store import Store
from cochair.sync.addresses import Address, only_for_this_laptop
from cochair.sync.certificates import PRINT
from cochair.sync.finding import InRoom
from cochair.sync.finding_again import look_for_sign, sign_of
from cochair.sync.joining import JoinedExchange
from cochair.together.by_stick import OnStick, Sticks
from cochair.together.common import Heard, Once, Post, Typed, certificate_of, told_of
from cochair.together.host_clock import HostClock
from cochair.together.wire_rows import allowed

ONLY_THERE = _("Only the first laptop can let others in.")


class Guest:
    """The laptops of a meeting, seen from one that has joined. Its methods belong to the thread of the window.

    `live` is None until the agenda has come; `ready` is called once it is there.
    """

    def __init__(
        self,
        store: Store,
        pair: Pair,
        clock: MeetingClock,
        post: Post,
        ready: Callable[[LiveMeeting], None],
        addresses: Sequence[str] = (),
    ) -> None:
        """Look only in the networks of some addresses of this laptop, where `addresses` are given."""
        self.store, self.pair, self._ready = store, pair, ready
        self.clock = HostClock(clock, store.library)
        self.live: LiveMeeting | None = None
        self._log = store.shared_log(pair.meeting)
        self._post, self._is_closed = post, False
        self._heard = Heard(self._soon)
        self._typed = Typed(self._heard.tell)
        self._take_in = Once(self._soon, self._took_in)
        self._sticks = Sticks(store.pairs, pair.meeting, lambda: self._live().meeting, self._log)
        self._on_stick = Counter[str]()
        self._exchange = JoinedExchange(
            self._log,
            pair,
            certificate_of(store.pairs, self.clock.now()),
            told_of(self._take_in, self._heard.tell, self._typed, self._clock_is),
            allowed=allowed,
            reached=self._reached,
            arrived=self._arrived,
            now=clock.now,
        )
        self._typed.exchange = self._exchange
        self._looking: InRoom | None = None
        if pair.addresses and not only_for_this_laptop(addresses):  # who goes by stick alone looks for nobody
            self._looking = look_for_sign(sign_of(pair), self._found, interfaces=addresses)

    def begin(self) -> None:
        """Show what is here already, if anything is."""
        self._took_in()

    @property
    def own_place(self) -> int:
        """The place of this laptop."""
        return self.pair.place

    @property
    def own_role(self) -> Role:
        """What this laptop is there for."""
        return self.pair.role

    def hear(self, changed: Callable[[], None]) -> None:
        """Call a function whenever anything that can be asked here has changed."""
        self._heard.listen(changed)

    def others(self) -> tuple[LaptopNow, ...]:
        """Return the laptop whose meeting it is, as it stands."""
        if self.pair.addresses:
            return self._exchange.laptops()
        return (LaptopNow(OWN_PLACE, self.pair.name, Role.RUNS, Link.BY_STICK),)

    def runs(self) -> int:
        """Return the place of the laptop that runs the meeting."""
        return self.live.meeting.runs if self.live is not None else 0

    def code(self) -> Code | None:
        """Return no code."""
        return None

    def withdraw(self) -> None:
        """There is no code to end."""

    def _only_there(self, *_asked: object) -> NoReturn:
        """Refuse what only the laptop does whose meeting it is."""
        raise StoreFailed(ONLY_THERE)

    invite = put_on_stick = let_in_by_stick = take_out = bring_back = _only_there

    def letters(self) -> str:
        """Return nothing: only the laptop whose meeting it is lets others in."""
        return ""

    def let_run(self, place: int, *, gone: bool = False) -> None:
        """Let the laptop at a place run the meeting from now on. Raises Refused and StoreFailed."""
        self._live().pass_running(place, gone=gone)

    def to_stick(self, place: int) -> ToStick:
        """Return what writes all that this laptop has for the other one. Raises StoreFailed."""
        return self._sticks.rows(place)

    def from_stick(self) -> ReadsStick:
        """Return what reads a file of the other laptop. Raises StoreFailed."""
        return self._sticks.reader(self._only_there, self._took_from)

    def from_before(self) -> tuple[FromBefore, ...]:
        """Return nothing: the laptop whose meeting it is asks for what is from before."""
        return ()

    def clashes(self) -> tuple[ClashTold, ...]:
        """Return the lines that two laptops changed, and of which nobody said which one is right."""
        return clashes_of(self.live.meeting) if self.live is not None else ()

    def choose(self, number: int, *, first: bool, second: bool) -> None:
        """Say which version of a line is right, or that both are. Raises Refused and StoreFailed."""
        choose(self._live(), number, first=first, second=second)

    def words(self, place: str) -> str:
        """Return what two people have typed together at a place."""
        return self._typed.at(place)

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Change what stands at a place as `seen` was changed into `words`; what another typed meanwhile stays."""
        self._typed.type_words(place, seen, words)

    def is_over(self) -> bool:
        """Return whether the meeting has ended and all that was written here is on the other laptop too.

        A laptop that keeps the meeting also has all that was written there after the end, if a line joins the two.
        """
        if self.live is None or self.live.meeting.phase is not Phase.ENDED:
            return False
        by_line = self.pair.addresses and not self.pair.keeps_nothing
        return self.has_handed_over() and (not by_line or self._exchange.has_all())

    def has_handed_over(self) -> bool:
        """Return whether the other laptop has all that was written here."""
        if self.live is None:
            return True
        own = sum(is_own(entry.act, self.pair.place, self.live.series) for entry in self.live.entries)
        devices = self._only_here()
        by_line = self._exchange.own_there() >= own and self._exchange.has_all_of(devices)
        here = Counter(row.device for row in self._log.rows())
        return by_line or all(here[device] <= self._on_stick[device] for device in devices)

    def is_out(self) -> bool:
        """Return whether the other laptop has taken this one out of the meeting."""
        if self._exchange.is_dropped():
            return True
        m = self.live.meeting if self.live is not None else None
        return m is not None and self.pair.place in m.joined and self.pair.place not in m.laptops

    def close(self) -> None:
        """End the exchange; what was written stays, and goes over the next time."""
        self._is_closed = True
        self._heard.close()
        if self._looking is not None:
            self._looking.close()
        self._exchange.close()

    def _soon(self, act: Callable[[], None]) -> None:
        """Do something soon on the thread of the window, unless the meeting is left before."""
        self._post(lambda: None if self._is_closed else act())

    def _only_here(self) -> set[str]:
        """Return the devices of which this laptop may be the only one that has everything."""
        own = self._log.device[:PRINT]
        rows = self._log.rows()
        kept = {row.device for row in rows if row.device[:PRINT] == own or place_of(row.act) == OWN_PLACE}
        return kept - {self.pair.device}

    def _took_from(self, found: OnStick) -> int:
        taken = self._sticks.take_in(found)
        self._on_stick |= taken.there
        self._took_in()
        self._exchange.read_all()
        return taken.new

    def _live(self) -> LiveMeeting:
        assert self.live is not None
        return self.live

    def _took_in(self) -> None:
        if self.live is not None:
            with suppress(Refused, StoreFailed):  # what was typed goes on, and the next time all of it is read
                self.live.take_in()
        elif self._log.rows():
            self.live = live = LiveMeeting(self.store.library.log(self.pair.meeting), self.clock, place=self.pair.place)
            live.listen(self._wrote)
            self._ready(live)
        self._heard.tell()

    def _wrote(self, _events: tuple[Event, ...]) -> None:
        self._exchange.wrote()
        self._heard.tell()

    def _clock_is(self, ahead: timedelta) -> None:
        def keep() -> None:
            with suppress(StoreFailed):  # it goes by it now, and keeps it the next time
                self.clock.keep(ahead)

        self._soon(keep)

    def _found(self, address: Address) -> None:
        self._exchange.also_at(address.with_port())

    def _reached(self, address: str) -> None:
        """Keep where the other laptop answered, so that it is found again after a new start."""
        others = (each for each in self.pair.addresses if each != address)
        new = replace(self.pair, addresses=(address, *others))
        if new != self.pair:
            self.pair = new
            self.store.pairs.keep(new)

    def _arrived(self, count: int) -> None:
        """Keep how many of our own rows are there, so that it can be told with no other laptop near."""
        self.store.library.keep_setting(ARRIVED, str(count))
