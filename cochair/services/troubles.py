"""What is wrong around the meetings, such as with the disk or the clock: one thing at a time, and what to do."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from cochair.domain.dates import date_words
from cochair.services import troubles_sentences as say

FIRST_YEAR = 2026
"""Nobody had CoChair before: a clock that says so has stopped, such as with an empty battery."""


class Way(Enum):
    """What a person can do about a trouble in CoChair itself."""

    MEND = "mend"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Around:
    """What was seen around the meetings; `program` copies their folder, and `far` is a folder on another computer."""

    now: datetime
    damaged: bool = False
    disk_is_full: bool = False
    program: str = ""
    far: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """One sentence or two for Home, and the way on from it."""

    words: str
    way: Way = Way.NOTHING


def first_trouble(around: Around) -> Trouble | None:
    """Return what has to be known first, or None when all is well."""
    if around.damaged:
        return Trouble(say.DAMAGED, Way.MEND)
    if around.now.year < FIRST_YEAR:
        return Trouble(say.CLOCK.format(date=date_words(around.now.date(), year=True)))
    if around.disk_is_full:
        return Trouble(say.DISK)
    if around.program:
        return Trouble(say.COPIED.format(program=around.program))
    return Trouble(say.FAR) if around.far else None
