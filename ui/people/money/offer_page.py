"""The page of the offer to a person: read it, write it question by question, give it, change it later with a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.domain import words_of_offers as words
from cochair.domain.board import Board, BoardPerson, PersonNumber
from cochair.domain.offer_paper import PICTURES, compose_offer
from cochair.domain.offers import Asks, Offer
from cochair.services import offers
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.asking.asking import Asking
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.place import Asked, Place
from ui.people.desk import Desk
from ui.people.money.offer_view import OfferAnswer, OfferView
from ui.people.money.papers import MoneyPapers
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.words_box import WordsBox


class OfferPage(QWidget):
    """What the person was offered, or the questions that the next offer answers."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._name = ""
        self.offer: Offer | None = None
        self.boxes = {asks: WordsBox(w.OFFER_WORDS) for asks in Asks}
        self.changed = WordsBox(w.WHAT_IS_NEW)
        self.read = {asks: OfferAnswer(asks) for asks in Asks}
        self.paper = BigButton(w.MAKE_PAPER, "print")
        self.view = OfferView()
        self._agreed: set[Asks] = set()
        self._places = {asks: self._place(asks) for asks in Asks}
        self._whole = Place(
            self._paper_row(),
            *self.read.values(),
            self.changed,
            show=self._show_all,
            keep=self._give,
            waits=True,
        )
        self.steps = Asking(self._questions, w.GIVE, note=w.FOR_ONE)
        self._papers = MoneyPapers(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.steps)
        self.view.write.clicked.connect(self._write)
        self.view.paper.clicked.connect(self._make_paper)
        self.paper.clicked.connect(lambda: self._make_paper_of(self.offer))
        self.steps.refused.connect(self.refused)
        self.steps.over.connect(self._finish)
        self._papers.kept.connect(self.kept)
        self._papers.refused.connect(self.refused)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show what the person was offered, or go on where somebody was half through; raises StoreFailed."""
        assert person is not None
        self._desk = desk
        self._name = desk.books.of(BoardPerson).row(person).name
        self.offer = offers.to_write(desk.books, person)
        self._agreed = {asks for asks in Asks if self.offer.says(asks) != words.STARTS.get(asks)}
        self._show_view()
        if self._half().read():
            self._ask()

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        if self._asks():
            self.steps.take_focus()
        else:
            self.view.write.setFocus()

    def step_back(self) -> bool:
        """Go to the question before, or from the first one to the offer."""
        if not self._asks():
            return False
        if not self.steps.step_back():
            self._go_back()
        return True

    def finish_typing(self) -> None:
        """Keep what is typed as the answer, or as it was typed where it can be none."""
        if self._asks():
            self.steps.finish_typing()

    def _half(self) -> HalfTyped:
        assert self._desk is not None and self.offer is not None
        return HalfTyped(self._desk.library, f"offer to {self.offer.person}")

    def _asks(self) -> bool:
        return self._stack.currentWidget() is self.steps

    def _place(self, asks: Asks) -> Place:
        return Place(self.boxes[asks], show=lambda: self._show_answer(asks), keep=lambda: self._keep(asks))

    def _questions(self) -> tuple[Asked, ...]:
        name, below = self._name, w.OFFER_BELOW.format(name=self._name)
        return (
            *(
                Asked(
                    PICTURES[asks].code, w.OFFER_QUESTIONS[asks].format(name=name), below, place, asks in self._agreed
                )
                for asks, place in self._places.items()
            ),
            Asked(w.OFFER_PICTURE, w.GIVE_OFFER.format(name=name), "", self._whole),
        )

    def _show_answer(self, asks: Asks) -> None:
        assert self.offer is not None
        self.boxes[asks].set_text(self.offer.says(asks))

    def _paper_row(self) -> QWidget:
        """Return the button for the paper, which stands first so that the page opens at its top."""
        row = QWidget()
        FlowLayout(row).addWidget(self.paper)
        return row

    def _show_all(self) -> None:
        """Show the whole offer to read with the person before it is given."""
        assert self.offer is not None
        for asks, answer in self.read.items():
            answer.show_words(self.offer.says(asks))
        self.changed.setVisible(self._was_given())

    def _keep(self, asks: Asks) -> None:
        """Keep one answer; our words are one too, once somebody went on from them."""
        assert self._desk is not None and self.offer is not None
        typed = self.boxes[asks].text()
        if typed != self.offer.says(asks):
            self.offer = offers.keep_says(self._desk.books, self.offer, asks, typed)
        self._agreed.add(asks)

    def _give(self) -> None:
        assert self._desk is not None and self.offer is not None
        given = offers.give(self._desk.books, self.offer, self.changed.text(), self._desk.today())
        self.offer = offers.to_write(self._desk.books, given.person)

    def _was_given(self) -> bool:
        assert self._desk is not None and self.offer is not None
        return bool(offers.given(self._desk.books, self.offer.person))

    def _write(self) -> None:
        self.kept.emit("")
        try:
            self._ask()
        except StoreFailed as failed:
            self.refused.emit(str(failed))

    def _ask(self) -> None:
        """Ask the first question, or go on where somebody was half through; raises StoreFailed."""
        self.steps.open(self._half())
        self._stack.setCurrentWidget(self.steps)
        self.steps.take_focus()

    def _finish(self) -> None:
        self.changed.set_text("")
        self.steps.keep_half({})
        self._go_back()
        self.kept.emit(w.GIVEN.format(name=self._name))

    def _go_back(self) -> None:
        """Show the offer as it is now; where it can not be read it stays as it was, and says so."""
        try:
            self._show_view()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            self._stack.setCurrentWidget(self.view)
            self.view.write.setFocus()

    def _show_view(self) -> None:
        assert self._desk is not None and self.offer is not None
        self.view.show_offers(self._name, self.offer, offers.given(self._desk.books, self.offer.person))
        self._stack.setCurrentWidget(self.view)
        self.view.write.setFocus()

    def _make_paper(self) -> None:
        assert self._desk is not None and self.offer is not None
        try:
            given = offers.given(self._desk.books, self.offer.person)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._make_paper_of(given[-1] if given else self.offer)

    def _make_paper_of(self, offer: Offer | None) -> None:
        assert self._desk is not None and offer is not None
        try:
            board = self._desk.books.of(Board).row(self._desk.board).name
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._papers.make(
            compose_offer(offer, self._name, board), offer.given_on or self._desk.today(), self._desk.places
        )
