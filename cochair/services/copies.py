"""How a copy of everything is told in plain words."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from cochair.services import copies_sentences as say
from cochair.services.copy_inside import Inside
from cochair.services.home_view import near_date
from cochair.services.templates import ZONE


@dataclass(frozen=True, slots=True)
class CopiesView:
    """How copies stand, in sentences, and how the second place does; `has_second` tells whether one was chosen."""

    heading: str
    lines: tuple[str, ...]
    second: str
    has_second: bool


@dataclass(frozen=True, slots=True)
class CopyTrouble:
    """What is wrong with our copies, and what to do, a sentence each; both are empty when all is well."""

    words: str = ""
    below: str = ""


ALL_COPIED = CopyTrouble()


def not_copied(why: str, newest: Inside | None, today: date) -> CopyTrouble:
    """Return what tells that a copy could not be made, with when the last one was; `why` says what to do."""
    last = say.NONE if newest is None else say.LAST.format(made=made_words(newest.made, today))
    return CopyTrouble(say.NOT_COPIED.format(last=last), why)


def copied(second: bool | None) -> CopyTrouble:
    """Return what there is to tell when a copy was made: nothing, unless it should be at a second place too."""
    return CopyTrouble(say.ONLY_ON_LAPTOP, say.PUT_STICK_IN) if second is False else ALL_COPIED


def copies_view(newest: Inside | None, today: date, second: Path | None, *, opens_elsewhere: bool) -> CopiesView:
    """Return how copies stand; nobody has looked yet whether the second place is there."""
    if newest is None:
        heading, lines = say.NONE, [say.WHEN]
    else:
        heading = say.LAST.format(made=made_words(newest.made, today))
        lines = [inside_words(newest, today), say.WHEN]
    if not opens_elsewhere:
        lines.append(say.ONLY_HERE)
    if second is None:
        return CopiesView(heading, tuple(lines), say.NO_SECOND, has_second=False)
    return CopiesView(heading, tuple(lines), say.SECOND_NOT_KNOWN.format(place=second), has_second=True)


def second_words(second: Path, *, is_there: bool) -> str:
    """Return how the second place stands, once somebody has looked."""
    return (say.SECOND_THERE if is_there else say.SECOND_AWAY).format(place=second)


def made_words(made: datetime, today: date) -> str:
    """Return when a copy was made, such as "today, 12 November, at 10:30"."""
    local = made.astimezone(ZoneInfo(ZONE))
    return say.MADE.format(date=near_date(local.date(), today), time=f"{local:%H:%M}")


def inside_words(inside: Inside, today: date) -> str:
    """Return how many meetings are in a copy, and which is the newest."""
    if not inside.meetings:
        return say.NO_MEETING
    try:
        newest = near_date(date.fromisoformat(inside.newest), today)
    except ValueError:
        return say.MEETINGS.of(inside.meetings)
    return " ".join((say.MEETINGS.of(inside.meetings), say.NEWEST.format(date=newest)))
