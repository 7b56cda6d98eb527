"""Everything that helps a person, once they were asked: what is a must, how it is met, who may be told."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.consents import Consent
from cochair.domain.needs import Answered, Need
from cochair.services.needs import NeedsCard
from ui import words_needs as w
from ui.people.needs.need_row import NeedRow
from ui.people.needs.sharing import SharingPart
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class Summary(QWidget):
    """`must_picked` and `met` carry a need with what is new about it; `shared` whether and how it may be told."""

    must_picked = Signal(object, bool)
    met = Signal(object, str)
    shared = Signal(bool, str)
    still_right = Signal()
    ask_all = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[int, NeedRow] = {}
        self._heading, self._told = WrapLabel("", "title", BOLD), WrapLabel("", "lead")
        self.right = BigButton(w.STILL_RIGHT, "check", role="main")
        self.again, self.back = BigButton(w.ASK_ALL, "again"), BigButton(w.TAKE_BACK, "undo")
        self.take_all, self.leave = BigButton(w.TAKE_ALL, "bin"), BigButton(w.LEAVE_IT)
        self.sharing = SharingPart()
        self._sure, self._list = QWidget(), QWidget()
        self.right.clicked.connect(self.still_right)
        self.again.clicked.connect(self.ask_all)
        self.back.clicked.connect(lambda: self._ask_if_sure(True))
        self.leave.clicked.connect(lambda: self._ask_if_sure(False))
        self.take_all.clicked.connect(self.taken_back)
        self.sharing.answered.connect(self.shared)
        self._lay_out()

    def begin(self) -> None:
        """Start with another person."""
        self.sharing.begin()

    def show_card(self, card: NeedsCard, name: str, share: Consent | None) -> None:
        """Show what a person said, and whether it may be told."""
        self._heading.setText(w.ALL_ASKED.format(name=name))
        said = {answer.answer for answer in card.answers.values()}
        if card.next_question is not None:
            told = w.HALF_ASKED
        else:
            told = w.NOT_SAID_ALL if Answered.NOT_SAID in said else "" if card.needs else w.NONE_SAID
        self._told.setText(told.format(name=name, count=len(card.answers)))
        self._told.setVisible(bool(told))
        if list(self.rows) != [need.number for need in card.needs]:
            self._make_rows(card.needs)
        for need in card.needs:
            self.rows[need.number].show_need(need)
        self.sharing.show_needs(card.needs, share)
        self._ask_if_sure(False)

    def finish_typing(self) -> None:
        """Keep how things are met."""
        for row in self.rows.values():
            self.met.emit(row.need, row.how_met.text())

    def take_focus(self) -> None:
        """Put the keyboard on the answer that all is right."""
        self.right.setFocus()

    def _make_rows(self, needs: tuple[Need, ...]) -> None:
        for old in self.rows.values():
            drop(old)
        self.rows = {need.number: NeedRow(need) for need in needs}
        for row in self.rows.values():
            row.must_picked.connect(lambda must, r=row: self.must_picked.emit(r.need, must))
            row.met.connect(lambda how, r=row: self.met.emit(r.need, how))
            self._rows.addWidget(row)

    def _ask_if_sure(self, ask: bool) -> None:
        held = self.back.hasFocus() or self.leave.hasFocus()
        self._sure.setVisible(ask)
        self.back.setVisible(not ask)
        if held:
            (self.leave if ask else self.back).setFocus()

    def _lay_out(self) -> None:
        sizes = look.sizes
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(sizes.row)
        first, sure = QWidget(), QVBoxLayout(self._sure)
        flow = FlowLayout(first)
        for button in (self.right, self.again, self.back):
            flow.addWidget(button)
        sure.setContentsMargins(0, 0, 0, 0)
        sure.addWidget(WrapLabel(w.TAKE_BACK_WORDS, "lead"))
        two = QWidget()
        beside = FlowLayout(two)
        for button in (self.leave, self.take_all):
            beside.addWidget(button)
        sure.addWidget(two)
        scroll, column = ScrollColumn(), QVBoxLayout(self)
        for part in (self._heading, self._told, first, self._sure, self._list, self.sharing):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
