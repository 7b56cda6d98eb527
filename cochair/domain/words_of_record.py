"""Every sentence that the full record says by itself, ready for translation."""

RECORD = "Full record"
THIS_IS_RECORD = ("This is the full record of our meeting.", "It has each line as somebody wrote it, and when.")
FOR_US = ("It is for our board to keep.", "The easy read minutes are shorter.")
WE_COUNT_CARDS = ("People held up cards.", "We count them, and write no names or times.")

BEFORE = "Before we started"
AFTER = "After the meeting: {date}"
WHAT_HAPPENED = "What happened, and when"
TURNS_AND_CARDS = "Turns and cards"
TURNS = "{group} had {turns}."
CARDS = "{card}: {times}."
ONE_PERSON = "1 group had only 1 person, so we do not count turns."
ABOUT_ITEM = "{item}:"

ANSWER_TO = "About “{said}” {answer}"
REASON = "The reason: {because}"
