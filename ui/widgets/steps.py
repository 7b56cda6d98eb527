"""How far somebody is in a row of questions: in words, and a mark for each."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.look import STRONG, look
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel


class Steps(QWidget):
    """A tick for what is answered, an arrow for what is asked now, a ring for what is still to come."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._words, self._whom = WrapLabel("", "body", STRONG, "muted"), WrapLabel("", "body", STRONG, "muted")
        self._marks = [Icon("ring", "muted") for _ in range(count)]
        marks, flow = QWidget(), FlowLayout(self, look.sizes.pad)
        row = QHBoxLayout(marks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.gap)
        for mark in self._marks:
            row.addWidget(mark)
        for part in (self._words, marks, self._whom):
            flow.addWidget(part)

    def show_step(self, words: str, now: int, answered: list[bool], whom: str) -> None:
        """Show the words, which question is asked now, counted from 0, which are answered, and whom it is about."""
        self._words.setText(words)
        self._whom.setText(whom)
        for place, (mark, done) in enumerate(zip(self._marks, answered, strict=True)):
            if place == now:
                mark.set_icon("play", "primary")
            else:
                mark.set_icon("tick" if done else "ring", "tick" if done else "muted")
