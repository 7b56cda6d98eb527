"""What is said of requests for the agenda, in one place and ready for translation."""

from cochair.domain.language import Several, _

ASKED_FOR, ASKED = _("{who} asked for {words}."), _("{who} asked: “{words}”")
TODAY, DAYS_AGO = _("Today."), Several("1 day ago.", "{count} days ago.")
DAY_HAS_COME = _("{when} The day that we said has come.")
NOBODY_WAITS = _("Nobody waits for an answer. Anyone can ask, any day.")
ON_THIS, ON_AN_AGENDA = _("It is on this agenda."), _("It is on an agenda.")
LATER = _("It will be on a later agenda, on {date}.")
CAN_NOT = _("We can not, because {because}")
NO_ANSWER = _("No answer yet.")

WAIT = Several(
    "1 person asked for something, and has no answer yet.",
    "{count} people asked for something, and have no answer yet.",
)
HOME = _("{people} asked for something.")
LONGEST_TODAY, LONGEST = _("Today."), Several("1 day is the longest.", "{count} days is the longest.")

WORDS_NEEDED = _("Please write what they ask for, such as: a quiet room.")
BECAUSE_NEEDED = _("Please say why, so that they know.")
DATE_NEEDED = _("Please type the day, such as 9 March.")
TOO_SOON = _("Please choose a day after {date}. Or put it on this agenda.")
NO_SUCH_REQUEST = _("There is no request {number} here. Please look at the list again.")
