"""Every word of small groups, kind messages, and of what came of things, ready for translation."""

from cochair.domain.written import Outcome

# Small groups
SPLIT = "Talk in small groups"
HOW_LONG = "How long do we talk in small groups?"
MORE_FROM_NOW = "We talk in small groups. How much longer, from now?"
BACK_TOGETHER = "Back together"
SMALL_GROUPS = "Small groups"
PLEASE_BACK = "Please come back together"

# Kind messages
SHOW_MESSAGE = "Show a kind message"
MESSAGE_ON = "Kind message is up"
WHICH_MESSAGE = "What shall everybody read on the big screen?"
MESSAGES = (
    ("Take your time.", "1F60C"),
    ("There is no wrong answer.", "1F4A1"),
    ("You may say no.", "1F44E"),
    ("One person at a time, please.", "1F5E3"),
    ("We are listening.", "1F442"),
    ("It is fine to stop for a moment.", "2615"),
    ("Thank you for telling us.", "1F64F"),
    ("Please use short words.", "1F520"),
)
"""Each with the code of its OpenMoji picture, which means the same in `resources/words/pictures.toml`."""
OWN_PICTURE = "1F4AC"
TYPE_OWN, OWN_WORDS, OWN_HINT = "Type your own", "Your own message", "Such as: lunch is at 12"
MESSAGE_EMPTY = "Please type what to show."
MESSAGE_LONG = "Please use 120 letters or fewer."
TAKE_DOWN = "Take the message down"
MESSAGE_UP = "This message is up: “{words}”"
ROOM_CLOSED = "The screen for everyone is closed. Press {key} to open it."

# What does that mean?
WHAT_MEANS = "What does that mean?"
WHAT_WAS_HARD, A_WORD, ALL_OF_IT = "What was hard?", "A word", "All of it"
WHICH_WORD, WHICH_WORD_HINT = "Which word?", "The word that you heard"
TYPE_WORD = "Type the word"
WORD_NEEDED = "Please type the word."
IT_MEANS = "{word}: {meaning}"
SHOW_MEANING, OTHER_MEANING, NO_MEANING_YET = "Show this to everyone", "It means something else", "We do not know yet"
MEANS_WHAT, MEANING, MEANING_HINT = "What does “{word}” mean?", "What {word} means", "In words that everybody knows"
BOOK = "1F4D6"

# What came of what people said before
SINCE = "What came of it"
WHO_AND_WHEN, CAME = "{who}. {when}.", "{heading}: {answer}"
SAID_STEP = "{number} of {count}: what somebody said before"
ACTION_STEP = "{number} of {count}: what somebody will do"
IS_DONE, NOT_HAPPEN = "It is done", "It will not happen, because"
NEXT_SAID, THAT_WAS_ALL = "Next one", "That was all"
CAME_OF_IT = (
    (Outcome.DONE, "We did it", "check"),
    (Outcome.DOING, "We are doing it", "play"),
    (Outcome.CAN_NOT, "We can not, because", "cross"),
)
IN_PLAIN_WORDS, IN_PLAIN_WORDS_HINT = "In plain words", "Type it, then press Enter"
NOTHING_SAID_BEFORE = "Nothing from before is still open."
