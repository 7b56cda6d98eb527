"""Every sentence about asking for a change and answering, in one place and ready for translation.

Each sentence has at most 15 words.  `{...}` stands for names, titles and amounts.
"""

from cochair.domain.asked import Reply
from cochair.domain.language import Several, _
from cochair.domain.wishes import LossKind, WishKind

ONE_AT_A_TIME = _("A question is open already. Please wait for {names}.")
NO_QUESTION = _("No question is open now.")
NOT_YOURS = _("{name} can not answer this. Please ask {names}.")
IN_FULL = _("Please say it in full: {name} says nobody wants more.")
SUPPORTS_ONESELF = _("{name} can not be their own support. Please name somebody else.")
WHY_NEEDED = _("Please say why, such as: because we are late.")
SO_ALREADY = _("It is like that already. Nothing needs to change.")
NOTHING_BACK = _("There is no yes of {name} to take back.")
USED_ALREADY = _("Somebody used these minutes. You can not take them back.")
PLEASE_ASK_AGAIN = _("You can not take this back now. Please ask a new question.")
CHANGED_SINCE = _("Things have changed since then. We did nothing. Please ask again.")

NUMBER_LENGTH = _("Please give a number of 4 to 8 digits, such as 4821.")
NUMBER_NEEDED = _("{name} answers with a number that only {name} knows. Please type it.")
NUMBER_WRONG = _("That is not the number of {name}. Nothing has changed. Please try again.")
WITH_NUMBER = _("{reply} {name} gave their own number.")

MINUTES_WANTED = _("Please give a number of minutes from 1 to 600.")
NOT_SHORTER = _("{item} has {minutes} now. Please give a smaller number.")
NOT_LONGER = _("{item} has {minutes} now. Please give a bigger number.")
NOT_SO_MANY = _("{group} have {minutes} left in {item}. Please ask for fewer.")
OPEN_NOW = _("{item} is open now. It can not move.")
OVER_ALREADY = _("{item} is over already.")
AFTER_ITSELF = _("{item} can not come after itself. Please name another item.")
THERE_ALREADY = _("{item} comes after {after} already.")
ONLY_ITEM = _("{item} is the only item left. You can end the meeting.")
MUST_END = _("The meeting must end by {time}. Please give an earlier time.")
FINISH_PASSED = _("That time has passed. Please give a later one.")
NO_TIME_FOR_IT = _("there was no time for it")
PUT_OFF_BEFORE = _("{item} was put off {times}, because {because}. It goes first.")
NOT_AGAIN = _("{item} was put off {times}. It can not wait again.")
NEVER_PUT_OFF = _("We never put off protected items. {item} stays today.")
NO_SUCH_TITLE = _("No item is called {item}. Please check the agenda.")
NO_SUCH_GROUP = _("No group is called {group}. Please check the name.")
CHANGE_UNCLEAR = _('The change "{words}" is not clear. Please check the list of changes.')

NOT_AGREED_YET = Several("{names} has not agreed yet.", "{names} have not agreed yet.")
BELONG_HERE = _("{minutes} here belong to {group}.")
ANYBODY = _("Does anybody want them? Please ask {names}.")

WISHES = {
    WishKind.SHORTEN: _("Shorten {item} to {minutes}."),
    WishKind.LENGTHEN: _("Lengthen {item} to {minutes}."),
    WishKind.MOVE: _("Move {item} after {after}."),
    WishKind.DROP: _("Drop {item}."),
    WishKind.CARRY: _("Carry {item} to next time."),
    WishKind.USE: _("Use {minutes} of {group} in {item}."),
    WishKind.FINISH: _("Finish at {time}."),
    WishKind.SHARE: _("Make the share of {group} {percent} of every 100 minutes."),
    WishKind.ADD: _("Add {item} with {minutes} after {after}."),
    WishKind.LEAVE: _("Go on to {item}."),
    WishKind.JUMP: _("Go on to {item} now."),
    WishKind.END_BREAK: _("End the break, and go on to {item}."),
    WishKind.DECIDE: _("Decide today: {text}"),
}
LOSSES = {
    LossKind.MINUTES: _("{group} would lose {minutes} in {item}."),
    LossKind.PUT_OFF: _("{item} belongs to {group}. It would not happen today."),
    LossKind.LATER: _("{item} belongs to {group}. Something else would come first."),
    LossKind.DOES_NOT_FIT: _("{item} would no longer fit before {time}."),
    LossKind.BREAK: _("Everyone would lose {minutes} of the break."),
    LossKind.FINISH: _("The meeting would finish {minutes} later."),
    LossKind.SHARE: _("The share of {group} would be smaller than agreed."),
    LossKind.SURPRISE: _("We can talk about it today, and decide next time."),
}
BREAK_LATER = _("The break would come later.")
REPLIES = {
    Reply.YES: _("{name} says yes."),
    Reply.NO: _("{name} says no. Nothing changes."),
    Reply.NOT_YET: _("{name} says not yet. Nothing changes."),
}
REPLY_WITH_SUPPORT = _("{reply} {support} gave support.")
ASKED = _("{name} asks: {change}")
ASKED_BY_NOBODY = _("Shall we? {change}")
AGREED = _("Everybody whose yes was needed has agreed.")
REFUSED = _("The question is closed. Nothing changes.")
TAKEN_BACK = _("{name} took their yes back.")
DONE_AT_ONCE = _("{name} changed the agenda. It takes nothing from anybody. {change}")

BORROWED = _("{minutes} of {group} in {item} are used for something else.")
RETURNED = _("{minutes} in {item} belong to {group} again.")
MOVED = _("{item} now comes after {after}.")
DROPPED = _("{item} is dropped today.")
CARRIED = _("{item} is carried to next time.")
RESTORED = _("{item} is on the agenda again.")
MINUTES_AGAIN = _("{item} has {minutes} again.")
ADDED = _("{item} is new on the agenda, with {minutes}.")
FINISH_IS = _("The meeting now finishes at {time}.")
SHARE_IS = _("The agreed share of {group} is now {percent} of every 100 minutes.")
SHARE_GONE = _("{group} now have no agreed share.")
