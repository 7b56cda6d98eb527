"""Every sentence of the sheets that tell what came of people's words, ready for translation."""

from cochair.domain.language import Several, _
from cochair.domain.written import Outcome

YOU_SAID = _("You said, we did")
OF_PERSON = _("{name}: you said, we did")
FOR_PERSON, FOR_SOMEBODY = _("{name}, this is what you said"), _("This is what you said")
FOR_BOARD = (_("This is what people said at our meetings."), _("It tells what came of it."))
FROM_DAY = _("This is how it stands on {date}.")
THINGS_SAID = _("{things} said, {answered} answered.")
OLDEST = Several("The oldest waits 1 day.", "The oldest waits {count} days.")
OLDEST_TODAY = _("The oldest is from today.")
ALL_ANSWERED = _("Everything has an answer.")

STATES = {
    None: _("Waiting"),
    Outcome.NOT_KNOWN: _("We do not know yet"),
    Outcome.DOING: _("We are doing it"),
    Outcome.DONE: _("We did it"),
    Outcome.CAN_NOT: _("We can not, because"),
}
HEADINGS = {**STATES, Outcome.CAN_NOT: _("We can not do it")}
STANDS = "**{state}:** {answer}"
SINCE_TODAY, DAYS_SO_FAR = _("It is from today."), _("{days} so far.")
NO_WORDS = _("Nobody has said more.")
SAID_ON = _("{name} said this on {date}.")
YOU_SAID_ON = _("You said this on {date}.")
ASK_AGAIN = _("We ask again on {date}.")
WILL_ANSWER, WILL_ANSWER_WE = _("{name} will answer by {date}."), _("We will answer by {date}.")
NOBODY_YET = _("Nobody has said who will answer.")
ANSWERED_BY, ANSWERED_ON = _("{name} answered on {date}."), _("We answered on {date}.")
IS_IT_WRONG = (_("Is something wrong here?"), _("Do you wait too long?"))
PLEASE_TELL = _("Please tell {names}.")
NOTHING_SAID = _("Nobody has said anything that needs an answer. There is no sheet to make.")
