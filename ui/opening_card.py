"""What is asked or said where the meetings can not be opened, and the way on from it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cochair.storage.keys import NEEDS_PASSPHRASE, NO_PLACE
from cochair.storage.wrapping import NO_PASSPHRASE, WRONG_PASSPHRASE
from ui import words_app as w
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class OpeningCard(HeadedCard):
    """`passphrase_given` carries what was typed; `unlocked_wanted` leaves the key beside the data."""

    passphrase_given = Signal(str)
    unlocked_wanted = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__("", "title")
        self._picture = PictureLabel("", look.sizes.picture)
        self.beside.insertWidget(0, self._picture)
        self._why = WrapLabel("", "lead")
        self._edit = PlainEdit(w.PASSPHRASE, hint=w.PASSPHRASE_HINT)
        self._edit.entered.connect(lambda _: self._give())
        self._letters = BigButton(w.SHOW_LETTERS, "eye")
        self._letters.setCheckable(True)
        self._letters.toggled.connect(self._show_letters)
        self._use = BigButton(w.USE_PASSPHRASE, "lock", role="main")
        self._use.clicked.connect(self._give)
        self._leave = BigButton(w.NOT_LOCKED, "key")
        self._leave.clicked.connect(self.unlocked_wanted)
        self._again = BigButton(w.TRY_AGAIN, "undo")
        self._again.clicked.connect(self.again)
        self._lay_out()

    def tell(self, sentence: str) -> None:
        """Say why the meetings are not open; where a passphrase helps, ask for one."""
        if sentence in (NO_PLACE, NO_PASSPHRASE):
            self.choose_lock()
        elif sentence in (NEEDS_PASSPHRASE, WRONG_PASSPHRASE):
            self.ask_passphrase(sentence if sentence == WRONG_PASSPHRASE else "")
        else:
            self.show_failed(sentence)

    def show_failed(self, sentence: str) -> None:
        """Say why the meetings are not open; the way on is to try again."""
        self._show(w.CAN_NOT_OPEN, sentence, "1F4C2")

    def choose_lock(self) -> None:
        """Let a passphrase be chosen, or none for now."""
        self._show(w.CHOOSE, w.CHOOSE_WHY, "1F511", typing=True, choosing=True)

    def ask_passphrase(self, problem: str = "") -> None:
        """Ask for the passphrase that the meetings are locked with; `problem` says what was wrong with the last one."""
        self._show(w.LOCKED, w.LOCKED_WHY, "1F512", typing=True)
        self._edit.set_problem(problem)

    def show_trouble(self, sentence: str) -> None:
        """Say why something that was asked could not be done, while the meetings are open."""
        self._show(w.TROUBLE, sentence, "1F4C2", again=w.GO_ON)

    def take_focus(self) -> None:
        """Put the keyboard where the person goes on from here."""
        (self._edit.line if not self._edit.isHidden() else self._again).setFocus()

    def _show(
        self,
        heading: str,
        why: str,
        picture: str,
        *,
        typing: bool = False,
        choosing: bool = False,
        again: str = w.TRY_AGAIN,
    ) -> None:
        self.set_heading(heading)
        self._picture.set_picture(picture)
        self._why.setText(why)
        self._edit.set_problem("")
        self._edit.line.setPlaceholderText(w.PASSPHRASE_HINT if choosing else "")
        self._use.set_words(w.USE_PASSPHRASE if choosing else w.OPEN_THEM)
        self._letters.setChecked(choosing)
        self._show_letters(choosing)
        self._again.set_words(again)
        for part, shown in ((self._typing, typing), (self._use, typing), (self._leave, choosing)):
            part.setVisible(shown)
        self._edit.setVisible(typing)
        self._again.setVisible(not typing or choosing)
        announce(self, f"{heading}. {why}")
        self.take_focus()

    def _show_letters(self, shown: bool) -> None:
        self._edit.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _give(self) -> None:
        if self._edit.text().strip():
            self.passphrase_given.emit(self._edit.text())
        else:
            self._edit.set_problem(w.PASSPHRASE_NEEDED)

    def _lay_out(self) -> None:
        self._typing = QWidget()
        typing = QVBoxLayout(self._typing)
        typing.setContentsMargins(0, 0, 0, 0)
        typing.setSpacing(look.sizes.gap)
        typing.addWidget(self._edit)
        typing.addWidget(self._letters)
        self.body.setSpacing(look.sizes.row)
        for part in (self._why, self._typing, self._use, self._leave, self._again):
            self.body.addWidget(part)
