"""The strip over a made-up meeting that is played: its clock, what is open, and what happens."""

from PySide6.QtWidgets import QGridLayout

from cochair.services.made_up_view import Moment
from ui.theme.look import BOLD, STRONG, look
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel

_WIDEST = "00:00 "


class PlayedNow(Ground):
    """Shows a Moment in words."""

    def __init__(self) -> None:
        super().__init__("soft")
        sizes = look.sizes
        grid = QGridLayout(self)
        grid.setContentsMargins(sizes.row, sizes.gap, sizes.row, sizes.gap)
        grid.setHorizontalSpacing(sizes.gap)
        grid.setVerticalSpacing(0)
        self._clock = WrapLabel("", "title", BOLD)
        self._item, self._happening = WrapLabel("", "lead", STRONG), WrapLabel("", "lead")
        grid.addWidget(Icon("clock"), 0, 0, 2, 1)
        grid.addWidget(self._clock, 0, 1, 2, 1)
        grid.addWidget(self._item, 0, 2)
        grid.addWidget(self._happening, 1, 2)
        grid.setColumnStretch(2, 1)
        look.changed.connect(self._turn)
        self._turn()

    def show_moment(self, moment: Moment) -> None:
        """Show another moment."""
        self._clock.setText(moment.clock)
        self._item.setText(moment.item)
        self._happening.setText(moment.happening)
        self.setAccessibleName(f"{moment.clock}. {moment.item} {moment.happening}")

    def _turn(self) -> None:
        self._clock.setFixedWidth(self._clock.fontMetrics().horizontalAdvance(_WIDEST))
