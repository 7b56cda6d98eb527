"""Every sentence of the paper for somebody who is new, ready for translation."""

from cochair.domain.events import CardKind
from cochair.domain.language import _

WELCOME, FOR_NEW = _("Welcome"), _("For somebody who is new")
WELCOME_TO = _("Welcome to {board}.")
GLAD = _("We are glad that you are here.")
KEEP_IT = _("This paper is yours. You can look at it again at any time.")
WHO_WE_ARE = _("Who we are")
GROUPS_ARE = _("These are our groups:")
OUR_GROUP = _("Our group is {groups}.")
OUR_GROUPS = _("Our groups are {groups}.")
TIME_KEPT = _("Some minutes belong to {groups}. Only they can give them away.")
THEY_ARE = _("These people are on our board:")
CHAIRS_ARE = (_("{names} run our meetings together."), _("They are equal."))
OUR_RULES = _("Our rules")
WE_AGREED = _("We agreed on this:")
NO_RULES = _("We have not agreed yet how we talk with each other. You can help to choose.")
CARDS = _("How the cards work")
CARDS_ARE = (_("Everybody has cards."), _("Hold one up at any time. You do not have to say why."))
CARD_MEANS = {
    CardKind.STOP: _("Stop: everything stops at once. No time is lost for you."),
    CardKind.SLOW_DOWN: _("Slow down: the person who speaks goes on more slowly."),
    CardKind.DO_NOT_UNDERSTAND: _("I do not understand: we say it again in other words."),
    CardKind.AGREE: _("I agree: we count how many agree. We do not write down who."),
    CardKind.NEED_A_BREAK: _("I need a break: we stop for a break."),
}
HAND = _("Do you want to speak? Put up your hand. Your name goes on a list.")
STOP = _("How to stop")
YOU_CAN_STOP = (
    _("You can go out at any time."),
    _("You can stop coming at any time."),
    _("You do not have to say why."),
)
STOP_TELL = _("Please tell {names}, so that nobody waits for you.")
WORDS = _("Words we use")
WORD_LINE = _("**{word}**: {meaning}")
ASK = _("Who to ask")
ASK_THEM = _("Ask {names} about anything. There are no silly questions.")
ASK_US = _("Ask us about anything. There are no silly questions.")
LAST = _("Our last meeting in short")
LAST_ON = _("We met on {date}.")
IT_WAS = _("It was called {title}.")
TALKED = _("We talked about this:")
DECIDED = _("We decided this:")
PROMISED = _("We will do this:")
NO_MEETING = _("We have not had a meeting yet.")
NEXT = _("Our next meeting")
NEXT_ON = _("It is on {date}.")
NEXT_AT = _("It is at {place}.")
STOP_SIGN = _("A hand that says stop")
SNAIL, FACE, THUMB = _("A snail"), _("A face that does not understand"), _("A thumb that points up")
DOOR, WAVE = _("A door"), _("A hand that waves")
