"""Makes what is made from a log agree with it after entries of other laptops, which may stand anywhere in it."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar, get_args

from cochair.domain.agenda import Plan
from cochair.domain.changed import ItemAdded
from cochair.domain.events import Entry, MeetingEnded, MeetingStarted
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import ACTS, Joining, place_of
from cochair.services.laptop_ports import NotAsAgreed
from cochair.storage import projections
from cochair.storage.database import Connection
from cochair.storage.meeting_log import stored_entries
from cochair.storage.projections import Numbered
from cochair.storage.still_told import Key

Made = TypeVar("Made")
_CHANGE = (*projections.CHANGE_THE_PAST, *get_args(Joining))
"""Kinds after which nothing can just be added."""
_IN_ORDER = (MeetingStarted, MeetingEnded, ItemAdded)
"""Kinds of which the place in the log matters to what is made from it."""
_ENDS = "SELECT hlc, device, seq FROM event WHERE meeting = ? ORDER BY hlc DESC, device DESC, seq DESC LIMIT 1"
_ACT = "SELECT max(act) FROM event WHERE meeting = ? AND act >= ? AND act < ?"
_CHANGED = f"""SELECT 1 FROM event WHERE meeting = ?
               AND kind IN ({", ".join(f"'{kind.__name__}'" for kind in _CHANGE)}) LIMIT 1"""


def only_adds(connection: Connection, meeting: MeetingId, keys: Sequence[Key], entries: Sequence[Entry]) -> bool:
    """Return whether entries that are not on disk yet leave everything as it is that was made before them."""
    ends = next(iter(connection.rows(_ENDS, (meeting,))), None)
    if ends is None or any(isinstance(entry.event, _CHANGE) for entry in entries):
        return False
    if min(keys) > ends:
        return all(_is_new(connection, meeting, entry.act) for entry in entries)
    return not any(isinstance(entry.event, _IN_ORDER) for entry in entries) and not connection.rows(
        _CHANGED, (meeting,)
    )


def _is_new(connection: Connection, meeting: MeetingId, act: int) -> bool:
    """Return whether no act of its place is as new; what was undone before may have a part of it still to come."""
    begins = place_of(act) * ACTS
    newest = connection.value(_ACT, (meeting, begins, begins + ACTS))
    return newest is None or act > newest


def project(
    connection: Connection, meeting: MeetingId, plan: Plan, numbered: Iterable[Numbered], *, added: bool
) -> None:
    """Make rows of new entries that are only `added`, or all rows of the meeting anew, in the transaction that is open.

    Raises NotAsAgreed where no rows can be made of them.
    """
    if added:
        projections.keep(connection.db, meeting, _made(lambda: projections.projected(meeting, plan, numbered)))
        return
    whole = stored_entries(connection, meeting)
    projections.remake(connection.db, meeting, _made(lambda: projections.of_log(meeting, plan, whole)))


def _made(make: Callable[[], Made]) -> Made:
    try:
        return make()
    except Exception as error:  # an entry that nobody wrote so can break any rule
        raise NotAsAgreed("the meeting can not be told with this in it") from error
