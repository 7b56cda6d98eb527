"""What is said about a board's own words and rules, in one place and ready for translation."""

from cochair.domain.language import Several, _

NAME_NEEDED = _("Please say what your board is called.")
OTHER_BOARD = _("Another board has this name. Please choose another one.")
GROUP_NEEDED = _("Please say what you call this group.")
SAME_GROUP = _("Another group has this name. Please choose another one.")
SHORT_TOO_LONG = _("Please use {most} letters or fewer.")
NO_GROUPS = _("Please say what you call your groups.")
GROUPS_ARE = _("You say {groups}.")
RULES_ARE = _("{least} of break after {most}. Papers {days} before.")
PAPERS_SAME_DAY = _("{least} of break after {most}. Papers on the day.")
KEPT_FOR, NOT_KEPT = _("We keep time for them"), _("We do not keep time for them")

BREAKS = _("Breaks: {least} or more, after {most} or sooner.")
PAPERS, SAME_DAY = _("Papers: {days} before the meeting."), _("Papers: on the day.")
LENGTH = _("A meeting: {most} or less.")
THINKING = _("Time to think: {seconds}.")
PUT_OFF = Several("A topic can wait {count} time.", "A topic can wait {count} times.")
NEVER = _("A topic never waits.")
GROUND_RULES = Several("{count} rule about how we talk.", "{count} rules about how we talk.")
