"""Every sentence of the paper for the next co-chair, ready for translation."""

from cochair.domain.language import Several, _

HAND_OVER, FOR_NEXT = _("Handing over"), _("For the next co-chair")
THIS_IS = (_("This paper tells you where we are."), _("You do not have to start over."))
TRUE_ON = _("It was true on {date}.")
NOTHING_PRIVATE = (_("Nothing private is in it."), _("It does not say what helps each person."))
PROMISES = _("What we promised")
SAID_WAITS = _("These words still wait for an answer:")
SAID_LINE = _("“{text}” Waiting since {date}.")
ACTIONS_WAIT = _("These things are still to do:")
ACTION_LINE = _("{name}: {text} By {date}.")
NO_PROMISES = _("Nothing is open. Every promise is kept.")
PUT_OFF = _("What we put off")
PARKED = _("We put this off for later:")
PUSHED = _("This was on the agenda and did not happen:")
PUSHED_LINE = Several("{title}: put off once.", "{title}: put off {count} times.")
PUSHED_RULE = _("It comes first next time. Nobody may put it off more than 2 times.")
NOTHING_PUT_OFF = _("We put nothing off.")
REQUESTS = _("What people asked to talk about")
REQUESTS_WAIT = _("These still wait for an answer:")
REQUEST_LINE = _("{words} Asked on {date}.")
NO_REQUESTS = _("Nobody waits for an answer.")
DATES = _("Dates to come")
MEETING_LINE = _("{title}, on {date}")
MEETINGS_ARE = _("We plan these meetings:")
NO_MEETINGS = _("We have not planned a meeting yet.")
ASKED = Several(
    "1 person asked for their data, or complained. They still wait.",
    "{count} people asked for their data, or complained. They still wait.",
)
SEE_BOARD = _("Look in CoChair under “Our board”, then “Keeping things safe”.")
OLD = Several("1 thing is older than we said.", "{count} things are older than we said.")
PLACES = _("Where things are")
PLACES_ARE = _("This is where to look:")
WHERE = (
    _("Meetings and people: in CoChair, on our laptop"),
    _("Papers: in the folder “CoChair”, in Documents"),
    _("The passphrase: ask the other co-chair. It is not on paper."),
)
FIRST = _("What to do first")
FIRST_STEPS = (
    _("Talk with the co-chair who leaves. Go through this paper together."),
    _("Ask each person again what helps them. Do not guess."),
    _("Put your name on the list of who may open our laptop."),
)
MORE = Several("There is 1 more in CoChair.", "There are {count} more in CoChair.")
LAPTOP = _("A laptop")
