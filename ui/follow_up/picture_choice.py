"""Choosing the picture of one sentence: the best three, none, or another that is looked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.document import NO_PICTURE, Picture
from cochair.services.picture_rows import PictureRow, stands_for
from ui import words_pictures as w
from ui.at_hand import at_hand
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class PictureChoice(Ground):
    """`picked` carries the Picture that a person takes for `row`; `closed` tells that they are done."""

    picked = Signal(object)
    closed = Signal()

    def __init__(self, row: PictureRow) -> None:
        super().__init__("soft")
        self.row = row
        self._offered = _Pictures()
        self._told = WrapLabel("", "small", colour="muted")
        self._told.hide()
        self.look_for = PlainEdit(w.LOOK_FOR, hint=w.LOOK_HINT)
        self._found = _Pictures()
        self._found.hide()
        self._looked = ""
        at_hand.changed.connect(self._look_again)
        done = BigButton(w.DONE, "check", key=w.DONE_KEY)
        self._offered.picked.connect(self.picked)
        self._found.picked.connect(self.picked)
        self.look_for.entered.connect(self._look)
        done.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        pad = look.sizes.pad
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.sizes.row)
        column.addWidget(WrapLabel(w.WHICH, "heading", BOLD))
        for part in (self._offered, self._told, self.look_for, self._found):
            column.addWidget(part)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        self._offer()

    def choose(self, place: int) -> None:
        """Take the picture at a place, from 0; nothing where there is none."""
        if place < len(self._offered.buttons):
            self._offered.buttons[place].click()

    def show_row(self, row: PictureRow) -> None:
        """Show the sentence with another picture, and say what that one stands for from now on."""
        self.row = row
        self._told.setText(stands_for(at_hand.chooser(), row))
        self._told.show()
        self._found.hide()
        self._looked = ""
        self._offer()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the picture that the sentence has now."""
        present = [button for button in self._offered.buttons if button.isChecked()]
        (present or self._offered.buttons)[0].setFocus()

    def _offer(self) -> None:
        offered = at_hand.chooser().offered(self.row.sentence, self.row.otherwise)
        self._offered.show_pictures(offered, self.row.picture, w.CHOICE_KEYS)

    def _look(self, words: str) -> None:
        self._looked = words
        found = _find(words)
        self.look_for.set_problem("" if found or not words.strip() else w.NOTHING_FOUND.format(words=words.strip()))
        self._found.show_pictures(found, self.row.picture)
        self._found.setVisible(bool(found))
        if found:
            self._found.buttons[0].setFocus()

    def _look_again(self) -> None:
        """Show what is found now, as pictures are made one by one; never when the keyboard has gone on."""
        here = self.focusWidget()
        there = here is not None and (self.look_for.isAncestorOf(here) or self._found.isAncestorOf(here))
        if there and self._looked and _find(self._looked) != self._found.pictures:
            self._look(self._looked)


def _find(words: str) -> tuple[Picture, ...]:
    return at_hand.board.search(words) if at_hand.board is not None else ()


class _Pictures(QWidget):
    """Pictures as buttons with words; the chosen one has a tick. `picked` carries the Picture."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        self.buttons: list[BigButton] = []
        self.pictures: tuple[Picture, ...] = ()

    def show_pictures(self, pictures: Sequence[Picture], chosen: Picture, keys: Sequence[str] = ()) -> None:
        """Show other pictures, and speak the key of each that has one."""
        for old in self.buttons:
            self._flow.removeWidget(old)
            drop(old)
        self.pictures = tuple(pictures)
        spoken = (*keys, *("" for _ in pictures))
        self.buttons = [self._button(p, p == chosen, key) for p, key in zip(pictures, spoken, strict=False)]
        for button in self.buttons:
            self._flow.addWidget(button)

    def _button(self, picture: Picture, chosen: bool, key: str) -> BigButton:
        words, icon = (w.NONE, "cross") if picture == NO_PICTURE else (picture.alt, "")
        button = BigButton(words, icon, picture=picture.code, over=True, badge=True, live=True, hint=key)
        button.setCheckable(True)
        button.setChecked(chosen)
        button.clicked.connect(lambda: self.picked.emit(picture))
        return button
