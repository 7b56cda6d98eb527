"""A question with several answers beside each other, of which any number hold."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.wrap_label import WrapLabel


class Ticks(QWidget):
    """`ticked` carries the value that a person chose, and whether it holds now."""

    ticked = Signal(object, bool)

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label
        self.setAccessibleName(label)
        self._options: tuple[tuple[object, str], ...] = ()
        self._buttons: list[BigButton] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(WrapLabel(label, "small", STRONG))
        column.addWidget(self._holder)

    def show_options(self, options: Sequence[tuple[object, str]], hold: Collection[object]) -> None:
        """Offer values with their words, and show which hold now; one that has the keyboard keeps it."""
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._make_buttons()
        for button, (value, _) in zip(self._buttons, self._options, strict=True):
            button.setChecked(value in hold)
            button.set_icon("tick" if value in hold else "ring")

    def _make_buttons(self) -> None:
        """Keep the buttons that say the same as before in their places, and make the others."""
        for old in self._buttons[len(self._options) :]:
            self._flow.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        del self._buttons[len(self._options) :]
        for number, (_, words) in enumerate(self._options):
            if number == len(self._buttons):
                self._buttons.append(self._button(number))
            self._buttons[number].set_words(words, words)

    def _button(self, number: int) -> BigButton:
        button = BigButton("", "ring", size="small")
        button.setCheckable(True)
        button.setAccessibleDescription(self._label)
        button.clicked.connect(lambda on: self.ticked.emit(self._options[number][0], on))
        self._flow.addWidget(button)
        return button
