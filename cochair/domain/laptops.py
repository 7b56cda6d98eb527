"""Several laptops at one meeting: whose acts are whose, and what each may do."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cochair.domain.ids import PersonId

if TYPE_CHECKING:
    from cochair.domain.events import Entry

OWN_PLACE = 0
"""The place of the laptop whose meeting it is."""
ACTS = 1_000_000
"""How many acts one laptop can have in a meeting; the act number of another laptop begins with its place."""


class Role(StrEnum):
    """What a laptop that has joined is there for."""

    RUNS = "runs"
    WRITES = "writes"
    KEY = "second key"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class LaptopJoined:
    """A laptop has joined at a place, from 1; `person` uses it, and gives their own yes only there for a second key."""

    place: int
    name: str
    role: Role
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class LaptopLeft:
    """A laptop was taken out of the meeting; what it wrote stays."""

    place: int


@dataclass(frozen=True, slots=True)
class RunningPassed:
    """From now on the laptop at this place runs the meeting, and no other."""

    place: int


@dataclass(frozen=True, slots=True)
class VersionChosen:
    """Two laptops changed the same line while apart; somebody said which one is right, or that both are.

    `act` made the second of them, and `over` the first.
    """

    number: int
    second: bool
    act: int = 0
    over: int = 0
    both: bool = False


Joining = LaptopJoined | LaptopLeft | RunningPassed | VersionChosen
"""What happens between the laptops of a meeting."""


def place_of(act: int) -> int:
    """Return the place of the laptop on which an act was done."""
    return act // ACTS


def next_act(entries: Sequence["Entry"], place: int) -> int:
    """Return the number of the next act of the laptop at a place."""
    own = (entry.act for entry in entries if place_of(entry.act) == place)
    return max(own, default=place * ACTS) + 1
