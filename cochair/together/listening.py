"""Opens this laptop to the others of a meeting, where they find it again after a new start."""

from collections.abc import Callable, Sequence
from datetime import datetime

from cochair.domain.ids import MeetingId
from cochair.services.laptop_ports import Pair, SharedLog, Told
from cochair.services.late_laptops import LAST_TOGETHER
from cochair.services.live import LiveMeeting
from cochair.services.ports import StoreFailed
from cochair.storage.store import Store
from cochair.sync.addresses import only_for_this_laptop
from cochair.sync.finding import InRoom
from cochair.sync.finding_again import sign_of, tell_signs
from cochair.sync.hosting import Hosting
from cochair.together.common import CAN_NOT_LISTEN, certificate_of
from cochair.together.let_go import LetGo
from cochair.together.wire_rows import RoomBytes, allowed

PORT = "port for laptops"
"""The setting with the port at which others found this laptop: they look for it there after a new start."""


def signs_for(pairs: Sequence[Pair], port: int, addresses: Sequence[str]) -> InRoom | None:
    """Let laptops that joined find this one again when its address is another; None where nobody could."""
    if not pairs or only_for_this_laptop(addresses):
        return None
    return tell_signs([sign_of(pair) for pair in pairs], port, interfaces=addresses)


def listen(
    store: Store,
    log: SharedLog,
    meeting: MeetingId,
    live: Callable[[], LiveMeeting],
    pairs: Sequence[Pair],
    told: Told,
    now: Callable[[], datetime],
    addresses: Sequence[str],
) -> Hosting:
    """Let the laptops of some pairs reach this one; raises StoreFailed."""
    own, shown = certificate_of(store.pairs, now()), RoomBytes()
    try:
        hosting = Hosting(
            log,
            meeting,
            own,
            pairs,
            told,
            allowed=allowed,
            for_room=lambda: shown.of(live().entries),
            addresses=addresses,
            port=int(store.library.setting(PORT) or 0),
            now=now,
            let_go=LetGo(store.library, meeting, log.device).certificates(),
        )
    except OSError as failed:
        raise StoreFailed(CAN_NOT_LISTEN) from failed
    store.library.keep_setting(PORT, str(hosting.port))
    store.library.keep_setting(LAST_TOGETHER, meeting)
    return hosting
