"""The pages about an offer and money: one question at a time, each answer kept, and what is typed is never lost."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar, cast

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.board import BoardPerson
from cochair.domain.consents import About, Consent
from cochair.domain.expenses import Expense, ExpenseKind, Way
from cochair.domain.offers import Asks, Offer
from cochair.domain.payments import Advised, Choice, Method, Payment
from cochair.services.consents import keep_answer
from cochair.services.money_rules import rules_of
from cochair.services.payments import advised
from tests.storage.boards import TEN
from ui.aloud.parts import parts_of
from ui.people.asking.asking import Asking
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.people.money.board_page import MoneyPage
from ui.people.money.expenses_page import ExpensesPage
from ui.people.money.offer_page import OfferPage
from ui.people.money.parts import MONEY_OF_BOARD, MONEY_OF_PERSON
from ui.people.money.payments_page import PaymentsPage
from ui.people.screen import PeopleScreen
from ui.widgets.choice_row import ChoiceRow

TODAY = TEN.date()
Kind = TypeVar("Kind")


@pytest.fixture
def sam(desk: Desk) -> BoardPerson:
    """Somebody who said yes to having their money written down."""
    person = desk.books.of(BoardPerson).rows(name="Sam")[0]
    keep_answer(desk.books, person.number, About.KEEPING_MONEY, "May we?", yes=True, today=TODAY)
    return person


def opened(qtbot: QtBot, desk: Desk, person: BoardPerson) -> PeopleScreen:
    """The screen of people with only our parts, on one person."""
    screen = PeopleScreen(MONEY_OF_PERSON)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.open(desk, "North Town Board")
    screen.choose(person.number)
    screen.show()
    return screen


def page_of(screen: PeopleScreen, name: str, kind: type[Kind]) -> Kind:
    screen.stage.open_part(name)
    page = screen.stage.page(name)
    assert isinstance(page, kind)
    return page


def pick(steps: Asking, words: str) -> None:
    """Press an answer of the question that is shown."""
    rows = [row for row in steps.place.findChildren(ChoiceRow) if not row.isHidden()]
    next(row for row in rows if row.accessibleName() == words).click()


def rows(desk: Desk, kind: type[Kind]) -> tuple[Kind, ...]:
    return desk.books.of(kind).rows()


def test_nothing_about_money_is_written_down_before_a_yes_to_these_words(qtbot: QtBot, desk: Desk) -> None:
    tom = desk.books.of(BoardPerson).rows(name="Tom")[0]
    page = page_of(opened(qtbot, desk, tom), "payments", PaymentsPage)
    first = page.rows.ask_first
    assert first.isVisible() and not page.rows.new.isVisible()
    first.no.click()
    assert "Tom said no. We write down nothing new about money." in [label.text() for label in labels(first)]
    assert not page.rows.new.isVisible()
    first.yes.click()
    assert page.rows.new.isVisible() and not first.isVisible()
    kept = rows(desk, Consent)
    assert [(consent.about, consent.yes) for consent in kept] == [
        (About.KEEPING_MONEY, False),
        (About.KEEPING_MONEY, True),
    ]
    assert kept[0].words.startswith("May we write down money we offer you, and what it costs you to come?")


def labels(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_a_day_is_kept_answer_by_answer_up_to_the_money_in_hand(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    page = page_of(opened(qtbot, desk, sam), "payments", PaymentsPage)
    page.rows.new.click()
    steps, asks = page.steps, page.questions
    asks.day.did.set_text("came to the meeting")
    steps.next.click()
    assert [payment.did for payment in rows(desk, Payment)] == ["came to the meeting"]
    assert asks.hours.preparation.text() == "1"
    asks.hours.at_meeting.set_text("2")
    steps.next.click()
    asks.offer.rate.set_text("13")
    steps.next.click()
    assert rows(desk, Payment)[0].offered == 39
    pick(steps, "I do not need it")
    pick(steps, "Yes, but less")
    asks.answer.takes.set_text("20")
    steps.next.click()
    assert advised(desk.books, sam.number) is Advised.NOT_NEEDED
    pick(steps, "In cash")
    asks.paid.by.set_text("Tom")
    steps.next.click()
    (kept,) = rows(desk, Payment)
    assert (kept.choice, kept.accepted, kept.method, kept.paid_on, kept.paid_by) == (
        Choice.LESS,
        20,
        Method.CASH,
        TODAY,
        "Tom",
    )
    assert page.rows.isVisible()
    assert (
        page.rows.lines[0]
        .card.accessibleName()
        .endswith("We offer £39.00. They take £20.00. Paid on 12 November 2026.")
    )


def test_a_wrong_amount_stays_typed_and_one_sentence_says_what_to_do(
    qtbot: QtBot, desk: Desk, sam: BoardPerson
) -> None:
    screen = opened(qtbot, desk, sam)
    page = page_of(screen, "payments", PaymentsPage)
    page.rows.new.click()
    page.questions.day.did.set_text("read")
    for _ in range(2):
        page.steps.next.click()
    page.questions.offer.amount.set_text("12,50")
    page.steps.next.click()
    assert page.steps.problem() == "Do you mean 12.50? Please type it like that."
    assert page.questions.offer.amount.text() == "12,50" and page.steps.number == 2


def test_what_is_half_typed_about_a_day_is_there_again(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    screen = opened(qtbot, desk, sam)
    page = page_of(screen, "payments", PaymentsPage)
    page.rows.new.click()
    page.questions.day.did.set_text("came by")
    page.questions.day.day.set_text("the day bef")
    screen.finish_typing()
    again = page_of(opened(qtbot, desk, sam), "payments", PaymentsPage)
    assert again.steps.isVisible() and rows(desk, Payment) == ()
    assert (again.questions.day.did.text(), again.questions.day.day.text()) == ("came by", "the day bef")
    again.questions.day.day.set_text("today")
    again.steps.next.click()
    again.questions.hours.travel.set_text("long")
    again.finish_typing()
    third = page_of(opened(qtbot, desk, sam), "payments", PaymentsPage)
    assert third.steps.number == 1 and third.questions.hours.travel.text() == "long"
    third.questions.hours.travel.set_text("1")
    third.finish_typing()
    assert rows(desk, Payment)[0].travel == 1
    assert page_of(opened(qtbot, desk, sam), "payments", PaymentsPage).rows.isVisible()


def test_a_new_day_with_nothing_typed_leaves_nothing_behind(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    screen = opened(qtbot, desk, sam)
    page = page_of(screen, "payments", PaymentsPage)
    page.rows.new.click()
    screen.stage.step_back()
    assert page.rows.isVisible() and rows(desk, Payment) == () and page.rows.lines == []


def test_the_quiet_word_comes_before_the_yes_and_is_never_read_aloud_unasked(
    qtbot: QtBot, desk: Desk, sam: BoardPerson
) -> None:
    board = BoardScreen(MONEY_OF_BOARD)
    qtbot.addWidget(board)
    board.open(desk, "North Town Board")
    board.show()
    board.stage.open_part("money")
    money = cast(MoneyPage, board.stage.page("money"))
    money.asking.begin(3)
    money.lines["ask_at"].set_text("30")
    money.asking.next.click()
    assert money.asking.problem() == "Please type the day when you last checked this number."
    money.lines["checked"].set_text("1 April 2026")
    money.asking.next.click()
    assert board.stage.shown() == ""
    page = page_of(opened(qtbot, desk, sam), "payments", PaymentsPage)
    page.rows.new.click()
    page.questions.day.did.set_text("read")
    for _ in range(2):
        page.steps.next.click()
    page.questions.offer.amount.set_text("30.50")
    page.steps.next.click()
    told = page.questions.answer.warning.text()
    assert told.startswith("Please get advice before you say yes. With this, your week would be £30.50.")
    assert all(part.private for part in parts_of(page) if "£" in part.words())
    assert [part.private for part in parts_of(page) if part.words() == told] == [True]


def test_amounts_in_the_list_are_private_too(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    cost(desk, sam, "4.20", TODAY)
    screen = opened(qtbot, desk, sam)
    page_of(screen, "expenses", ExpensesPage)
    told = [part for part in parts_of(screen) if "£" in part.words()]
    assert told and all(part.private for part in told)


def cost(desk: Desk, person: BoardPerson, amount: str, asked: date) -> Expense:
    """A cost that waits since a day."""
    return desk.books.of(Expense).add(
        Expense(0, person.number, asked, ExpenseKind.TRAVEL, "bus", Decimal(amount), True, Way.AFTER, asked)
    )


def test_a_cost_is_kept_with_its_last_answer_and_paid_with_1_press(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    page = page_of(opened(qtbot, desk, sam), "expenses", ExpensesPage)
    page.rows.new.click()
    pick(page.steps, "Something else")
    page.steps.next.click()
    assert page.steps.problem() == "Please type what it was for."
    page.questions.what.set_text("a taxi home")
    page.steps.next.click()
    page.questions.amount.set_text("12.50")
    page.steps.next.click()
    page.finish_typing()
    again = page_of(opened(qtbot, desk, sam), "expenses", ExpensesPage)
    assert again.steps.number == 2 and again.questions.amount.text() == "12.50"
    again.steps.next.click()
    (kept,) = rows(desk, Expense)
    assert (kept.kind, kept.what, kept.amount, kept.paid_on) == (
        ExpenseKind.OTHER,
        "a taxi home",
        Decimal("12.50"),
        None,
    )
    again.rows.lines[0].act.click()
    assert rows(desk, Expense)[0].paid_on == TODAY
    again.rows.lines[0].act.click()
    assert rows(desk, Expense)[0].paid_on is None and rows(desk, Payment) == ()


def test_who_waits_too_long_is_told_on_the_card_and_in_the_list(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    cost(desk, sam, "4.20", TODAY - timedelta(days=9))
    screen = opened(qtbot, desk, sam)
    assert screen.stage.cards["expenses"].accessibleName().endswith("A cost waits too long: 2 days late.")
    words = "Sam. Members · Money for costs: 2 days late · Not asked yet. Please ask."
    assert screen.who.rows[sam.number].accessibleName() == words


def test_a_line_goes_away_only_with_a_second_press(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    cost(desk, sam, "4.20", TODAY)
    page = page_of(opened(qtbot, desk, sam), "expenses", ExpensesPage)
    line = page.rows.lines[0]
    line.remove.click()
    assert len(rows(desk, Expense)) == 1 and line.remove.words() == "Yes, take it away"
    line.remove.click()
    assert rows(desk, Expense) == () and page.rows.lines == []


def test_an_offer_is_written_given_and_changed_with_a_note(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    screen = opened(qtbot, desk, sam)
    page = page_of(screen, "offer", OfferPage)
    page.view.write.click()
    for _ in range(len(Asks)):
        page.steps.next.click()
    assert not page.changed.isVisible() and page.window().focusWidget() is page.paper
    assert {label.text() for label in labels(page.read[Asks.TO_STOP])} >= {page.boxes[Asks.TO_STOP].text()}
    with qtbot.waitSignal(page.kept, timeout=30_000):  # a paper to read it from, before it is given
        page.paper.click()
    assert not [offer for offer in rows(desk, Offer) if offer.given_on]
    page.steps.next.click()
    assert [offer.given_on for offer in rows(desk, Offer)] == [TODAY]
    page.view.write.click()
    page.boxes[Asks.WE_ASK].set_text("Please come once.")
    for _ in range(len(Asks)):
        page.steps.next.click()
    page.steps.next.click()
    assert page.steps.problem() == "Please type what is new, and why."
    page.changed.set_text("You asked for less.")
    page.steps.next.click()
    first, second = rows(desk, Offer)
    assert (first.changed, second.changed, second.we_ask) == ("", "You asked for less.", "Please come once.")
    assert page.view.isVisible() and page.view.write.words() == "Change the offer"


def test_an_answer_that_is_not_kept_yet_is_there_again(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    page = page_of(opened(qtbot, desk, sam), "offer", OfferPage)
    page.view.write.click()
    page.boxes[Asks.WE_ASK].set_text(" ")
    page.steps.next.click()
    assert page.steps.problem() == "Please type an answer. A short one is fine."
    page.finish_typing()
    again = page_of(opened(qtbot, desk, sam), "offer", OfferPage)
    assert again.steps.isVisible() and again.boxes[Asks.WE_ASK].text() == ""
    assert rows(desk, Offer) == ()


def test_each_paper_is_a_file_of_its_own(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> None:
    cost(desk, sam, "4.20", TODAY)
    screen = opened(qtbot, desk, sam)
    page = page_of(screen, "payments", PaymentsPage)
    page.papers.letter.click()
    assert screen.stage.banner.sentence().startswith("Please open Our board, then Money.")
    with qtbot.waitSignal(page.kept, timeout=30_000):
        page.papers.statement.click()
    offer = page_of(screen, "offer", OfferPage)
    offer.view.write.click()
    for _ in range(len(Asks) + 1):
        offer.steps.next.click()
    with qtbot.waitSignal(offer.kept, timeout=30_000):
        offer.view.paper.click()
    assert sorted(file.name for file in desk.places.folder.glob("sam-*")) == [
        "sam-our-offer-2026-11-12.pdf",
        "sam-your-money-2026-11-01.pdf",
    ]


def test_what_the_board_says_is_kept_question_by_question(qtbot: QtBot, desk: Desk) -> None:
    screen = BoardScreen(MONEY_OF_BOARD)
    qtbot.addWidget(screen)
    screen.open(desk, "North Town Board")
    screen.show()
    screen.stage.open_part("money")
    page = cast(MoneyPage, screen.stage.page("money"))
    page.lines["organisation"].set_text("North Council")
    page.asking.next.click()
    assert rules_of(desk.books, desk.board).organisation == "North Council"
    page.asking.next.click()
    page.lines["month"].set_text("40")
    page.asking.next.click()
    assert page.asking.problem() == "Please type a date from 1 to 31."
    page.finish_typing()
    screen.stage.leave_part()
    screen.stage.open_part("money")
    assert page.asking.number == 2 and page.lines["month"].text() == "40"
    page.lines["month"].set_text("15")
    page.asking.next.click()
    assert rules_of(desk.books, desk.board).month_starts == 15
    screen.stage.step_back()
    assert page.asking.number == 2 and screen.stage.shown() == "money"
