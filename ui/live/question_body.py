"""What stands between the heading of a question and its answers: who loses what, why, and how each key stands."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.ground import Ground, Kind
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel

LARGE_TEXT = 1.3
"""From this text scale on, one sentence says who is waited for."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A short label and what it stands for; a fact without a label goes on with the one above."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Mark:
    """How one key stands, in words, with an icon and an edge of its own."""

    words: str
    icon: str
    kind: Kind


class QuestionBody(QWidget):
    """Facts in two columns, and the keys beside them."""

    def __init__(self, facts: tuple[Fact, ...], marks: tuple[Mark, ...], waits: str, prompt: str, calm: str) -> None:
        """Take what is told, how each key stands, the same in one sentence for large text, and what to do now."""
        super().__init__()
        sizes = look.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.row)
        beside = QHBoxLayout()
        beside.setSpacing(sizes.zone)
        beside.addLayout(_facts(facts), 3)
        self._marks, self._waits = _marks(marks), WrapLabel(waits, "body", STRONG, "ask_text")
        beside.addWidget(self._marks, 2)
        column.addLayout(beside)
        column.addWidget(self._waits)
        column.addLayout(_prompt(prompt, calm))
        look.changed.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        """Let one sentence stand for the keys when the text is large, so that the answers stay in sight."""
        large = look.scale >= LARGE_TEXT
        self._marks.setHidden(large)
        self._waits.setHidden(not large)


def _facts(facts: tuple[Fact, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.sizes.pad)
    grid.setVerticalSpacing(look.sizes.gap)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for row, fact in enumerate(facts):
        grid.addWidget(WrapLabel(fact.label, "body", MEDIUM, "muted"), row, 0, top)
        grid.addWidget(WrapLabel(fact.words, "body", STRONG), row, 1, top)
    grid.setRowStretch(len(facts), 1)
    return grid


def _marks(marks: tuple[Mark, ...]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.sizes.gap)
    for mark in marks:
        ground = Ground(mark.kind)
        ground.setAccessibleName(mark.words)
        row = QHBoxLayout(ground)
        row.setContentsMargins(look.sizes.row, look.sizes.gap, look.sizes.row, look.sizes.gap)
        row.setSpacing(look.sizes.row)
        row.addWidget(Icon(mark.icon, "ask_text"))
        row.addWidget(WrapLabel(mark.words, "body", MEDIUM, "ask_text"), 1)
        column.addWidget(ground)
    column.addStretch(1)
    return holder


def _prompt(prompt: str, calm: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.sizes.row)
    row.addWidget(WrapLabel(prompt, "body", BOLD))
    row.addWidget(WrapLabel(calm, "body", colour="muted"), 1)
    return row
