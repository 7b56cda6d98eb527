"""Every sentence of the page that says what a board keeps about people, ready for translation."""

from cochair.domain.keeping import KeptKind
from cochair.domain.language import _

NOTICE, EASY_READ = _("What we keep about you"), _("An easy read paper")
WE_ARE = _("We are {board}.")
THIS_SAYS = _("This paper says what we keep about you, and why.")
WHAT = _("What we keep")
WE_KEEP = _("We keep this:")
KEPT = (
    _("your name, and how you want us to write it"),
    _("1 way to reach you"),
    _("your photo, if you say yes"),
    _("who supports you"),
    _("what helps you, if you say yes"),
    _("what happened at our meetings"),
    _("what you said, in your own words"),
    _("what we offered you and paid you"),
    _("training and chances that we offered you, and thanks"),
    _("what you asked us, and whether you were not happy"),
    _("what you said yes or no to"),
)
NOT_KEPT_LEAD = _("We do not keep this:")
NOT_KEPT = (_("your birthday"), _("your address"), _("your illness"), _("your bank or your benefits"))
WHY = _("Why we keep it")
WHY_LINES = (
    _("We need it to run fair meetings."),
    _("We need it to keep our promises."),
    _("We need it to pay people."),
)
ASK_FIRST = (
    _("Some things we keep only with your yes."),
    _("You can say no."),
    _("You can change your mind."),
)
WHERE = _("Where it is")
WHERE_LINES = (_("It is on 1 laptop."), _("CoChair sends nothing over the internet."))
LOCKED = _("It is locked. Only who has the key can read it.")
NOT_LOCKED = _("It is not locked yet. Please ask us to lock it.")
WHO = _("Who may open it")
THESE_MAY = _("These people may open it:")
MAY = _("{names} may open it.")
NOBODY_SAID = _("We have not agreed who may open it yet. Please ask us.")
LONG = _("How long we keep it")
FOR_LENGTH = _("{what}: {length}")
WHAT_KIND = {
    KeptKind.NEEDS: _("what helps you, after you leave"),
    KeptKind.CHANCES: _("chances and thanks, after you leave"),
    KeptKind.HOW_WAS_IT: _("how a meeting was, with no names"),
    KeptKind.REQUESTS: _("what people asked to talk about"),
    KeptKind.ASKED: _("complaints, and who asked for their data"),
    KeptKind.MONEY: _("what we paid people"),
    KeptKind.MEETINGS: _("meetings and their minutes"),
}
KEPT_FOR = _("We keep things for this long:")
THEN = (_("Then we look at it together."), _("We take it away, or we say why we keep it."))
RIGHTS = _("What you can do")
YOU_CAN = _("You can do this:")
CAN = (
    _("ask us to show you all we keep about you"),
    _("tell us that something is wrong"),
    _("take back a yes"),
    _("ask us to take something away"),
    _("tell us that you are not happy"),
)
WE_ANSWER = (
    _("You get what we keep within 1 month."),
    _("We tell you within 30 days that your complaint came."),
)
NOT_HAPPY = _("Are you still not happy? You can tell the office that looks after data rules.")
OFFICE = _("It is called the **Information Commissioner’s Office**.")
PLEASE_ASK = _("Please ask {names}.")
PLEASE_ASK_US = _("Please ask us.")
LAPTOP = _("A laptop")
KEY, HAND = _("A key"), _("A hand that is up")
