"""How the talking is shared between the groups so far; for the co-chairs only."""

from PySide6.QtWidgets import QGridLayout, QWidget

from cochair.domain.meeting import Meeting
from cochair.domain.summary import group_seconds
from cochair.domain.telling import share_name, talk_words
from ui import words_live as w
from ui.theme.look import STRONG, look
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.share_bar import Pattern, ShareBar, SharePart, Swatch
from ui.widgets.wrap_label import WrapLabel

_PATTERNS: tuple[Pattern, ...] = ("solid", "hatched", "plain")


class SharePanel(QWidget):
    """The bar, with each group's minutes in words beside its pattern and what was agreed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        self._legend = QWidget()
        self._flow = FlowLayout(self._legend, look.sizes.row)
        self._bar = ShareBar()
        self._bar.silence()
        grid.addWidget(self._legend, 0, 0)
        grid.addWidget(self._bar, 1, 0)
        self._words: list[WrapLabel] = []

    def show_meeting(self, m: Meeting) -> None:
        """Show who has talked for how long."""
        groups = sorted(m.plan.groups, key=lambda g: not g.protected)
        if len(self._words) != len(groups) + 1:
            self._make_legend(len(groups))
        parts = tuple(
            SharePart(g.brief, group_seconds(m, g.id) // 60, _PATTERNS[n % len(_PATTERNS)])
            for n, g in enumerate(groups)
        )
        agreed = groups[0].share if groups else None
        agreed_words = w.AGREED_SHARE.format(share=share_name(float(agreed))) if agreed is not None else ""
        for label, group in zip(self._words, groups, strict=False):
            label.setText(talk_words(m, group.id))
        if self._words:
            self._words[-1].setText(agreed_words)
        self._bar.show_parts(parts, None if agreed is None else float(agreed), agreed_words)
        self.setVisible(bool(groups))

    def _make_legend(self, groups: int) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._words = []
        for number in range(groups):
            pair = QWidget()
            flow = FlowLayout(pair)
            flow.addWidget(Swatch(_PATTERNS[number % len(_PATTERNS)]))
            label = WrapLabel("", "small", STRONG)
            flow.addWidget(label)
            self._words.append(label)
            self._flow.addWidget(pair)
        self._words.append(WrapLabel("", "small", colour="muted"))
        self._flow.addWidget(self._words[-1])
