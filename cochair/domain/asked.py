"""The events of asking for a change and answering; every answer says whose key it turned."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from cochair.domain.changed import ProtectedBorrowed
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.wishes import Loss, Wish


class Reply(StrEnum):
    """What somebody answered."""

    YES = "yes"
    NO = "no"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that one person turned: for which co-chairs, and for which protected groups."""

    chairs: tuple[PersonId, ...] = ()
    groups: tuple[GroupId, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """Nothing changes yet. `by` is None where a sentence has nobody in it; `keys` are those that asking turned."""

    number: int
    by: PersonId | None
    wish: Wish
    because: str
    losses: tuple[Loss, ...]
    keys: Keys


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    """Somebody answered for themselves; `support` is who helped, `with_number` says their own number came with it."""

    number: int
    by: PersonId
    reply: Reply
    support: PersonId | None
    keys: Keys
    with_number: bool = False


@dataclass(frozen=True, slots=True)
class Former:
    """How things stood before a question came true: the item's minutes, the finish, the share, and what was lent."""

    minutes: int = 0
    finish: datetime | None = None
    share: Fraction | None = None
    borrowed: tuple[ProtectedBorrowed, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionAgreed:
    """Every key is turned; what it changes follows in the same act."""

    number: int
    former: Former


@dataclass(frozen=True, slots=True)
class QuestionRefused:
    number: int


@dataclass(frozen=True, slots=True)
class QuestionLapsed:
    """Things had changed since it was asked, so nothing was done."""

    number: int


@dataclass(frozen=True, slots=True)
class YesTakenBack:
    """Somebody took their yes back; what can still be given back follows in the same act."""

    number: int
    by: PersonId


@dataclass(frozen=True, slots=True)
class ChangeMade:
    """A change that takes nothing from anybody was asked for; it follows in the same act."""

    by: PersonId
    wish: Wish
    because: str


Asking = (
    QuestionAsked | QuestionAnswered | QuestionAgreed | QuestionRefused | QuestionLapsed | YesTakenBack | ChangeMade
)
