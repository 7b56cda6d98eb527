"""The page of the offer to a person: read it, write it question by question, give it, change it later with a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.domain.board import Board, BoardPerson, PersonNumber
from cochair.domain.offer_paper import PICTURES, compose_offer
from cochair.domain.offers import Asks, Offer
from cochair.domain.refused import Unclear
from cochair.services import offers
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.half_typed import HalfTyped
from ui.people.money.offer_view import OfferAnswer, OfferView
from ui.people.money.papers import MoneyPapers
from ui.people.money.steps import Asked, Steps, body_of
from ui.people.money.words_box import WordsBox
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout


class OfferPage(QWidget):
    """What the person was offered, or the questions that the next offer answers."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._name = ""
        self._half: HalfTyped | None = None
        self.offer: Offer | None = None
        self.boxes = {asks: WordsBox(w.OFFER_WORDS) for asks in Asks}
        self.changed = WordsBox(w.WHAT_IS_NEW)
        self.read = {asks: OfferAnswer(asks) for asks in Asks}
        self.paper = BigButton(w.MAKE_PAPER, "print")
        self.view = OfferView()
        self.steps = Steps((*map(self._asked, Asks), self._give_it()), w.GIVE, note=w.FOR_ONE)
        self._papers = MoneyPapers(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.steps)
        self.view.write.clicked.connect(self._write)
        self.view.paper.clicked.connect(self._make_paper)
        self.paper.clicked.connect(lambda: self._make_paper_of(self.offer))
        self.steps.finished.connect(self._finish)
        self.steps.left.connect(self._show_view)
        self._papers.kept.connect(self.kept)
        self._papers.refused.connect(self.refused)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show what the person was offered, or go on where somebody was half through; raises StoreFailed."""
        assert person is not None
        self._desk = desk
        self._name = desk.books.of(BoardPerson).row(person).name
        self._half = HalfTyped(desk.library, f"offer to {person}")
        self.offer = offers.to_write(desk.books, person)
        self._show_view()
        texts = self._half.read()
        if texts:
            self._go_on_with(int(texts["step"]), texts["words"])

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
        self.finish_typing()
        self.steps.step_back()
        return True

    def finish_typing(self) -> None:
        """Keep what is typed as the answer, or as it was typed where it can be none."""
        if not self._asks():
            return
        assert self._half is not None
        step = self.steps.number
        is_last = step == len(Asks)
        typed = self.changed.text() if is_last else self.boxes[tuple(Asks)[step]].text()
        waits = bool(typed) if is_last else bool(self.steps.asked[step].keep())
        self._keep_half({"step": str(step), "words": typed or " "} if waits else {})

    def _asks(self) -> bool:
        return self._stack.currentWidget() is self.steps

    def _asked(self, asks: Asks) -> Asked:
        return Asked(
            PICTURES[asks].code,
            lambda: (w.OFFER_QUESTIONS[asks].format(name=self._name), w.OFFER_BELOW.format(name=self._name)),
            body_of(self.boxes[asks], private=False),
            lambda: self._show_answer(asks),
            lambda: self._keep(asks),
        )

    def _give_it(self) -> Asked:
        return Asked(
            w.OFFER_PICTURE,
            lambda: (w.GIVE_OFFER.format(name=self._name), ""),
            body_of(self._paper_row(), *self.read.values(), self.changed, private=False),
            self._show_all,
            self._give,
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

    def _keep(self, asks: Asks) -> str:
        """Keep one answer; return in one sentence why not."""
        assert self._desk is not None and self.offer is not None
        typed = self.boxes[asks].text()
        try:
            if typed != self.offer.says(asks):
                self.offer = offers.keep_says(self._desk.books, self.offer, asks, typed)
        except (Unclear, StoreFailed) as no:
            return str(no)
        return ""

    def _give(self) -> str:
        assert self._desk is not None and self.offer is not None
        try:
            given = offers.give(self._desk.books, self.offer, self.changed.text(), self._desk.today())
            self.offer = offers.to_write(self._desk.books, given.person)
        except (Unclear, StoreFailed) as no:
            return str(no)
        return ""

    def _was_given(self) -> bool:
        assert self._desk is not None and self.offer is not None
        return bool(offers.given(self._desk.books, self.offer.person))

    def _write(self) -> None:
        self.kept.emit("")
        self.steps.begin()
        self._stack.setCurrentWidget(self.steps)
        self.steps.take_focus()

    def _go_on_with(self, step: int, typed: str) -> None:
        self.steps.begin(step)
        box = self.changed if step == len(Asks) else self.boxes[tuple(Asks)[step]]
        box.set_text(typed.strip())
        self._stack.setCurrentWidget(self.steps)

    def _keep_half(self, texts: dict[str, str]) -> None:
        assert self._half is not None
        try:
            self._half.keep(texts)
        except StoreFailed as failed:
            self.refused.emit(str(failed))

    def _finish(self) -> None:
        self.changed.set_text("")
        self._keep_half({})
        self._show_view()
        self.kept.emit(w.GIVEN.format(name=self._name))

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
