"""The sentences about checking the minutes, ready for translation."""

from cochair.domain.language import _

NOT_ENDED = _("The meeting has not ended yet. Please check the minutes after it.")
NOTHING_WRITTEN = _("Nobody wrote anything down at this meeting. There is nothing to check.")
NO_PROTECTED = _("No group of this meeting is protected. Only people of such a group can check.")
NOT_A_MEMBER = _("{name} is not of {groups}. Please choose somebody who is.")
NOT_THERE = _("{name} was not at this meeting. Please choose somebody who was.")
WROTE_THEM = _("{name} wrote the minutes. Please choose somebody else of {groups}.")
NOBODY_CAME = _("Nobody of {groups} was at this meeting, so nobody can check.")
HELPS_ONESELF = _("{name} checks already. Please choose somebody else to help.")
IS_CHECKED = _("These minutes are checked. You can still say that a line is wrong.")
NOT_CHECKING = _("{name} is not checking now. Please start with who checks.")
NO_LINE = _("There is no line {number}. Please choose a line from 1 to {last}.")
SAY_WHAT = _("Please say what is missing.")
TOO_LATE = _("The {days} days are over. Please say this at the next meeting.")

STARTED = _("{name} checks the minutes.")
STARTED_WITH = _("{name} checks the minutes. {support} helps.")
CONFIRMED = _("{name} says that this is right: {was}")
SAID_WRONG = _("{name} says that this is wrong: {was}")
SAID_WRONG_SO = _("{name} says that this is wrong: {was} This is right: {words}")
SAID_MISSING = _("{name} says that this is missing: {words}")
PUT_RIGHT = _("This was put right: {words}")
CHECKED = _("{names} checked the minutes.")
