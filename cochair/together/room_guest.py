"""A laptop that only shows the screen for everyone: what it is sent is in its memory, and nowhere else."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import timedelta

from cochair.domain.fold import fold, meeting_at
from cochair.domain.laptops import Role
from cochair.domain.meeting import Meeting
from cochair.services.laptop_ports import LaptopNow
from cochair.services.recovery import MeetingClock
from cochair.sync.addresses import Address, only_for_this_laptop
from cochair.sync.finding_again import look_for_sign, sign_of
from cochair.sync.joining import JoinedExchange, RoomScreen
from cochair.together.common import Heard, Post, Typed, told_of
from cochair.together.host_clock import HostClock
from cochair.together.ways_in import Entered
from cochair.together.wire_rows import room_entries


class RoomGuest:
    """The meeting as everybody may see it. `changed` is called on the thread of the window after each change."""

    def __init__(
        self,
        entered: Entered,
        clock: MeetingClock,
        post: Post,
        changed: Callable[[], None],
        addresses: Sequence[str] = (),
    ) -> None:
        """Look only in the networks of some addresses of this laptop, where `addresses` are given."""
        self._clock, self._post, self._knows_time = HostClock(clock), post, False
        self._meeting: Meeting | None = None
        self._heard = Heard(post)
        self._heard.listen(changed)
        self._exchange = JoinedExchange(
            RoomScreen(entered.device, self._show),
            entered.pair,
            entered.own,
            told_of(lambda: None, self._heard.tell, Typed(lambda: None), self._clock_is),
            allowed=lambda _role, _row: False,
            reached=lambda _address: None,
            now=clock.now,
        )
        self._looking = ExitStack()
        if not only_for_this_laptop(addresses):
            self._looking.callback(look_for_sign(sign_of(entered.pair), self._found, interfaces=addresses).close)

    def meeting(self) -> Meeting | None:
        """Return what everybody may see as it is now, or None before that and the time have come."""
        if self._meeting is None or not self._knows_time:
            return None
        return meeting_at(self._meeting, self._clock.now())

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
        self._looking.close()
        self._exchange.close()

    def _clock_is(self, ahead: timedelta) -> None:
        def keep() -> None:
            self._clock.keep(ahead)
            self._knows_time = True
            self._heard.tell()

        self._post(keep)

    def _found(self, address: Address) -> None:
        self._exchange.also_at(address.with_port())

    def _show(self, told: bytes) -> None:
        self._meeting = fold(room_entries(told))
        self._heard.tell()
