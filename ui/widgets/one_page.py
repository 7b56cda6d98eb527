"""Pages of which one is shown at a time, and how a screen stands below its top bar."""

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.takes_focus import TakesFocus
from ui.widgets.topbar import TopBar


class OnePage(QWidget):
    """Shows the first of its pages until another one is asked for."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._stack = QStackedLayout(self)
        for page in pages:
            self._stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show another page."""
        self._stack.setCurrentWidget(page)

    def shown(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._stack.currentWidget()

    def take_focus(self) -> None:
        """Put the keyboard where the page that is shown begins."""
        page = self.shown()
        if isinstance(page, TakesFocus):
            page.take_focus()


def stand_below(top: TopBar, screen: QWidget, *parts: QWidget) -> None:
    """Lay out a screen: its top bar, then its parts below each other; the last one has all the room that is left."""
    sizes = look.sizes
    below = QVBoxLayout()
    below.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
    below.setSpacing(sizes.row)
    for part in parts:
        below.addWidget(part, int(part is parts[-1]))
    column = QVBoxLayout(screen)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    column.addLayout(below, 1)
