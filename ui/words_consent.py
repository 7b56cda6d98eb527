"""Every word around a question of the meeting, ready for translation."""

from typing import Literal

from cochair.domain.asked import Reply
from cochair.domain.language import Several, _

WHO_LOSES, INSTEAD, WHY, NO_ANSWER = _("Who loses"), _("Instead"), _("Why"), _("No answer")
NOTHING_CHANGES = _("Then nothing changes.")
CALM = _("Take the time you need.")
WHO_ANSWERS = _("Who answers?")
OTHERWISE = _("{name} says something else")
WHAT_DO_YOU_SAY = _("{name}, what do you say?")
YES, NO, NOT_YET, AGAIN = _("Yes"), _("No"), _("Not yet"), _("Tell me again")
ARE_YOU_SURE = _("{name}, are you sure?")
SURE, GO_BACK = _("Yes, I am sure"), _("Go back")
SUPPORT, SUPPORT_IS = _("With support"), _("With support from {name}")
WHO_SUPPORTED = _("Who supports {name} to answer?")
NO_SUPPORT = _("Nobody")
SOMEBODY_ELSE = _("Somebody else")
NOBODY_WANTS = _("{name}: nobody wants more")
LATER, GO_ON_TALKING = _("Later"), _("Go on talking")
WAITING, SEE_IT = "{asked} {waits}", _("See the question")

TAKE_BACK = _("Take my yes back")
YES_IN, NO_IN, ANSWER_IN = _("Your yes is in."), _("Your no is in."), _("Your answer is in.")
CAN_TAKE_BACK = _("You can take it back.")
TAKE_A_YES_BACK, WHOSE_YES = _("Take a yes back"), _("Who takes a yes back?")
NOT_TODAY = _("Talk today, decide next time")
NUMBER_OF, GIVE_NUMBER = _("The number of {name}"), _("This is my number")
NOT_DECIDED = _("Not decided today. Where shall the words go?")
NEXT_TIME, AS_NOTE, NOWHERE = _("Decide it next time"), _("Write it as a note"), _("Leave it out")
PARKED_AS = _("Decide next time: {text}")

MARKS: dict[Reply | None, tuple[str, Literal["ask", "asked"]]] = {
    None: ("dots", "asked"),
    Reply.NOT_YET: ("dots", "asked"),
    Reply.YES: ("tick", "ask"),
    Reply.NO: ("cross", "ask"),
}
"""The sign beside each key and the edge round it: a shape for each answer, never colour alone."""

KEY, CLOCK, THUMB_UP, THUMB_DOWN, THINKS = "1F511", "1F552", "1F44D", "1F44E", "1F914"

# Asking for a change
ASK_ABOUT = _("What shall happen with {item}?")
START_IT = _("Start it now")
ASK_CHANGE, ASK_NEW = _("Ask for a change"), _("Add something new")
WHO_ASKS = _("Who asks for this?")
WHY_ASK = _("Why?")
WHY_CHOICES = (
    _("We are late"),
    _("It needs more time"),
    _("It needs less time"),
    _("Somebody has to leave"),
    _("We need to hear more first"),
    _("People are tired"),
)
WHY_TYPED, WHY_HINT = _("Or type why"), _("Such as: the bus leaves at 12")
USE_TYPED = _("Use these words")
NEW_TITLE, NEW_HINT = _("What is it?"), _("Such as: the bench at the bus stop")
CHANGED = _("It takes nothing from anybody, so it is done. Undo brings it back.")

# A proposal to finish in time
CHANGES = Several("{count} minute, not {before}", "{count} minutes, not {before}")
STAYS = Several("{count} minute, as before", "{count} minutes, as before")
CHOOSE_MINUTES = _("Choose the minutes. Nothing changes until a co-chair says yes.")
CHANGE_PLAN = _("Change it")
MINUTES_FOR, MINUTES, NOT_MINUTES = _("Minutes for {item}"), _("minutes"), _("not {before}")
ROW = "{item}: {minutes}. {why}"
