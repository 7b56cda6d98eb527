"""What is asked or said where the meetings can not be opened, and the way on from it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent

from cochair.storage.emptying import tells_what_stays
from cochair.storage.errors import can_be_mended
from cochair.storage.keys import NEEDS_PASSPHRASE
from cochair.storage.ring import SLIPS
from ui import words_app as w
from ui.locking.secret_line import SecretLine
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.picture_label import PictureLabel
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.wrap_label import WrapLabel
from ui.words_copies import NOT_ALL_GONE


class OpeningCard(HeadedCard):
    """`passphrase_given` carries what was typed; `mend_wanted` asks to bring back what can be read."""

    passphrase_given = Signal(str)
    mend_wanted = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__("", "title")
        self._picture = PictureLabel("", look.sizes.picture)
        self.beside.insertWidget(0, self._picture)
        self._why = WrapLabel("", "lead")
        self._line = SecretLine(w.PASSPHRASE)
        self._line.entered.connect(lambda _: self._give())
        self._use = BigButton(w.OPEN_THEM, "lock", role="main")
        self._use.clicked.connect(self._give)
        self._mend = BigButton(w.MEND, "shield", role="main", key=w.MEND_KEY)
        self._mend.clicked.connect(self.mend_wanted)
        self._keys = ScreenKeys(self, ((w.MEND_KEY, self._mend_if_shown),))
        self._again = BigButton(w.TRY_AGAIN, "undo")
        self._again.clicked.connect(self.again)
        self._lay_out()

    def tell(self, sentence: str) -> None:
        """Say why the meetings are not open; where a passphrase helps, ask for one."""
        if sentence == NEEDS_PASSPHRASE or sentence in SLIPS:
            self.ask_passphrase(sentence if sentence in SLIPS else "")
        else:
            self.show_failed(sentence)

    def show_failed(self, sentence: str) -> None:
        """Say why the meetings are not open; the way on is to try again."""
        self._show(NOT_ALL_GONE if tells_what_stays(sentence) else w.CAN_NOT_OPEN, sentence, "1F4C2")

    def ask_passphrase(self, problem: str = "") -> None:
        """Ask for the passphrase that the meetings are locked with; `problem` says what was wrong with the last one."""
        self._show(w.LOCKED, w.LOCKED_WHY, "1F512", typing=True)
        self._line.edit.set_problem(problem)

    def show_trouble(self, sentence: str) -> None:
        """Say why something that was asked could not be done; the meetings are as they were."""
        heading = NOT_ALL_GONE if tells_what_stays(sentence) else w.TROUBLE
        self._show(heading, sentence, "1F4C2", again=w.GO_ON)

    def show_waiting(self, sentence: str) -> None:
        """Say what goes on; there is nothing to press until it is done."""
        self._show(w.OPENING, sentence, "1F4C2")
        self._again.hide()

    def show_told(self, heading: str, lines: Sequence[str]) -> None:
        """Tell what came of it; the way on is to open the meetings."""
        self._show(heading, "\n".join(lines), "1F4C2", again=w.GO_ON)

    def take_focus(self) -> None:
        """Put the keyboard where the person goes on from here."""
        on = self._again if self._mend.isHidden() else self._mend
        (self._line.edit.line if not self._line.isHidden() else on).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed once the meetings are open."""
        super().hideEvent(event)
        self._line.edit.set_text("")

    def _show(self, heading: str, why: str, picture: str, *, typing: bool = False, again: str = w.TRY_AGAIN) -> None:
        self.set_heading(heading)
        self._picture.set_picture(picture)
        self._why.setText(why)
        self._line.edit.set_problem("")
        self._line.show_letters(seen=False)
        self._again.set_words(again)
        for part in (self._line, self._use):
            part.setVisible(typing)
        self._again.setVisible(not typing)
        self._mend.setVisible(can_be_mended(why))
        announce(self, f"{heading}. {why}")
        self.take_focus()

    def _mend_if_shown(self) -> None:
        if not self._mend.isHidden():
            self._mend.click()

    def _give(self) -> None:
        if self._line.edit.text().strip():
            self.passphrase_given.emit(self._line.edit.text())
        else:
            self._line.edit.set_problem(w.PASSPHRASE_NEEDED)

    def _lay_out(self) -> None:
        self.body.setSpacing(look.sizes.row)
        for part in (self._why, self._line, self._use, self._mend, self._again):
            self.body.addWidget(part)
