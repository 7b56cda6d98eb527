"""How the meetings of other laptops are told that are kept on this one."""

from cochair.domain.dates import date_words
from cochair.domain.language import Several, _
from cochair.services.laptops_here import KeptMeeting

KEPT_HEADING, NO_AGENDA_YET, NOT_READABLE = (
    _("{title}, {day}"),
    _("A meeting with no agenda yet"),
    _("A meeting that CoChair can not read"),
)
AGENDA_TO_COME, NOT_OPENED = (
    _("Its agenda has not come to this laptop."),
    _("CoChair can not open it. You can take it off this laptop."),
)
ENDED, NOT_ENDED = _("It has ended."), _("It was still going on, the last we heard.")
NOT_THERE = Several(
    "{count} line has not reached the first laptop.", "{count} lines have not reached the first laptop."
)


def kept_words(kept: KeptMeeting) -> tuple[str, str]:
    """Return what a meeting of another laptop is called that is kept here, and how it stands."""
    if kept.joined is None and not kept.title:
        return NOT_READABLE, NOT_OPENED
    if kept.day is None:
        return NO_AGENDA_YET, AGENDA_TO_COME
    heading = KEPT_HEADING.format(title=kept.title, day=date_words(kept.day))
    return heading, " ".join((ENDED if kept.has_ended else NOT_ENDED, *not_there_words(kept)))


def not_there_words(kept: KeptMeeting) -> tuple[str, ...]:
    """Return what was written here and may be nowhere else, where there is any."""
    return (NOT_THERE.of(kept.not_there),) if kept.not_there else ()
