"""Every sentence of the papers that say what a board keeps, why, and what could go wrong, ready for translation."""

from cochair.domain.language import _

RECORD, FOR_DATA_PERSON = _("What we keep, and why"), _("For the person who looks after data")
RISKS = _("What could go wrong, and what we do")
WE_ARE = _("We are {board}.")
FROM = _("We are part of {organisation}.")
MADE_ON = _("CoChair made this on {date}.")
CHECK_IT = _("Please read it, and write down what is missing.")
WHERE = _("Where it is")
ONE_LAPTOP = (_("It is on 1 laptop."), _("CoChair sends nothing over the internet."))
LOCKED = _("It is locked. Only who has the key can read it.")
NOT_LOCKED = _("It is not locked. Please lock it.")
WHO = _("Who may open it")
WHO_LEAD, NOBODY_SAID = _("These people may open it:"), _("We have not said yet who may open it.")
NO_OTHERS = _("We give it to others only where a law says so.")
LINES = _("What there is")
WHY, SEES, KEPT, NOW = _("Why"), _("Who"), _("Kept"), _("Now")
CHAIRS, EVERYONE, MONEY_PEOPLE = _("the co-chairs"), _("everybody who has our papers"), _("the co-chairs and who pays")
WHILE_HERE = _("until the person wants it taken away")
AS_LONG = _("as long as what the yes is about")
AFTER_LEAVING = _("{length} after the person leaves")
LAW, LAW_ASKS = _("What the law says"), (_("Which reason in the law do we use?"), _("Which one for what helps people?"))
LAW_HOW = _("CoChair does not say what the law means.")
WHO_ASKED, LOOKED = _("Who looked at this, and when?"), _("When do we look again?")

NAMES = (_("Names, groups, and how to reach people"), _("to ask people, and to write them as they wish"))
HELPS = (_("What helps people, with their yes"), _("so that everybody can take part"))
SUPPORT = (_("Who supports whom"), _("so that supporters have a seat and the same papers"))
PHOTOS = (_("Photos, with a yes"), _("to make papers easy to read"))
YESES = (_("What people said yes or no to"), _("to do as they said, and to show it"))
MEETINGS = (_("Meetings and minutes"), _("to keep our promises"))
REQUESTS = (_("What people asked to talk about"), _("to give each an answer"))
MONEY = (_("Offers, money and costs"), _("to pay people, and to show what we paid"))
CHANCES = (_("Training, chances and thanks"), _("to offer people more, and to say thank you"))
HOW = (_("How meetings were, with no names"), _("to make our meetings better"))
ASKED = (_("Complaints, and who asked for their data"), _("to answer in time"))

WHAT_WE_DO = _("What we do")
DOES = (
    _("We run meetings where people share power."),
    _("We write down what helps each person, if they say yes."),
    _("Some people may need support to say no."),
)
NEEDED = _("Do we need all of it?")
LESS = (
    _("We do not keep a birthday, an address or an illness."),
    _("We do not keep a bank account or a benefit."),
    _("We ask before we keep what helps somebody, money or a photo."),
)
ASKED_PEOPLE = (_("Did we ask the people it is about?"), _("What did they say?"))
COULD = _("What could go wrong")
RISK, DO = _("Risk"), _("We do")
LOST = _("Somebody takes the laptop, or it is lost.")
LOST_LOCKED = _("It is locked. There is a list of what to do.")
LOST_OPEN = _("There is a list of what to do. It is not locked yet.")
SEEN = _("Somebody sees what is private.")
SEEN_DO = _("Only some people may open it. The second screen shows nothing private.")
SEEN_NOBODY = _("The second screen shows nothing private. We still have to say who may open it.")
NAMED = _("A paper names somebody who does not want it.")
NAMED_DO = _("Each person says how we write them. Every paper does that.")
TOLD_APART = _("People can tell who said that a meeting was bad.")
TOLD_APART_DO = _("We keep no names with it. We show answers from 3 up, in steps of 3.")
LONG = _("We keep things for too long.")
LONG_DO = _("CoChair says when something is old. What helps somebody stays {length} after they leave.")
PRESSED = _("Somebody says yes because they feel they must.")
PRESSED_DO = _("No is always an answer. People can take back each yes.")
WRONG = _("Something wrong stays written down.")
WRONG_DO = _("People can see all of it, and we put it right.")
LEFT_LINES = (_("How big is each risk now: small, middle or big?"), _("What more will we do?"))
DECIDED = (_("Is it right to go on?"), _("Who says so, and when?"))
LAPTOP, KEY = _("A laptop"), _("A key")
