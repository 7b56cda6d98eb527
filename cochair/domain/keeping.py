"""How long a board keeps what it keeps, who may open it, and who asked about it."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cochair.domain.board import BoardNumber, PersonNumber


class KeptKind(StrEnum):
    """What is kept for a time, and then no more."""

    NEEDS = "needs"
    CHANCES = "chances"
    HOW_WAS_IT = "how was it"
    REQUESTS = "requests"
    ASKED = "asked of us"
    MONEY = "money"
    MEETINGS = "meetings"


class Length(StrEnum):
    """How long something is kept."""

    DAYS_30 = "30 days"
    MONTHS_6 = "6 months"
    YEAR_1 = "1 year"
    YEARS_2 = "2 years"
    YEARS_3 = "3 years"
    YEARS_6 = "6 years"
    YEARS_7 = "7 years"


USUAL = {
    KeptKind.NEEDS: Length.DAYS_30,
    KeptKind.CHANCES: Length.YEAR_1,
    KeptKind.HOW_WAS_IT: Length.YEAR_1,
    KeptKind.REQUESTS: Length.YEARS_2,
    KeptKind.ASKED: Length.YEARS_3,
    KeptKind.MONEY: Length.YEARS_7,
    KeptKind.MEETINGS: Length.YEARS_6,
}
"""How long each kind is kept until the board says otherwise (rule G-04)."""
_MONTHS = {
    Length.MONTHS_6: 6,
    Length.YEAR_1: 12,
    Length.YEARS_2: 24,
    Length.YEARS_3: 36,
    Length.YEARS_6: 72,
    Length.YEARS_7: 84,
}


@dataclass(frozen=True, slots=True)
class KeepFor:
    """The board keeps a kind for this long."""

    number: int
    board: BoardNumber
    kind: KeptKind
    length: Length


@dataclass(frozen=True, slots=True)
class KeepLonger:
    """The board looked at an old thing and keeps it until a day; `whose` is what the thing is known by in its kind."""

    number: int
    board: BoardNumber
    kind: KeptKind
    whose: str
    until: date


@dataclass(frozen=True, slots=True)
class MayOpen:
    """Somebody may open the file."""

    number: int
    board: BoardNumber
    person: PersonNumber
    since: date


@dataclass(frozen=True, slots=True)
class BankHoliday:
    """A day on which offices are closed, as the board entered it."""

    number: int
    board: BoardNumber
    day: date


class AskedFor(StrEnum):
    """What somebody wants of us."""

    DATA = "data"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True)
class AskedOfUs:
    """Somebody asked for their data or complained. `person` is known where they are of the board; `who` is as typed.

    `told_on` is when we told them that it came, and `answered_on` when they had their answer.
    """

    number: int
    board: BoardNumber
    kind: AskedFor
    who: str
    words: str
    came_on: date
    person: PersonNumber | None = None
    told_on: date | None = None
    answered_on: date | None = None


def kept_until(day: date, length: Length) -> date:
    """Return the last day on which something of a day is kept."""
    if length is Length.DAYS_30:
        return day + timedelta(days=30)
    year, month = divmod(day.year * 12 + day.month - 1 + _MONTHS[length], 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
