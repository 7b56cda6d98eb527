"""A column that scrolls up and down only and keeps what has the keyboard in sight."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme.look import look


class ScrollColumn(QScrollArea):
    """Put things in `column`. Nothing in it is ever wider than what can be seen."""

    def __init__(self, parent: QWidget | None = None, *, gap: int | None = None) -> None:
        """Take the gap between things in pixels (the row gap when not given)."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content = QWidget()
        content.setProperty("class", "column")
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.sizes.row if gap is None else gap)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def keep_in_sight(self) -> None:
        """Scroll to what has the keyboard, once the layout has settled after a change of sizes."""
        QTimer.singleShot(0, self, lambda: self._follow(None, QApplication.focusWidget()))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Grow wide enough for the widest thing when the content asks for another layout."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)  # type: ignore[arg-type]  # Qt gives any object here

    def _fit(self) -> None:
        least = self._content.minimumSizeHint().width()
        self.setMinimumWidth(least + self.verticalScrollBar().sizeHint().width())

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, look.sizes.pad, look.sizes.pad)
