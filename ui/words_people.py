"""Every word that the screens of people and of the board share, ready for translation."""

from cochair.domain.language import _

PEOPLE, BOARD = _("People"), _("Our board")
PEOPLE_WORDS, BOARD_WORDS = (
    _("What helps each person, and what they get."),
    _("Our words, our rules, and how we keep things."),
)
PEOPLE_PICTURE, BOARD_PICTURE = "1F465", "1F4D6"
WHO = _("Who is it about?")
PERSON_BELOW = _("Please ask. Do not guess.")
BOARD_HEADING, BOARD_BELOW = _("Our board"), _("Each of these is for all of us.")
ALL_PEOPLE, GO_HOME, BACK = _("All people"), _("Home"), _("Back")
NOBODY = _("Nobody is here yet. Plan a meeting first, and say who comes.")

KEYS_PEOPLE, KEYS_BOARD = _("While you look at people"), _("While you look at our board")
KEYS = (
    ("Alt+1", _("Open the first card, and Alt+2 the second")),
    ("Alt+W", _("Choose another person")),
    ("Esc", _("Go one step back")),
)
BOARD_KEYS = (
    ("Alt+1", _("Open the first card, and Alt+2 the second")),
    ("Esc", _("Go one step back")),
)
WHO_KEY = "Alt+W"
QUESTION, NEXT = _("Question {number} of {count}"), _("Next question")
ONLY_CHAIRS = _("Only the co-chairs see this. It is never on the big screen.")
TRIES_AGAIN = _("Your words are still here. CoChair tries again when you go on.")
