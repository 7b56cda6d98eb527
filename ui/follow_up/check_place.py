"""Where the pages of the check stand: the page, who checks beside it, and a way to stop."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.services.check_path import CheckPath
from ui import words_check as w
from ui.follow_up.check_pages import Page
from ui.follow_up.check_side import CheckSide
from ui.follow_up.check_walk import Walk
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.scroll_column import ScrollColumn


class CheckPlace(ScrollColumn):
    """`stopped` when a button to stop was pressed. Only very large text in a small window needs to scroll."""

    stopped = Signal()

    def __init__(self) -> None:
        sizes = look.sizes
        super().__init__(gap=sizes.pad)
        self.banner, self._side = Banner(), CheckSide()
        self.page: Page | Walk | None = None
        self._stop = BigButton(w.STOP, "pause", key=w.STOP_KEY)
        card = Ground("card")
        self._body = QVBoxLayout(card)
        self._body.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
        zones = QHBoxLayout()
        zones.setSpacing(sizes.zone)
        zones.addWidget(card, 3)
        zones.addWidget(self._side, 1)
        self.column.setContentsMargins(sizes.edge, sizes.pad, sizes.edge, sizes.pad)
        self.column.addWidget(self.banner)
        self.column.addLayout(zones, 1)
        self.column.addWidget(self._stop)
        self._side.stop.clicked.connect(self.stopped)
        self._stop.clicked.connect(self.stopped)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show who and how far beside the page where there is room."""
        super().resizeEvent(event)
        self.fit()

    def show_page(self, page: Page | Walk, path: CheckPath) -> None:
        """Put a page in the place of the one before, with the keyboard where it is needed first."""
        if self.page is not None:
            self._body.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
        self.page = page
        self._body.addWidget(page, 1)
        if isinstance(page, Walk):
            self._side.show_check(path)
            QTimer.singleShot(0, self, self._see_line)
        self.fit()
        page.main.setFocus()

    def fit(self) -> None:
        """Show what there is room for."""
        page, walks = self.page, isinstance(self.page, Walk)
        if isinstance(page, Walk):
            page.fit(self.height())
        wide = walks and self.width() >= look.sizes.two_columns * look.scale
        self._side.setVisible(wide)
        self._stop.setVisible(not wide and not (isinstance(page, Page) and page.is_end))
        self._stop.set_words(w.STOP if walks else w.BACK_TO_MINUTES)
        self._stop.set_icon("pause" if walks else "paper")

    def _see_line(self) -> None:
        """Bring the words of the line into sight where the text is too large for all of the page."""
        whole = self.widget()
        if not isinstance(self.page, Walk) or whole is None:
            return
        line = self.page.now
        self.ensureWidgetVisible(line, 0, 0)
        if line.height() > self.viewport().height():
            self.verticalScrollBar().setValue(line.mapTo(whole, QPoint(0, 0)).y())
