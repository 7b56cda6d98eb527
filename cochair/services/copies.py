"""How a copy of everything is told in plain words."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from cochair.services import copies_sentences as say
from cochair.services.copy_inside import Inside
from cochair.services.home_view import near_date
from cochair.services.templates import ZONE


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
