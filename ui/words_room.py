"""Every word of small groups, kind messages, and of what came of things, ready for translation."""

from cochair.domain.language import _
from cochair.domain.written import Outcome

# Small groups
SPLIT = _("Talk in small groups")
HOW_LONG = _("How long do we talk in small groups?")
MORE_FROM_NOW = _("We talk in small groups. How much longer, from now?")
BACK_TOGETHER = _("Back together")
SMALL_GROUPS = _("Small groups")
PLEASE_BACK = _("Please come back together")

# Kind messages
SHOW_MESSAGE = _("Show a kind message")
MESSAGE_ON = _("Kind message is up")
WHICH_MESSAGE = _("What shall everybody read on the big screen?")
MESSAGES = (
    (_("Take your time."), "1F60C"),
    (_("There is no wrong answer."), "1F4A1"),
    (_("You may say no."), "1F44E"),
    (_("One person at a time, please."), "1F5E3"),
    (_("We are listening."), "1F442"),
    (_("It is fine to stop for a moment."), "2615"),
    (_("Thank you for telling us."), "1F64F"),
    (_("Please use short words."), "1F520"),
)
"""Each with the code of its OpenMoji picture, which means the same in `resources/words/pictures.toml`."""
OWN_PICTURE = "1F4AC"
TYPE_OWN, OWN_WORDS, OWN_HINT = _("Type your own"), _("Your own message"), _("Such as: lunch is at 12")
MESSAGE_EMPTY = _("Please type what to show.")
MESSAGE_LONG = _("Please use 120 letters or fewer.")
TAKE_DOWN = _("Take the message down")
MESSAGE_UP = _("This message is up: “{words}”")
ROOM_CLOSED = _("The screen for everyone is closed. Press {key} to open it.")

# What does that mean?
WHAT_MEANS = _("What does that mean?")
WHAT_WAS_HARD, A_WORD, ALL_OF_IT = _("What was hard?"), _("A word"), _("All of it")
WHICH_WORD, WHICH_WORD_HINT = _("Which word?"), _("The word that you heard")
TYPE_WORD = _("Type the word")
WORD_NEEDED = _("Please type the word.")
IT_MEANS = "{word}: {meaning}"
SHOW_MEANING, OTHER_MEANING, NO_MEANING_YET = (
    _("Show this to everyone"),
    _("It means something else"),
    _("We do not know yet"),
)
MEANS_WHAT, MEANING, MEANING_HINT = (
    _("What does “{word}” mean?"),
    _("What {word} means"),
    _("In words that everybody knows"),
)
BOOK = "1F4D6"

# What came of what people said before
SINCE = _("What came of it")
WHO_AND_WHEN, CAME = "{who}. {when}.", "{heading}: {answer}"
SAID_STEP = _("{number} of {count}: what somebody said before")
ACTION_STEP = _("{number} of {count}: what somebody will do")
IS_DONE, NOT_HAPPEN = _("It is done"), _("It will not happen, because")
NEXT_SAID, THAT_WAS_ALL = _("Next one"), _("That was all")
CAME_OF_IT = (
    (Outcome.DONE, _("We did it"), "check"),
    (Outcome.DOING, _("We are doing it"), "play"),
    (Outcome.CAN_NOT, _("We can not, because"), "cross"),
)
IN_PLAIN_WORDS, IN_PLAIN_WORDS_HINT = _("In plain words"), _("Type it, then press Enter")
NOTHING_SAID_BEFORE = _("Nothing from before is still open.")
