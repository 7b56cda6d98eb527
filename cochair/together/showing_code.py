"""A code while it is shown: the door that it opens, the pictures that the room hears of, and how it stands."""

from collections.abc import Callable, Sequence

from cochair.services.laptop_ports import Pair
from cochair.services.laptops_here import Code, CodePictures, CodeStands, Wanted
from cochair.services.ports import Clock, StoreFailed
from cochair.sync.addresses import Address, all_addresses, only_for_this_laptop, own_addresses
from cochair.sync.codes import PICTURES, Pictures
from cochair.sync.finding import InRoom, announce
from cochair.sync.inviting import Invitation, InvitationTold
from cochair.sync.pairing import CodeEnded, Laptop, Offer, Paired
from cochair.together.common import CAN_NOT_LISTEN

_STANDS = {CodeEnded.USED: CodeStands.USED, CodeEnded.WRONG: CodeStands.WRONG}


def shown_pictures(pictures: Pictures) -> CodePictures:
    """Return the two pictures of a code, each with its word."""
    first, second = (PICTURES[each] for each in pictures)
    return first, second


class ShownCode:
    """One code, from when it is shown until it ends. Raises StoreFailed when nothing can listen."""

    def __init__(
        self,
        offer: Offer,
        own: Laptop,
        wanted: Wanted,
        clock: Clock,
        paired: Callable[[Pair], None],
        changed: Callable[[], None],
        hosts: Sequence[str] = (),
    ) -> None:
        self._wanted, self._paired, self._changed = wanted, paired, changed
        self._stands = CodeStands.OPEN
        self._announced: InRoom | None = None
        told = InvitationTold(self._took, lambda _: changed(), self._ended)
        try:
            self._invitation = Invitation(offer, own, clock, told, hosts=hosts)
        except OSError as failed:
            raise StoreFailed(CAN_NOT_LISTEN) from failed
        self.pictures = self._invitation.pictures
        if not only_for_this_laptop(hosts):
            self._announced = announce(self.pictures, self._invitation.port, interfaces=hosts)

    def now(self) -> Code:
        """Return the code as it stands."""
        shown = self._invitation
        return Code(
            self._wanted,
            shown.digits,
            shown_pictures(self.pictures),
            tuple(str(Address(host, shown.port)) for host in own_addresses()),
            shown.ends,
            shown.tries_left,
            self._stands,
        )

    def addresses(self) -> tuple[Address, ...]:
        """Return every address at which another laptop may find this one."""
        return tuple(Address(host, self._invitation.port) for host in all_addresses())

    def close(self) -> None:
        """End it, and close the door."""
        self._hush()
        self._invitation.close()

    def _took(self, paired: Paired) -> None:
        self._paired(paired.pair)

    def _ended(self, why: CodeEnded) -> None:
        self._stands = _STANDS.get(why, CodeStands.OVER)
        self._hush()
        self._changed()

    def _hush(self) -> None:
        if self._announced is not None:
            self._announced.close()
