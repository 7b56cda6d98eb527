"""What planning and coming back to a meeting can say, in one place and ready for translation."""

from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import Kind
from cochair.domain.language import Several, _

TITLE_NEEDED = _("Please give this a short title, such as Buses.")
NAME_NEEDED = _("Please type a name, such as Sam.")
NAME_TOO_LONG = _("This is too long. Please use {most} letters or fewer.")
BOARD_NEEDED = _("Please give your board a name.")
MEETING_NEEDED = _("Please give the meeting a title.")
DATE_PASSED = _("{date} has passed. Please choose a later date.")
MINUTES_BETWEEN = _("An item has 1 to 600 minutes. Please give another number.")
STILL_KEPT = _("{minutes} of {item} are protected. Please change that first.")
BREAK_IS_WHOLE = _("A break is for everyone. Please make it another kind first.")
WHOLLY_KEPT = _("{item} is for {group}, so all of it is protected already.")
KEPT_TOO_LONG = _("{item} has only {minutes}. Its protected time can not be longer.")
LEAST_TOO_LONG = _("{item} has only {minutes}. Please make its least smaller.")
LEAST_NUMBER = _("Please type a number of minutes, such as 10.")
ONE_MEETING_MOST = _("A meeting has at most {most} things. Please take something away first.")
DAY_TOO_LONG = _("This makes the meeting longer than a day. Please use fewer minutes.")
NOT_PROTECTED = _("{group} is not a protected group. Please protect the group first.")
GROUP_IN_USE = _("{group} still has people or items. Please move them first.")
TOO_MANY_PEOPLE = _("A list has at most {most} people. Please take somebody off first.")
NOT_OWN_SUPPORTER = _("{name} can not support {name}. Please choose somebody else.")
STAND_IN_IS_CO_CHAIR = _("{name} is a co-chair too. Please choose somebody else.")
SAID_YES = _("{name} said yes to this agenda.")
NO_YES_YET = _("{name} has not said yes yet.")
STANDS_IN_YES = _("{words} It counts for {chair}, who can not come.")
YES_MISSING = Several(
    "{names} has not said yes to this agenda yet.",
    "{names} have not said yes to this agenda yet.",
)
NO_SUCH_PLAN = _("This plan is not here any more. Please choose another one.")
NOTHING_TO_UNDO = _("There is nothing to undo.")

EVERYONE = _("For everyone")
FOR_GROUP = _("For {group}")
BREAK_WHOLE = _("Breaks stay whole")
ALL_KEPT = _("All protected")
SOME_KEPT = _("{minutes} protected for {group}")
FINISH = _("We finish at {time}")
FINISH_NEXT_DAY = _("We finish at {time} the next day")
WHOLE_WITH_BREAKS = Several("{minutes}, with {breaks} for a break", "{minutes}, with {breaks} for breaks")
NOTHING_YET = _("Nothing is on the agenda yet.")
EVERYONE_PART = _("Everyone")
HALVES = _("First half {first}, last half {last}.")
AGREED = _("We agreed {share} for {group}.")
NO_GROUP_KEPT = _("No group is protected. The people panel can change that.")
UNTITLED = _("New meeting")


PASTE_EMPTY = _("There is nothing to read. Please paste or type your agenda.")
PASTE_BINARY = _("This is not plain text. Please copy only the words of the agenda.")
PASTE_LONG = _("This is too long to be an agenda. Please paste only the agenda.")
TABLE_BROKEN = _("CoChair can not read this table. Please copy its rows and paste them here.")
PASTE_NO_ITEMS = _("No line looks like an item. Write one a line, such as Buses, 25 minutes.")
PASTE_FAULT = _("Line {line}: {sentence}")
GUESSED = Several(
    "1 thing had no minutes. It now has {minutes}: {titles}.",
    "{count} things had no minutes. Each now has {minutes}: {titles}.",
)
ENDS_AT = _("“{line}” tells when the meeting ends.")
FOUND_ITEMS = _("{things} found, {minutes} in all.")

KINDS = {
    Kind.CHECK_IN: _("Hello"),
    Kind.FEEDBACK: _("You said, we did"),
    Kind.TALK: _("Talk"),
    Kind.DECIDE: _("Decide"),
    Kind.NEWS: _("News"),
    Kind.ROUND: _("Everyone in turn"),
    Kind.BREAK: _("Break"),
}

SINCE = _("What happened since")
NOT_REACHED = _("We did not get to it last time.")
OWED_TIME = _("We owe {group} {minutes} of it.")
PARKED = _("Somebody parked it last time.")
WHY_LEFT_OUT = _("Please say why it does not come back.")
RULE_NEEDED = _("Please type a rule first.")
SAME_RULE = _("This rule is there already.")
MOST_RULES = _("{most} rules are enough. Please take one away first.")


def things_of(amount: int) -> str:
    """Return an amount of agenda items in words."""
    return amounts.THINGS.of(amount)
