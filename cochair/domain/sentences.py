"""Every sentence the meeting itself can say, in one place and ready for translation.

Each sentence has at most 15 words.  `{...}` stands for names, titles and amounts.
"""

NOT_STARTED = "The meeting has not started yet."
HAS_ENDED = "The meeting has ended."
ALREADY_STARTED = "The meeting has started already."
STARTED_EARLIER = "CoChair already counts from {time}."
FIRST_ITEM_OVER = "The first item is over, so the start can not move now."

NO_PERSON = "Nobody here is called {name}. Please check the name."
NOT_HERE = "{name} is not here."
ALREADY_HERE = "{name} is here already."
NOT_SUPPORTER = "{voice} does not support {name}. Only a listed supporter can speak for someone."
SUPPORTS = "{voice} supports {supported}. {voice} can speak for {supported}."
IN_A_BREAK = "It is a break now. Nobody has the floor."
NOT_IN_QUEUE = "{name} has not asked to speak."
ALREADY_IN_QUEUE = "{name} is waiting to speak already."
HAS_FLOOR = "{name} is speaking already."
NOBODY_WAITS = "Nobody is waiting to speak."
ROUND_OVER = "Everyone in the round has had a turn."
ROUND_NOW = "A round is going on already."
NO_ROUND = "There is no round now."
ASKED_FIRST = "{name} asked first."
ASKED_NEXT = "{name} asked later."
HAS_NOT_SPOKEN = "{name} has not spoken yet."
HAS_SPOKEN = "{name} has spoken already."
ALL_HAVE_SPOKEN = "Everyone who waits has spoken. {name} asked first."
LEAST_TIME = "{name} has had the least time so far."
LEAST_AND_FIRST = "{name} has had the least time so far, and asked first."
LEAST_AND_LATER = "{name} has had as little time, and asked later."
MORE_TIME = "{name} has had more time so far."
GROUP_FIRST = "It is the turn of {group}. {name} asked first of them."
GROUP_NEXT = "Then it is the turn of {group}, and {name}."
NO_SUCH_ORDER = "There is no such order. Please choose one of the 4 orders."
NO_GROUP = "people in no group"
NEXT_IN_ROUND = "{name} is next in the round."

NO_SUCH_ITEM = "There is no item {number}. The agenda has {count}."
OPEN_ALREADY = "{item} is open already."
NOT_ON_TODAY = "{item} is not on today's agenda any more."
LAST_ITEM = "That was the last item. You can end the meeting."
NO_BREAK = "There is no break now."
BREAK_LENGTH = "A break lasts 1 to 120 minutes. Please give another number."
GROUPS_LENGTH = "Small groups talk for 1 to 60 minutes. Please give another number."
NO_GROUPS_IN_BREAK = "It is a break now. Small groups can start after it."
NO_SMALL_GROUPS = "There are no small groups now."
EMPTY_ITEM = "Nothing is written for {item}. Move on again, or write something."
NO_CARD = "No card is up."
WAIT_LENGTH = "Thinking time lasts 1 to 600 seconds. Please give another number."
SLEEP_LENGTH = "The laptop can sleep for 1 minute or more."

NOT_A_KEY = "{name} can not answer for {group}. Please ask {keys}."
NO_PROTECTED_KEY = "{name} holds no key of a protected group."
NOBODY_OF_GROUP = "Nobody of {group} is here, so nobody can answer for them."
NO_ITEM_OPEN = "No item is open now."

MORE_LENGTH = "You can add 1 to 120 minutes. Please give another number."
NO_ROOM = "{minutes} more do not fit. {short} would be missing before {time}."
RAN_OVER_OWN = "{item} is for {group}, and {group} ran over."
HAS_TO_SPARE = "{item} can spare {minutes}."
MORE_WANTED = "{item} needs more time."
PEOPLE_CHOSE = "People here chose this."
CHOOSE_BETWEEN = "{item} can have {least} to {most}. Please choose another number."
STAYS_AS_IT_IS = "{item} keeps its {minutes} in a new plan."
NO_PROPOSAL = "There is no new plan to answer."
PROPOSAL_OLD = "Things have changed since. Please ask for a new plan."
NOT_CO_CHAIR = "{name} is not a co-chair. Only a co-chair can answer this."
FITS = "Everything fits. Nothing needs to change."
FINISH_LATER = "The meeting can finish {minutes} later, at {time}."
CARRY_ITEM = "{item} is not protected. It can wait for next time."
ASK_KEYS = "Protected time needs a yes from {keys}."
NOT_ENOUGH_TIME = "There is not enough time. Please choose."

CHOOSE_WHO = "Please choose who said this."
ACTION_LINE = "{name}: {text} by {date}"
CAN_CHANGE, CAN_NOT_CHANGE = "It can still change.", "Somebody else decided it."
HOWS = {"agreed": "Everyone agreed.", "consent": "Nobody said no."}
VOTED = "We voted {votes}."
DISAGREED = "{names} disagreed."
NO_LINE_BEGINS_SO = "No line begins so. Please check the words."
NO_SUCH_LINE = "This line is not there any more. Please choose another one."
DECIDE_ANEW = "This decision needs a yes first. Please write it on a new line."
NEEDS_WORDS = "Please say what to write down."
TOO_LONG = "This is too long to keep. Please use fewer words."
ALL_CAN_NOT_OWN = "An action needs 1 person. Please name somebody who said yes."
WHO_UNKNOWN = "{name} is not in this meeting. Please name somebody who is."
DATE_NEEDED = 'Please add a date after "by", such as "by 26 November 2026".'
DATE_PASSED = "{date} has passed. Please give a later date."
ONE_DAY_ONLY = "{date} is a {day}. Please check the date."
NO_SUCH_DATE = "There is no such day as {date}. Please check the date."
NO_SUCH_TIME = "There is no {time} on {date}. The clocks change then."
NOBODY_SAID_SO = "Nobody said words that begin so. Please check the words."
SAID_TWICE = "More than 1 thing begins so. Please write more of the words."
ASK_AGAIN_WHEN = "Please say when to ask again, such as: ask again on 9 March 2027."
BY_WHEN = "Please say by when, such as 26 November."
ANSWER_UNCLEAR = "Please begin with: we did, we are doing, or we can not. Or: we do not know yet."
NOTHING_TO_UNDO = "There is nothing to undo."
NOTHING_TO_REDO = "There is nothing to do again."
KEPT_ANSWER = "You can not undo an answer. Ask a new question."
KEPT_CHECK = "You can not undo a check. You can answer the line again."

LATE_PAPERS = "The papers for {item} did not go out {days} before."
NO_EARLIER_TALK = "We had not talked about {item} before we decided."
NOTHING_COULD_CHANGE = "Nobody wrote down what could still change about {item}."
NOBODY_HERE_OF = "Nobody of {groups} is here."
OWED = "We owe {group} {minutes} about {item}. It goes first next time."
CARRIED = "{item} is carried to next time."

NO_ITEMS = "The agenda is empty. Please add 1 thing to talk about."
NO_PEOPLE = "Nobody is on the list. Please add the people who will come."
SAME_GROUPS = "{count} groups are called {name}. Please give each its own name."
SAME_NAMES = "{count} people are called {name}. Please add something, such as {name} B."
FINISH_BEFORE_START = "The meeting ends before it starts. Please check the times."
MUST_END_EARLY = '"Must end by" is before the finish. Please give a later time.'
SEAT_NEEDED = "{name} is in {groups} groups. Please add a seat for this meeting."
NO_KEY = "Nobody holds the key of {group}. Please add a co-chair or key person."
ITEM_MINUTES = "{item} needs a number of minutes from 1 to 600."
LEAST_TOO_LONG = "{item} has only {minutes}. Please make its least smaller."
GROUP_NOT_PROTECTED = "{group} is not a protected group. Please write (protected) after its name."
BREAK_IS_FOR_ALL = "{item} is a break. Breaks are for everyone."
PROTECTED_TOO_LONG = "{item} has only {minutes}. Its protected time can not be longer."

EMPTY_SCRIPT = "There is nothing in this file. Please choose another one."
NOT_TEXT = "This file is not plain text in UTF-8. Please save it again as UTF-8."
NO_RULER = "A line with --- is missing after the agenda."
HEADER_WORD = '"{word}" is not known here. A header line begins with a word such as Board.'
HEADER_TWICE = "{word} is there twice. Please keep 1 of them."
HEADER_MISSING = 'The line "{word}:" is missing. Please add it above the agenda.'
MEETING_PARTS = "Please write the meeting as title; date; 10:00 to 11:30; place."
TIME_UNCLEAR = '"{words}" is not a time. Please write it like 10:30.'
DATE_UNCLEAR = '"{words}" is not a date. Please write it like 26 November 2026.'
ZONE_UNCLEAR = '"{words}" is not a time zone. Please write it like Europe/London.'
INTERPRETING_UNCLEAR = "Please write yes or no after Interpreting."
NOTICE_UNCLEAR = "Please write the notice as a number of days, such as 7 days."
SHARE_UNCLEAR = '"{words}" is not a share. Please write it like Members half.'
PERSON_UNCLEAR = '"{words}" is not clear. Please write a person like Sam (Members).'
ROLE_UNCLEAR = '{name}: "{words}" is not a group or a role. Please check it.'
ITEM_PART_UNCLEAR = '{item}: "{words}" is not clear. Please check this part.'
ITEM_PART_TWICE = '{item}: "{words}" is there twice. Please keep 1 of them.'
TITLE_UNCLEAR = "Please give this item a short title, such as Buses; 25 minutes."
MINUTES_MISSING = "{item} has no minutes. Please add them, such as 10 minutes."
LINE_UNCLEAR = "This line is not clear. Please start it like 10:05 Sam takes the floor."
SENTENCE_UNCLEAR = '"{words}" is not clear. Please check the list of sentences.'
TIME_BACK = "{time} is before the line above. Please put the lines in order."
ASLEEP = "The laptop sleeps until {time}. Please give a later time."
ACTION_UNCLEAR = "Please write an action like Ann: ring the venue by 26 November 2026."
NO_MEETING = "There is no such meeting here. Please check its name."


def count_of(amount: int, one: str, many: str) -> str:
    """Return an amount with its word, such as "1 minute" or "5 minutes"."""
    return f"{amount} {one if amount == 1 else many}"


def minutes_of(amount: int) -> str:
    """Return an amount of minutes in words."""
    return count_of(amount, "minute", "minutes")


def names_of(names: tuple[str, ...], last: str = "and") -> str:
    """Return names as a person would say them: "Ann, Mo and Sam"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"
