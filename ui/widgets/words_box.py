"""A box for a few sentences, with its label above and one sentence below when something is wrong."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme.look import STRONG, look
from ui.widgets.sheet import Dressed
from ui.widgets.wrap_label import WrapLabel

_LINES = 4


class WordsBox(QWidget):
    """As high as a few lines; more can be scrolled to."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.box = QPlainTextEdit()
        Dressed(self.box, "line")
        self.box.setAccessibleName(label)
        self.box.setTabChangesFocus(True)
        self._label = WrapLabel(label, "small", STRONG)
        self._label.setBuddy(self.box)
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(self._label)
        column.addWidget(self.box)
        look.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return what is typed."""
        return self.box.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is typed, unless it is the same already."""
        if text != self.text():
            self.box.setPlainText(text)

    def _restyle(self) -> None:
        self.box.setFont(look.font("body"))
        line = self.box.fontMetrics().lineSpacing()
        self.box.setFixedHeight(_LINES * line + 2 * (look.sizes.row + look.sizes.edge_width))
