"""What a person was offered beyond meetings, what they took, and how we thanked them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cochair.domain.board import PersonNumber


class ChanceKind(StrEnum):
    """What somebody can be offered."""

    TRAINING = "training"
    TALK = "talk"
    JOB = "job of the board"
    OTHER = "other"


class Taken(StrEnum):
    """What the person said to a chance."""

    NOT_YET = "not yet"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Chance:
    """A chance that a person was offered; `came_of` says what came of it, in plain words."""

    number: int
    person: PersonNumber
    kind: ChanceKind
    what: str
    offered_on: date
    taken: Taken = Taken.NOT_YET
    came_of: str = ""


@dataclass(frozen=True, slots=True)
class Thanks:
    """Thanks that were said to a person: for what, by whom and how."""

    number: int
    person: PersonNumber
    words: str
    said_by: str
    how: str
    said_on: date
