"""Plays an agenda with made-up people, to see where it breaks before real people sit there."""

from dataclasses import dataclass, replace

from cochair.domain.agenda import Plan
from cochair.domain.agenda_check import check_plan
from cochair.domain.events import Entry
from cochair.domain.ids import ItemId
from cochair.domain.meeting import Meeting
from cochair.services.made_up_findings import Wanted, what_happened, what_to_change
from cochair.services.made_up_people import MadeUpPeople
from cochair.services.planning import with_end

FIRST_SEED = 1


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A meeting that never was: its agenda, its script lines and log, how it stood at the end, and what it tells.

    `cut_off` is the item that was open when time was up, or None when everything was done.
    """

    plan: Plan
    seed: int
    lines: tuple[str, ...]
    entries: tuple[Entry, ...]
    meeting: Meeting
    cut_off: ItemId | None
    happened: tuple[str, ...]
    wanted: tuple[Wanted, ...]

    @property
    def change(self) -> tuple[str, ...]:
        """What to change, in sentences."""
        return tuple(wanted.sentence for wanted in self.wanted)


def rehearse(plan: Plan, seed: int = FIRST_SEED) -> Rehearsed:
    """Return what happens when made-up people have a meeting; the same agenda and seed always give the same.

    The agenda may be a draft.  Raises Unclear with the first thing that is missing.
    """
    ready = _ready(plan)
    people = MadeUpPeople(ready, seed)
    people.play()
    live, lines, cut_off = people.stage.live, tuple(people.stage.lines), people.cut_off
    happened, wanted = what_happened(live.meeting, cut_off), what_to_change(live.meeting, cut_off)
    return Rehearsed(ready, seed, lines, live.entries, live.meeting, cut_off, happened, wanted)


def _ready(plan: Plan) -> Plan:
    ended = with_end(plan)
    check_plan(ended)
    items = tuple(replace(item, id=ItemId(n)) for n, item in enumerate(ended.items, 1))
    people = tuple(replace(person, sealed_number="") for person in ended.people)  # made-up people know no numbers
    return replace(ended, items=items, people=people)
