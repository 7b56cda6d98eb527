"""Opens this laptop to the others of a meeting, where they find it again after a new start."""

from collections.abc import Callable, Sequence
from datetime import datetime

from cochair.domain.ids import MeetingId
from cochair.services.laptop_ports import Pair, SharedLog, Told
from cochair.services.late_laptops import LAST_TOGETHER
from cochair.services.ports import StoreFailed
from cochair.storage.store import Store
from cochair.sync.hosting import Hosting
from cochair.together.common import CAN_NOT_LISTEN, certificate_of
from cochair.together.wire_rows import allowed

PORT = "port for laptops"
"""The setting with the port at which others found this laptop: they look for it there after a new start."""


def listen(
    store: Store,
    log: SharedLog,
    meeting: MeetingId,
    pairs: Sequence[Pair],
    told: Told,
    for_room: Callable[[], bytes],
    now: Callable[[], datetime],
    addresses: Sequence[str],
) -> Hosting:
    """Let the laptops of some pairs reach this one; raises StoreFailed."""
    own = certificate_of(store.pairs, now())
    try:
        hosting = Hosting(
            log,
            meeting,
            own,
            pairs,
            told,
            allowed=allowed,
            for_room=for_room,
            addresses=addresses,
            port=int(store.library.setting(PORT) or 0),
            now=now,
        )
    except OSError as failed:
        raise StoreFailed(CAN_NOT_LISTEN) from failed
    store.library.keep_setting(PORT, str(hosting.port))
    store.library.keep_setting(LAST_TOGETHER, meeting)
    return hosting
