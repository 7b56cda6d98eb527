"""Every sentence of the page "Our rules", ready for translation."""

from cochair.domain.events import CardKind
from cochair.domain.language import Several, _

RULES = _("Our rules")
OF_BOARD = _("These are the rules of {board}.")
TOGETHER = _("We agreed on them together. We can change them together.")

GROUPS = _("Our groups")
WE_ARE = _("We are {groups}.")
WE_CALL = _("We call one person {singular}.")
WE_KEEP = _("We keep time for {group}.")
NOT_TAKEN = _("Only they can give it away.")
NOTHING_KEPT = _("We have not agreed whose time we keep.")

MEETINGS = _("Our meetings")
LENGTH = _("A meeting takes {minutes} or less.")
WITH_BREAKS = _("The breaks are part of that time.")
BREAK_AFTER = _("We have a break after {minutes}, or sooner.")
BREAK_TAKES = _("Each break takes {minutes} or more.")
ANY_TIME = _("You can ask for a break at any time.")
NOTICE = Several(
    "You get the papers {count} day before the meeting.", "You get the papers {count} days before the meeting."
)
NO_NOTICE = _("You get the papers on the day of the meeting.")
LATE = _("Are they late? Then we talk, and decide another time.")
THINKING = _("You can ask for time to think.")
THINK_FOR = _("Then we all wait for {seconds}. Nobody has to speak.")
PUT_OFF = Several(
    "We can put off a topic with kept time {count} time.", "We can put off a topic with kept time {count} times."
)
THEN_FIRST = _("It goes first next time. After that we do not put it off again.")
NEVER_PUT_OFF = _("We never put off a topic with kept time.")

KEYS = _("2 keys for big changes")
BOTH_CHAIRS = _("Our 2 co-chairs are equal. Each has a key of their own.")
A_KEY = _("A key is a yes that nobody else can give.")
NO_ANSWER = _("No answer means no. Then nothing changes.")

CARDS = _("Our cards")
HOLD_UP = _("Anybody can hold up a card.")
NO_NAMES = _("We do not write down who.")
CARD = "**{card}.**"
MEANINGS = {
    CardKind.STOP: _("Everyone stops. No time is lost."),
    CardKind.SLOW_DOWN: _("Please talk more slowly."),
    CardKind.DO_NOT_UNDERSTAND: _("Please say it in another way."),
    CardKind.AGREE: _("I think so too."),
    CardKind.NEED_A_BREAK: _("I want to rest now."),
}

TALKING = _("How we talk with each other")
WE_AGREED = _("We agreed on this:")

KEY_SHOWS = _("A key")
SHOWS = {
    CardKind.STOP: _("A stop sign"),
    CardKind.SLOW_DOWN: _("A snail"),
    CardKind.DO_NOT_UNDERSTAND: _("A face that does not understand"),
    CardKind.AGREE: _("A thumb that points up"),
    CardKind.NEED_A_BREAK: _("A hot drink"),
}
