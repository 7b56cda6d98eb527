"""Every sentence that the full record says by itself, ready for translation."""

from cochair.domain.language import _

RECORD = _("Full record")
THIS_IS_RECORD = (_("This is the full record of our meeting."), _("It has each line as somebody wrote it, and when."))
FOR_US = (_("It is for our board to keep."), _("The easy read minutes are shorter."))
WE_COUNT_CARDS = (_("People held up cards."), _("We count them, and write no names or times."))

BEFORE = _("Before we started")
AFTER = _("After the meeting: {date}")
WHAT_HAPPENED = _("What happened, and when")
TURNS_AND_CARDS = _("Turns and cards")
TURNS = _("{group} had {turns}.")
CARDS = "{card}: {times}."
ONE_PERSON = _("1 group had only 1 person, so we do not count turns.")
ABOUT_ITEM = "{item}:"

ANSWER_TO = _("About “{said}” {answer}")
REASON = _("The reason: {because}")
ANSWERED_ON = _("This answer came from {laptop}.")
