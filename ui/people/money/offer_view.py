"""The offer that a person has, as a page to read, and the offers before it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain import words_of_offers as words
from cochair.domain.board import NEW
from cochair.domain.dates import date_words
from cochair.domain.offer_paper import PICTURES
from cochair.domain.offers import Asks, Offer
from ui import words_money as w
from ui.theme.look import BOLD, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.picture_label import PictureLabel
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class OfferView(ScrollColumn):
    """`write` begins or changes an offer, `paper` makes it as a paper."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._stands = WrapLabel("", "title", BOLD), WrapLabel("", "lead", colour="muted")
        self.write, self.paper = BigButton("", "pencil", role="main"), BigButton(w.MAKE_PAPER, "print")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.write)
        flow.addWidget(self.paper)
        self._answers = {asks: OfferAnswer(asks) for asks in Asks}
        self._older_title = WrapLabel(w.OLDER, "heading", BOLD)
        self._older: list[WrapLabel] = []
        for part in (self._heading, self._stands, buttons, *self._answers.values(), self._older_title):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_offers(self, name: str, writes: Offer, given: Sequence[Offer]) -> None:
        """Show the newest offer that was given, else the one that is being written."""
        shown = given[-1] if given else writes
        half = writes.number != NEW
        self._heading.setText(words.FOR_PERSON.format(name=name))
        self._stands.setText(_given(shown) if given else w.NO_OFFER_YET.format(name=name))
        self.write.set_words(w.GO_ON_OFFER if half else w.CHANGE_OFFER if given else w.START_OFFER)
        self.paper.setVisible(bool(given) or half)
        for asks, answer in self._answers.items():
            answer.show_words(shown.says(asks))
            answer.setVisible(bool(given) or half)
        self._show_older(given[:-1])

    def _show_older(self, older: Sequence[Offer]) -> None:
        for label in self._older:
            drop(label)
        self._older = [WrapLabel(_in_one(offer)) for offer in reversed(older)]
        for label in self._older:
            self.column.insertWidget(self.column.count() - 1, label)
        self._older_title.setVisible(bool(older))


class OfferAnswer(QWidget):
    """One answer beside its picture."""

    def __init__(self, asks: Asks) -> None:
        super().__init__()
        self._words = WrapLabel()
        words = QVBoxLayout()
        words.setSpacing(look.sizes.tight)
        words.addWidget(WrapLabel(words_of(asks), "body", STRONG))
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.pad)
        row.addWidget(PictureLabel(PICTURES[asks].code, look.sizes.picture_small), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_words(self, text: str) -> None:
        """Show the answer."""
        self._words.setText(text)


def words_of(asks: Asks) -> str:
    """Return the words over an answer."""
    return words.HEADINGS[asks]


def _given(offer: Offer) -> str:
    told = w.GIVEN_ON.format(date=date_words(offer.given_on)) if offer.given_on is not None else ""
    return f"{told} {w.CHANGED_ON.format(changed=offer.changed)}" if offer.changed else told


def _in_one(offer: Offer) -> str:
    """Return a whole earlier offer as lines."""
    answers = (f"{words.HEADINGS[asks]} {offer.says(asks)}" for asks in Asks)
    return "\n".join((_given(offer), *answers))
