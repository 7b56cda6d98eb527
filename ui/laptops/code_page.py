"""The code with which another laptop joins: digits, two pictures, how long it works, and what to do without Wi-Fi."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.laptops import Role
from cochair.domain.paper_parts import capital
from cochair.services.laptop_sentences import laptop_words, left_words
from cochair.services.laptops_here import TRIES, Code, CodeStands
from cochair.services.typed_digits import heard_one_by_one, in_threes
from ui import words_laptops as w
from ui.laptops.two_pictures import TwoPictures
from ui.locking.page import LockPage, row_of
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel

BETWEEN = "\u2002"
"""The space between two groups of digits, half as wide as a letter is high."""


class Digits(WrapLabel):
    """Very large digits in groups of three; a screen reader says them one by one."""

    def show_digits(self, digits: str) -> None:
        """Show other digits."""
        self.setText(in_threes(digits).replace(" ", BETWEEN))
        self.setAccessibleName(w.CODE_HEARD.format(digits=heard_one_by_one(digits)))

    def _restyle(self) -> None:
        self.setFont(look.font_px(look.grow(look.sizes.code_digits), BOLD))
        self.updateGeometry()
        self.update()


class CodePage(LockPage):
    """`stick_wanted` asks for the invitation on a stick, `only_stick_wanted` for a way without any network.

    `again` asks for a new code, `stopped` that this one ends, and `left` to go back while it stays open.
    """

    stick_wanted = Signal()
    only_stick_wanted = Signal()
    again = Signal()
    stopped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(w.LAPTOP, w.CODE)
        self._stands: CodeStands | None = None
        self.digits, self._left = Digits(), WrapLabel("", "lead", MEDIUM)
        self._tries = WrapLabel("", "body", MEDIUM, "hint_text")
        self._addresses, self._goes_on = WrapLabel("", "body"), WrapLabel(w.CODE_GOES_ON)
        self._pictures = TwoPictures()
        self.new = BigButton(w.NEW_CODE, "again", role="main", key=w.NEW_CODE_KEY)
        self.stick = BigButton(w.ON_A_STICK, "folder", key=w.ON_A_STICK_KEY)
        self.only_stick = BigButton(w.NO_NETWORK, "lock", key=w.NO_NETWORK_KEY)
        self.stop = BigButton(w.STOP_CODE, "stop")
        self.back = BigButton(w.BACK, "back", key="Esc")
        for button, signal in (
            (self.new, self.again),
            (self.stick, self.stick_wanted),
            (self.only_stick, self.only_stick_wanted),
            (self.stop, self.stopped),
            (self.back, self.left),
        ):
            button.clicked.connect(signal)
        self._lay_out()

    def show_code(self, code: Code, now: datetime) -> None:
        """Show a code as it stands; it is said aloud when it is new, and when it stops."""
        opens = code.stands is CodeStands.OPEN and bool(left_words(code, now))
        stands = code.stands if opens or code.stands is not CodeStands.OPEN else CodeStands.OVER
        if (code.digits, stands) != (self._shown_digits(), self._stands):
            self._begin(code, stands)
        self._left.setText(left_words(code, now))
        tried = code.tries_left < TRIES and opens
        self._tries.setText(w.TRIES.of(code.tries_left) if tried else "")
        self._tries.setVisible(tried)

    def is_open(self) -> bool:
        """Return whether a code is shown that works."""
        return self._stands is CodeStands.OPEN

    def leads_to_meeting(self) -> bool:
        """Return whether the way back leads to the meeting: a code works, or another laptop has joined."""
        return self._stands in (CodeStands.OPEN, CodeStands.USED)

    def _shown_digits(self) -> str:
        return self.digits.text().replace(BETWEEN, "")

    def _begin(self, code: Code, stands: CodeStands) -> None:
        self._stands = stands
        opens = stands is CodeStands.OPEN
        laptop = laptop_words(1, code.wanted.name, code.wanted.role)
        told = {
            CodeStands.OPEN: (w.CODE, (w.CODE_HOW,)),
            CodeStands.OVER: (w.CODE_OVER, (w.CODE_OVER_WHY,)),
            CodeStands.WRONG: (w.CODE_WRONG, (w.CODE_WRONG_WHY,)),
            CodeStands.USED: (w.CODE_USED.format(laptop=capital(laptop)), (w.CODE_USED_WHY,)),
        }
        heading, lines = told[stands]
        self.tell(heading, lines)
        self.digits.show_digits(code.digits)
        self._pictures.show_pictures(code.pictures)
        self._addresses.setText(_where(code.addresses))
        self._addresses.setVisible(bool(code.addresses))
        for part in (self._card, self._goes_on, self.stick, self.stop):
            part.setVisible(opens)
        self.only_stick.setVisible(opens and code.wanted.role is not Role.ROOM)
        self.new.setVisible(not opens and stands is not CodeStands.USED)
        self.take_focus()
        heard = (
            self.digits.accessibleName(),
            w.PICTURES.format(first=code.pictures[0].words, second=code.pictures[1].words),
        )
        announce(self, " ".join((heading, *(heard if opens else lines))))

    def take_focus(self) -> None:
        """Put the keyboard on what changes nothing, or on what makes a new code."""
        (self.back if self.new.isHidden() else self.new).setFocus()

    def _lay_out(self) -> None:
        self._card = Ground("card")
        self._card.setAccessibleName(w.CODE)
        inside, pad = QVBoxLayout(self._card), look.sizes.pad
        inside.setContentsMargins(pad, pad, pad, pad)
        inside.setSpacing(look.sizes.gap)
        looked_for, below = QWidget(), QVBoxLayout()
        looked_for.setLayout(below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(look.sizes.tight)
        below.addWidget(WrapLabel(w.PICTURE_FIRST))
        below.addWidget(self._pictures)
        inside.addWidget(row_of(self.digits, looked_for, gap=2 * look.sizes.edge))
        for words in (self._left, self._tries, self._addresses):
            inside.addWidget(words)
        self.body.addWidget(row_of(self.back))  # the keyboard begins here, with the digits in sight
        self.body.addWidget(self._card)
        self.body.addWidget(row_of(self.new, self.stick, self.only_stick, self.stop))
        self.body.addWidget(self._goes_on)


def _where(addresses: Sequence[str]) -> str:
    """Return in words at which addresses another laptop finds this one."""
    short = [address for address in addresses if address.count(":") < 2] or addresses
    words = (w.ADDRESS, *(w.ADDRESS_TOO for _ in short[1:]))
    return "\n".join(sentence.format(address=each) for sentence, each in zip(words, short, strict=False))
