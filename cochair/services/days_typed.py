"""Days that have been, as people type them."""

from datetime import date, timedelta

from cochair.domain.dates import date_words
from cochair.domain.refused import Unclear
from cochair.services import money_sentences as say
from cochair.services.plan_details import read_day

_BACK = timedelta(days=365)


def past_day(typed: str, today: date) -> date:
    """Return the day that words name: without a year the last such day up to today; raises Unclear."""
    if not typed.strip():
        raise Unclear(say.DAY_NEEDED)
    day = read_day(typed, today)
    if day > today:
        day = _earlier(typed, today, day)
    if day > today:
        raise Unclear(say.NOT_YET)
    return day


def day_typed(day: date | None, today: date) -> str:
    """Return a day as it stands in a line to type in, today where there is none."""
    return date_words(day or today)


def _earlier(typed: str, today: date, coming: date) -> date:
    """Return the newest day that the same words name when they are said earlier, or the day itself."""
    one = timedelta(days=1)
    if str(coming.year) in typed or (coming == today + one and read_day(typed, today - one) == today):
        return coming  # "tomorrow" has another day each day
    named = (read_day(typed, today - timedelta(days=back)) for back in range(1, _BACK.days + 1))
    return next((day for day in named if day <= today), coming)
