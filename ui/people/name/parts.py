"""The card of a person's name; its page is made when it is first opened."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.services.person_card import written_words
from ui import words_name as w
from ui.people.desk import Desk
from ui.people.part import Part


def _tell(desk: Desk, person: PersonNumber | None) -> str:
    assert person is not None
    return written_words(desk.books.of(BoardPerson).row(person))


def _make() -> QWidget:
    from ui.people.name.page import NamePage

    return NamePage()


NAME = Part("name", w.PART, w.PART_PICTURE, _tell, _make)
