"""Every word around a question of the meeting, ready for translation."""

from typing import Literal

from cochair.domain.asked import Reply

WHO_LOSES, INSTEAD, WHY, NO_ANSWER = "Who loses", "Instead", "Why", "No answer"
NOTHING_CHANGES = "Then nothing changes."
CALM = "Take the time you need."
WHO_ANSWERS = "Who answers?"
WHAT_DO_YOU_SAY = "{name}, what do you say?"
YES, NO, NOT_YET, AGAIN = "Yes", "No", "Not yet", "Tell me again"
ARE_YOU_SURE = "{name}, are you sure?"
SURE, GO_BACK = "Yes, I am sure", "Go back"
SUPPORT, SUPPORT_IS = "With support", "With support from {name}"
WHO_SUPPORTED = "Who supports {name} to answer?"
NO_SUPPORT = "Nobody"
SOMEBODY_ELSE = "Somebody else"
NOBODY_WANTS = "{name}: nobody wants more"
LATER, GO_ON_TALKING = "Later", "Go on talking"
WAITING, SEE_IT = "{asked} {waits}", "See the question"

TAKE_BACK = "Take my yes back"
TAKE_A_YES_BACK, WHOSE_YES = "Take a yes back", "Who takes a yes back?"
NOT_TODAY = "Talk today, decide next time"
NUMBER_OF, GIVE_NUMBER = "The number of {name}", "This is my number"
NOT_DECIDED = "Not decided today. Where shall the words go?"
NEXT_TIME, AS_NOTE, NOWHERE = "Decide it next time", "Write it as a note", "Leave it out"
PARKED_AS = "Decide next time: {text}"

MARKS: dict[Reply | None, tuple[str, Literal["ask", "asked"]]] = {
    None: ("dots", "asked"),
    Reply.NOT_YET: ("dots", "asked"),
    Reply.YES: ("tick", "ask"),
    Reply.NO: ("cross", "ask"),
}
"""The sign beside each key and the edge round it: a shape for each answer, never colour alone."""

KEY, CLOCK, THUMB_UP, THUMB_DOWN, THINKS = "1F511", "1F552", "1F44D", "1F44E", "1F914"

# Asking for a change
ASK_ABOUT = "What shall happen with {item}?"
START_IT = "Start it now"
ASK_CHANGE, ASK_NEW = "Ask for a change", "Add something new"
WHO_ASKS = "Who asks for this?"
WHY_ASK = "Why?"
WHY_CHOICES = (
    "We are late",
    "It needs more time",
    "It needs less time",
    "Somebody has to leave",
    "We need to hear more first",
    "People are tired",
)
WHY_TYPED, WHY_HINT = "Or type why", "Such as: the bus leaves at 12"
USE_TYPED = "Use these words"
NEW_TITLE, NEW_HINT = "What is it?", "Such as: the bench at the bus stop"
CHANGED = "It takes nothing from anybody, so it is done. Undo brings it back."

# A proposal to finish in time
CHANGES, STAYS = "{after} minutes, not {before}", "{before} minutes, as before"
CHOOSE_MINUTES = "Choose the minutes. Nothing changes until a co-chair says yes."
CHANGE_PLAN = "Change it"
MINUTES_FOR, MINUTES, NOT_MINUTES = "Minutes for {item}", "minutes", "not {before}"
ROW = "{item}: {minutes}. {why}"
