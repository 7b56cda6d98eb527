"""What planning and coming back to a meeting can say, in one place and ready for translation."""

from cochair.domain import sentences as say
from cochair.domain.agenda import Kind

TITLE_NEEDED = "Please give this a short title, such as Buses."
NAME_NEEDED = "Please type a name, such as Sam."
NAME_TOO_LONG = "This is too long. Please use {most} letters or fewer."
BOARD_NEEDED = "Please give your board a name."
MEETING_NEEDED = "Please give the meeting a title."
DATE_PASSED = "{date} has passed. Please choose a later date."
MINUTES_BETWEEN = "An item has 1 to 600 minutes. Please give another number."
STILL_KEPT = "{minutes} of {item} are protected. Please change that first."
BREAK_IS_WHOLE = "A break is for everyone. Please make it another kind first."
WHOLLY_KEPT = "{item} is for {group}, so all of it is protected already."
KEPT_TOO_LONG = "{item} has only {minutes}. Its protected time can not be longer."
LEAST_TOO_LONG = "{item} has only {minutes}. Please make its least smaller."
LEAST_NUMBER = "Please type a number of minutes, such as 10."
ONE_MEETING_MOST = "A meeting has at most {most} things. Please take something away first."
DAY_TOO_LONG = "This makes the meeting longer than a day. Please use fewer minutes."
NOT_PROTECTED = "{group} is not a protected group. Please protect the group first."
GROUP_IN_USE = "{group} still has people or items. Please move them first."
TOO_MANY_PEOPLE = "A list has at most {most} people. Please take somebody off first."
NOT_OWN_SUPPORTER = "{name} can not support {name}. Please choose somebody else."
STAND_IN_IS_CO_CHAIR = "{name} is a co-chair too. Please choose somebody else."
SAID_YES = "{name} said yes to this agenda."
NO_YES_YET = "{name} has not said yes yet."
STANDS_IN_YES = "{words} It counts for {chair}, who can not come."
YES_MISSING = "{names} has not said yes to this agenda yet."
YESES_MISSING = "{names} have not said yes to this agenda yet."
NO_SUCH_PLAN = "This plan is not here any more. Please choose another one."
NOTHING_TO_UNDO = "There is nothing to undo."

EVERYONE = "For everyone"
FOR_GROUP = "For {group}"
BREAK_WHOLE = "Breaks stay whole"
ALL_KEPT = "All protected"
SOME_KEPT = "{minutes} protected for {group}"
FINISH = "We finish at {time}"
FINISH_NEXT_DAY = "We finish at {time} the next day"
WHOLE_WITH_BREAK = "{minutes}, with {breaks} for a break"
WHOLE_WITH_BREAKS = "{minutes}, with {breaks} for breaks"
NOTHING_YET = "Nothing is on the agenda yet."
EVERYONE_PART = "Everyone"
HALVES = "First half {first}, last half {last}."
AGREED = "We agreed {share} for {group}."
NO_GROUP_KEPT = "No group is protected. The people panel can change that."
UNTITLED = "New meeting"


PASTE_EMPTY = "There is nothing to read. Please paste or type your agenda."
PASTE_BINARY = "This is not plain text. Please copy only the words of the agenda."
PASTE_LONG = "This is too long to be an agenda. Please paste only the agenda."
TABLE_BROKEN = "CoChair can not read this table. Please copy its rows and paste them here."
PASTE_NO_ITEMS = "No line looks like an item. Write one a line, such as Buses, 25 minutes."
PASTE_FAULT = "Line {line}: {sentence}"
GUESSED_ONE = "1 thing had no minutes. It now has {minutes}: {titles}."
GUESSED_MANY = "{count} things had no minutes. Each now has {minutes}: {titles}."
ENDS_AT = "“{line}” tells when the meeting ends."
FOUND_ITEMS = "{things} found, {minutes} in all."

KINDS = {
    Kind.CHECK_IN: "Hello",
    Kind.FEEDBACK: "You said, we did",
    Kind.TALK: "Talk",
    Kind.DECIDE: "Decide",
    Kind.NEWS: "News",
    Kind.ROUND: "Everyone in turn",
    Kind.BREAK: "Break",
}

SINCE = "What happened since"
NOT_REACHED = "We did not get to it last time."
OWED_TIME = "We owe {group} {minutes} of it."
PARKED = "Somebody parked it last time."
WHY_LEFT_OUT = "Please say why it does not come back."
RULE_NEEDED = "Please type a rule first."
SAME_RULE = "This rule is there already."
MOST_RULES = "{most} rules are enough. Please take one away first."


def things_of(amount: int) -> str:
    """Return an amount of agenda items in words."""
    return say.count_of(amount, "thing", "things")
