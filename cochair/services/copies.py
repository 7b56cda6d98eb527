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


def copies_view(
    newest: Inside | None, today: date, second: Path | None, *, opens_elsewhere: bool, is_there: bool
) -> CopiesView:
    """Return how copies stand."""
    if newest is None:
        heading, lines = say.NONE, [say.WHEN]
    else:
        heading = say.LAST.format(made=made_words(newest.made, today))
        lines = [inside_words(newest, today), say.WHEN]
    if not opens_elsewhere:
        lines.append(say.ONLY_HERE)
    if second is None:
        return CopiesView(heading, tuple(lines), say.NO_SECOND, has_second=False)
    words = say.SECOND_THERE if is_there else say.SECOND_AWAY
    return CopiesView(heading, tuple(lines), words.format(place=second), has_second=True)


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
