"""A part of a person or of the board that only keeps a line, for the tests of the stage."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import PersonNumber
from ui.people.desk import Desk
from ui.people.part import Part
from ui.widgets.plain_edit import PlainEdit


class MadePage(QWidget):
    """One line to type on; it goes one step back once when something was typed."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = PlainEdit("What helps?")
        self.opened: list[PersonNumber | None] = []
        self.finished = 0
        QVBoxLayout(self).addWidget(self.line)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        assert desk.today()
        self.opened.append(person)

    def take_focus(self) -> None:
        self.line.line.setFocus()

    def step_back(self) -> bool:
        typed = bool(self.line.text())
        self.line.line.clear()
        return typed

    def finish_typing(self) -> None:
        self.finished += 1


def made_part(name: str, title: str) -> Part:
    """Return a part; how it stands says of whom."""
    return Part(name, title, "2615", lambda _, person: f"Of {person}.", MadePage)
