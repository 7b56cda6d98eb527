"""Every sentence of the page "Our rules", ready for translation."""

from cochair.domain.language import Several, _

RULES = _("Our rules")
OF_BOARD = _("The rules of {board}")

WE_ARE = _("We are {groups}.")
WE_KEEP = _("We keep time for {group}.")
WE_KEEP_SHARE = _("We keep {share} of the time, or more, for {group}.")
NOT_TAKEN = _("Only they can give it away.")
NOTHING_KEPT = _("We have not agreed whose time we keep.")

LENGTH = _("A meeting takes {minutes} or less, with breaks.")
BREAK_AFTER = _("We have a break after {minutes}, or sooner.")
BREAK_TAKES = _("Each break takes {minutes} or more.")
NOTICE = Several(
    "You get the papers {count} day before the meeting.", "You get the papers {count} days before the meeting."
)
NO_NOTICE = _("You get the papers on the day of the meeting.")
LATE = _("Are they late? Then we talk, and decide another time.")
THINKING = _("You can ask for time to think.")
THINK_FOR = _("Then we all wait for {seconds}.")
PUT_OFF = Several(
    "We can put off a topic with kept time {count} time.", "We can put off a topic with kept time {count} times."
)
THEN_FIRST = _("It goes first next time.")
NEVER_PUT_OFF = _("We never put off a topic with kept time.")

BOTH_CHAIRS = (_("A big change needs a yes from both co-chairs."), _("No answer means no."))
WE_TALK = _("This is how we talk with each other:")

KEY_SHOWS = _("A key")
