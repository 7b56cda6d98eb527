"""How a meeting was for people. No answer has a person, a time or a place in an order."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cochair.domain.board import BoardNumber
from cochair.domain.ids import MeetingId

ENOUGH = 3
"""How many answers are shown at once, at the least, so that nobody is told apart (rule C-27)."""


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
    """One answer. `words` may be empty; once it is `shown` it stays so."""

    number: int
    board: BoardNumber
    meeting: MeetingId
    face: Face
    say: HadSay
    words: str = ""
    shown: bool = False


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


def to_show(answers: Sequence[HowWasIt]) -> tuple[HowWasIt, ...]:
    """Return those that may be shown now: those that were, and the others once they are enough to hide each of them.

    So what somebody sees at one time and at the next differs by no answer, or by enough of them.
    """
    others = sum(not answer.shown for answer in answers)
    return tuple(answer for answer in answers if answer.shown or others >= ENOUGH)


def felt(shown: Sequence[HowWasIt]) -> Felt | None:
    """Return what answers that may be shown tell, or None where there are none."""
    if not shown:
        return None
    faces, says = Counter(a.face for a in shown), Counter(a.say for a in shown)
    return Felt(
        {face: faces[face] for face in Face},
        {say: says[say] for say in HadSay},
        tuple(sorted(a.words for a in shown if a.words)),
    )
