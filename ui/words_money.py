"""Every word of the screens about offers, payments and costs, ready for translation."""

from cochair.domain.expenses import ExpenseKind, Way
from cochair.domain.language import _
from cochair.domain.offers import Asks
from cochair.domain.payments import Advised, Choice, Method

FOR_THE_BOARD = _("This is for the whole board. It is about no person.")
FOR_ONE = _("This page is for one person only.")
KEEP = _("Keep this")
SAVED = _("CoChair has kept it.")
WHICH_DAY = _("Which day was it?")
DAY_HINT = _("such as 12 November")
TODAY_HINT = _("such as today or 12 November")

OFFER, OFFER_PICTURE = _("Our offer"), "1F381"
OFFER_QUESTIONS = {
    Asks.WE_ASK: _("What do we ask {name} to do?"),
    Asks.HOW_LONG: _("How long does it take?"),
    Asks.HOW_OFTEN: _("How often do we meet?"),
    Asks.YOU_GET: _("What does {name} get?"),
    Asks.CAN_NOT: _("What can we not do?"),
    Asks.TALK_TO: _("Who can {name} talk to?"),
    Asks.TO_STOP: _("How can {name} stop?"),
}
OFFER_BELOW = _("Say it to {name}. You can change these words.")
OFFER_WORDS = _("In our words")
GIVE_OFFER = _("Read it with {name}, then give it")
GIVEN = _("We wrote down that {name} has it, with today’s date.")
WHAT_IS_NEW = _("What is new, and why?")
GIVE, MAKE_PAPER = _("We gave it today"), _("Make the paper")
CHANGE_OFFER, START_OFFER = _("Change the offer"), _("Write the offer")
GO_ON_OFFER = _("Go on writing")
NO_OFFER_YET = _("{name} has no offer yet. It is 1 page, with 7 short answers.")
GIVEN_ON, CHANGED_ON = _("We gave this on {date}."), _("What was new: {changed}")
OLDER = _("What we said before")

PAYMENTS, PAYMENTS_PICTURE = _("Money for time"), "1F4B7"
MAY_WE = _("May we write down money we offer you, and what it costs you to come?")
MAY_WE_WHY = _("It is for you. You can have it on paper at any time.")
YES_KEEP, NO_KEEP = _("Yes"), _("No")
THEY_SAID_NO = _("{name} said no. We write down nothing new about money.")
NEW_PAYMENT = _("Write down a day")
PAYMENT_LINE = _("{date}, {did}")
NO_PAYMENTS = _("There is no day here yet.")
PAYMENT_DAY = _("What did {name} do?")
PAYMENT_DAY_BELOW = _("Getting ready counts too, with no meeting.")
DID, DID_HINT = _("What they did"), _("such as came to the meeting")
MEETING, NO_MEETING = _("Was it for a meeting?"), _("No meeting")
HOURS = _("How many hours was it?")
HOURS_BELOW = _("Reading and getting ready is work too. Please offer money for it.")
PREPARATION, AT_MEETING, TRAVEL = _("To get ready"), _("At the meeting"), _("To travel")
HOURS_HINT = _("such as 2, or 2 and a half")
HOW_MUCH = _("How much do we offer?")
HOW_MUCH_BELOW = _("Type pounds for an hour, or pounds for all of it.")
RATE, AMOUNT = _("For an hour"), _("For all of it")
AMOUNT_HINT = _("such as 12.50")
WHAT_THEY_SAY = _("What does {name} say?")
WHAT_THEY_SAY_BELOW = _("We offer {amount}. Please ask on your own, and take your time.")
ADVISED_LABEL = _("Have you had advice about what this may change for you?")
ADVISED = (
    (Advised.YES, _("Yes")),
    (Advised.NO, _("No")),
    (Advised.NOT_NEEDED, _("I do not need it")),
    (Advised.NOT_SAID, _("I do not want to say")),
)
CHOICE_LABEL = _("Do you want the money?")
CHOICES = (
    (Choice.ACCEPTED, _("Yes, all of it")),
    (Choice.LESS, _("Yes, but less")),
    (Choice.CHARITY, _("Give it to a charity")),
    (Choice.DECLINED, _("No, thank you")),
    (Choice.NOT_YET, _("Not yet")),
)
CHOICE_PICTURES = {
    Choice.ACCEPTED: "1F4B7",
    Choice.LESS: "1FA99",
    Choice.CHARITY: "1F49D",
    Choice.DECLINED: "1F64F",
    Choice.NOT_YET: "23F3",
}
TAKES, CHARITY = _("How much?"), _("Which charity?")
IS_PAID = _("Is it paid?")
NOT_TO_PAY = _("There is nothing to pay yet.")
METHOD_LABEL = _("How?")
METHODS = (
    (Method.NOT_YET, _("Not paid yet")),
    (Method.CASH, _("In cash")),
    (Method.BANK, _("By bank")),
    (Method.VOUCHER, _("With a voucher")),
)
METHOD_PICTURES = {
    Method.NOT_YET: "23F3",
    Method.CASH: "1F4B7",
    Method.BANK: "1F3E6",
    Method.VOUCHER: "1F39F",
}
PAID_ON, PAID_BY = _("On which day?"), _("Who paid it?")
TAKE_AWAY, SURE, LEAVE_IT = _("Take this away"), _("Yes, take it away"), _("No, leave it")
TAKEN_AWAY = _("CoChair does not keep it any more.")

PAPERS = _("Papers for {name}")
PAPERS_BELOW = _("Each is for {name}. Only {name} decides who else may see it.")
EACH, WHICH = _("By week or by month?"), _("From when to when?")
WEEK, MONTH = _("By week"), _("By month")
FROM_TO = _("{first} to {last}")
MAKE_STATEMENT, MAKE_LETTER = _("Make a statement"), _("Make the letter for the Jobcentre")

EXPENSES, EXPENSES_PICTURE = _("What it costs to come"), "1F9FE"
NEW_EXPENSE = _("Write down a cost")
NO_EXPENSES = _("There are no costs here yet.")
EXPENSE_LINE = _("{what}, {amount}")
WHAT_FOR = _("What was the money for?")
WHAT_FOR_BELOW = _("Nobody should wait more than a week for this money.")
KIND_LABEL = _("What for?")
KINDS = (
    (ExpenseKind.TRAVEL, _("Travel")),
    (ExpenseKind.CARER, _("Somebody to care in my place")),
    (ExpenseKind.CHILDCARE, _("Childcare")),
    (ExpenseKind.FOOD, _("Food and drink")),
    (ExpenseKind.PHONE, _("Phone and internet")),
    (ExpenseKind.STATIONERY, _("Paper and pens")),
    (ExpenseKind.OTHER, _("Something else")),
)
KIND_PICTURES = {
    ExpenseKind.TRAVEL: "1F68C",
    ExpenseKind.CARER: "1F91D",
    ExpenseKind.CHILDCARE: "1F476",
    ExpenseKind.FOOD: "1F37D",
    ExpenseKind.PHONE: "1F4F1",
    ExpenseKind.STATIONERY: "1F58A",
    ExpenseKind.OTHER: "2753",
}
WHAT, WHAT_HINT = _("In a few words"), _("such as bus, both ways")
HOW_MUCH_WAS_IT = _("How much was it?")
EXPENSE_AMOUNT = _("Pounds")
RECEIPT_LABEL = _("Is there a receipt?")
YES_NO = ((True, _("Yes")), (False, _("No")))
HOW_PAID, HOW_PAID_BELOW = _("When do we pay it?"), _("Before is best. Then nobody has to wait.")
WAY_LABEL, COST_PICTURE, DAY_PICTURE = _("Before or after?"), "1F4B7", "1F5D3"
WAYS = (
    (Way.ADVANCE, _("Before they spend it")),
    (Way.DIRECT, _("We pay it ourselves")),
    (Way.AFTER, _("After they spent it")),
)
ASKED_ON = _("When did they ask for it?")
PAY_NOW = _("We paid it today")
PAY_UNDO = _("We did not pay it")

MONEY, MONEY_PICTURE = _("Money"), "1F4B7"
ORGANISATION_ASK = _("Who pays?")
ORGANISATION_BELOW = _("This stands in the letter for the Jobcentre.")
ORGANISATION, PURPOSE = _("Name of the organisation"), _("Why the group meets")
PURPOSE_HINT = _("such as better buses")
TALK_ASK = _("Who answers questions about money?")
TALK_BELOW = _("This stands in each offer and in the letter.")
TALK_TO, CONTACT = _("Name"), _("How to reach them")
CONTACT_HINT = _("such as a phone number")
PERIODS_ASK = _("When do your weeks and months begin?")
PERIODS_BELOW = _("Statements count them like this.")
WEEK_STARTS, MONTH_STARTS = _("The week begins on"), _("The month begins on this date")
ASK_AT_ASK = _("From how much should people get advice first?")
ASK_AT_BELOW = _("We do not know the rules. Please ask somebody who does, and type their number.")
ASK_AT, CHECKED_ON = _("Pounds in a week"), _("When did you last check it?")
ASK_AT_HINT = _("leave it empty for no number")
