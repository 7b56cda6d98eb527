"""Whose minutes they are, and what is missing before the agenda is shared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.plan_view import PlanView, Whose
from ui import words_plan as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.share_bar import Pattern, ShareBar, SharePart
from ui.widgets.wrap_label import WrapLabel

PATTERNS: dict[Whose, Pattern] = {Whose.PROTECTED: "solid", Whose.EVERYONE: "plain", Whose.OTHER: "hatched"}


class Side(QWidget):
    """`share_asked` asks to share the agenda."""

    share_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.zone)
        whose, before = HeadedCard(w.WHOSE), HeadedCard(w.BEFORE)
        self._words, self._bar, self._parts = WrapLabel("", "body", MEDIUM), ShareBar(), WrapLabel("", "small")
        for part in (self._words, self._bar, self._parts):
            whose.body.addWidget(part)
        self._missing = WrapLabel("", "body", MEDIUM)
        before.body.addWidget(self._missing)
        before.body.addWidget(WrapLabel(w.SAVED, "small", colour="muted"))
        before.body.addStretch(1)
        self._share = BigButton(w.SHARE, "next", role="main", key="Ctrl+Enter")
        self._share.setMinimumHeight(look.sizes.target_main)
        self._share.clicked.connect(self.share_asked)
        before.body.addWidget(self._share)
        column.addWidget(whose)
        column.addWidget(before, 1)

    def show_view(self, view: PlanView) -> None:
        """Show the draft as it is now."""
        balance = view.balance
        self._words.setText(" ".join(balance.sentences))
        parts = tuple(SharePart(p.words, p.minutes, PATTERNS[p.whose]) for p in balance.parts)
        self._bar.show_parts(parts, balance.agreed, balance.agreed_words)
        self._parts.setText(" · ".join(f"{p.words} {p.minutes}" for p in balance.parts))
        self._missing.setText(view.missing or w.ALL_READY)
