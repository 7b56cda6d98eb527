"""Every word of the screen of promises, ready for translation."""

from cochair.domain.language import _
from cochair.domain.written import Outcome

TITLE = _("Our promises")
YOU_SAID, ACTIONS = _("You said, we did"), _("Who will do what")
ANSWER, CHANGE_ANSWER, ANSWER_OLDEST = _("Answer"), _("Change the answer"), _("Answer the oldest")
WHAT_CAME = _("What came of it?")
OUTCOMES = (
    (Outcome.DONE, _("We did it")),
    (Outcome.DOING, _("We are doing it")),
    (Outcome.CAN_NOT, _("We can not, because")),
    (Outcome.NOT_KNOWN, _("We do not know yet")),
)
ANSWER_WORDS, ANSWER_HINT = _("Our answer"), _("In words that everybody can read")
AGAIN, AGAIN_HINT = _("When do we ask again?"), _("Such as: 9 March")
WHO_ANSWERS, NOBODY = _("Who answers?"), _("Nobody yet")
BY_WHEN, BY_WHEN_HINT = _("By when?"), _("Such as: Friday")
KEEP, KEEP_WHO, GO_BACK = _("Keep the answer"), _("Keep who answers"), _("Go back")
CHOOSE_OUTCOME = _("Please choose what came of it.")
KEPT = _("CoChair has kept the answer.")
DONE, NOT_HAPPEN = _("It is done"), _("It will not happen")
MORE_WORDS, MORE_HINT = _("Say more, if you want"), _("Why, or what it is like now")
REPORTED = _("CoChair has written that down.")
NOTHING_TO_DO = _("Nobody has taken on anything.")
ABOUT = "{words}: {about}"

PRINT, FOLDER = _("Print this"), _("you-said-we-did-{day}")

ANSWER_KEY, PRINT_KEY = "F5", "Ctrl+P"
KEYS = (
    ("Alt+1", _("What people said, and Alt+2 for who will do what")),
    (ANSWER_KEY, _("Answer what has waited longest")),
    (PRINT_KEY, _("Make a sheet for the board, and one for each person")),
    ("Esc", _("Close what is open, or go home")),
)
