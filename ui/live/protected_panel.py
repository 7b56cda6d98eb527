"""The protected minutes of the open item: whose, how many are left, and by when to move on."""

from PySide6.QtWidgets import QGridLayout, QWidget

from cochair.domain.ids import GroupId
from cochair.domain.meeting import Meeting
from cochair.domain.telling import kept_words, move_on_words
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.pips import Pips
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.wrap_label import WrapLabel


class ProtectedPanel(Ground):
    """One line for each protected group of the item: shield, words, and a block for each minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("keep", parent)
        sizes = look.sizes
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(sizes.row, sizes.tight, sizes.row, sizes.tight)
        self._grid.setHorizontalSpacing(sizes.gap)
        self._grid.setVerticalSpacing(sizes.tight)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[GroupId, tuple[Icon, WrapLabel, Pips]] = {}
        self._move_on = WrapLabel("", "body", MEDIUM)
        self._grid.addWidget(self._move_on, 0, 0, 1, 2)

    def show_meeting(self, m: Meeting) -> None:
        """Show how the protected time of the open item stands; the panel goes when there is none and no hurry."""
        progress = m.now_item
        groups = tuple(progress.agreed) if progress is not None else ()
        if tuple(self._lines) != groups:
            self._make_lines(groups)
        if progress is not None:
            for group, (_, words, pips) in self._lines.items():
                account = progress.account(group)
                words.setText(kept_words(m, progress, group))
                pips.show_minutes(-(-account.reserved // 60), -(-account.agreed // 60))
        self._move_on.setText(move_on_words(m))
        self._move_on.setVisible(bool(self._move_on.text()))
        self.setVisible(bool(groups) or bool(self._move_on.text()))

    def _make_lines(self, groups: tuple[GroupId, ...]) -> None:
        self._grid.removeWidget(self._move_on)
        for line in self._lines.values():
            for widget in line:
                self._grid.removeWidget(widget)
                widget.setParent(None)
                widget.deleteLater()
        self._lines = {}
        for row, group in enumerate(groups):
            line = (
                Icon("shield", "keep_mark", look.sizes.icon_small),
                WrapLabel("", "body", BOLD, "keep_text"),
                Pips(),
            )
            icon, words, pips = line
            pips.silence()
            self._grid.addWidget(icon, 2 * row, 0)
            self._grid.addWidget(words, 2 * row, 1)
            self._grid.addWidget(pips, 2 * row + 1, 0, 1, 2)
            self._lines[group] = line
        self._grid.addWidget(self._move_on, 2 * len(groups), 0, 1, 2)
        read_as_laid_out(self)
