"""Reads the meetings of a library and leaves out those that can not be read, so that everything else goes on."""

from collections.abc import Iterable, Iterator
from contextlib import suppress

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.services.ports import Library, MeetingRow, StoreFailed


def readable_logs(library: Library, rows: Iterable[MeetingRow]) -> Iterator[tuple[MeetingRow, list[Entry]]]:
    """Give each meeting of a list with its log; `cochair check` names those that are left out."""
    for row in rows:
        with suppress(StoreFailed):
            yield row, library.log(row.id).entries()


def readable_meetings(library: Library, rows: Iterable[MeetingRow]) -> dict[MeetingId, Meeting]:
    """Return the same as meetings, in the order of the list."""
    found = {}
    for row in rows:
        with suppress(StoreFailed):
            found[row.id] = library.log(row.id).told()[1]
    return found
