"""A frame whose ground and edge say what kind of thing lies on it."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

# fmt: off
Kind = Literal[
    "page", "card", "top", "strip", "plain", "row", "lined", "soft", "now", "keep",
    "hint", "ask", "asked", "saved", "rule", "drop",
]
# fmt: on


class Ground(QFrame):
    """A frame painted by the style sheet. Put a layout on it as on any widget."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setProperty("class", kind)

    def set_kind(self, kind: Kind) -> None:
        """Paint another ground."""
        if self.property("class") != kind:
            self.setProperty("class", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()
