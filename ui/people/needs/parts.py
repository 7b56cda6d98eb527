"""The cards of what helps a person; their pages are made when they are first opened."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from cochair.services.needs_view import needs_told
from ui import words_needs as w
from ui.people.desk import Desk
from ui.people.part import Part


def _tell_needs(desk: Desk, person: PersonNumber | None) -> str:
    assert person is not None
    return needs_told(desk.books, desk.library, person, desk.today())


def _make_needs() -> QWidget:
    from ui.people.needs.page import NeedsPage

    return NeedsPage()


WORKING_WITH_ME = Part("needs", w.PART, w.PART_PICTURE, _tell_needs, _make_needs, private=True, sealed=True)
