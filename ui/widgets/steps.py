"""How far somebody is in a row of questions: in words, and a mark for each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.look import STRONG, look
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel


class Steps(QWidget):
    """A tick for what is answered, an arrow for what is asked now, a ring for what is still to come."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._whom = WrapLabel("", "body", STRONG, "muted"), WrapLabel("", "body", STRONG, "muted")
        self._marks: list[Icon] = []
        marks, flow = QWidget(), FlowLayout(self, look.sizes.pad)
        self._row = QHBoxLayout(marks)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.sizes.gap)
        for part in (self._words, marks, self._whom):
            flow.addWidget(part)

    def show_step(self, words: str, now: int, answered: Sequence[bool], whom: str = "") -> None:
        """Show the words, which question is asked now, counted from 0, which are answered, and whom it is about."""
        self._words.setText(words)
        self._whom.setText(whom)
        self._whom.setVisible(bool(whom))
        while len(self._marks) < len(answered):
            self._marks.append(Icon("ring", "muted"))
            self._row.addWidget(self._marks[-1])
        for mark in self._marks[len(answered) :]:
            drop(mark)
        del self._marks[len(answered) :]
        for place, (mark, done) in enumerate(zip(self._marks, answered, strict=True)):
            if place == now:
                mark.set_icon("play", "primary")
            else:
                mark.set_icon("tick" if done else "ring", "tick" if done else "muted")
