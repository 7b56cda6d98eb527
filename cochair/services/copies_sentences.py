"""How copies of everything are told."""

from cochair.domain.language import Several, _

MADE = _("{date}, at {time}")
NO_MEETING = _("There is no meeting in it.")
MEETINGS = Several("There is {count} meeting in it.", "There are {count} meetings in it.")
NEWEST = _("The newest is {date}.")
