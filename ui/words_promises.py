"""Every word of the screen of promises, ready for translation."""

from cochair.domain.written import Outcome

TITLE = "Our promises"
YOU_SAID, ACTIONS = "You said, we did", "Who will do what"
ANSWER, CHANGE_ANSWER, ANSWER_OLDEST = "Answer", "Change the answer", "Answer the oldest"
WHAT_CAME = "What came of it?"
OUTCOMES = (
    (Outcome.DONE, "We did it"),
    (Outcome.DOING, "We are doing it"),
    (Outcome.CAN_NOT, "We can not, because"),
    (Outcome.NOT_KNOWN, "We do not know yet"),
)
ANSWER_WORDS, ANSWER_HINT = "Our answer", "In words that everybody can read"
AGAIN, AGAIN_HINT = "When do we ask again?", "Such as: 9 March"
WHO_ANSWERS, NOBODY = "Who answers?", "Nobody yet"
BY_WHEN, BY_WHEN_HINT = "By when?", "Such as: Friday"
KEEP, KEEP_WHO, GO_BACK = "Keep the answer", "Keep who answers", "Go back"
CHOOSE_OUTCOME = "Please choose what came of it."
KEPT = "CoChair has kept the answer."
DONE, NOT_HAPPEN = "It is done", "It will not happen"
MORE_WORDS, MORE_HINT = "Say more, if you want", "Why, or what it is like now"
REPORTED = "CoChair has written that down."
NOTHING_TO_DO = "Nobody has taken on anything."
ABOUT = "{words}: {about}"

PRINT, FOLDER = "Print this", "you-said-we-did-{day}"

ANSWER_KEY, PRINT_KEY = "F5", "Ctrl+P"
KEYS = (
    ("Alt+1", "What people said, and Alt+2 for who will do what"),
    (ANSWER_KEY, "Answer what has waited longest"),
    (PRINT_KEY, "Make a sheet for the board, and one for each person"),
    ("Esc", "Close what is open, or go home"),
)
