"""A question whose answers look as they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.comfort.look_choice import LookChoice, Sample
from ui.theme.look import look
from ui.widgets.headed_card import HeadedCard
from ui.widgets.icon import Icon

Answer = tuple[object, str, str, Sample]
"""A value of Comfort, its name, words below it, and how it looks."""


class LookQuestion(HeadedCard):
    """`picked` carries the value that a person chose; showing another value by itself tells nobody."""

    picked = Signal(object)

    def __init__(self, heading: str, icon: str, answers: Sequence[Answer], number: int = 0) -> None:
        """Take the question, an icon, the answers, and the number of the question when there are several."""
        super().__init__(f"{number}. {heading}" if number else heading)
        self.beside.addWidget(Icon(icon, "primary"))
        self._values = [value for value, *_ in answers]
        self._choices = [LookChoice(name, words, sample) for _, name, words, sample in answers]
        group = QWidget()  # of its own: Qt lets go of every other choice below the same widget
        rows = QVBoxLayout(group)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.sizes.gap)
        for value, choice in zip(self._values, self._choices, strict=True):
            choice.setAccessibleDescription(heading)
            choice.toggled.connect(lambda on, value=value: self.picked.emit(value) if on else None)
            rows.addWidget(choice)
        self.body.addWidget(group, 1)

    def show_value(self, value: object) -> None:
        """Show which answer holds; a value between the answers is none of them."""
        for own, choice in zip(self._values, self._choices, strict=True):
            was = choice.blockSignals(True)
            choice.setAutoExclusive(False)  # else the last one can not be let go
            choice.setChecked(own == value)
            choice.setAutoExclusive(True)
            choice.blockSignals(was)
            choice.update()
        one, policy = self._one(), Qt.FocusPolicy
        for choice in self._choices:  # the Tab key goes to the answer that holds, and arrows to the others
            choice.setFocusPolicy(policy.StrongFocus if choice is one else policy.ClickFocus)

    def take_focus(self) -> None:
        """Put the keyboard on the answer that holds, or on the first."""
        self._one().setFocus()

    def _one(self) -> LookChoice:
        return next((choice for choice in self._choices if choice.isChecked()), self._choices[0])
