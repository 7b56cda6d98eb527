"""One item of a draft agenda: when, what, for whom, how long; with buttons to move it and to change it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from cochair.services.plan_view import Row
from ui import words_plan as w
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.stepper import Stepper
from ui.widgets.tip import tip_shown
from ui.widgets.wrap_label import WrapLabel

LARGE_TEXT = 1.2
"""From this text scale on, the words of a row stand above its buttons."""

_WIDEST_TIME = "00:00 "


class PlanRow(Ground):
    """Shows a Row and tells what is asked of it; it changes nothing by itself. Dragging it moves it."""

    up = Signal()
    down = Signal()
    timed = Signal(int)
    change_asked = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__("lined", parent)
        self.item = row.item.id
        self._pressed_at: QPoint | None = None
        self._drags = False
        self._large: bool | None = None
        self._time = WrapLabel("", "body", MEDIUM, "muted")
        self._picture = PictureLabel(row.picture.code, look.sizes.picture_small)
        self._title = WrapLabel("", "body", STRONG)
        self._whom = WrapLabel("", "small", colour="muted")
        self._carried = WrapLabel("", "small", MEDIUM, "muted")
        self._shield = Icon("shield", "keep_mark", look.sizes.icon_small)
        self._kept = WrapLabel("", "small", MEDIUM, "keep_text")
        self._about, self._protected = QWidget(), QWidget()
        self._handle = Icon("drag", "muted", look.sizes.icon_small)
        self.up_button, self.down_button = BigButton("", "up"), BigButton("", "down")
        self.change_button = BigButton(w.CHANGE, "pencil", size="small")
        self._minutes = Stepper(w.MINUTES.format(item=row.item.title), 1, 600, row.item.minutes, unit=w.MINUTES_UNIT)
        for button in (self.up_button, self.down_button, self.change_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.up_button.clicked.connect(self.up)
        self.down_button.clicked.connect(self.down)
        self.change_button.clicked.connect(self.change_asked)
        self._minutes.changed.connect(self.timed)
        self.setToolTip(w.DRAG)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._lay_out()
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Show the item as it is now."""
        title = row.item.title
        self._time.setText(row.time)
        self._picture.set_picture(row.picture.code)
        self._title.setText(title)
        self._whom.setText(row.whom)
        self._carried.setText(row.item.carried)
        self._carried.setVisible(bool(row.item.carried))
        self._kept.setText(row.kept)
        self._protected.setVisible(bool(row.kept))
        self.up_button.setEnabled(not row.first)
        self.down_button.setEnabled(not row.last)
        self.up_button.set_words("", w.UP.format(item=title))
        self.down_button.set_words("", w.DOWN.format(item=title))
        self.change_button.set_words(w.CHANGE, w.CHANGE_ITEM.format(item=title))
        self._minutes.set_name(w.MINUTES.format(item=title))
        self._minutes.set_value(row.item.minutes)

    def minutes(self) -> int:
        """Return the minutes that are shown."""
        return self._minutes.value()

    def event(self, event: QEvent) -> bool:
        """Show the tip so that Escape takes it away, and the mouse does not."""
        return tip_shown(self, event) or super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the row."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the row once the hand has really moved."""
        if self._pressed_at is None:
            return
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        self._drags = self._drags or far >= look.sizes.pad
        if self._drags:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row down."""
        drags, self._drags, self._pressed_at = self._drags, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if drags:
            self.dropped.emit(event.globalPosition().toPoint())

    def _lay_out(self) -> None:
        tight = look.sizes.tight
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(tight, tight, tight, tight)
        self._grid.setHorizontalSpacing(look.sizes.gap)
        about, kept = FlowLayout(self._about, look.sizes.row), QHBoxLayout(self._protected)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.setSpacing(tight)
        kept.addWidget(self._shield)
        kept.addWidget(self._kept, 1)
        about.addWidget(self._whom)
        about.addWidget(self._protected)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._about)
        words.addWidget(self._carried)
        words.addStretch(1)
        self._moves = _line(self._handle, self.up_button, self.down_button, self._time)
        self._what = _line(self._picture, words, self.change_button)
        look.changed.connect(self._follow)
        self._turn()

    def _follow(self) -> None:
        if look.resized:
            self._turn()

    def _turn(self) -> None:
        """Put the words above the buttons when the text is large."""
        self._time.setFixedWidth(self._time.fontMetrics().horizontalAdvance(_WIDEST_TIME))
        large = look.scale >= LARGE_TEXT
        if large == self._large:
            return
        self._large = large
        self._handle.setVisible(not large)
        parts, grid = (self._moves, self._what, self._minutes), self._grid
        for part in parts:
            grid.removeWidget(part)
        if large:
            grid.addWidget(self._what, 0, 0, 1, 2)
            grid.addWidget(self._moves, 1, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._minutes, 1, 1, Qt.AlignmentFlag.AlignRight)
        else:
            for column, part in enumerate(parts):
                grid.addWidget(part, 0, column)
        grid.setColumnStretch(0, int(large))
        grid.setColumnStretch(1, int(not large))
        read_as_laid_out(self)


def _line(*parts: QWidget | QLayout) -> QWidget:
    """Return a holder of parts beside each other; a layout among them takes the room that is left."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.sizes.gap)
    for part in parts:
        if isinstance(part, QLayout):
            line.addLayout(part, 1)
        else:
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return holder
