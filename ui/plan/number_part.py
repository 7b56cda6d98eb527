"""The number a person answers with, for who wants one: how to get it, and how it goes away."""

from collections.abc import Callable
from functools import partial
from secrets import token_hex

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.people import Person
from cochair.services import plan_numbers as numbers
from ui import words_plan as w
from ui.plan.edits import Change, Edit
from ui.theme.look import STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.number_line import NumberLine
from ui.widgets.wrap_label import WrapLabel

_SALT_BYTES = 16


class NumberPart(QWidget):
    """Stands closed as one button until somebody wants it."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change
        self._person: Person | None = None
        self._words = WrapLabel("", "body", STRONG)
        self._about = WrapLabel(w.NUMBER_ABOUT, "small", colour="muted")
        self._open = BigButton("", "key")
        self._open.setCheckable(True)
        self._open.toggled.connect(lambda _: self._show())
        self._new = NumberLine(w.NUMBER_NEW, w.NUMBER_KEEP, self._give)
        self._old = NumberLine(w.NUMBER_OLD, w.NUMBER_AWAY, self._take)
        self._lost = BigButton(w.NUMBER_LOST, "cross", role="quiet")
        self._lost.clicked.connect(self._lose)
        for part in (self._words, self._new, self._old):
            part.setProperty("private", True)  # who has a number, and what is typed, is read aloud only after a yes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        for part in (self._words, self._about, self._new, self._old):
            column.addWidget(part)
        column.insertWidget(1, self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._lost, 0, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, person: Person) -> None:
        """Show whether this person has a number; what is being typed stays until that changes."""
        before, self._person = self._person, person
        if before is None or before.sealed_number != person.sealed_number:
            for line in (self._new, self._old):
                line.clear()
            self._open.setChecked(False)
        self._show()

    def _show(self) -> None:
        person = self._person
        if person is None:
            return
        has, opened = bool(person.sealed_number), self._open.isChecked()
        self._words.setText(w.HAS_NUMBER.format(name=person.name))
        self._words.setVisible(has)
        self._open.set_words((w.NUMBER_CHANGE if has else w.NUMBER_WANTED).format(name=person.name))
        self._about.setVisible(opened and not has)
        self._new.setVisible(opened and not has)
        self._old.setVisible(opened and has)
        self._lost.setVisible(opened and has)

    def _give(self, typed: str) -> str:
        return self._edit(partial(numbers.give_number, typed=typed, salt=token_hex(_SALT_BYTES)))

    def _take(self, typed: str) -> str:
        return self._edit(partial(numbers.take_number, typed=typed))

    def _lose(self) -> None:
        self._edit(numbers.lose_number)

    def _edit(self, make: Callable[..., object]) -> str:
        assert self._person is not None
        edit: Edit = partial(make, person=self._person.id)  # type: ignore[assignment]  # each takes the plan first
        return self._change(edit)
