"""Who is in a meeting, and in whose name they sit there."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction

from cochair.domain.board import Written
from cochair.domain.ids import GroupId, PersonId


@dataclass(frozen=True, slots=True)
class Group:
    """A group as the board names it; `share` is the part of the talking that was agreed for it.

    `singular` is the name of one of them, with its `article`, and `short` the name for tight places; each may be
    empty.  `known` is the number of the board's own group, 0 while there is none.
    """

    id: GroupId
    name: str
    protected: bool = False
    share: Fraction | None = None
    singular: str = ""
    article: str = ""
    short: str = ""
    known: int = field(default=0, compare=False)

    @property
    def brief(self) -> str:
        """The name for tight places."""
        return self.short or self.name

    def counted(self, people: int) -> str:
        """Return how many people of the group, such as "2 owls", with the word for one where there is 1."""
        return f"{people} {self.singular if people == 1 and self.singular else self.name}"


OF_TODAY = "of today"
"""Marks what is put on when an agenda is read, and is never written down with it."""


class Coming(StrEnum):
    """Whether a person is there when the meeting starts."""

    AT_THE_START = "at the start"
    LATER = "later"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in a meeting. `named` and `counted` are yeses that the person gave, or did not.

    `written` says how their name stands in papers while they are `named`; who is not is "a member" there.

    `sealed_number` is made from the number that this person answers with, empty for who wants none.  `number_lost` says
    that it was taken away by somebody who did not know it.  `said_as` is how the name is written for a voice to say it
    right, empty where it is said as it is written.  `known` is the
    number of the board's own person, 0 while there is none.  `described` and `photo`, the id of a picture, are what
    they said yes to have beside their name in papers.
    """

    id: PersonId
    name: str
    groups: tuple[GroupId, ...] = ()
    seat: GroupId | None = None
    co_chair: bool = False
    stand_in: PersonId | None = None
    minute_taker: bool = False
    supports: PersonId | None = None
    key_for: GroupId | None = None
    coming: Coming = Coming.AT_THE_START
    named: bool = True
    counted: bool = False
    sealed_number: str = ""
    number_lost: bool = False
    said_as: str = ""
    known: int = field(default=0, compare=False)
    written: Written = Written.FIRST_NAME
    described: str = field(default="", compare=False, metadata={OF_TODAY: True})
    photo: str = field(default="", compare=False, metadata={OF_TODAY: True})


def way_written(person: Person) -> Written:
    """Return how papers write a person, by what they said yes to."""
    return person.written if person.named else Written.A_MEMBER


def with_way_written(person: Person, way: Written) -> Person:
    """Return a person as papers are to write them from now on."""
    return replace(person, written=way, named=way is not Written.A_MEMBER)
