"""What the screen of promises says, in one place and ready for translation."""

from cochair.domain.language import Several, _
from cochair.domain.written import Outcome

SAID_COUNT = _("{said} said. {answered} answered.")
NOTHING_SAID = _("Nobody has said anything that needs an answer.")
OLDEST = Several("The oldest waits 1 day.", "The oldest waits {count} days.")
OLDEST_TODAY = _("The oldest is from today.")
ALL_ANSWERED = _("Everything has an answer.")
QUOTE = "“{text}”"
SAID_THIS = _("{name} said this")
HEADINGS = {
    Outcome.NOT_KNOWN: _("We do not know yet"),
    Outcome.DOING: _("We are doing it"),
    Outcome.DONE: _("We did it"),
    Outcome.CAN_NOT: _("We can not, because"),
}
WAITING, NO_ANSWER = _("Waiting"), _("No answer yet.")
ASK_AGAIN = _("We ask again on {date}.")
WILL_ANSWER = _("{name} will answer by {date}")
ANSWERED_BY = _("{name} answered")
WAITS_TODAY, WAITS = _("Said today"), Several("Waits 1 day", "Waits {count} days")
ANSWERED_AT_ONCE = _("Answered on the same day")
ANSWERED_IN = Several("Answered in 1 day", "Answered in {count} days")
ACTION_DONE, ACTION_NOT = _("Done"), _("It will not happen")
UNANSWERED = Several(
    "1 thing that somebody said has no answer yet.",
    "{count} things that people said have no answer yet.",
)
