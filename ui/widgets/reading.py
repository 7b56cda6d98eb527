"""The minutes on the screen: the same parts, words and order as in every file."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.document import Amount, Document, Field
from cochair.exports.contents import Address, Blanks, Bullet, Line, Part, Style, Title, parts
from cochair.exports.sentences import plain
from ui.theme.look import BOLD, NORMAL, STRONG, look
from ui.theme.tokens import TypeSize
from ui.widgets.ground import Ground, Kind
from ui.widgets.painted_label import PaintedLabel
from ui.widgets.picture_label import PictureLabel
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

_GROUNDS: dict[Style, Kind] = {
    "cover": "soft",
    "idea": "plain",
    "notice": "asked",
    "card": "row",
    "unsettled": "asked",
    "heading": "plain",
}
_TITLES: dict[int, TypeSize] = {1: "big", 2: "title"}


class Reading(ScrollColumn):
    """Shows a Document; `page` moves through it."""

    def __init__(self) -> None:
        super().__init__(gap=look.sizes.pad)
        self._shown: list[QWidget] = []

    def show_document(self, document: Document) -> None:
        """Show another paper, from its beginning."""
        for widget in self._shown:
            self.column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [_part(part) for part in parts(document)]
        for widget in self._shown:
            self.column.addWidget(widget)
        self.verticalScrollBar().setValue(0)

    def page(self, pages: int) -> None:
        """Move on by most of what can be seen, or back when below 0."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - look.grow(look.sizes.target)))


def _part(part: Part) -> QWidget:
    if part.style == "heading":
        return _line(part.lines[0])
    ground = Ground(_GROUNDS[part.style])
    row, column = QHBoxLayout(ground), QVBoxLayout()
    pad = 0 if part.style == "idea" else look.sizes.pad
    row.setContentsMargins(pad, pad, pad, pad)
    row.setSpacing(look.sizes.edge)
    column.setSpacing(look.sizes.gap)
    if part.picture is not None:
        row.addWidget(PictureLabel(part.picture.code, look.sizes.picture_in_paper, part.picture.alt))
    column.addStretch(1)
    for line in part.lines:
        column.addWidget(_line(line))
        if isinstance(line, Amount) and line.blocks:
            column.addWidget(Blocks(line))
    column.addStretch(1)
    row.addLayout(column, 1)
    return ground


def _line(line: Line) -> WrapLabel:
    match line:
        case str():
            return WrapLabel(plain(line), "lead")
        case Title():
            return WrapLabel(plain(line.text), _TITLES.get(line.level, "heading"), BOLD)
        case Field():
            return WrapLabel(f"{plain(line.label)}: {plain(line.text)}", "lead", STRONG)
        case Bullet():
            return WrapLabel(f"• {plain(line.text)}", "lead")
        case Amount():
            return WrapLabel(plain(line.sentence), "lead", STRONG)
        case Address():
            return WrapLabel(plain(line.words), "lead", NORMAL)
        case Blanks():
            return WrapLabel("\n" * line.count, "lead")


class Blocks(PaintedLabel):
    """Countable blocks in rows, full or empty."""

    def __init__(self, amount: Amount) -> None:
        super().__init__()
        self._count, self._full = amount.blocks, amount.full
        self.say(amount.alt)
        self._follow()

    def resizeEvent(self, event: object) -> None:
        """Take as many rows as the width needs."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # the event is only handed on
        self._follow()

    def draw(self, painter: QPainter) -> None:
        """Draw the blocks."""
        side, step, columns = self._measures()
        painter.setPen(QPen(look.colour("text"), look.sizes.edge_width))
        for number in range(self._count):
            row, column = divmod(number, columns)
            box = QRectF(column * step + 1, row * step + 1, side - 2, side - 2)
            if self._full:
                painter.fillRect(box, look.colour("share_solid"))
            painter.drawRect(box)

    def _measures(self) -> tuple[int, int, int]:
        side = look.grow(look.sizes.share_bar)
        step = side + look.sizes.tight
        return side, step, max(1, self.width() // step)

    def _follow(self) -> None:
        _, step, columns = self._measures()
        self.setFixedHeight(-(-self._count // columns) * step)
        self.update()
