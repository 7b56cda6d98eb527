"""What the window shows while the meetings can not be opened: why, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import words_app as w
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class OpeningScreen(Ground):
    """`passphrase_given` carries what was typed: a passphrase, or the code on a recovery sheet.

    `mend_wanted` asks to bring back what can be read of a damaged file, with the newest copy.
    """

    passphrase_given = Signal(str)
    mend_wanted = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._card = HeadedCard(w.OPENING, "title")
        self._picture = PictureLabel("", look.sizes.picture)
        self._picture.hide()  # loading pictures would hold up the first paint
        self._card.beside.insertWidget(0, self._picture)
        self._why = WrapLabel("", "lead")
        self._edit = PlainEdit(w.PASSPHRASE)
        self._edit.entered.connect(lambda _: self._give())
        self._letters = BigButton(w.SHOW_LETTERS, "eye")
        self._letters.setCheckable(True)
        self._letters.toggled.connect(self._show_letters)
        self._use = BigButton(w.OPEN_THEM, "lock", role="main")
        self._use.clicked.connect(self._give)
        self._mend = BigButton(w.MEND, "shield", role="main", key=w.MEND_KEY)
        self._mend.clicked.connect(self.mend_wanted)
        self._keys = ScreenKeys(self, ((w.MEND_KEY, self._mend.click),))
        self._again = BigButton(w.TRY_AGAIN, "undo")
        self._again.clicked.connect(self.again)
        self._lay_out()
        look.changed.connect(self._fit)
        self._fit()

    def tell(self, sentence: str) -> None:
        """Say why the meetings are not open; where a passphrase helps, ask for one."""
        from cochair.storage.keys import NEEDS_PASSPHRASE  # late: the first paint must not wait for it
        from cochair.storage.ring import SLIPS

        if sentence in SLIPS:
            self.ask_passphrase(sentence)
        elif sentence == NEEDS_PASSPHRASE:
            self.ask_passphrase()
        else:
            self.show_failed(sentence)

    def show_failed(self, sentence: str) -> None:
        """Say why the meetings are not open; the way on is to try again."""
        self._show(w.CAN_NOT_OPEN, sentence, "1F4C2")

    def ask_passphrase(self, problem: str = "") -> None:
        """Ask for the passphrase that the meetings are locked with; `problem` says what was wrong with the last one."""
        self._show(w.LOCKED, w.LOCKED_WHY, "1F512", typing=True)
        self._edit.set_problem(problem)

    def show_trouble(self, sentence: str) -> None:
        """Say why something that was asked could not be done, while the meetings are open."""
        self._show(w.TROUBLE, sentence, "1F4C2", again=w.GO_ON)

    def show_waiting(self, sentence: str) -> None:
        """Say what goes on; there is nothing to press until it is done."""
        self._show(w.OPENING, sentence, "1F4C2")
        self._again.hide()

    def show_told(self, heading: str, lines: Sequence[str]) -> None:
        """Tell what came of it; the way on is to open the meetings."""
        self._show(heading, "\n".join(lines), "1F4C2", again=w.GO_ON)

    def take_focus(self) -> None:
        """Put the keyboard where the person goes on from here."""
        (self._edit.line if not self._edit.isHidden() else self._first()).setFocus()

    def _first(self) -> BigButton:
        return self._again if self._mend.isHidden() else self._mend

    def _show(
        self,
        heading: str,
        why: str,
        picture: str,
        *,
        typing: bool = False,
        again: str = w.TRY_AGAIN,
    ) -> None:
        from cochair.storage.errors import can_be_mended  # late: the first paint must not wait for it

        self._card.set_heading(heading)
        self._picture.set_picture(picture)
        self._picture.show()
        self._why.setText(why)
        self._edit.set_problem("")
        self._letters.setChecked(False)
        self._show_letters(False)
        self._again.set_words(again)
        for part in (self._typing, self._use, self._edit):
            part.setVisible(typing)
        self._again.setVisible(not typing)
        self._mend.setVisible(can_be_mended(why))
        self._why.show()
        announce(self, f"{heading}. {why}")
        self.take_focus()

    def _show_letters(self, shown: bool) -> None:
        self._edit.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _give(self) -> None:
        if self._edit.text().strip():
            self.passphrase_given.emit(self._edit.text())
        else:
            self._edit.set_problem(w.PASSPHRASE_NEEDED)

    def _fit(self) -> None:
        self._card.setMaximumWidth(round(look.sizes.opening_card * look.scale))

    def _lay_out(self) -> None:
        self._typing = QWidget()
        typing = QVBoxLayout(self._typing)
        typing.setContentsMargins(0, 0, 0, 0)
        typing.setSpacing(look.sizes.gap)
        typing.addWidget(self._edit)
        typing.addWidget(self._letters)
        body = self._card.body
        body.setSpacing(look.sizes.row)
        for part in (self._why, self._typing, self._use, self._mend, self._again):
            body.addWidget(part)
            part.hide()
        scroll = ScrollColumn()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 100)
        middle.addStretch(1)
        scroll.column.addStretch(1)
        scroll.column.addLayout(middle)
        scroll.column.addStretch(2)
        column = QVBoxLayout(self)
        edge = look.sizes.edge
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(scroll)
