"""Typing the code of the other laptop: 6 digits, or the letters of a stick. Mistakes are said kindly."""

from PySide6.QtCore import Signal

from cochair.services.laptops_here import DIGITS, FoundLaptop
from cochair.services.typed_digits import digits_in, in_threes, place_after
from ui import words_laptops as w
from ui.laptops.two_pictures import TwoPictures
from ui.locking.page import LockPage, row_of
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.plain_edit import PlainEdit, TypingLine
from ui.widgets.wrap_label import WrapLabel


class DigitsPage(LockPage):
    """`given` carries the digits, or the letters; `left` asks to go back."""

    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(w.KEY_PICTURE, w.TYPE_DIGITS)
        self._by_letters = False
        self._pictures, self.code = TwoPictures(), PlainEdit(w.DIGITS, hint=w.DIGITS_HINT)
        self.join = BigButton(w.JOIN_NOW, "check", role="main")
        self._waits = WrapLabel(w.JOINING, "lead", MEDIUM)
        self.back = BigButton(w.BACK, "back", key="Esc")
        self.code.changed.connect(self._typed)
        self.code.entered.connect(lambda _: self._give())
        self.join.clicked.connect(self._give)
        self.back.clicked.connect(self.left)
        self._looked_for = WrapLabel(w.PICTURE_FIRST)
        for part in (self.code, self._waits, row_of(self.join, self.back), self._looked_for, self._pictures):
            self.body.addWidget(part)
        look.changed.connect(self._restyle)
        self._restyle()

    def ask(self, laptop: FoundLaptop) -> None:
        """Ask for the code of a laptop."""
        self._by_letters = laptop.by_letters
        heading, lines = (w.TYPE_LETTERS, (w.LETTERS_ANYHOW,)) if laptop.by_letters else (w.TYPE_DIGITS, ())
        self.tell(heading, lines)
        self.code.set_label(w.LETTERS_LINE if laptop.by_letters else w.DIGITS)
        self.code.line.setPlaceholderText("" if laptop.by_letters else w.DIGITS_HINT)
        for part in (self._looked_for, self._pictures):
            part.setVisible(laptop.pictures is not None)
        if laptop.pictures is not None:
            self._pictures.show_pictures(laptop.pictures)
        self.code.set_text("")
        self.code.set_problem("")
        self.wait(False)
        self.take_focus()

    def wait(self, waits: bool) -> None:
        """Say that this laptop joins, or ask for the code again."""
        self._waits.setVisible(waits)
        self.join.setEnabled(not waits)
        if waits:
            announce(self, w.JOINING)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong and what to do; what is typed stays, and the next key takes its place."""
        self.wait(False)
        self.code.set_problem(sentence)
        self.code.line.setFocus()
        self.code.line.selectAll()

    def take_focus(self) -> None:
        """Put the keyboard on the line."""
        self.code.line.setFocus()

    def _typed(self, typed: str) -> None:
        """Show digits in groups of three, and keep the caret where it was; all else falls away."""
        line = self.code.line
        if not self._by_letters:
            place = place_after(typed, line.cursorPosition())
            self.code.set_text(in_threes(digits_in(typed)))
            line.setCursorPosition(place)

    def _give(self) -> None:
        if not self.join.isEnabled():
            return
        typed = self.code.text().strip() if self._by_letters else digits_in(self.code.text())
        missing = DIGITS - len(typed)
        if self._by_letters and not typed:
            self.code.set_problem(w.LETTERS_NEEDED)
        elif not self._by_letters and missing:
            self.code.set_problem(w.MISSING.of(missing))
        else:
            self.given.emit(typed)

    def _restyle(self) -> None:
        """Let the line have very large letters."""
        _enlarge(self.code.line)


def _enlarge(line: TypingLine) -> None:
    line.setFont(look.font("huge", BOLD))
    line.setFixedHeight(line.fontMetrics().height() + 2 * (look.sizes.gap + look.sizes.edge_width))
