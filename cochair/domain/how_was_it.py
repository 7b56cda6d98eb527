"""How a meeting was for people. No answer has a person, a time or a place in an order."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cochair.domain.board import BoardNumber
from cochair.domain.ids import MeetingId

ENOUGH = 3
"""How many answers there are before any is shown, so that nobody is told apart (rule C-27)."""


class Face(StrEnum):
    """How the meeting was."""

    GOOD = "good"
    MIXED = "mixed"
    BAD = "bad"


class HadSay(StrEnum):
    """Whether a person could have their say."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class HowWasIt:
    """One answer. `words` may be empty."""

    number: int
    board: BoardNumber
    meeting: MeetingId
    face: Face
    say: HadSay
    words: str = ""


@dataclass(frozen=True, slots=True)
class Felt:
    """What the answers of a meeting tell: how many of each, and the words in no order that means anything."""

    faces: dict[Face, int]
    says: dict[HadSay, int]
    words: tuple[str, ...]

    @property
    def answers(self) -> int:
        """How many people answered."""
        return sum(self.faces.values())


def felt(answers: Sequence[HowWasIt]) -> Felt | None:
    """Return what answers tell, or None while there are too few to show any."""
    if len(answers) < ENOUGH:
        return None
    faces, says = Counter(a.face for a in answers), Counter(a.say for a in answers)
    return Felt(
        {face: faces[face] for face in Face},
        {say: says[say] for say in HadSay},
        tuple(sorted(a.words for a in answers if a.words)),
    )
