"""The names that a board uses, so that the plain-words rules leave them alone."""

from collections.abc import Iterator

from cochair.domain.agenda import Plan
from cochair.services.ports import Library
from cochair.services.readable import readable_meetings

_NEWEST = 20
"""Names come from this many meetings, so that a store of many years is still quick to ask."""


def board_names(library: Library) -> tuple[str, ...]:
    """Return the names of the people, groups, places and boards of all drafts and the newest meetings."""
    plans = [*library.plans().values()]
    plans += [m.plan for m in readable_meetings(library, library.meetings()[:_NEWEST]).values()]
    return tuple(dict.fromkeys(name for plan in plans for name in _names(plan) if name))


def _names(plan: Plan) -> Iterator[str]:
    yield from (plan.board, plan.place)
    yield from (group.name for group in plan.groups)
    for person in plan.people:
        yield person.name
        yield person.name.partition(" ")[0]
