"""What comes after a meeting: the next agenda, with everything that is still owed or open."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.services import plan_sentences as say
from cochair.services.books import Books
from cochair.services.drafting import keep_draft
from cochair.services.people_now import with_people_now
from cochair.services.planning import DEFAULT_MINUTES, LONGEST_TITLE, MOST_ITEMS, with_items
from cochair.services.ports import Clock, Library
from cochair.services.templates import new_draft

_LEFT_OVER = (ItemState.CARRIED, ItemState.DROPPED)


def next_meeting(library: Library, m: Meeting, clock: Clock, books: Books | None = None) -> str:
    """Keep the draft that follows from a meeting, and return its id; raises StoreFailed.

    With the board's `books` its people are those whom the board has now.
    """
    draft = next_draft(m, clock.now())
    return keep_draft(library, draft if books is None else with_people_now(draft, books))


def next_draft(m: Meeting, now: datetime) -> Plan:
    """Return the next agenda: what came of the last one, then owed time, then what was carried, then what was parked.

    It has the same board, groups and people.  Each owed minute is protected again for the group it is owed to.
    """
    draft = new_draft(now, m.plan)
    since = AgendaItem(ItemId(0), say.SINCE, DEFAULT_MINUTES, Kind.FEEDBACK)
    waiting = sorted(_waiting(m), key=lambda found: not found[0])
    parked = (_parked(p.text[:LONGEST_TITLE]) for p in m.parked)
    items = [since, *(item for _, item in waiting), *parked][:MOST_ITEMS]
    return with_items(draft, (replace(item, id=ItemId(n)) for n, item in enumerate(items, 1)))


def _waiting(m: Meeting) -> Iterator[tuple[bool, AgendaItem]]:
    """Give each item that must come back, with whether minutes of it are owed."""
    for progress in m.items:
        owed = {group: seconds for group in progress.agreed if (seconds := progress.account(group).owed)}
        if progress.is_break:
            continue
        if progress.state in _LEFT_OVER:
            yield bool(owed), replace(progress.item, papers_sent=None, carried=say.NOT_REACHED)
        else:
            yield from ((True, _owed(m.plan, progress, group, seconds)) for group, seconds in owed.items())


def _owed(plan: Plan, progress: ItemProgress, group: GroupId, seconds: int) -> AgendaItem:
    """Return an item with the minutes that are owed, rounded up, all of it for the group."""
    item, minutes = progress.item, -(-seconds // 60)
    why = say.OWED_TIME.format(group=plan.group(group).name, minutes=domain_say.minutes_of(minutes))
    own = replace(item, minutes=minutes, for_group=group, protected=(), least=None)
    return replace(own, kind=Kind.TALK, papers_sent=None, carried=why)


def _parked(title: str) -> AgendaItem:
    return AgendaItem(ItemId(0), title, DEFAULT_MINUTES, Kind.TALK, carried=say.PARKED)
