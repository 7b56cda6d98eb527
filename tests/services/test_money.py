"""What a person is offered, is paid and spends: kept as they choose, and never without a word about what waits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cochair.domain.board import NEW, BoardPerson, PersonNumber
from cochair.domain.expenses import Expense, ExpenseKind, Way
from cochair.domain.offers import Asks, Offer
from cochair.domain.payments import Advice, Advised, Choice, Method, Payment
from cochair.domain.periods import Period
from cochair.domain.refused import Unclear
from cochair.services import money_rules, offers, payments
from cochair.services.books import Books
from cochair.services.days_typed import past_day
from cochair.services.expenses import ExpenseTyped, expense_from, keep_expense, money_late, turn_paid, with_late
from cochair.services.money_told import expenses_told, offer_told, payments_told, rules_told
from cochair.services.people_of_board import people_lines
from cochair.services.statements import Each, money_of, period_of, periods
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, plan

TODAY = date(2026, 11, 12)
"""A Thursday."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


@pytest.fixture
def books(store: Store) -> Books:
    return store.books


@pytest.fixture
def sam(books: Books) -> PersonNumber:
    return books.of(BoardPerson).rows(name="Sam")[0].number


def offered(person: PersonNumber, amount: str = "40", day: date = TODAY) -> Payment:
    return payments.with_offer(replace(payments.new_payment(person, TODAY), day=day), "", amount)


def chosen(payment: Payment, choice: Choice, amount: str = "", charity: str = "") -> Payment:
    return payments.with_choice(payment, choice, amount, charity, TODAY)


def test_an_offer_begins_with_words_and_is_kept_answer_by_answer(books: Books, sam: PersonNumber) -> None:
    offer = offers.to_write(books, sam)
    assert all(offer.says(asks) for asks in Asks) and books.of(Offer).rows() == ()
    offer = offers.keep_says(books, offer, Asks.HOW_OFTEN, "  Every\nmonth. ")
    with pytest.raises(Unclear):
        offers.keep_says(books, offer, Asks.HOW_LONG, " ")
    assert offers.being_written(books, sam) == offer and offer.how_often == "Every month."
    assert offer_told(books, sam) == "The offer is half written."
    offers.give(books, offer, "", TODAY)
    assert offer_told(books, sam) == "We gave it on 12 November 2026."


def test_an_offer_is_changed_with_a_note_and_the_old_one_stays(books: Books, sam: PersonNumber) -> None:
    first = offers.give(books, offers.to_write(books, sam), "", TODAY)
    second = offers.keep_says(books, offers.to_write(books, sam), Asks.HOW_LONG, "An hour.")
    assert second.how_often == first.how_often
    with pytest.raises(Unclear, match="what is new"):
        offers.give(books, second, " ", TODAY)
    assert offer_told(books, sam).endswith("A new one is half written.")
    offers.give(books, second, "Meetings are shorter, as you asked.", TODAY + timedelta(days=1))
    assert [offer.how_long for offer in offers.given(books, sam)] == [first.how_long, "An hour."]


def test_an_offer_names_whom_to_talk_to_where_that_is_known(books: Books, sam: PersonNumber) -> None:
    board = books.of(BoardPerson).row(sam).board
    rules = money_rules.rules_of(books, board)
    money_rules.keep_rules(books, replace(rules, talk_to="Ann", contact="phone 01632 960001"))
    assert offers.to_write(books, sam).talk_to == "Please talk to Ann: phone 01632 960001."


def test_getting_ready_is_offered_for_from_the_start(sam: PersonNumber) -> None:
    assert payments.new_payment(sam, TODAY).preparation == 1


def test_a_rate_counts_for_all_hours_and_a_typed_amount_goes_first(sam: PersonNumber) -> None:
    payment = payments.with_hours(payments.new_payment(sam, TODAY), payments.HoursTyped("1", "1.5", "0.25"))
    assert payments.with_offer(payment, "12.30", "").offered == Decimal("33.83")
    assert payments.with_offer(payment, "12.30", "30").offered == 30
    with pytest.raises(Unclear, match="what you offer"):
        payments.with_offer(payment, "", "")


def test_each_choice_keeps_what_the_person_takes(sam: PersonNumber) -> None:
    payment = offered(sam)
    kept = [
        chosen(payment, Choice.ACCEPTED),
        chosen(payment, Choice.LESS, "15.50"),
        chosen(payment, Choice.DECLINED, "7"),
        chosen(payment, Choice.CHARITY, "", "The cat home"),
    ]
    assert [p.accepted for p in kept] == [40, Decimal("15.50"), 0, 40]
    assert {p.chosen_on for p in kept} == {TODAY} and kept[3].charity == "The cat home"
    for choice, amount, charity, sentence in (
        (Choice.LESS, "41", "", "You offered £40.00"),
        (Choice.LESS, "12,50", "", "Do you mean 12.50"),
        (Choice.CHARITY, "", " ", "name of the charity"),
    ):
        with pytest.raises(Unclear, match=sentence):
            chosen(payment, choice, amount, charity)
    with pytest.raises(Unclear, match="what you offer first"):
        chosen(payments.new_payment(sam, TODAY), Choice.ACCEPTED)


def test_another_offer_or_choice_asks_again(sam: PersonNumber) -> None:
    yes = chosen(offered(sam), Choice.ACCEPTED)
    paid = payments.with_paid(yes, Method.CASH, "today", "Tom", TODAY)
    assert payments.with_offer(paid, "", "40") == paid and chosen(paid, Choice.ACCEPTED) == paid
    again = payments.with_offer(paid, "", "50")
    assert (again.choice, again.accepted, again.paid_on, again.paid_by) == (Choice.NOT_YET, None, None, "")
    assert chosen(paid, Choice.DECLINED).paid_on is None


def test_only_what_somebody_said_yes_to_is_paid(sam: PersonNumber) -> None:
    no = chosen(offered(sam), Choice.DECLINED)
    with pytest.raises(Unclear, match="nothing to pay"):
        payments.with_paid(no, Method.BANK, "today", "", TODAY)
    with pytest.raises(Unclear, match="comes later"):
        payments.with_paid(chosen(offered(sam), Choice.ACCEPTED), Method.BANK, "tomorrow", "", TODAY)


def test_it_is_told_what_waits_with_no_amount(books: Books, sam: PersonNumber) -> None:
    assert payments_told(books, sam) == "There is nothing here yet."
    payments.keep_payment(books, offered(sam))
    kept = payments.keep_payment(books, chosen(offered(sam), Choice.ACCEPTED))
    assert payments_told(books, sam) == "There are 2 days. 1 waits for an answer. 1 is not paid yet."
    payments.keep_payment(books, payments.with_paid(kept, Method.VOUCHER, "11 November", "Tom", TODAY))
    assert payments_told(books, sam) == "There are 2 days. 1 waits for an answer."


def test_before_a_yes_a_person_is_asked_to_get_advice_only_past_the_number_of_their_week(
    books: Books, sam: PersonNumber
) -> None:
    board = books.of(BoardPerson).row(sam).board
    payments.keep_payment(books, chosen(offered(sam, "70", date(2026, 11, 9)), Choice.ACCEPTED))
    payments.keep_payment(books, chosen(offered(sam, "70", date(2026, 11, 8)), Choice.ACCEPTED))
    payments.keep_payment(books, chosen(offered(sam, "70"), Choice.DECLINED))
    assert payments.advice_first(books, offered(sam, "500")) == ""
    rules = money_rules.with_ask_at(money_rules.rules_of(books, board), "100", "1 April 2026", TODAY)
    money_rules.keep_rules(books, rules)
    assert payments.advice_first(books, offered(sam, "30")) == ""
    assert payments.advice_first(books, offered(sam, "30.01")) == (
        "Please get advice before you say yes. With this, your week would be £100.01. "
        "The organisation asks from £100.00, checked on 1 April 2026."
    )


def test_a_payment_never_counts_twice_in_its_own_week(books: Books, sam: PersonNumber) -> None:
    board = books.of(BoardPerson).row(sam).board
    money_rules.keep_rules(books, money_rules.with_ask_at(money_rules.rules_of(books, board), "60", "today", TODAY))
    kept = payments.keep_payment(books, chosen(offered(sam), Choice.ACCEPTED))
    assert payments.advice_first(books, kept) == ""


def test_a_number_to_ask_at_has_a_day_and_none_comes_with_the_program(books: Books, sam: PersonNumber) -> None:
    rules = money_rules.rules_of(books, books.of(BoardPerson).row(sam).board)
    assert rules.ask_at is None and rules.checked_on is None
    with pytest.raises(Unclear, match="last checked"):
        money_rules.with_ask_at(rules, "100", "", TODAY)
    typed = money_rules.with_ask_at(rules, "100", "today", TODAY)
    assert (typed.ask_at, typed.checked_on) == (100, TODAY)
    assert money_rules.with_ask_at(typed, " ", "today", TODAY) == rules


@pytest.mark.parametrize("typed", ["0", "32", "first", "", "²"])
def test_months_begin_on_a_date(books: Books, sam: PersonNumber, typed: str) -> None:
    rules = money_rules.rules_of(books, books.of(BoardPerson).row(sam).board)
    with pytest.raises(Unclear, match="from 1 to 31"):
        money_rules.with_month(rules, typed)


def test_what_a_board_says_is_kept_once(books: Books, sam: PersonNumber) -> None:
    board = books.of(BoardPerson).row(sam).board
    assert rules_told(books, board) == "Nobody has typed anything yet."
    rules = money_rules.with_words(money_rules.rules_of(books, board), "organisation", "North Council")
    kept = money_rules.keep_rules(books, rules)
    again = money_rules.keep_rules(books, money_rules.with_month(kept, " 15 "))
    assert money_rules.rules_of(books, board) == again and again.month_starts == 15
    assert rules_told(books, board) == "North Council pays."


def test_what_a_person_says_about_advice_is_kept_with_its_day(books: Books, sam: PersonNumber) -> None:
    assert payments.advised(books, sam) is Advised.NOT_SAID
    for answer in (Advised.NOT_SAID, Advised.NO, Advised.NO, Advised.YES):
        payments.keep_advised(books, sam, answer, TODAY)
    assert payments.advised(books, sam) is Advised.YES
    assert [said.advised for said in books.of(Advice).rows()] == [Advised.NO, Advised.YES]


def cost(amount: str = "4.20", day: str = "today", way: Way = Way.AFTER, asked: str = "today") -> ExpenseTyped:
    return ExpenseTyped(ExpenseKind.TRAVEL, "bus", amount, day, True, way, asked)


def test_a_cost_is_kept_apart_and_what_is_missing_is_asked_for(books: Books, sam: PersonNumber) -> None:
    kept = keep_expense(books, expense_from(cost(), sam, TODAY))
    assert books.of(Expense).rows() == (kept,) and books.of(Payment).rows() == ()
    other = replace(cost(), kind=ExpenseKind.OTHER, what=" ")
    for typed, sentence in (
        (other, "what it was for"),
        (cost("0"), "more than £0"),
        (cost("4,20"), "Do you mean"),
        (cost(day=""), "type the day"),
        (cost(day="tomorrow"), "comes later"),
        (cost(asked="20 December 2026"), "comes later"),
    ):
        with pytest.raises(Unclear, match=sentence):
            expense_from(typed, sam, TODAY)
    assert expense_from(cost(day="tomorrow", way=Way.ADVANCE), sam, TODAY).day == TODAY + timedelta(days=1)


def test_who_waits_for_their_money_stands_in_the_list_from_the_7th_day(books: Books, sam: PersonNumber) -> None:
    board = books.of(BoardPerson).row(sam).board
    kept = keep_expense(books, expense_from(cost(asked="5 November", day="5 November"), sam, TODAY))

    def line(days: int) -> tuple[str, bool]:
        today = TODAY + timedelta(days=days)
        found = {line.name: line for line in with_late(people_lines(books, board), books, board, today)}
        assert not found["Tom"].private
        return found["Sam"].words, found["Sam"].private

    assert line(-1) == ("Members", False)
    assert line(0) == ("Members · Money for costs: Please pay today", True)
    assert line(2) == ("Members · Money for costs: 2 days late", True)
    assert expenses_told(books, sam, TODAY + timedelta(days=2)) == "A cost waits too long: 2 days late."
    turn_paid(books, kept.number, TODAY)
    assert line(2) == ("Members", False) and expenses_told(books, sam, TODAY) == "There is 1 cost."
    assert turn_paid(books, kept.number, TODAY) == kept


def test_home_says_how_much_waits_for_a_week_with_no_name_and_no_sum(store: Store, sam: PersonNumber) -> None:
    books, library = store.books, store.library
    assert money_late(books, library, TODAY) == ""
    paid = books.of(Payment).add(
        Payment(NEW, sam, TODAY, choice=Choice.ACCEPTED, chosen_on=TODAY, accepted=Decimal("31.40"))
    )
    keep_expense(books, expense_from(cost(asked="5 November", day="5 November"), sam, TODAY))
    assert money_late(books, library, TODAY - timedelta(days=1)) == ""
    assert money_late(books, library, TODAY) == "1 payment is waiting."
    after = TODAY + timedelta(days=7)
    assert money_late(books, library, after) == "2 payments are waiting."
    board = books.of(BoardPerson).row(sam).board
    lines = with_late(people_lines(books, board), books, board, after)
    (line,) = (line for line in lines if line.number == sam)
    assert line.words == "Members · Money for costs: 7 days late · Money for time: Please pay today" and line.private
    books.of(Payment).change(replace(paid, paid_on=after))
    assert money_late(books, library, after) == "1 payment is waiting."


def test_a_day_without_a_year_is_the_last_such_day() -> None:
    assert past_day("26 December", TODAY) == date(2025, 12, 26)
    assert past_day("Thursday", TODAY) == TODAY
    assert past_day("Friday", TODAY) == date(2026, 11, 6)
    for coming in ("tomorrow", "13 November 2026"):
        with pytest.raises(Unclear, match="comes later"):
            past_day(coming, TODAY)


def test_a_statement_has_only_what_is_one_persons_in_its_days(books: Books, sam: PersonNumber) -> None:
    tom = books.of(BoardPerson).rows(name="Tom")[0].number
    for person, day in ((sam, 9), (sam, 2), (tom, 9)):
        payments.keep_payment(books, offered(person, "40", date(2026, 11, day)))
        keep_expense(books, expense_from(cost(day=f"{day} November"), person, TODAY))
    found = periods(books, sam, Each.WEEK, TODAY)
    assert found == (Period(date(2026, 11, 9), date(2026, 11, 15)), Period(date(2026, 11, 2), date(2026, 11, 8)))
    money = money_of(books, sam, found[0])
    assert {row.person for row in (*money.payments, *money.expenses)} == {sam}
    assert [row.day.day for row in (*money.payments, *money.expenses)] == [9, 9] and money.name == "Sam"


def test_weeks_and_months_begin_where_the_board_says(books: Books, sam: PersonNumber) -> None:
    rules = money_rules.rules_of(books, books.of(BoardPerson).row(sam).board)
    changed = replace(rules, week_starts=3, month_starts=20)
    assert period_of(changed, Each.WEEK)(TODAY).first == TODAY
    assert period_of(changed, Each.MONTH)(TODAY) == Period(date(2026, 10, 20), date(2026, 11, 19))
