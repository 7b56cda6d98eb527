"""Meetings that are another laptop's: each has a locked store of its own below the data, with a key of its own."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.domain.language import _
from cochair.domain.meeting import Phase
from cochair.services.laptop_ports import NotAsAgreed, OwnCertificate, Pair
from cochair.services.laptops_here import Joined, KeptMeeting
from cochair.services.ports import StoreFailed
from cochair.services.templates import ZONE
from cochair.storage.errors import plainly, readable
from cochair.storage.files import make_folder
from cochair.storage.leaving import finish_leaving, folder_of, kept_in
from cochair.storage.leaving import leave_nothing as leave_nothing
from cochair.storage.ring import read_ring
from cochair.storage.store import Store, check, open_store

NAME = "joined as"
"""The setting with the name of the person who uses this laptop at a meeting of another one."""
ARRIVED = "rows that the first laptop has"
"""The setting with how many rows of this laptop the one whose meeting it is said last that it has."""
OF_JOINED = _("Of a meeting that this laptop joined: {finding}")


def open_joined(data: Path, meeting: MeetingId) -> Store:
    """Open the store of a meeting that is another laptop's, made where there is none; it asks nothing.

    Raises NotAsAgreed for a name that can be no folder, and StoreFailed.
    """
    folder = folder_of(data, meeting)
    with suppress(StoreFailed):  # of another meeting
        finish_leaving(data)
    for each in (data, folder.parent):  # each for nobody else to read
        make_folder(each)
    return open_store(folder, unlocked=_lies_in_a_file(data))


def keep_joined(data: Path, device: str, own: OwnCertificate, pair: Pair, name: str = "") -> None:
    """Make the store of a meeting before anything of it has come: who this laptop is there, and whom it trusts.

    `name` is that of the person who uses this laptop. Raises NotAsAgreed and StoreFailed.
    """
    with open_joined(data, pair.meeting) as store:
        store.be_device(device)
        store.pairs.keep_own(own)
        for other in store.pairs.pairs(pair.meeting):  # as it was before this laptop joined again
            store.pairs.drop(pair.meeting, other.device)
        store.pairs.keep(pair)
        store.library.keep_setting(NAME, name)


def own_before(data: Path, meeting: MeetingId) -> OwnCertificate | None:
    """Return the certificate that this laptop had at a meeting, or None where it keeps nothing of it or can not."""
    try:
        if meeting not in joined_meetings(data):
            return None
        with open_joined(data, meeting) as store:
            return store.pairs.own()
    except StoreFailed:
        return None


def kept_here(data: Path) -> list[KeptMeeting]:
    """Return the meetings of other laptops of which something is kept here, newest first; raises StoreFailed.

    One that has no agenda yet is as new as can be. One that can not be read is there too, as the last.
    """
    found = [_kept(data, meeting) for meeting in joined_meetings(data)]
    return sorted(found, key=lambda kept: (kept.joined is not None, kept.day or date.max), reverse=True)


def _kept(data: Path, meeting: MeetingId) -> KeptMeeting:
    try:
        with readable(), open_joined(data, meeting) as store:
            name = store.library.setting(NAME)
            joined = next((_as_joined(pair, name) for pair in store.pairs.pairs(meeting) if pair.is_host), None)
            kept = KeptMeeting(meeting, joined)
            for row in store.library.meetings():
                day, ended = row.starts.astimezone(ZoneInfo(ZONE)).date(), row.state == Phase.ENDED
                kept = KeptMeeting(meeting, joined, row.title, day, ended, _not_there(store, meeting))
            return kept
    except (StoreFailed, NotAsAgreed):  # it can still be taken off
        return KeptMeeting(meeting)


def _not_there(store: Store, meeting: MeetingId) -> int:
    """Return how many acts of this laptop the other one has not said that it has."""
    own = store.shared_log(meeting).rows_after(0)
    return len({row.act for row in own[int(store.library.setting(ARRIVED) or 0) :]})


def _as_joined(pair: Pair, name: str) -> Joined:
    return Joined(pair.meeting, pair.place, pair.role, name, pair.person, pair.keeps_nothing)


def entries_of(data: Path, meeting: MeetingId) -> list[Entry]:
    """Return the log of a joined meeting as it is kept here; raises NotAsAgreed and StoreFailed."""
    with open_joined(data, meeting) as store:
        return store.library.log(meeting).entries()


def take_off(data: Path, meeting: MeetingId) -> bool:
    """Take all of a joined meeting away, and look whether nothing of it is left; raises NotAsAgreed and StoreFailed."""
    leave_nothing(data, meeting)
    return meeting not in joined_meetings(data)


def joined_meetings(data: Path) -> list[MeetingId]:
    """Return the meetings that are other laptops' and of which something is kept here, by name."""
    with plainly():
        return sorted(MeetingId(folder.name) for folder in kept_in(data))


def check_joined(data: Path) -> list[str]:
    """Return what is wrong with the meetings that this laptop has joined, also while the app is open."""
    with plainly():
        folders = list(kept_in(data))
    return [OF_JOINED.format(finding=finding) for folder in folders for finding in check(folder)]


def rebuild_joined(data: Path) -> None:
    """Make anew, in each meeting that this laptop has joined, what is made from its log; raises StoreFailed."""
    for meeting in joined_meetings(data):
        with open_joined(data, meeting) as store:
            store.rebuild()


def _lies_in_a_file(data: Path) -> bool:
    """Return whether somebody chose that the key of the data lies in a file, so that no key store may have another."""
    ring = read_ring(data)
    return ring is not None and ring.kept == "file" and not ring.waiting
