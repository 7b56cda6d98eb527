"""What the plain-words rules say about what they found: why, and what to do.  `{...}` stands for words and numbers."""

from cochair.domain.language import _

HARD_WORD = _("Not everybody knows this word.")
IDIOM = _("Some people take these words just as they stand.")
LETTERS_OF_NAME = _("It is {plain}.")
LETTERS_STAND_FOR = _("These letters stand for “{long}”.")
UNKNOWN_LETTERS = _("Not everybody knows these letters, so write the words in full.")
SECTION = _("It is a part of a law, so say what it is about.")
LONG_SENTENCE = _("This sentence has {count} words, and up to {most} are easy to read.")
CUT_AFTER = _("Put a full stop after “{word}”.")
ONE_THING = _("Say 1 thing in each sentence.")
PASSIVE = _("This does not say who does it.")
SAY_WHO = _("Say who does it.")
DOUBLE_NEGATIVE = _("There are 2 words for no here, so say what is so.")
NUMBER = _("Big numbers and parts of 100 are hard to picture.")
CHANGE_BY_PART = _("Say how much it was before and how much it is now.")
NUMBER_IN_WORDS = _("Numbers are quicker to read as figures.")
ROMAN = _("Not everybody reads numbers written in letters.")
DATE = _("A date is clearer with the month in words.")
TIME = _("A time is clearer with the part of the day in words.")
SIGN = _("Words are clearer than this sign.")
SLASH = _("Say “and” or “or”, because a slash can mean both.")
DOTS = _("Dots do not say what comes next, so say it or leave them out.")
SHORT_NEGATIVE = _("The short form is easy to miss.")
UNCOMMON_WORD = _("Few people use this word, so say it another way or explain it.")

MORNING, AFTERNOON, EVENING, NIGHT = "in the morning", "in the afternoon", "in the evening", "at night"
O_CLOCK, NOON = "{hour} o'clock {part}", "12 noon"
"""What takes the place of hard words is English, as the words themselves are."""
