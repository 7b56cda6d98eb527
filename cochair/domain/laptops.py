"""Several laptops at one meeting: whose acts are whose, and what each may do."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

from cochair.domain.ids import PersonId

if TYPE_CHECKING:
    from cochair.domain.events import Entry

OWN_PLACE = 0
"""The place of the laptop whose meeting it is."""
ACTS = 1_000_000
"""How many acts one laptop can have in a meeting; the act number of another laptop begins with its place."""
PLACES = 1_000
"""How many places there can be."""
_SERIES = PLACES * ACTS


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


def place_of(number: int) -> int:
    """Return the place of the laptop on which an act was done, or a line or a question written."""
    return number // ACTS % PLACES


def series_of(device: str) -> int:
    """Return a series of numbers that is a device's alone: a laptop that was brought back never counts what was."""
    return 1 + int.from_bytes(sha256(device.encode()).digest()[:4])


def start_of(place: int, series: int = 0) -> int:
    """Return what the numbers of the laptop at a place come after; series 0 is that of the meeting as it began."""
    return series * _SERIES + place * ACTS


def began_at(number: int) -> int:
    """Return what the numbers of the laptop and the series of a number come after."""
    return number - number % ACTS


def after_copy(number: int) -> bool:
    """Return whether a number was given after the laptop whose meeting it is was brought back from a copy."""
    return number >= _SERIES


def is_in_series(number: int, device: str) -> bool:
    """Return whether a device may have given a number: in the series of the meeting, or in its own."""
    return number // _SERIES in (0, series_of(device))


def is_own(number: int, place: int, series: int) -> bool:
    """Return whether a number is of the laptop at a place; the first one is itself also where it was brought back."""
    return place_of(number) == place and (place == OWN_PLACE or began_at(number) == start_of(place, series))


def next_act(entries: Sequence["Entry"], place: int, series: int = 0) -> int:
    """Return the number of the next act of the laptop at a place."""
    start = start_of(place, series)
    return max((entry.act for entry in entries if began_at(entry.act) == start), default=start) + 1
