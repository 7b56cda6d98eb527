"""Places for an answer: lines to type, answers to choose from, or a number."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.refused import Unclear
from ui import words_board as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.stepper import Stepper

Keep = Callable[[Any], object]
"""Keeps an answer; raises Unclear for what can not be kept."""


class KeptLine(PlainEdit):
    """A line that is kept when somebody leaves it; what can not be kept stays as it was typed."""

    def __init__(self, label: str, text: str, keep: Keep) -> None:
        super().__init__(label, text)
        self._keep, self._kept = keep, text
        self.line.editingFinished.connect(self.finish)

    def finish(self) -> bool:
        """Keep what is typed, and return whether it could be kept."""
        typed = self.text()
        if typed == self._kept:
            return not self.problem()
        try:
            self._keep(typed)
        except Unclear as unclear:
            self.set_problem(str(unclear))
            return False
        self._kept = typed
        self.set_problem("")
        return True


class Lines(QWidget):
    """Lines to type, one below the other."""

    def __init__(self, *lines: KeptLine) -> None:
        super().__init__()
        self._lines = lines
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        for line in lines:
            column.addWidget(line)
        self.first: QWidget = lines[0].line

    def finish(self) -> bool:
        """Keep every line, and return whether all could be kept."""
        kept = [line.finish() for line in self._lines]
        return all(kept)


class OneMore(QWidget):
    """A line for something more, kept with Enter, with the button, or when somebody goes on."""

    def __init__(self, label: str, button: str, keep: Keep) -> None:
        super().__init__()
        self._keep = keep
        self.line, more = PlainEdit(label), BigButton(button, "plus")
        self.line.entered.connect(lambda _: self._add())
        more.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(LineBeside(self.line, more))
        self.first: QWidget = self.line.line

    def finish(self) -> bool:
        """Keep what is typed; return True when nothing is."""
        if self.line.text().strip():
            self._add()
            return False
        return True

    def _add(self) -> None:
        try:
            self._keep(self.line.text())
        except Unclear as unclear:
            self.line.set_problem(str(unclear))


class OneOf(Choices):
    """Answers of which one holds; it is kept when it is chosen."""

    def __init__(self, options: Sequence[tuple[object, str]], value: object, keep: Keep) -> None:
        super().__init__(w.ANSWER)
        self.show_options(options, value)
        self.picked.connect(keep)
        self.first: QWidget = self.chosen_row()

    def finish(self) -> bool:
        """Return True: the answer is kept already."""
        return True


class Number(QWidget):
    """A number with its unit; it is kept when it changes."""

    def __init__(self, stepper: Stepper, keep: Keep) -> None:
        super().__init__()
        stepper.changed.connect(keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(stepper)
        row.addStretch(1)
        self.first: QWidget = stepper

    def finish(self) -> bool:
        """Return True: the number is kept already."""
        return True
