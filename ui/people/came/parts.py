"""The card of who came; its page is made when it is first opened."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from cochair.services.attendance import attendance_told
from ui import words_came as w
from ui.people.desk import Desk
from ui.people.part import Part


def _tell(desk: Desk, _person: PersonNumber | None) -> str:
    return attendance_told(desk.books, desk.library, desk.board)


def _make() -> QWidget:
    from ui.people.came.page import CamePage

    return CamePage()


CAME = Part("came", w.PART, w.PART_PICTURE, _tell, _make)
