"""The pages of the check before and after its lines: a question with answers to press, or a line to type in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import BOLD, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.person_chip import PersonChip
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a page: its words, what it does and its icon; without an icon the words are a person's name."""

    words: str
    act: Callable[[], object]
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a page says: a picture by its code, a heading, and sentences; one in quotation marks is strong."""

    picture: str
    heading: str
    sentences: Sequence[str] = ()


class Page(QWidget):
    """What is told, perhaps a line to type in, and rows of buttons. `is_end` when it has its own way back."""

    def __init__(self, told: Told, *rows: Sequence[Press], edit: PlainEdit | None = None, is_end: bool = False) -> None:
        super().__init__()
        self.is_end = is_end
        self.told = " ".join((told.heading, *told.sentences))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.zone)
        self._column.addLayout(_words(told))
        if edit is not None:
            self._column.addWidget(edit)
        buttons = [button for row in rows if row for button in self._add(row)]
        buttons[0].set_role("main")
        self._column.addStretch(1)
        self.main: QWidget = edit.line if edit is not None else buttons[0]

    def _add(self, row: Sequence[Press]) -> list[BigButton]:
        holder = QWidget()
        flow = FlowLayout(holder, look.sizes.row)
        buttons = [_button(press) for press in row]
        for button in buttons:
            flow.addWidget(button)
        self._column.addWidget(holder)
        return buttons


def _words(told: Told) -> QHBoxLayout:
    row, words = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(look.sizes.edge)
    words.setSpacing(look.sizes.row)
    row.addWidget(PictureLabel(told.picture), 0, Qt.AlignmentFlag.AlignTop)
    words.addWidget(WrapLabel(told.heading, "title", BOLD))
    for sentence in told.sentences:
        words.addWidget(WrapLabel(sentence, "lead", STRONG) if sentence[:1] == "“" else WrapLabel(sentence, "lead"))
    row.addLayout(words, 1)
    return row


def _button(press: Press) -> BigButton:
    button = BigButton(press.words, press.icon) if press.icon else PersonChip(press.words)
    button.setMinimumHeight(look.sizes.target_main)
    button.clicked.connect(lambda: press.act())
    return button
