"""Two big buttons, Up and Down, beside a column that is longer than what can be seen of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import words as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.scroll_column import ScrollColumn

_STEP = 0.8  # of what is seen: the last line is seen again


class ScrollButtons(QWidget):
    """They are here only while there is something to scroll to, and keep their places."""

    def __init__(self, scroll: ScrollColumn, parent: QWidget | None = None) -> None:
        """Take the column that they move."""
        super().__init__(parent)
        self._bar = scroll.verticalScrollBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        self.up = self._button(w.UP, "up", -1)
        self.down = self._button(w.DOWN, "down", 1)
        column.addWidget(self.up, 1)
        column.addWidget(self.down, 1)
        self._place = self._end = 0
        self._bar.rangeChanged.connect(self._reach)
        self._bar.valueChanged.connect(self._stand)
        self._show()

    def _button(self, words: str, icon: str, way: int) -> BigButton:
        button = BigButton(words, icon, over=True, live=True)
        policy = button.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda: self._move(way))
        return button

    def _move(self, way: int) -> None:
        self._bar.setValue(self._bar.value() + way * round(self._bar.pageStep() * _STEP))

    def _reach(self, _least: int, end: int) -> None:
        self._end = end
        self._show()

    def _stand(self, place: int) -> None:
        self._place = place
        self._show()

    def _show(self) -> None:
        up, down = self._place > 0, self._place < self._end
        for button, other, can_move in ((self.up, self.down, up), (self.down, self.up, down)):
            if button.hasFocus() and not can_move and self._end > 0:
                other.setEnabled(True)
                other.setFocus()
            button.setEnabled(can_move)
        self.setVisible(self._end > 0)
