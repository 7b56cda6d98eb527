"""Whose minutes they are, and what is missing before the agenda is shared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.services.plan_balance import Balance, Whose
from cochair.services.plan_view import Missing, PlanView
from ui import words_plan as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.share_bar import Pattern, ShareBar, SharePart, Swatch
from ui.widgets.wrap_label import WrapLabel

PATTERNS: dict[Whose, Pattern] = {Whose.PROTECTED: "solid", Whose.EVERYONE: "plain", Whose.OTHER: "hatched"}


class Side(ScrollColumn):
    """`share_asked` asks to share the agenda; `fix_asked` carries the part of the screen (Where) to go to."""

    share_asked = Signal()
    fix_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=look.sizes.zone)
        whose, before = HeadedCard(w.WHOSE), HeadedCard(w.SHARE_HEADING)
        self._words, self._bar, self._parts = WrapLabel("", "body", MEDIUM), ShareBar(), QWidget()
        self._flow = FlowLayout(self._parts, look.sizes.row)
        for part in (self._words, self._bar, self._parts):
            whose.body.addWidget(part)
        self._missing: Missing | None = None
        self._needs = WrapLabel("", "body", MEDIUM)
        self._fix = BigButton("", "next")
        self._fix.clicked.connect(lambda: self._missing and self.fix_asked.emit(self._missing.where))
        self._share = BigButton(w.SHARE, "send", role="main", key="Ctrl+Enter")
        self._share.setMinimumHeight(look.sizes.target_main)
        self._share.clicked.connect(self.share_asked)
        for part in (self._needs, self._fix, WrapLabel(w.SAVED, "small", colour="muted")):
            before.body.addWidget(part)
        before.body.addStretch(1)
        before.body.addWidget(self._share)
        self.column.addWidget(whose)
        self.column.addWidget(before, 1)

    def show_view(self, view: PlanView) -> None:
        """Show the draft as it is now."""
        self._show_balance(view.balance)
        self._missing = view.missing
        self._needs.setText(view.missing.sentence if view.missing else w.ALL_READY)
        self._fix.setVisible(view.missing is not None)
        if view.missing is not None:
            self._fix.set_words(w.FIX[view.missing.where])

    def _show_balance(self, balance: Balance) -> None:
        self._words.setText(" ".join(balance.sentences))
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
