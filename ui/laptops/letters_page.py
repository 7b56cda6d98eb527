"""Letting a laptop in by a stick alone: the letters that open the invitation, and the answer that comes back."""

from PySide6.QtCore import Signal

from ui import words_laptops as w
from ui.locking.page import LockPage, row_of
from ui.theme.look import BOLD
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.file_choice import choose_file
from ui.widgets.wrap_label import WrapLabel


class LettersPage(LockPage):
    """`answered` carries the file with the answer of the other laptop; `left` asks to go back while it waits for it.

    `stopped` asks to wait no more. `waits` says whether an answer is still to come.
    """

    answered = Signal(str)
    stopped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(w.STICK_PICTURE, w.LETTERS)
        self.waits = self.was_shown = False
        self._letters = WrapLabel("", "huge", BOLD)
        self.read = BigButton(w.READ_ANSWER, "folder", role="main", key=w.READ_ANSWER_KEY)
        self.stop = BigButton(w.STOP_LETTERS, "stop")
        self.back = BigButton(w.BACK, "back", key="Esc")
        self.stop.clicked.connect(self.stopped)
        self.read.clicked.connect(self.ask_file)
        self.back.clicked.connect(self.left)
        self.body.addWidget(self._letters)
        self.body.addWidget(row_of(self.read, self.stop))
        self.body.addWidget(row_of(self.back))

    def show_letters(self, letters: str) -> None:
        """Show the letters that open the invitation, and say them one by one."""
        self.waits = self.was_shown = True
        self.tell(w.LETTERS, w.LETTERS_HOW)
        self._letters.setText(letters)
        heard = w.LETTERS_HEARD.format(letters=", ".join(letter for letter in letters if letter.isalnum()))
        self._letters.setAccessibleName(heard)
        self.take_focus()
        announce(self, f"{w.LETTERS} {heard}")

    def take_focus(self) -> None:
        """Put the keyboard on what goes on."""
        self.read.setFocus()

    def ask_file(self) -> None:
        """Let the answer be found on the stick."""
        choose_file(self, w.READ_TITLE, w.STICK_KINDS, self.answered.emit)
