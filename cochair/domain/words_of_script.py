"""Every sentence of the paper that co-chairs speak from, ready for translation."""

from cochair.domain.language import _

SCRIPT = _("Script for the co-chairs")
THIS_IS_SCRIPT = (
    _("This is for the **co-chairs**."),
    _("It says what you can say, and when."),
    _("Your own words are fine too."),
)
BEFORE_START = _("Before we start")
COME_EARLY = _("Please be there 15 minutes early.")
GET_READY = (
    _("The cards are on the tables."),
    _("Everybody has the agenda."),
    _("Everybody knows where the quiet place is."),
    _("Somebody writes down what we agree."),
)
CHECK_ROOM = _("Look if all is ready:")

WHAT_WE_SAY = _("What we say")
READ_RULES = _("Read this out, or let somebody read it:")
FROM_TO = _("**From {begins} to {ends}**")
THIS_LONG = _("This takes {minutes}.")
LEADS = _("{name} leads it.")
NOBODY_LEADS = _("Please agree who leads it.")
SAYS = _("{name} can say:")
SOMEBODY_SAYS = _("You can say:")
NOW_COMES = _("Now comes number\u00a0{number}: {title}")
OPENING = {
    "check-in": (_("Hello, it is good to see you."), _("We say our names, and how we are.")),
    "feedback": (_("We tell you what came of your words."), _("Please tell us if it is not right.")),
    "talk": (_("We want to hear from you."), _("You can use a card at any time.")),
    "decide": (_("We decide this together."), _("You can say yes, no, or not today.")),
    "news": (_("We tell you something."), _("Please ask if a word is hard.")),
    "round": (_("Everybody has a turn."), _("You may pass.")),
    "break": (_("We have a break of {minutes}."), _("Nobody will make it shorter.")),
}
START_AGAIN = _("We start again at {time}.")
BREAK_IS_KEPT = _("Please wait until everybody is back.")

BELONG = _("{minutes} of this belong to {group}.")
ALL_BELONG = _("All of this time belongs to {group}.")
NOT_TAKEN = _("You need a yes to use them for something else.")
ALL_NOT_TAKEN = _("You need a yes to use it for something else.")
MAY_ASK = _("If time is short, CoChair may ask for a yes.")
WHOSE_YES = _("Then {names} must say yes.")
WHOSE_YES_BEFORE = _("Then these must say yes:")
SOMEBODY_OF = _("somebody of {group}")
NO_YES_NO_CHANGE = _("Without every yes, nothing changes.")
MAY_ASK_TO_DECIDE = _("CoChair will ask if you may decide this today:")
NO_PAPERS = _("No papers went out for it.")
NO_EARLIER_TALK = _("We have not talked about it before.")
NOT_SAID = _("Nobody has written what can still change.")
STILL_CHANGE = _("People can still change this:")

BEFORE_GOING_ON = _("Before you go on:")
SAY_DECISION = _("Say what we decided, in 1 easy sentence.")
ASK_EACH = _("Ask each person who has not spoken:")
WANT_TO_SAY = _("Do you want to say something?")
THEN_WAIT = _("Then wait for {seconds}.")

CLOSE = _("The end of the meeting")
CLOSE_WORDS = (_("Thank you for what you said."), _("We read out who will do what, and by when."))
CLOSE_MORE = (_("Is there something that nobody has said?"), _("We wait for your answer."))
END_IT = (_("End the meeting in CoChair."), _("Then the minutes are ready to read."))
CHECKS = _("{groups} check them before they are final.")
