"""Every sentence of the sheets that tell what came of people's words, ready for translation."""

from cochair.domain.written import Outcome

YOU_SAID = "You said, we did"
OF_PERSON = "{name}: you said, we did"
FOR_PERSON, FOR_SOMEBODY = "{name}, this is what you said", "This is what you said"
FOR_BOARD = ("This is what people said at our meetings.", "It tells what came of it.")
FROM_DAY = "This is how it stands on {date}."
THINGS_SAID = "{things} said, {answered} answered."
OLDEST_ONE, OLDEST = "The oldest waits 1 day.", "The oldest waits {days} days."
OLDEST_TODAY = "The oldest is from today."
ALL_ANSWERED = "Everything has an answer."

STATES = {
    None: "Waiting",
    Outcome.NOT_KNOWN: "We do not know yet",
    Outcome.DOING: "We are doing it",
    Outcome.DONE: "We did it",
    Outcome.CAN_NOT: "We can not, because",
}
HEADINGS = {**STATES, Outcome.CAN_NOT: "We can not do it"}
STANDS = "**{state}:** {answer}"
SINCE_TODAY, DAYS_SO_FAR = "It is from today.", "{days} so far."
NO_WORDS = "Nobody has said more."
SAID_ON, A_MEMBER_SAID_ON = "{name} said this on {date}.", "A member said this on {date}."
YOU_SAID_ON = "You said this on {date}."
ASK_AGAIN = "We ask again on {date}."
WILL_ANSWER, WILL_ANSWER_WE = "{name} will answer by {date}.", "We will answer by {date}."
NOBODY_YET = "Nobody has said who will answer."
ANSWERED_BY, ANSWERED_ON = "{name} answered on {date}.", "We answered on {date}."
IS_IT_WRONG = ("Is something wrong here?", "Do you wait too long?")
PLEASE_TELL = "Please tell {names}."
NOTHING_SAID = "Nobody has said anything that needs an answer. There is no sheet to make."
