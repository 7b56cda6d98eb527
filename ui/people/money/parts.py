"""The parts about money: of a person, and of the board."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from cochair.services.money_told import expenses_told, offer_told, payments_told, rules_told
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.part import Part


def _make_offer() -> QWidget:
    from ui.people.money.offer_page import OfferPage

    return OfferPage()


def _make_payments() -> QWidget:
    from ui.people.money.payments_page import PaymentsPage

    return PaymentsPage()


def _make_expenses() -> QWidget:
    from ui.people.money.expenses_page import ExpensesPage

    return ExpensesPage()


def _make_money() -> QWidget:
    from ui.people.money.board_page import MoneyPage

    return MoneyPage()


def _tell_offer(desk: Desk, person: PersonNumber | None) -> str:
    assert person is not None
    return offer_told(desk.books, person)


def _tell_payments(desk: Desk, person: PersonNumber | None) -> str:
    assert person is not None
    return payments_told(desk.books, person)


def _tell_expenses(desk: Desk, person: PersonNumber | None) -> str:
    assert person is not None
    return expenses_told(desk.books, person, desk.today())


def _tell_money(desk: Desk, _person: PersonNumber | None) -> str:
    return rules_told(desk.books, desk.board)


MONEY_OF_PERSON = (
    Part("offer", w.OFFER, w.OFFER_PICTURE, _tell_offer, _make_offer, sealed=True),
    Part("payments", w.PAYMENTS, w.PAYMENTS_PICTURE, _tell_payments, _make_payments, private=True, sealed=True),
    Part("expenses", w.EXPENSES, w.EXPENSES_PICTURE, _tell_expenses, _make_expenses, private=True, sealed=True),
)
MONEY_OF_BOARD = (Part("money", w.MONEY, w.MONEY_PICTURE, _tell_money, _make_money, sealed=True),)
