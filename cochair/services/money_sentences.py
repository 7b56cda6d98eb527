"""What the money of people can not be, and how it stands, in plain sentences."""

from cochair.domain.language import Several, _
from cochair.domain.payments import Choice

NOT_YET = _("This day comes later. Please type today or a day before.")
DAY_NEEDED = _("Please type the day.")
OFFER_FIRST = _("Please type what you offer first.")
TOO_MUCH = _("You offered {offered}. Please type that or less.")
CHARITY_NEEDED = _("Please type the name of the charity.")
NOTHING_TO_PAY = _("There is nothing to pay. They have not said yes to money.")
WHAT_NEEDED = _("Please type what it was for.")
SOME_MONEY = _("Please type more than £0.")
ANSWER_NEEDED = _("Please type an answer. A short one is fine.")
CHANGED_NEEDED = _("Please type what is new, and why.")
MONTH_UNCLEAR = _("Please type a date from 1 to 31.")
CHECKED_NEEDED = _("Please type the day when you last checked this number.")
ADVICE_FIRST = _("Please get advice before you say yes.")
ADVICE_WHY = _("With this, your week would be {total}. {organisation} asks from {ask_at}, checked on {date}.")
ORGANISATION = _("The organisation")

NO_OFFER, WRITING_OFFER, OFFER_GIVEN = (
    _("Nobody has made an offer yet."),
    _("The offer is half written."),
    _("We gave it on {date}."),
)
NEW_OFFER_WAITS = _("A new one is half written.")
NO_PAYMENTS, NO_EXPENSES = _("There is nothing here yet."), _("There are no costs here yet.")
PAYMENTS = Several("There is 1 day.", "There are {count} days.")
EXPENSES = Several("There is 1 cost.", "There are {count} costs.")
WAIT_FOR_ANSWER = Several("1 waits for an answer.", "{count} wait for an answer.")
NOT_PAID = Several("1 is not paid yet.", "{count} are not paid yet.")
LATE = Several("1 day late", "{count} days late")
DUE_TODAY = _("Please pay today")
CARD_LATE, CARD_DUE = _("A cost waits too long: {late}."), _("A cost is a week old. Please pay it today.")
IN_LIST, IN_LIST_TIME = _("Money for costs: {late}"), _("Money for time: {late}")
HOME = Several("1 payment is waiting.", "{count} payments are waiting.")
NO_RULES, RULES = _("Nobody has typed anything yet."), _("{organisation} pays.")

WE_OFFER, NO_AMOUNT_YET = _("We offer {amount}."), _("Nobody has said how much.")
STANDS = {
    Choice.NOT_YET: _("They have not answered yet."),
    Choice.ACCEPTED: _("They said yes."),
    Choice.LESS: _("They take {amount}."),
    Choice.DECLINED: _("They want no money."),
    Choice.CHARITY: _("They give {amount} to {charity}."),
}
PAID_ON, WAITS_TO_BE_PAID = _("Paid on {date}."), _("Not paid yet.")
AND_LATE = "{waits} {late}."
