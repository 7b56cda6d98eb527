"""One item of a draft agenda: move it, name it, say whose it is, and how long."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.plan_view import Row
from ui import words_plan as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.stepper import Stepper
from ui.widgets.wrap_label import WrapLabel

LARGE_TEXT = 1.3


class PlanRow(Ground):
    """Shows a Row and tells what is asked of it; it changes nothing by itself."""

    up = Signal()
    down = Signal()
    removed = Signal()
    titled = Signal(str)
    timed = Signal(int)
    kept = Signal(int)
    whose_asked = Signal()

    def __init__(self, row: Row, number: int, parent: QWidget | None = None) -> None:
        super().__init__("row", parent)
        self.item = row.id
        self._time = WrapLabel("", "body", MEDIUM, "muted")
        self._picture = PictureLabel(row.picture.code, 40)
        self.edit = PlainEdit(w.ITEM_TITLE.format(number=number), row.title, show_label=False)
        self.edit.line.editingFinished.connect(lambda: self.titled.emit(self.edit.text()))
        self._up, self._down = BigButton("", "up"), BigButton("", "down")
        self._remove = BigButton("", "bin")
        self._whose = BigButton("", "people", size="small")
        self._kept_words = WrapLabel("", "small", MEDIUM, "keep_text")
        self._minutes = Stepper(w.MINUTES.format(item=row.title), 1, 600, max(1, row.minutes), unit=w.MINUTES_UNIT)
        self._kept = Stepper(w.KEPT.format(item=row.title), 0, 600, 0, unit=w.PROTECTED)
        for button, signal in (
            (self._up, self.up),
            (self._down, self.down),
            (self._remove, self.removed),
            (self._whose, self.whose_asked),
        ):
            button.clicked.connect(signal)
        self._minutes.changed.connect(self.timed)
        self._kept.changed.connect(self.kept)
        self._lay_out()
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Show the item as it is now; a title that is being typed stays."""
        self._time.setText(row.time)
        self._picture.set_picture(row.picture.code, row.picture.alt)
        if not self.edit.line.hasFocus() and self.edit.text() != row.title:
            self.edit.set_text(row.title)
        self._up.setEnabled(not row.first)
        self._down.setEnabled(not row.last)
        self._up.setAccessibleName(w.UP.format(item=row.title))
        self._down.setAccessibleName(w.DOWN.format(item=row.title))
        self._remove.setAccessibleName(w.REMOVE.format(item=row.title))
        self._whose.set_words(row.whom, w.NEXT_WHOSE.format(words=row.whom))
        self._kept_words.setText(row.kept)
        self._kept_words.setVisible(bool(row.kept))
        if self._minutes.value() != row.minutes:
            self._minutes.set_value(row.minutes)

    def show_kept(self, minutes: int | None) -> None:
        """Show how much is protected inside a shared item; None where nothing can be."""
        self._kept.setVisible(minutes is not None)
        if minutes is not None:
            self._kept_words.hide()
        if minutes is not None and self._kept.value() != minutes:
            self._kept.set_value(minutes)

    def _lay_out(self) -> None:
        gap = look.sizes.gap
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(gap, gap, gap, gap)
        self._parts.setSpacing(gap)
        words = QVBoxLayout()
        words.setSpacing(look.sizes.tight)
        words.addWidget(self.edit)
        below = QHBoxLayout()
        below.addWidget(self._whose)
        below.addWidget(self._kept_words, 1)
        words.addLayout(below)
        self._parts.addLayout(_line(self._up, self._down, self._time, self._picture))
        self._parts.addLayout(words, 1)
        self._parts.addLayout(_line(self._kept, self._minutes, self._remove))
        look.changed.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        """Stand the parts under each other when the text is large."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(down if look.scale >= LARGE_TEXT else across)


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(look.sizes.gap)
    for widget in widgets:
        line.addWidget(widget)
    return line
