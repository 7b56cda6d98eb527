"""How dates and times are said, ready for translation."""

from cochair.domain.language import _, in_sense

MONTHS = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    in_sense("month", "May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
)
DAYS = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))
DATE, DATE_AND_YEAR = _("{day} {month}"), _("{day} {month} {year}")
WITH_WEEKDAY = _("{weekday} {date}")
TODAY, TOMORROW = _("today"), _("tomorrow")

NOON, MIDNIGHT = _("12 noon"), _("12 midnight")
MORNING, AFTERNOON, EVENING = _("in the morning"), _("in the afternoon"), _("in the evening")
WHOLE_HOUR, HOUR_AND_MINUTES = _("{hour} o’clock {part}"), _("{hour}:{minute} {part}")
