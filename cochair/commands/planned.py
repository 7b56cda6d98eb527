"""Finds the agenda of a draft or a meeting in the store."""

from cochair.commands import words
from cochair.domain.agenda import Plan
from cochair.domain.events import AgendaShared
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.services.ports import Library, StoreFailed


def find_plan(library: Library, wanted: str) -> Plan:
    """Return an agenda by the id of its draft or meeting, else by its title: a draft first, then what is planned.

    Raises StoreFailed when there is none.
    """
    drafts, rows = library.plans(), library.meetings()
    title = wanted.strip().casefold()
    if wanted in drafts:
        return drafts[wanted]
    if any(row.id == wanted for row in rows):
        return _shared(library, MeetingId(wanted))
    for plan in drafts.values():
        if plan.title.casefold() == title:
            return plan
    named = sorted((r for r in rows if r.title.casefold() == title), key=lambda r: r.state != Phase.PLANNED)
    if not named:
        raise StoreFailed(words.NO_SUCH_MEETING.format(name=wanted) if rows or drafts else words.NO_MEETINGS)
    return _shared(library, named[0].id)


def newest_plan(library: Library) -> Plan:
    """Return the agenda that was worked on last: a draft, else the newest meeting; raises StoreFailed."""
    drafts, rows = library.plans(), library.meetings()
    if drafts:
        return next(iter(drafts.values()))
    if not rows:
        raise StoreFailed(words.NO_MEETINGS)
    return _shared(library, rows[0].id)


def _shared(library: Library, meeting: MeetingId) -> Plan:
    return next(e.event.plan for e in library.log(meeting).entries() if isinstance(e.event, AgendaShared))
