"""What happens between the laptops of a meeting, in plain sentences."""

from typing import assert_never

from cochair.domain import words_of_laptops as words
from cochair.domain.laptops import OWN_PLACE, Joining, LaptopJoined, LaptopLeft, RunningPassed, VersionChosen
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import capital


def laptop_name(m: Meeting, place: int) -> str:
    """Return what the laptop at a place is called, such as "Ann’s laptop", in the middle of a sentence."""
    laptop = m.joined.get(place)
    if place == OWN_PLACE or laptop is None:
        return words.FIRST_LAPTOP
    return words.LAPTOP_OF.format(name=_name(m, laptop))


def joining_sentence(m: Meeting, event: Joining) -> str:
    """Return what happened between the laptops of a meeting."""
    match event:
        case LaptopJoined(place, role=role):
            return words.JOINED[role].format(laptop=capital(laptop_name(m, place)), name=_name(m, event))
        case LaptopLeft(place):
            return words.LEFT.format(laptop=capital(laptop_name(m, place)))
        case RunningPassed(place):
            return words.RUNS.format(laptop=capital(laptop_name(m, place)))
        case VersionChosen(both=both):
            return words.CHOSE_BOTH if both else words.CHOSE
        case _:
            assert_never(event)


def _name(m: Meeting, laptop: LaptopJoined) -> str:
    """Return who uses a laptop, as the meeting calls them where it knows them."""
    return laptop.name if laptop.person is None else m.name(laptop.person)
