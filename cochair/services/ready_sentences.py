"""What the ready check finds and what its buttons say, in one place and ready for translation."""

from cochair.domain.language import _

NO_PAPERS = _("The papers for {item} have not gone out.")
LATE_PAPERS = _("The papers for {item} come too late. We agreed {notice}.")
NOT_TALKED = _("Nobody has talked about {item} before.")
COULD_CHANGE = _("Nothing says what could still change about {item}.")
NOBODY = _("Nobody from {group} is coming.")
FEW = _("Only 1 person from {group} is coming to decide about {item}.")
NO_VOICE = _("{item} matters most to {people}. Nobody of them is coming to talk.")
NUMBER_LOST = _("{name} had a number to answer with. Somebody took it away.")
NO_BREAK = _("There are {minutes} without a break.")
NO_CHANGEOVER = _("There are {minutes} without a break. Who interprets or writes captions needs one every {most}.")
LONG_TO_INTERPRET = _("{item} takes {minutes}. Who interprets or writes captions needs a rest after {most}.")
TOO_LONG = _("The meeting takes {minutes}. Long meetings are hard.")
SHARE_SHORT = _("{group} have {minutes} less than we agreed.")
HARD_TITLE = _("“{word}” is a hard word for a title.")
NO_FEEDBACK = _("Nothing tells people what happened since last time.")
LATE_ITEM = _("{item} is in the last 15 minutes. {group} may lose it.")
TOO_MANY = _("There are {count} things to talk about. 5 are enough.")

TALK_TODAY = _("Talk today, decide next time")
SAY_WHO = _("Say who is coming")
SAY_IT = _("Fill it in")
SEE_PEOPLE = _("See the people")
ADD_BREAK = _("Add a break")
GIVE = _("Give {minutes} to {group}")
SEE_AGENDA = _("See the agenda")
USE = _("Use “{word}”")
ADD_FEEDBACK = _("Add “You said, we did”")
MOVE_UP = _("Move up: {item}")

FEEDBACK_TITLE = _("You said, we did")
BREAK_TITLE = _("Break")

FOUND_NONE = _("Everything is ready. You decide.")
NEEDED = _("One thing is needed first.")
FOUND = _("We found {things}. You decide.")
