"""Every sentence of a statement about a person's money, ready for translation."""

from cochair.domain.expenses import ExpenseKind, Way
from cochair.domain.language import _
from cochair.domain.payments import Choice, Method

STATEMENT_OF = _("{name}: your money")
STATEMENT = _("Your money")
FOR_PERSON = _("{name}, this is your money")
FROM_TO = _("From {first} to {last}")
BY_DAY = _("Each thing counts on the day when you did it.")

FOR_TIME, FOR_COSTS = _("Money for your time"), _("Money that you spent")
NOTHING_FOR_TIME, NOTHING_SPENT = _("There is nothing for your time here."), _("There are no costs here.")
DAY, DID, HOURS, OFFERED, CHOSE, PAID = _("When"), _("What"), _("Hours"), _("Offer"), _("Reply"), _("Paid")
PREPARATION, AT_MEETING, TRAVEL = (
    _("{hours} to get ready"),
    _("{hours} at the meeting"),
    _("{hours} to travel"),
)
AT_RATE = _("{amount}, at {rate} an hour")
CHOICES = {
    Choice.NOT_YET: _("You have not said yet."),
    Choice.ACCEPTED: _("Yes to {amount}."),
    Choice.LESS: _("Yes to {amount}. You wanted less."),
    Choice.DECLINED: _("No money, thank you."),
    Choice.CHARITY: _("Give {amount} to {charity}."),
}
METHODS = {
    Method.CASH: _("in cash"),
    Method.BANK: _("by bank"),
    Method.VOUCHER: _("with a voucher"),
}
PAID_ON, PAID_HOW = _("On {date}"), _("On {date}, {how}")
PAID_BY = _("{paid}, by {name}")
NOT_PAID = _("Not yet")
OWN_TOTAL = _("You said yes to {amount} for your time.")
GIVEN_TOTAL = _("You gave {amount} to others.")

FOR, AMOUNT = _("For"), _("Money")
KINDS = {
    ExpenseKind.TRAVEL: _("Travel"),
    ExpenseKind.CARER: _("Somebody to care in your place"),
    ExpenseKind.CHILDCARE: _("Childcare"),
    ExpenseKind.FOOD: _("Food and drink"),
    ExpenseKind.PHONE: _("Phone and internet"),
    ExpenseKind.STATIONERY: _("Paper and pens"),
    ExpenseKind.OTHER: _("Something else"),
}
KIND_AND_WHAT = "{kind}: {what}"
WITH_RECEIPT, NO_RECEIPT = _("{amount}, with a receipt"), _("{amount}, with no receipt")
WAYS = {
    Way.ADVANCE: _("before you spent it"),
    Way.DIRECT: _("we paid it ourselves"),
    Way.AFTER: _("after you spent it"),
}
COSTS_TOTAL = _("Your costs were {amount}.")
NOT_PAY = _("This is your own money back. It is not pay.")
