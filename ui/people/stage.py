"""Where the parts of a person or of the board stand: cards to choose from, or the page of one of them."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from cochair.domain.board import PersonNumber
from cochair.services.ports import StoreFailed
from ui import words_people as w
from ui.people.desk import Desk
from ui.people.part import Page, Part
from ui.theme.look import BOLD, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.even_layout import EvenLayout
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out, set_reading_order
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

if TYPE_CHECKING:
    from ui.locking.pages import LockPages

_TWO = 0.6
"""The part of the room for two columns of a whole window that two columns of cards need."""


class Stage(Ground):
    """`left` tells that a person goes back from the cards, `part_left` from a page to the cards."""

    left = Signal()
    part_left = Signal()

    def __init__(self, parts: tuple[Part, ...], picture: str, *, back: str) -> None:
        """Take the parts, the picture beside the heading of the cards, and the words of the way back from them."""
        super().__init__("card")
        self.parts = parts
        self.desk: Desk | None = None
        self.person: PersonNumber | None = None
        self.banner = Banner()
        self.cards = {part.name: CardButton(part.title, picture=part.picture) for part in parts}
        self._pages: dict[str, QWidget] = {}
        self._shown = ""
        self._front: Page | None = None
        self._gate: LockPages | None = None
        self._picture, self._heading = PictureLabel(picture, look.sizes.picture), WrapLabel("", "title", BOLD)
        self._below = WrapLabel("", "lead", colour="muted")
        self.back = BigButton(back, "back", key="Esc")
        self._choice = ScrollColumn()
        self._place = QWidget()
        self._stack = QStackedLayout(self._place)
        for part in parts:
            self.cards[part.name].setProperty("private", part.private)
            self.cards[part.name].clicked.connect(partial(self.open_part, part.name))
        self.back.clicked.connect(self.step_back)
        self._back_words = back
        self._lay_out()

    def show_cards(self, desk: Desk, person: PersonNumber | None, heading: str, below: str) -> None:
        """Show how each part stands, of a person or of the board; raises StoreFailed."""
        self.finish_typing()
        self._tell(desk, person)
        self.desk, self.person, self._shown = desk, person, ""
        self._heading.setText(heading)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.banner.clear()
        self._back_is(self._back_words)
        self._show(self._choice)

    def open_part(self, name: str) -> None:
        """Show the page of one part; what can not be shown is said in words."""
        self.banner.clear()
        try:
            page = self._opened(name)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
            return
        self._shown, self._front = name, cast(Page, page)
        self._show(page)
        self._back_is(w.BACK)
        self._front.take_focus()

    def open_number(self, number: int) -> None:
        """Show the page of a part by its place, counted from 0."""
        if number < len(self.parts):
            self.open_part(self.parts[number].name)

    def heading(self) -> str:
        """Return whose cards these are."""
        return self._heading.text()

    def shown(self) -> str:
        """Return the name of the part whose page is shown, or nothing."""
        return self._shown

    def page(self, name: str) -> QWidget:
        """Return the page of a part, made when it is first needed."""
        return self._page(name)

    def step_back(self) -> None:
        """Go one step back: in a page, from a page to the cards, or from the cards to where they were opened."""
        if self._front is not None and self._shown and self._front.step_back():
            return
        if self._shown:
            self.leave_part()
        else:
            self.left.emit()

    def _say_kept(self, sentence: str) -> None:
        """Say what was kept; an empty sentence says that the page went on, and what was said before is over."""
        if sentence:
            self.banner.say("saved", sentence)
        else:
            self.banner.clear()

    def leave_part(self) -> None:
        """Go back to the cards, with the keyboard on the card of the part."""
        self.finish_typing()
        name, self._shown = self._shown, ""
        assert self.desk is not None
        try:
            self._tell(self.desk, self.person)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
        self._back_is(self._back_words)
        self._show(self._choice)
        if name:
            self.cards[name].setFocus()
            self.part_left.emit()

    def take_focus(self) -> None:
        """Put the keyboard on the first card, or in the page that is open."""
        if self._shown and self._front is not None:
            self._front.take_focus()
        elif self.parts:
            self.cards[self.parts[0].name].setFocus()
        else:
            self.back.setFocus()

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        if self._shown and self._front is not None:
            self._front.finish_typing()

    def _opened(self, name: str) -> QWidget:
        """Open the page of a part, or in its place what must be asked first; raises StoreFailed."""
        assert self.desk is not None
        sealed = next(part for part in self.parts if part.name == name).sealed
        if sealed and self.desk.asks_first():
            gate = self._gate_page()
            gate.open(self.desk.of_lock())
            return gate
        page = self._page(name)
        cast(Page, page).open(self.desk, self.person)
        return page

    def _gate_page(self) -> "LockPages":
        if self._gate is None:
            from ui.locking.pages import LockPages

            self._gate = gate = LockPages(gate=True)
            self._join(gate)
            gate.made.connect(lambda: self.open_part(self._shown))
        return self._gate

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            made = next(part for part in self.parts if part.name == name).make()
            self._join(made)
            self._pages[name] = made
        return self._pages[name]

    def _join(self, made: QWidget) -> None:
        page = cast(Page, made)
        page.kept.connect(self._say_kept)
        page.refused.connect(lambda sentence: self.banner.say("refused", sentence))
        page.left.connect(self.leave_part)
        self._stack.addWidget(made)

    def _show(self, page: QWidget) -> None:
        """Put a page in front: Qt makes it the last of all children, after the way back."""
        self._stack.setCurrentWidget(page)
        set_reading_order(self)
        read_as_laid_out(self)

    def _tell(self, desk: Desk, person: PersonNumber | None) -> None:
        """Say on each card how it stands, or change none of them; raises StoreFailed."""
        for part, words in [(part, part.tell(desk, person)) for part in self.parts]:
            self.cards[part.name].set_words(part.title, words)

    def _back_is(self, words: str) -> None:
        self.back.set_words(words)

    def _lay_out(self) -> None:
        sizes = look.sizes
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._heading)
        words.addWidget(self._below)
        head = QHBoxLayout()
        head.setSpacing(sizes.pad)
        head.addWidget(self._picture)
        head.addLayout(words, 1)
        holder = QWidget()
        grid = EvenLayout(holder, sizes.pad)
        for card in self.cards.values():
            grid.addWidget(card)
        self._grid, self._holder = grid, holder
        self._choice.column.addLayout(head)
        self._choice.column.addWidget(holder)
        self._choice.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
        column.setSpacing(sizes.row)
        column.addWidget(self.banner)
        column.addWidget(self._place, 1)
        self._stack.addWidget(self._choice)
        column.addLayout(foot)

    def fit(self) -> None:
        """Put the cards in two columns where there is room."""
        columns = 2 if self.width() >= look.sizes.two_columns * look.scale * _TWO else 1
        if columns != self._grid.columns:
            self._grid.columns = columns
            self._grid.invalidate()
            self._holder.updateGeometry()
