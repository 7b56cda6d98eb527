"""Finding the other laptop: by its two pictures, by its address, or by an invitation on a stick."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.laptops_here import FoundLaptop, KeptMeeting
from ui import words_laptops as w
from ui.commands import key_of
from ui.laptops.kept_list import KeptList
from ui.laptops.two_pictures import TwoPicturesCard
from ui.locking.page import LockPage, row_of
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.file_choice import choose_file
from ui.widgets.plain_edit import PlainEdit


class FindPage(LockPage):
    """`chosen` carries a found laptop, `typed` an address, `opened` a file; `left` asks to go back.

    `back_in` asks to go on with a meeting that this laptop has joined before.
    """

    chosen = Signal(object)
    typed = Signal(str)
    opened = Signal(str)
    back_in = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(w.LAPTOP, w.JOIN)
        self._found: tuple[FoundLaptop, ...] = ()
        self._cards: dict[str, TwoPicturesCard] = {}
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(look.sizes.row)
        self.again = BigButton(w.GO_BACK_IN, "next", role="main", key=w.GO_BACK_IN_KEY)
        self.again.clicked.connect(self.back_in)
        self._again = row_of(self.again)
        self.address = PlainEdit(w.TYPE_ADDRESS, hint=w.ADDRESS_HINT)
        self._use = BigButton(w.USE_ADDRESS, "next")
        self.stick = BigButton(w.OPEN_STICK, "folder", key=w.OPEN_STICK_KEY)
        self.back = BigButton(w.BACK, "back", key="Esc")
        self.kept = KeptList()
        self.show_kept(())
        self._lay_out()
        self.address.entered.connect(self._use_address)
        self._use.clicked.connect(lambda: self._use_address(self.address.text()))
        self.stick.clicked.connect(self.ask_file)
        self.back.clicked.connect(self.left)

    def show_found(self, found: Sequence[FoundLaptop]) -> None:
        """Show a card for each laptop that shows a code; the keyboard stays where it is."""
        shown = tuple(laptop for laptop in found if laptop.pictures is not None)
        fresh = [laptop for laptop in shown if laptop.id not in self._cards]
        for gone in set(self._cards) - {laptop.id for laptop in shown}:
            held = self._cards[gone].hasFocus()
            drop(self._cards.pop(gone))
            if held:
                self.take_focus()
        for laptop in fresh:
            assert laptop.pictures is not None
            card = TwoPicturesCard(laptop.pictures)
            card.clicked.connect(partial(self.chosen.emit, laptop))
            self._cards[laptop.id] = card
            self._list.addWidget(card)
        self._found = shown
        self._holder.setVisible(bool(shown))
        there = (w.LOOK_THERE.format(key=key_of("laptops")), w.LOOK_THEN)
        self.tell(w.FOUND if shown else w.JOIN, there if shown else (*there, w.NOT_FOUND_YET))
        if fresh:
            announce(self, " ".join((w.FOUND, *(self._cards[laptop.id].accessibleName() for laptop in fresh))))

    def show_kept(self, kept: Sequence[KeptMeeting]) -> None:
        """Show the meetings of other laptops that are kept here, and the way back into one that goes on."""
        goes_on = any(each.goes_on for each in kept)
        for part in (self._again, self.again):
            part.setVisible(goes_on)
        self.kept.show_kept(kept)

    def refuse(self, sentence: str) -> None:
        """Say below the address what is wrong with it; what is typed stays."""
        self.address.set_problem(sentence)
        self.address.line.setFocus()
        QTimer.singleShot(0, self, lambda: self.bring_up(self.address))  # once the sentence has its place

    def take_focus(self) -> None:
        """Put the keyboard on the first laptop that is found, or on the line for an address."""
        card = next(iter(self._cards.values()), None)
        first = self.again if not self.again.isHidden() else card
        (self.address.line if first is None else first).setFocus()

    def ask_file(self) -> None:
        """Let an invitation be found on a stick."""
        choose_file(self, w.OPEN_TITLE, w.STICK_KINDS, self.opened.emit)

    def _use_address(self, typed: str) -> None:
        self.typed.emit(typed)

    def _lay_out(self) -> None:
        use, ways = row_of(self._use), row_of(self.stick, self.back)
        for part in (self._again, self._holder, self.address, use, ways, self.kept):
            self.body.addWidget(part)
