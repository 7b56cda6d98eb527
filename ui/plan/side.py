"""Whose minutes they are, and what is missing before the agenda is shared."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.drafting import Drafting
from cochair.services.plan_balance import Balance, Whose
from cochair.services.plan_view import PlanView, Where
from cochair.services.ready_check import Finding
from ui import words_plan as w
from ui.plan.papers_card import PapersCard
from ui.plan.request_row import Make
from ui.plan.requests_card import RequestsCard
from ui.plan.yes_card import SayYes, YesCard
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.reading_order import read_as_laid_out, set_reading_order
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.share_bar import Pattern, ShareBar, SharePart, Swatch
from ui.widgets.wrap_label import WrapLabel

_WAITING_PLACE, _QUIET_PLACE = 1, 3
PATTERNS: dict[Whose, Pattern] = {Whose.PROTECTED: "solid", Whose.EVERYONE: "plain", Whose.OTHER: "hatched"}


class Side(QWidget):
    """`share_asked` asks to share, `edited` carries an edit, `fix_asked` a part of the screen, `item_asked` an item.

    `try_asked` asks to try the agenda with made-up people, `needs_asked` for what helps a person of the board.
    """

    share_asked = Signal()
    try_asked = Signal()
    edited = Signal(object)
    fix_asked = Signal(object)
    item_asked = Signal(object)
    needs_asked = Signal(int)

    def __init__(self, say_yes: SayYes, make: Make) -> None:
        super().__init__()
        self.yeses, self.requests, self.papers = YesCard(say_yes), RequestsCard(make), PapersCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        whose, before = HeadedCard(w.WHOSE), HeadedCard(w.SHARE_HEADING)
        self._words, self._bar, self._parts = WrapLabel("", "body", MEDIUM), ShareBar(), QWidget()
        self._flow = FlowLayout(self._parts, look.sizes.row)
        for part in (self._words, self._bar, self._parts):
            whose.body.addWidget(part)
        self._found, self._list = WrapLabel("", "body", colour="muted"), QWidget()
        self._findings = QVBoxLayout(self._list)
        self._findings.setContentsMargins(0, 0, 0, 0)
        self._findings.setSpacing(look.sizes.gap)
        self._shown: tuple[object, ...] = ()
        self._share = BigButton(w.SHARE, "send", role="main", key="Ctrl+Enter")
        self._share.setMinimumHeight(look.sizes.target_main)
        self._share.clicked.connect(self.share_asked)
        attempt = BigButton(w.TRY_OUT, "play", hint=w.TRY_KEY)
        attempt.clicked.connect(self.try_asked)
        before.body.addWidget(self._found)
        before.body.addWidget(self._list)
        before.body.addStretch(1)
        self._scroll = scroll = ScrollColumn()
        scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        scroll.column.addWidget(whose)
        scroll.column.addWidget(before, 1)
        scroll.column.addWidget(self.yeses)
        scroll.column.addWidget(self.requests)
        scroll.column.addWidget(self.papers)
        column.addWidget(scroll, 1)
        column.addWidget(attempt)
        column.addWidget(self._share)

    def show_view(self, view: PlanView) -> None:
        """Show the draft as it is now."""
        self._show_balance(view.balance)
        self._found.setText(view.found)
        self.yeses.show_yeses(view.yeses)
        told = (view.missing, *((f.sentence, f.button) for f in view.findings))
        if told != self._shown:
            self._shown = told
            self._show_findings(view)

    def show_requests(self, drafting: Drafting) -> None:
        """Show what people asked for: above all else while somebody waits for an answer, else below it."""
        self.requests.show_draft(drafting)
        column, place = self._scroll.column, _WAITING_PLACE if self.requests.rows else _QUIET_PLACE
        if column.indexOf(self.requests) != place:
            column.removeWidget(self.requests)
            column.insertWidget(place, self.requests)
            set_reading_order(self._scroll)
            read_as_laid_out(self._scroll.widget())

    def _keep_in_sight(self) -> None:
        """Scroll to what has the keyboard again, when something above or below it opened or closed."""
        here = self.focusWidget()
        if here is not None and self._scroll.isAncestorOf(here):
            below = look.sizes.pad + look.grow(look.sizes.target)
            self._scroll.moving().ensureWidgetVisible(here, look.sizes.pad, below)

    def _show_findings(self, view: PlanView) -> None:
        here = self.focusWidget()
        held = here is not None and here.isVisible() and self._list.isAncestorOf(here)
        while (item := self._findings.takeAt(0)) is not None:
            drop(item.widget())
        if view.missing is not None:
            where = view.missing.where
            self._add(view.missing.sentence, w.FIX[where], lambda: self.fix_asked.emit(where))
        for finding in view.findings:
            self._add(finding.sentence, finding.button, partial(self._put_right, finding), private=bool(finding.whose))
        if held:
            (self._list.findChild(BigButton) or self._share).setFocus()

    def _add(self, sentence: str, words: str, act: Callable[[], None], *, private: bool = False) -> None:
        """Add what was found and the button that puts it right; what is private is read aloud only after a yes."""
        ground = Ground("row")
        ground.setProperty("private", private)
        column = QVBoxLayout(ground)
        sizes = look.sizes
        column.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.tight)
        button = BigButton(words, size="small", name=f"{words}. {sentence}")
        button.clicked.connect(act)
        column.addWidget(WrapLabel(sentence, "body", MEDIUM))
        holder = QWidget()
        FlowLayout(holder).addWidget(button)  # a long button gets the height of its words there
        column.addWidget(holder)
        self._findings.addWidget(ground)

    def _put_right(self, finding: Finding) -> None:
        if finding.edit is not None:
            self.edited.emit(finding.edit)
        elif finding.whose:
            self.needs_asked.emit(finding.whose)
        elif finding.people:
            self.fix_asked.emit(Where.PEOPLE)
        else:
            self.item_asked.emit(finding.item)

    def _show_balance(self, balance: Balance) -> None:
        told = zip(balance.sentences, balance.halves or ("",) * len(balance.sentences), strict=True)
        self._words.setText(" ".join(f"{sentence} {halves}".strip() for sentence, halves in told))
        parts = tuple(SharePart(p.words, p.minutes, PATTERNS[p.whose]) for p in balance.parts)
        self._bar.show_parts(parts, balance.agreed, balance.agreed_words)
        self._bar.setVisible(bool(parts))
        while (item := self._flow.takeAt(0)) is not None:
            drop(item.widget())
        for part in parts:
            self._flow.addWidget(_key(part))


def _key(part: SharePart) -> QWidget:
    """Return a pattern and what it stands for."""
    key = QWidget()
    row = QHBoxLayout(key)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.sizes.gap)
    row.addWidget(Swatch(part.pattern))
    row.addWidget(WrapLabel(w.PART.format(words=part.words, minutes=part.minutes), "small", MEDIUM))
    return key
