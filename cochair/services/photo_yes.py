"""When somebody said yes to a photo."""

from datetime import date

from cochair.domain.refused import Unclear
from cochair.services import picture_sentences as say
from cochair.services.picture_ports import PictureRefused
from cochair.services.plan_details import read_day


def day_of_yes(typed: str, today: date) -> date | None:
    """Return the day that words name, or None for no words; raises PictureRefused for no day, or one to come."""
    if not typed.strip():
        return None
    try:
        day = read_day(typed, today)
    except Unclear as unclear:
        raise PictureRefused(str(unclear)) from unclear
    if day > today:
        raise PictureRefused(say.NOT_YET)
    return day
