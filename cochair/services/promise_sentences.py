"""What the screen of promises says, in one place and ready for translation."""

from cochair.domain.written import Outcome

SAID_COUNT = "{said} said. {answered} answered."
NOTHING_SAID = "Nobody has said anything that needs an answer."
OLDEST_ONE, OLDEST = "The oldest waits 1 day.", "The oldest waits {days} days."
OLDEST_TODAY = "The oldest is from today."
ALL_ANSWERED = "Everything has an answer."
QUOTE = "“{text}”"
SAID_THIS, A_MEMBER_SAID = "{name} said this", "A member said this"
HEADINGS = {
    Outcome.NOT_KNOWN: "We do not know yet",
    Outcome.DOING: "We are doing it",
    Outcome.DONE: "We did it",
    Outcome.CAN_NOT: "We can not, because",
}
WAITING, NO_ANSWER = "Waiting", "No answer yet."
ASK_AGAIN = "We ask again on {date}."
WILL_ANSWER = "{name} will answer by {date}"
ANSWERED_BY = "{name} answered"
WAITS_TODAY, WAITS_ONE, WAITS = "Said today", "Waits 1 day", "Waits {days} days"
ANSWERED_AT_ONCE = "Answered on the same day"
ANSWERED_IN_ONE, ANSWERED_IN = "Answered in 1 day", "Answered in {days} days"
ACTION_DONE, ACTION_NOT = "Done", "It will not happen"
UNANSWERED_ONE = "1 thing that somebody said has no answer yet."
UNANSWERED = "{count} things that people said have no answer yet."
