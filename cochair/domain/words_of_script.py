"""Every sentence of the paper that co-chairs speak from, ready for translation."""

SCRIPT = "Script for the co-chairs"
THIS_IS_SCRIPT = (
    "This is for the **co-chairs**.",
    "It says what you can say, and when.",
    "Your own words are fine too.",
)
BEFORE_START = "Before we start"
COME_EARLY = "Please be there 15 minutes early."
GET_READY = (
    "The cards are on the tables.",
    "Everybody has the agenda.",
    "Everybody knows where the quiet place is.",
    "Somebody writes down what we agree.",
)
CHECK_ROOM = "Look if all is ready:"

WHAT_WE_SAY = "What we say"
READ_RULES = "Read this out, or let somebody read it:"
FROM_TO = "**From {begins} to {ends}**"
THIS_LONG = "This takes {minutes}."
LEADS = "{name} leads it."
NOBODY_LEADS = "Please agree who leads it."
SAYS = "{name} can say:"
SOMEBODY_SAYS = "You can say:"
NOW_COMES = "Now comes number\u00a0{number}: {title}"
OPENING = {
    "check-in": ("Hello, it is good to see you.", "We say our names, and how we are."),
    "feedback": ("We tell you what came of your words.", "Please tell us if it is not right."),
    "talk": ("We want to hear from you.", "You can use a card at any time."),
    "decide": ("We decide this together.", "You can say yes, no, or not today."),
    "news": ("We tell you something.", "Please ask if a word is hard."),
    "round": ("Everybody has a turn.", "You may pass."),
    "break": ("We have a break of {minutes}.", "Nobody will make it shorter."),
}
START_AGAIN = "We start again at {time}."
BREAK_IS_KEPT = "Please wait until everybody is back."

BELONG = "{minutes} of this belong to {group}."
ALL_BELONG = "All of this time belongs to {group}."
NOT_TAKEN = "You need a yes to use them for something else."
ALL_NOT_TAKEN = "You need a yes to use it for something else."
MAY_ASK = "If time is short, CoChair may ask for a yes."
WHOSE_YES = "Then {names} must say yes."
WHOSE_YES_BEFORE = "Then these must say yes:"
SOMEBODY_OF = "somebody of {group}"
NO_YES_NO_CHANGE = "Without every yes, nothing changes."
MAY_ASK_TO_DECIDE = "CoChair will ask if you may decide this today:"
NO_PAPERS = "No papers went out for it."
NO_EARLIER_TALK = "We have not talked about it before."
NOT_SAID = "Nobody has written what can still change."
STILL_CHANGE = "People can still change this:"

BEFORE_GOING_ON = "Before you go on:"
SAY_DECISION = "Say what we decided, in 1 easy sentence."
ASK_EACH = "Ask each person who has not spoken:"
WANT_TO_SAY = "Do you want to say something?"
THEN_WAIT = "Then wait for 10 seconds."

CLOSE = "The end of the meeting"
CLOSE_WORDS = ("Thank you for what you said.", "We read out who will do what, and by when.")
CLOSE_MORE = ("Is there something that nobody has said?", "We wait for your answer.")
END_IT = ("End the meeting in CoChair.", "Then the minutes are ready to read.")
CHECKS = "{groups} check them before they are final."
