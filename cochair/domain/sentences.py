"""Every sentence the meeting itself can say, in one place and ready for translation.

Each sentence has at most 15 words.  `{...}` stands for names, titles and amounts.
"""

from cochair.domain import words_of_amounts as amounts
from cochair.domain.language import _, in_sense

NOT_STARTED = _("The meeting has not started yet.")
HAS_ENDED = _("The meeting has ended.")
ALREADY_STARTED = _("The meeting has started already.")
STARTED_EARLIER = _("CoChair already counts from {time}.")
FIRST_ITEM_OVER = _("The first item is over, so the start can not move now.")

NO_PERSON = _("Nobody here is called {name}. Please check the name.")
NOT_HERE = _("{name} is not here.")
ALREADY_HERE = _("{name} is here already.")
NOT_SUPPORTER = _("{voice} does not support {name}. Only a listed supporter can speak for someone.")
SUPPORTS = _("{voice} supports {supported}. {voice} can speak for {supported}.")
IN_A_BREAK = _("It is a break now. Nobody has the floor.")
NOT_IN_QUEUE = _("{name} has not asked to speak.")
ALREADY_IN_QUEUE = _("{name} is waiting to speak already.")
HAS_FLOOR = _("{name} is speaking already.")
NOBODY_WAITS = _("Nobody is waiting to speak.")
ROUND_OVER = _("Everyone in the round has had a turn.")
ROUND_NOW = _("A round is going on already.")
NO_ROUND = _("There is no round now.")
ASKED_FIRST = _("{name} asked first.")
ASKED_NEXT = _("{name} asked later.")
HAS_NOT_SPOKEN = _("{name} has not spoken yet.")
HAS_SPOKEN = _("{name} has spoken already.")
ALL_HAVE_SPOKEN = _("Everyone who waits has spoken. {name} asked first.")
LEAST_TIME = _("{name} has had the least time so far.")
LEAST_AND_FIRST = _("{name} has had the least time so far, and asked first.")
LEAST_AND_LATER = _("{name} has had as little time, and asked later.")
MORE_TIME = _("{name} has had more time so far.")
GROUP_FIRST = _("It is the turn of {group}. {name} asked first of them.")
GROUP_NEXT = _("Then it is the turn of {group}, and {name}.")
NO_SUCH_ORDER = _("There is no such order. Please choose one of the 4 orders.")
NO_GROUP = _("people in no group")
NEXT_IN_ROUND = _("{name} is next in the round.")

NO_SUCH_ITEM = _("There is no item {number}. The agenda has {count}.")
OPEN_ALREADY = _("{item} is open already.")
NOT_ON_TODAY = _("{item} is not on today's agenda any more.")
LAST_ITEM = _("That was the last item. You can end the meeting.")
NO_BREAK = _("There is no break now.")
BREAK_LENGTH = _("A break lasts 1 to 120 minutes. Please give another number.")
GROUPS_LENGTH = _("Small groups talk for 1 to 60 minutes. Please give another number.")
NO_GROUPS_IN_BREAK = _("It is a break now. Small groups can start after it.")
NO_SMALL_GROUPS = _("There are no small groups now.")
EMPTY_ITEM = _("Nothing is written for {item}. Move on again, or write something.")
NO_CARD = _("No card is up.")
WAIT_LENGTH = _("Thinking time lasts 1 to 600 seconds. Please give another number.")
SLEEP_LENGTH = _("The laptop can sleep for 1 minute or more.")

NOT_A_KEY = _("{name} can not answer for {group}. Please ask {keys}.")
NO_PROTECTED_KEY = _("{name} holds no key of a protected group.")
NOBODY_OF_GROUP = _("Nobody of {group} is here, so nobody can answer for them.")
NO_ITEM_OPEN = _("No item is open now.")

MORE_LENGTH = _("You can add 1 to 120 minutes. Please give another number.")
NO_ROOM = _("{minutes} more do not fit. {short} would be missing before {time}.")
RAN_OVER_OWN = _("{item} is for {group}, and {group} ran over.")
HAS_TO_SPARE = _("{item} can spare {minutes}.")
MORE_WANTED = _("{item} needs more time.")
PEOPLE_CHOSE = _("People here chose this.")
CHOOSE_BETWEEN = _("{item} can have {least} to {most}. Please choose another number.")
STAYS_AS_IT_IS = _("{item} keeps its {minutes} in a new plan.")
NO_PROPOSAL = _("There is no new plan to answer.")
PROPOSAL_OLD = _("Things have changed since. Please ask for a new plan.")
NOT_CO_CHAIR = _("{name} is not a co-chair. Only a co-chair can answer this.")
FITS = _("Everything fits. Nothing needs to change.")
FINISH_LATER = _("The meeting can finish {minutes} later, at {time}.")
CARRY_ITEM = _("{item} is not protected. It can wait for next time.")
ASK_KEYS = _("Protected time needs a yes from {keys}.")
NOT_ENOUGH_TIME = _("There is not enough time. Please choose.")

CHOOSE_WHO = _("Please choose who said this.")
BY_A_DAY = in_sense("before a day", "by")
ACTION_LINE = _("{name}: {text} by {date}")
CAN_CHANGE, CAN_NOT_CHANGE = _("It can still change."), _("Somebody else decided it.")
HOWS = {"agreed": _("Everyone agreed."), "consent": _("Nobody said no.")}
VOTED = _("We voted {votes}.")
DISAGREED = _("{names} disagreed.")
NO_LINE_BEGINS_SO = _("No line begins so. Please check the words.")
NO_SUCH_LINE = _("This line is not there any more. Please choose another one.")
DECIDE_ANEW = _("This decision needs a yes first. Please write it on a new line.")
NEEDS_WORDS = _("Please say what to write down.")
TOO_LONG = _("This is too long to keep. Please use fewer words.")
ALL_CAN_NOT_OWN = _("An action needs 1 person. Please name somebody who said yes.")
WHO_UNKNOWN = _("{name} is not in this meeting. Please name somebody who is.")
DATE_NEEDED = _('Please add a date after "by", such as "by 26 November 2026".')
DATE_PASSED = _("{date} has passed. Please give a later date.")
ONE_DAY_ONLY = _("{date} is a {day}. Please check the date.")
NO_SUCH_DATE = _("There is no such day as {date}. Please check the date.")
NO_SUCH_TIME = _("There is no {time} on {date}. The clocks change then.")
NOBODY_SAID_SO = _("Nobody said words that begin so. Please check the words.")
SAID_TWICE = _("More than 1 thing begins so. Please write more of the words.")
ASK_AGAIN_WHEN = _("Please say when to ask again, such as: ask again on 9 March 2027.")
BY_WHEN = _("Please say by when, such as 26 November.")
ANSWER_UNCLEAR = _("Please begin with: we did, we are doing, or we can not. Or: we do not know yet.")
NOTHING_TO_UNDO = _("There is nothing to undo.")
NOTHING_TO_REDO = _("There is nothing to do again.")
KEPT_ANSWER = _("You can not undo an answer. Ask a new question.")
KEPT_CHECK = _("You can not undo a check. You can answer the line again.")

LATE_PAPERS = _("The papers for {item} did not go out {days} before.")
NO_EARLIER_TALK = _("We had not talked about {item} before we decided.")
NOTHING_COULD_CHANGE = _("Nobody wrote down what could still change about {item}.")
NOBODY_HERE_OF = _("Nobody of {groups} is here.")
OWED = _("We owe {group} {minutes} about {item}. It goes first next time.")
CARRIED = _("{item} is carried to next time.")

NO_ITEMS = _("The agenda is empty. Please add 1 thing to talk about.")
NO_PEOPLE = _("Nobody is on the list. Please add the people who will come.")
SAME_GROUPS = _("{count} groups are called {name}. Please give each its own name.")
SAME_NAMES = _("{count} people are called {name}. Please add something, such as {name} B.")
FINISH_BEFORE_START = _("The meeting ends before it starts. Please check the times.")
MUST_END_EARLY = _('"Must end by" is before the finish. Please give a later time.')
SEAT_NEEDED = _("{name} is in {groups} groups. Please add a seat for this meeting.")
NO_KEY = _("Nobody holds the key of {group}. Please add a co-chair or key person.")
ITEM_MINUTES = _("{item} needs a number of minutes from 1 to 600.")
LEAST_TOO_LONG = _("{item} has only {minutes}. Please make its least smaller.")
GROUP_NOT_PROTECTED = _("{group} is not a protected group. Please write (protected) after its name.")
BREAK_IS_FOR_ALL = _("{item} is a break. Breaks are for everyone.")
PROTECTED_TOO_LONG = _("{item} has only {minutes}. Its protected time can not be longer.")

EMPTY_SCRIPT = _("There is nothing in this file. Please choose another one.")
NOT_TEXT = _("This file is not plain text in UTF-8. Please save it again as UTF-8.")
NO_RULER = _("A line with --- is missing after the agenda.")
HEADER_WORD = _('"{word}" is not known here. A header line begins with a word such as Board.')
HEADER_TWICE = _("{word} is there twice. Please keep 1 of them.")
HEADER_MISSING = _('The line "{word}:" is missing. Please add it above the agenda.')
MEETING_PARTS = _("Please write the meeting as title; date; 10:00 to 11:30; place.")
TIME_UNCLEAR = _('"{words}" is not a time. Please write it like 10:30.')
DATE_UNCLEAR = _('"{words}" is not a date. Please write it like 26 November 2026.')
ZONE_UNCLEAR = _('"{words}" is not a time zone. Please write it like Europe/London.')
INTERPRETING_UNCLEAR = _("Please write yes or no after Interpreting.")
NOTICE_UNCLEAR = _("Please write the notice as a number of days, such as 7 days.")
SHARE_UNCLEAR = _('"{words}" is not a share. Please write it like Members half.')
PERSON_UNCLEAR = _('"{words}" is not clear. Please write a person like Sam (Members).')
ROLE_UNCLEAR = _('{name}: "{words}" is not a group or a role. Please check it.')
ITEM_PART_UNCLEAR = _('{item}: "{words}" is not clear. Please check this part.')
ITEM_PART_TWICE = _('{item}: "{words}" is there twice. Please keep 1 of them.')
TITLE_UNCLEAR = _("Please give this item a short title, such as Buses; 25 minutes.")
MINUTES_MISSING = _("{item} has no minutes. Please add them, such as 10 minutes.")
LINE_UNCLEAR = _("This line is not clear. Please start it like 10:05 Sam takes the floor.")
SENTENCE_UNCLEAR = _('"{words}" is not clear. Please check the list of sentences.')
TIME_BACK = _("{time} is before the line above. Please put the lines in order.")
ASLEEP = _("The laptop sleeps until {time}. Please give a later time.")
ACTION_UNCLEAR = _("Please write an action like Ann: ring the venue by 26 November 2026.")
NO_MEETING = _("There is no such meeting here. Please check its name.")


def minutes_of(amount: int) -> str:
    """Return an amount of minutes in words."""
    return amounts.MINUTES.of(amount)


AND, AND_BEFORE_VOWEL = _("{names} and {last}"), in_sense("before a vowel", "{names} and {last}")
OR = _("{names} or {last}")
_VOWELS = "aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü"
"""The letters that a word can begin with for which a language may have another word for “and”."""


def names_of(names: tuple[str, ...]) -> str:
    """Return names as a person would say them: "Ann, Mo and Sam"."""
    return _joined(names, AND_BEFORE_VOWEL if names and names[-1][:1].casefold() in _VOWELS else AND)


def one_of(names: tuple[str, ...]) -> str:
    """Return names when any one of them will do: "Ann, Mo or Sam"."""
    return _joined(names, OR)


def _joined(names: tuple[str, ...], words: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return words.format(names=", ".join(names[:-1]), last=names[-1])
