"""A laptop that only shows the screen for everyone: what it is sent is in its memory, and nowhere else."""

from collections.abc import Callable

from cochair.domain.events import Entry
from cochair.domain.fold import fold, meeting_at
from cochair.domain.laptops import Role
from cochair.domain.meeting import Meeting
from cochair.services.laptop_ports import LaptopNow
from cochair.services.ports import Clock
from cochair.sync.joining import JoinedExchange, RoomScreen
from cochair.together.common import Heard, Post, Typed, told_of
from cochair.together.ways_in import Entered
from cochair.together.wire_rows import room_entries


class RoomGuest:
    """The meeting as everybody may see it. `changed` is called on the thread of the window after each change."""

    def __init__(self, entered: Entered, clock: Clock, post: Post, changed: Callable[[], None]) -> None:
        self._clock, self._entries = clock, list[Entry]()
        self._meeting: Meeting | None = None
        self._heard = Heard(post)
        self._heard.listen(changed)
        self._exchange = JoinedExchange(
            RoomScreen(entered.device, self._show),
            entered.pair,
            entered.own,
            told_of(lambda: None, self._heard.tell, Typed(lambda: None)),
            allowed=lambda _role, _row: False,
            reached=lambda _address: None,
            now=clock.now,
        )

    def meeting(self) -> Meeting | None:
        """Return what everybody may see as it is now, or None before it has come."""
        return None if self._meeting is None else meeting_at(self._meeting, self._clock.now())

    def others(self) -> tuple[LaptopNow, ...]:
        """Return the laptop whose meeting it is, as it stands."""
        return self._exchange.laptops()

    @property
    def role(self) -> Role:
        """What this laptop is there for."""
        return Role.ROOM

    def close(self) -> None:
        """End it; nothing is left."""
        self._heard.close()
        self._exchange.close()

    def _show(self, told: bytes) -> None:
        self._meeting = fold(room_entries(told))
        self._heard.tell()
