"""Who has not been heard yet, asked once before an item ends (B9)."""

from cochair.domain.agenda import Kind
from cochair.domain.meeting import NONE, Meeting, Phase
from cochair.domain.people import Person
from cochair.domain.rules.losing import waiting_groups

ASKS = (Kind.TALK, Kind.DECIDE, Kind.ROUND, Kind.FEEDBACK)
"""In a hello, news or a break nobody is asked."""


def not_heard(m: Meeting) -> tuple[Person, ...]:
    """Return who is here, sits with a group and has not spoken yet today, in the order of the agenda's people."""
    if m.phase is not Phase.RUNNING or m.now_item is None or m.now_item.item.kind not in ASKS:
        return ()
    if m.break_until is not None or waiting_groups(m):  # whose minutes are left is asked instead
        return ()
    return tuple(p for p in m.people_here() if p.seat is not None and not _has_spoken(m, p))


def _has_spoken(m: Meeting, person: Person) -> bool:
    speaks_now = m.turn is not None and m.turn.person == person.id
    return speaks_now or m.talk.get(person.id, NONE) > NONE
