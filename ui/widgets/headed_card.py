"""A card with a heading and a column of things below it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import BOLD, look
from ui.theme.tokens import TypeSize
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class HeadedCard(Ground):
    """A card named by its heading. `body` is the column to add to; `beside` is the row the heading stands in."""

    def __init__(self, heading: str, size: TypeSize = "heading", parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        pad = look.sizes.pad
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.sizes.row)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(look.sizes.row)
        self._heading = WrapLabel(heading, size, BOLD)
        self.beside.addWidget(self._heading, 1)
        column.addLayout(self.beside)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.sizes.gap)
        column.addLayout(self.body, 1)
        self.setAccessibleName(heading)

    def set_heading(self, heading: str) -> None:
        """Show another heading."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)
