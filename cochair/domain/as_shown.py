"""A meeting in which everybody is called what they want to be called, for the room and for papers."""

from dataclasses import replace

from cochair.domain.agenda import Plan
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import shown_name


def plan_as_shown(plan: Plan) -> Plan:
    """Return an agenda in which everybody is called as they want to be written."""
    return replace(plan, people=tuple(replace(p, name=shown_name(plan, p.id)) for p in plan.people))


def meeting_as_shown(m: Meeting) -> Meeting:
    """Return a meeting in which everybody is called as they want to be written."""
    return replace(m, plan=plan_as_shown(m.plan))
