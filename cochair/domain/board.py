"""A board as it goes on from meeting to meeting: its own words for its groups, and its people."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NewType

BoardNumber = NewType("BoardNumber", int)
GroupNumber = NewType("GroupNumber", int)
PersonNumber = NewType("PersonNumber", int)
NEW = 0
"""The number of what is not kept yet."""


class Written(StrEnum):
    """How a person wants to be written in papers."""

    NAME = "name"
    FIRST_NAME = "first name"
    INITIAL = "initial"
    A_MEMBER = "a member"


SAY_THE_NAME = (Written.NAME, Written.FIRST_NAME)
"""The ways in which a paper tells who somebody is, so that their own words and photo may stand beside it."""


@dataclass(frozen=True, slots=True)
class Board:
    """The people who meet again and again.

    `unnamed` is what somebody of it is called whose name is not said, such as "a neighbour"; empty for "a member".
    """

    number: BoardNumber
    name: str
    unnamed: str = ""


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """A group in the board's own words: `name` is for several, `singular` with its `article` for one of them.

    `short` is for tight places.
    """

    number: GroupNumber
    board: BoardNumber
    name: str
    singular: str = ""
    article: str = ""
    short: str = ""
    protected: bool = False
    share: Fraction | None = None


@dataclass(frozen=True, slots=True)
class BoardPerson:
    """Someone of a board. `described` is what they want beside their name, empty for nothing.

    `photo` is the id of their own picture, and `contact` the one way to reach them.  `left_on` is when they left.
    """

    number: PersonNumber
    board: BoardNumber
    name: str
    said_as: str = ""
    written: Written = Written.FIRST_NAME
    described: str = ""
    photo: str | None = None
    contact: str = ""
    groups: tuple[GroupNumber, ...] = ()
    seat: GroupNumber | None = None
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """Someone supports a person, at every meeting."""

    number: int
    person: PersonNumber
    supporter: PersonNumber


class Called(StrEnum):
    """What had another name before."""

    BOARD = "board"
    GROUP = "group"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class FormerName:
    """What a board, a group or a person (each by its number) was called before; old meetings still say so."""

    number: int
    board: BoardNumber
    kind: Called
    whose: int
    name: str
