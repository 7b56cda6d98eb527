"""Big choices with pictures beside each other, of which any number hold."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.even_layout import EvenLayout

_MOST = 3
"""Columns."""


class TickGrid(QFrame):
    """`ticked` carries the value that a person chose, and whether it holds now."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[object, BigButton] = {}
        self._grid = EvenLayout(self, look.sizes.row)
        look.changed.connect(self.fit)

    def show_options(self, label: str, options: Sequence[tuple[object, str, str]], hold: Collection[object]) -> None:
        """Offer values, each with its words and picture, and show which hold now; `label` is what is asked."""
        self.setAccessibleName(label)
        if list(self.buttons) != [value for value, _, _ in options]:
            for old in self.buttons.values():
                self._grid.removeWidget(old)
                drop(old)
            self.buttons = {value: self._button(value, label, words, code) for value, words, code in options}
            self.fit()
        for value, button in self.buttons.items():
            button.setChecked(value in hold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many stand beside each other."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take as many columns as there is room for with the words of each on one line."""
        least = max((button.sizeHint().width() for button in self.buttons.values()), default=1)
        columns = max(1, min(_MOST, (self.width() + look.sizes.row) // (least + look.sizes.row)))
        if columns != self._grid.columns:
            self._grid.columns = columns
            self._grid.invalidate()
            self.updateGeometry()

    def _button(self, value: object, label: str, words: str, code: str) -> BigButton:
        button = BigButton(words, picture=code, left=True, badge=True)
        button.setCheckable(True)
        button.setAccessibleDescription(label)
        button.setMinimumHeight(look.sizes.target_main)
        button.clicked.connect(lambda on, own=value: self.ticked.emit(own, on))
        self._grid.addWidget(button)
        button.show()  # at once, so that it can have the keyboard
        return button
