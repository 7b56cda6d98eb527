"""Writing down what a person is offered for their time, what they choose, and when they are paid."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from cochair.domain.amounts_of_money import pounds, read_amount, read_hours
from cochair.domain.board import NEW, BoardPerson, PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.ids import MeetingId
from cochair.domain.payments import NONE, Advice, Advised, Choice, Method, Payment, own_total
from cochair.domain.periods import week_of, within
from cochair.domain.refused import Unclear
from cochair.services import money_sentences as say
from cochair.services.books import Books
from cochair.services.days_typed import past_day
from cochair.services.money_rules import rules_of
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_details import LONGEST_NAME

LONGEST_DID = 200


@dataclass(frozen=True, slots=True)
class HoursTyped:
    """Hours as they stand in the lines to type in."""

    preparation: str
    at_meeting: str
    travel: str


def new_payment(person: PersonNumber, today: date) -> Payment:
    """Return a payment to fill in; getting ready is offered for from the start (rule C-46)."""
    return Payment(NEW, person, today, preparation=Decimal(1))


def with_day(payment: Payment, typed: str, did: str, meeting: MeetingId | None, today: date) -> Payment:
    """Return the payment with its day, what the person did and at which meeting; raises Unclear."""
    return replace(payment, day=past_day(typed, today), did=optional_line(did, LONGEST_DID), meeting=meeting)


def with_hours(payment: Payment, typed: HoursTyped) -> Payment:
    """Return the payment with its hours; raises Unclear."""
    return replace(
        payment,
        preparation=read_hours(typed.preparation),
        at_meeting=read_hours(typed.at_meeting),
        travel=read_hours(typed.travel),
    )


def with_offer(payment: Payment, rate: str, amount: str) -> Payment:
    """Return the payment with what is offered: with a rate and no amount, the rate for all hours; raises Unclear.

    A rate that does not come to the amount is not kept beside it, for nobody could follow the sum.
    """
    per_hour = read_amount(rate) if rate.strip() else None
    if amount.strip():
        offered = read_amount(amount)
    elif per_hour is not None:
        offered = for_hours(per_hour, payment)
    else:
        raise Unclear(say.OFFER_FIRST)
    fits = per_hour is not None and offered == for_hours(per_hour, payment)
    changed = replace(payment, rate=per_hour if fits else None, offered=offered)
    return changed if offered == payment.offered else _not_chosen(changed)


def for_hours(rate: Decimal, payment: Payment) -> Decimal:
    """Return the pounds for all hours of a payment at a rate."""
    return (rate * payment.hours).quantize(Decimal("0.01"), ROUND_HALF_UP)


def with_choice(payment: Payment, choice: Choice, amount: str, charity: str, today: date) -> Payment:
    """Return the payment with what the person chose today; `amount` counts where they want less or give it away.

    Raises Unclear.
    """
    if choice is Choice.NOT_YET:
        return _not_chosen(payment)
    if payment.offered is None:
        raise Unclear(say.OFFER_FIRST)
    accepted = _accepted(payment.offered, choice, amount)
    given_to = one_line(charity, LONGEST_NAME, say.CHARITY_NEEDED) if choice is Choice.CHARITY else ""
    same = (choice, accepted, given_to) == (payment.choice, payment.accepted, payment.charity)
    return (
        payment
        if same
        else replace(_not_chosen(payment), choice=choice, accepted=accepted, charity=given_to, chosen_on=today)
    )


def with_paid(payment: Payment, method: Method, day: str, by: str, today: date) -> Payment:
    """Return the payment with how, when and by whom it was paid; with no method it is not paid; raises Unclear."""
    if method is Method.NOT_YET:
        return replace(payment, method=method, paid_on=None, paid_by="")
    if not payment.accepted:
        raise Unclear(say.NOTHING_TO_PAY)
    return replace(payment, method=method, paid_on=past_day(day, today), paid_by=optional_line(by, LONGEST_NAME))


def keep_payment(books: Books, payment: Payment) -> Payment:
    """Keep a payment and return it; raises StoreFailed."""
    if payment.number == NEW:
        return books.of(Payment).add(payment)
    books.of(Payment).change(payment)
    return payment


def advised(books: Books, person: PersonNumber) -> Advised:
    """Return what a person said last about advice; raises StoreFailed."""
    said = books.of(Advice).rows(person=person)
    return said[-1].advised if said else Advised.NOT_SAID


def keep_advised(books: Books, person: PersonNumber, answer: Advised, today: date) -> None:
    """Keep what a person says about advice; the same answer is kept once; raises StoreFailed."""
    if answer is not advised(books, person):
        books.of(Advice).add(Advice(NEW, person, answer, today))


def advice_first(books: Books, payment: Payment) -> str:
    """Return what to tell a person quietly before they say yes, or nothing (rule C-44); raises StoreFailed.

    The number is the one that the organisation typed, for what they have said yes to in that week with this.
    """
    rules = rules_of(books, books.of(BoardPerson).row(payment.person).board)
    if rules.ask_at is None or rules.checked_on is None or not payment.offered:
        return ""
    week = week_of(payment.day, rules.week_starts)
    others = [p for p in books.of(Payment).rows(person=payment.person) if p.number != payment.number]
    total = own_total(within(others, week)) + payment.offered
    if total <= rules.ask_at:
        return ""
    told = say.ADVICE_WHY.format(
        total=pounds(total),
        organisation=rules.organisation or say.ORGANISATION,
        ask_at=pounds(rules.ask_at),
        date=date_words(rules.checked_on, weekday=False),
    )
    return f"{say.ADVICE_FIRST} {told}"


def _accepted(offered: Decimal, choice: Choice, typed: str) -> Decimal:
    if choice is Choice.DECLINED:
        return NONE
    if choice is Choice.ACCEPTED or (choice is Choice.CHARITY and not typed.strip()):
        return offered
    amount = read_amount(typed)
    if amount > offered:
        raise Unclear(say.TOO_MUCH.format(offered=pounds(offered)))
    return amount


def _not_chosen(payment: Payment) -> Payment:
    """Return the payment as it was before the person chose; what was paid for another choice is not paid for this."""
    return replace(
        payment,
        choice=Choice.NOT_YET,
        chosen_on=None,
        accepted=None,
        charity="",
        method=Method.NOT_YET,
        paid_on=None,
        paid_by="",
    )
