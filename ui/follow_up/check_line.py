"""A line of the minutes in the check: large where it is asked about, in one row before and after."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.check_view import CheckLine
from ui import words_check as w
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.wrap_label import WrapLabel

_MARKS = {"right": ("tick", "tick"), "put right": ("pencil", "hint_text"), "wrong": ("warn", "hint_text")}
"""The icon of each way that a line can stand, and the token of its colour."""
Typed = Callable[[str], object]
LARGE_TEXT = 1.5
"""From this text scale on, only the line that is asked about is shown."""


def mark_of(line: CheckLine) -> Icon:
    """Return the icon of how a line stands."""
    return Icon(*_MARKS[line.standing.value]) if line.standing is not None else Icon("ring")


class LineRow(Ground):
    """A line before or after the one that is asked about, with how it stands."""

    def __init__(self, line: CheckLine) -> None:
        super().__init__("row")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.sizes.pad, look.sizes.gap, look.sizes.pad, look.sizes.gap)
        row.setSpacing(look.sizes.pad)
        row.addWidget(PictureLabel(line.picture.code, look.sizes.picture_small))
        words = QVBoxLayout()
        words.setSpacing(look.sizes.tight)
        words.addWidget(WrapLabel(" ".join(line.sentences), "body", MEDIUM))
        if line.said:
            words.addWidget(WrapLabel(" ".join(line.said), "small", STRONG, "keep_text"))
        row.addLayout(words, 1)
        row.addWidget(mark_of(line))
        row.addWidget(WrapLabel(w.STANDINGS[line.standing.value if line.standing else ""], "body", STRONG))


class NowLine(Ground):
    """The line that is asked about, in large words, with its picture and the answers below."""

    def __init__(self, line: CheckLine) -> None:
        super().__init__("now")
        column = QVBoxLayout(self)
        pad = look.sizes.pad
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(pad)
        told = QHBoxLayout()
        told.setSpacing(pad)
        picture = PictureLabel(line.picture.code, look.sizes.picture_of_line)
        told.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = QWidget()
        lines = QVBoxLayout(self.words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.sizes.gap)
        lines.addStretch(1)
        for sentence in line.sentences:
            lines.addWidget(WrapLabel(sentence, "title", STRONG))
        for sentence in line.said:
            lines.addWidget(WrapLabel(sentence, "body", BOLD, "keep_text"))
        lines.addStretch(1)
        told.addWidget(self.words, 1)
        column.addLayout(told, 1)
        self._below = column
        self.main = BigButton("")

    def offer(self, *buttons: BigButton) -> None:
        """Show buttons in a row below the line, the first the widest; large text puts them below each other."""
        beside = look.scale < LARGE_TEXT
        holder: QBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        holder.setSpacing(look.sizes.row)
        for button, share in zip(buttons, (4, 3, 0), strict=True):
            button.setMinimumHeight(look.sizes.target_main)
            holder.addWidget(button, share if beside else 0)
        self._below.addLayout(holder)
        self.main = buttons[0]

    def ask_what_is_right(self, text: str, hint: str, use: Typed, on: Typed) -> PlainEdit:
        """Show a line to type what is right; `use` takes it at Enter, and `on` at each change."""
        edit = helped(PlainEdit(w.WHAT_IS_RIGHT, text, hint=w.WRONG_HINT))
        edit.entered.connect(use)
        edit.changed.connect(on)
        self._below.addWidget(edit)
        if hint:
            self._below.addWidget(WrapLabel(hint, "small"))
        return edit
