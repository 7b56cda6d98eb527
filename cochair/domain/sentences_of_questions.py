"""Every sentence about asking for a change and answering, in one place and ready for translation.

Each sentence has at most 15 words.  `{...}` stands for names, titles and amounts.
"""

from cochair.domain.asked import Reply
from cochair.domain.wishes import LossKind, WishKind

ONE_AT_A_TIME = "A question is open already. Please wait for {names}."
NO_QUESTION = "No question is open now."
NOT_YOURS = "{name} can not answer this. Please ask {names}."
IN_FULL = "Please say it in full: {name} says nobody wants more."
SUPPORTS_ONESELF = "{name} can not be their own support. Please name somebody else."
WHY_NEEDED = "Please say why, such as: because we are late."
SO_ALREADY = "It is like that already. Nothing needs to change."
NOTHING_BACK = "There is no yes of {name} to take back."
USED_ALREADY = "Somebody used these minutes. You can not take them back."
PLEASE_ASK_AGAIN = "You can not take this back now. Please ask a new question."
CHANGED_SINCE = "Things have changed since then. We did nothing. Please ask again."

NUMBER_LENGTH = "Please give a number of 4 to 8 digits, such as 4821."
NUMBER_NEEDED = "{name} answers with a number that only {name} knows. Please type it."
NUMBER_WRONG = "That is not the number of {name}. Nothing has changed. Please try again."
WITH_NUMBER = "{reply} {name} gave their own number."

MINUTES_WANTED = "Please give a number of minutes from 1 to 600."
NOT_SHORTER = "{item} has {minutes} now. Please give a smaller number."
NOT_LONGER = "{item} has {minutes} now. Please give a bigger number."
NOT_SO_MANY = "{group} have {minutes} left in {item}. Please ask for fewer."
OPEN_NOW = "{item} is open now. It can not move."
OVER_ALREADY = "{item} is over already."
AFTER_ITSELF = "{item} can not come after itself. Please name another item."
THERE_ALREADY = "{item} comes after {after} already."
ONLY_ITEM = "{item} is the only item left. You can end the meeting."
MUST_END = "The meeting must end by {time}. Please give an earlier time."
FINISH_PASSED = "That time has passed. Please give a later one."
NO_TIME_FOR_IT = "there was no time for it"
PUT_OFF_BEFORE = "{item} was put off {times}, because {because}. It goes first."
TWICE_ALREADY = "{item} was put off twice. It can not be put off again."
NO_SUCH_TITLE = "No item is called {item}. Please check the agenda."
NO_SUCH_GROUP = "No group is called {group}. Please check the name."
CHANGE_UNCLEAR = 'The change "{words}" is not clear. Please check the list of changes.'

HAS_NOT_AGREED = "{names} has not agreed yet."
HAVE_NOT_AGREED = "{names} have not agreed yet."
BELONG_HERE = "{minutes} here belong to {group}."
ANYBODY = "Does anybody want them? Please ask {names}."

WISHES = {
    WishKind.SHORTEN: "Shorten {item} to {minutes}.",
    WishKind.LENGTHEN: "Lengthen {item} to {minutes}.",
    WishKind.MOVE: "Move {item} after {after}.",
    WishKind.DROP: "Drop {item}.",
    WishKind.CARRY: "Carry {item} to next time.",
    WishKind.USE: "Use {minutes} of {group} in {item}.",
    WishKind.FINISH: "Finish at {time}.",
    WishKind.SHARE: "Make the share of {group} {percent} of every 100 minutes.",
    WishKind.ADD: "Add {item} with {minutes} after {after}.",
    WishKind.LEAVE: "Go on to {item}.",
    WishKind.JUMP: "Go on to {item} now.",
    WishKind.END_BREAK: "End the break, and go on to {item}.",
    WishKind.DECIDE: "Decide today: {text}",
}
LOSSES = {
    LossKind.MINUTES: "{group} would lose {minutes} in {item}.",
    LossKind.PUT_OFF: "{item} belongs to {group}. It would not happen today.",
    LossKind.LATER: "{item} belongs to {group}. Something else would come first.",
    LossKind.DOES_NOT_FIT: "{item} would no longer fit before {time}.",
    LossKind.BREAK: "Everyone would lose {minutes} of the break.",
    LossKind.FINISH: "The meeting would finish {minutes} later.",
    LossKind.SHARE: "The share of {group} would be smaller than agreed.",
    LossKind.SURPRISE: "We can talk about it today, and decide next time.",
}
BREAK_LATER = "The break would come later."
REPLIES = {
    Reply.YES: "{name} says yes.",
    Reply.NO: "{name} says no. Nothing changes.",
    Reply.NOT_YET: "{name} says not yet. Nothing changes.",
}
REPLY_WITH_SUPPORT = "{reply} {support} gave support."
ASKED = "{name} asks: {change}"
ASKED_BY_NOBODY = "Shall we? {change}"
AGREED = "Everybody whose yes was needed has agreed."
REFUSED = "The question is closed. Nothing changes."
TAKEN_BACK = "{name} took their yes back."
DONE_AT_ONCE = "{name} changed the agenda. It takes nothing from anybody. {change}"

BORROWED = "{minutes} of {group} in {item} are used for something else."
RETURNED = "{minutes} in {item} belong to {group} again."
MOVED = "{item} now comes after {after}."
DROPPED = "{item} is dropped today."
CARRIED = "{item} is carried to next time."
RESTORED = "{item} is on the agenda again."
MINUTES_AGAIN = "{item} has {minutes} again."
ADDED = "{item} is new on the agenda, with {minutes}."
FINISH_IS = "The meeting now finishes at {time}."
SHARE_IS = "The agreed share of {group} is now {percent} of every 100 minutes."
SHARE_GONE = "{group} now have no agreed share."
