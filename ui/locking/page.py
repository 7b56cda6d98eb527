"""One page about the lock: a picture, a heading, sentences, and below them what can be done."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme.look import BOLD, look
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.picture_label import PictureLabel
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class LockPage(ScrollColumn):
    """`body` holds what is below the sentences."""

    def __init__(self, picture: str, heading: str) -> None:
        super().__init__()
        self._heading = WrapLabel(heading, "title", BOLD)
        self._lines = WrapLabel("", "lead")
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(look.sizes.tight)
        words.addWidget(self._heading)
        words.addWidget(self._lines)
        head.setSpacing(look.sizes.pad)
        head.addWidget(PictureLabel(picture, look.sizes.picture))
        head.addLayout(words, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.sizes.row)
        self.column.addLayout(head)
        self.column.addLayout(self.body)
        self.column.addStretch(1)

    def tell(self, heading: str, lines: Iterable[str]) -> None:
        """Show another heading, and sentences below it."""
        self._heading.setText(heading)
        self._lines.setText("\n".join(lines))

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return next(button for button in self.findChildren(QPushButton) if not button.isHidden())


def row_of(*parts: QWidget, gap: int | None = None) -> QWidget:
    """Return things beside each other where there is room, with the gap between them in pixels."""
    holder = QWidget()
    flow = FlowLayout(holder, gap)
    for part in parts:
        flow.addWidget(part)
    return holder
