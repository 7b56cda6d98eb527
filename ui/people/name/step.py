"""One question about a person's name, with what is shown below it."""

from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import BoardPerson
from ui.people.kept_line import KeptLine
from ui.theme.look import look


class Step(Protocol):
    """A question; it is also a QWidget. `lines` are those to type in, kept when they are left."""

    @property
    def title(self) -> str: ...
    @property
    def below(self) -> str: ...
    @property
    def lines(self) -> tuple[KeptLine, ...]: ...

    def begin(self, person: BoardPerson) -> None:
        """Show another person."""

    def show_person(self, person: BoardPerson) -> None:
        """Show the person as they are now; what is being typed stays."""

    def first(self) -> QWidget:
        """Return what the keyboard goes to."""


def laid_out(step: QWidget, *parts: QWidget) -> None:
    """Put the parts of a question below each other."""
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.sizes.pad)
    for part in parts:
        column.addWidget(part)
