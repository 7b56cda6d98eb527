"""How laptops that join, leave and pass the running on change a meeting."""

from collections.abc import Mapping
from typing import assert_never

from cochair.domain.fold_clashes import choose
from cochair.domain.laptops import OWN_PLACE, Joining, LaptopJoined, LaptopLeft, Role, RunningPassed, VersionChosen
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.replacing import replace


def join(m: Meeting, event: Joining) -> Meeting:
    """Return the meeting after something happened between its laptops."""
    match event:
        case LaptopJoined(place):
            return replace(m, joined={**m.joined, place: event}, laptops={**m.laptops, place: event})
        case LaptopLeft(place):
            rest = {p: laptop for p, laptop in m.laptops.items() if p != place}
            return replace(m, laptops=rest, runs=OWN_PLACE if m.runs == place else m.runs)
        case RunningPassed(place):
            return replace(m, runs=place)
        case VersionChosen():
            return choose(m, event)
        case _:
            assert_never(event)


def may_pass(runs: int, laptops: Mapping[int, LaptopJoined], by: int, to: int) -> bool:
    """Return whether a laptop may pass the running on: to one that may run, from the one that runs or to itself."""
    able = to == OWN_PLACE or (to in laptops and laptops[to].role is Role.RUNS)
    return able and by in (runs, to)


def moves_time(m: Meeting, place: int) -> bool:
    """Return whether what a laptop does moves the meeting's time on; after the end the meeting's own does too."""
    return place == m.runs or (place == OWN_PLACE and m.phase is Phase.ENDED)
