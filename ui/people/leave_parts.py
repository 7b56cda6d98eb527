"""The last card of a person: leaving the board. Its page is made when it is first opened."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from ui import words_name as w
from ui.people.desk import Desk
from ui.people.part import Part


def _tell(_desk: Desk, _person: PersonNumber | None) -> str:
    return w.LEAVES_TELL


def _make() -> QWidget:
    from ui.people.leave_page import LeavePage

    return LeavePage()


LEAVING = Part("leave", w.LEAVES, w.LEAVES_PICTURE, _tell, _make)
