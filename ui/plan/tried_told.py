"""What a made-up meeting tells: what to change in the agenda, and what happened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.made_up_view import ToChange
from ui import words_plan as w
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class TriedTold(QWidget):
    """`edited` carries an edit that does what one sentence asks for."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        self._happened: tuple[str, ...] | None = None
        self.changes: list[ChangeRow] = []

    def show_told(self, happened: tuple[str, ...], changes: tuple[ToChange, ...]) -> None:
        """Show what to change, as far as that is not done yet, and what happened."""
        if happened != self._happened or len(changes) != len(self.changes):
            self._happened = happened
            self._fill(happened, len(changes))
        for row, change in zip(self.changes, changes, strict=True):
            row.show_change(change)

    def _fill(self, happened: tuple[str, ...], changes: int) -> None:
        while (item := self._column.takeAt(0)) is not None:
            drop(item.widget())
        self.changes = [ChangeRow() for _ in range(changes)]
        self._column.addWidget(WrapLabel(w.TO_CHANGE, "heading", BOLD))
        for row in self.changes:
            row.edited.connect(self.edited)
            self._column.addWidget(row)
        self._column.addWidget(WrapLabel(w.HAPPENED, "heading", BOLD))
        for sentence in happened:
            self._column.addWidget(WrapLabel(f"• {sentence}", "lead"))
        self._column.addWidget(WrapLabel(w.EACH_ITEM, "heading", BOLD))


class ChangeRow(Ground):
    """One thing to change, and a button that does it where one can."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__("row")
        self._change = ToChange("")
        self._sentence, self._done = WrapLabel("", "lead", MEDIUM), WrapLabel("", "body", STRONG, "tick")
        self.button = BigButton("", "more-time", size="small")
        self.button.clicked.connect(lambda: self.edited.emit(self._change.edit))
        sizes = look.sizes
        line, words = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
        line.setSpacing(sizes.row)
        words.setSpacing(sizes.tight)
        words.addWidget(self._sentence)
        words.addWidget(self._done)
        line.addLayout(words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_change(self, change: ToChange) -> None:
        """Show what to change as it is now."""
        self._change = change
        self._sentence.setText(change.sentence)
        self._done.setText(change.done)
        self._done.setVisible(bool(change.done))
        self.button.set_words(change.button, f"{change.button}. {change.sentence}")
        self.button.setVisible(change.edit is not None)
