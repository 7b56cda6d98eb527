"""Every copy with what is in it, and the one question before it is brought back."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.copies import inside_words, made_words
from cochair.storage.copy_file import CopyFile, read_copy
from ui import words_copies as w
from ui.far import Far
from ui.locking.secret_line import SecretLine
from ui.theme.look import BOLD, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop
from ui.widgets.file_choice import choose_file
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel
from ui.words_app import PASSPHRASE_NEEDED


class BackCard(HeadedCard):
    """`chosen` carries the copy that somebody said yes to, and what was typed to open it."""

    chosen = Signal(object, str)

    def __init__(self, banner: Banner) -> None:
        super().__init__(w.BACK_HEADING)
        self._banner, self._key, self._today = banner, b"", date.min
        self._copy: CopyFile | None = None
        self._pressed: QWidget | None = None
        self._reading = Far(self)
        self._reading.told.connect(self._ask_read)
        self._reading.failed.connect(lambda sentence: banner.say("refused", sentence))
        self._list, self._copies = QWidget(), list[CardButton]()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        self.elsewhere = BigButton(w.ELSEWHERE, "folder", key=w.ELSEWHERE_KEY)
        self.elsewhere.clicked.connect(self.ask_file)
        self._question, self._ask, self._line = QWidget(), WrapLabel("", "lead", BOLD), SecretLine(w.PASSPHRASE)
        self._inside = WrapLabel("")
        self.yes, self.no = BigButton(w.YES, "undo"), BigButton(w.NO, "cross", key="Esc")
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self.close_question)
        self._lay_out()

    def show_copies(self, copies: Sequence[CopyFile], key: bytes, today: date) -> None:
        """Show copies, the newest first; `key` opens the meetings that are open now."""
        self._key, self._today = key, today
        self.close_question()
        for before in self._copies:
            drop(before)
        self._copies = []
        self._pressed = None
        for copy in copies:
            made, inside = made_words(copy.inside.made, today), inside_words(copy.inside, today)
            button = CardButton(made, inside, icon="clock", size="body")
            button.clicked.connect(lambda _=False, copy=copy, button=button: self.ask(copy, button))
            self._column.addWidget(button)
            self._copies.append(button)
        self._list.setVisible(bool(copies))

    def ask(self, copy: CopyFile, pressed: QWidget | None = None) -> None:
        """Ask once whether to bring a copy back, and for its words where it is of another laptop."""
        self._copy, self._pressed = copy, pressed
        self._ask.setText(w.ASK.format(made=made_words(copy.inside.made, self._today)))
        self._inside.setText(inside_words(copy.inside, self._today))
        self._line.start(seen=False)
        self._line.setVisible(not copy.ring.fits(self._key))
        self._question.show()
        (self._line.edit.line if not self._line.isHidden() else self.no).setFocus()

    def close_question(self) -> bool:
        """Take the question away; return whether there was one."""
        if self._copy is None:
            self._question.hide()
            return False
        self._copy = None
        (self._pressed or self.elsewhere).setFocus()
        self._question.hide()
        return True

    def ask_file(self) -> None:
        """Let a copy be found that is somewhere else."""
        choose_file(self, w.ELSEWHERE_TITLE, w.KINDS, self.take_file)

    def take_file(self, file: str) -> None:
        """Ask about a copy in a file."""
        self.close_question()
        self._reading.ask(lambda: read_copy(Path(file)))
        if self._reading.is_asking():
            self._banner.say("hint", w.READING)

    def _ask_read(self, copy: CopyFile) -> None:
        self._banner.clear()
        self.ask(copy)

    def _say_yes(self) -> None:
        copy, typed = self._copy, "" if self._line.isHidden() else self._line.edit.text()
        if copy is None:
            return
        if not self._line.isHidden() and not typed.strip():
            self._line.edit.set_problem(PASSPHRASE_NEEDED)
            return
        self.chosen.emit(copy, typed)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._question)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.sizes.gap)
        inside.addWidget(self._ask)
        inside.addWidget(self._inside)
        inside.addWidget(WrapLabel(w.ASK_WHY))
        inside.addWidget(self._line)
        presses = QWidget()
        flow = FlowLayout(presses)
        flow.addWidget(self.no)
        flow.addWidget(self.yes)
        inside.addWidget(presses)
        self._question.hide()
        self.body.addWidget(self._question)
        self.body.addWidget(self._list)
        self.body.addWidget(self.elsewhere)
