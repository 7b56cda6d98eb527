"""A column that scrolls up and down only and keeps what has the keyboard in sight."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme.look import look
from ui.widgets.known_column import KnownColumn
from ui.widgets.sheet import Dressed


class ScrollColumn(QScrollArea):
    """Put things in `column`. Nothing in it is ever wider than what can be seen."""

    def __init__(self, parent: QWidget | None = None, *, gap: int | None = None) -> None:
        """Take the gap between things in pixels (the row gap when not given)."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._flat = False
        self._content = content = QWidget()
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.column = KnownColumn(content)
        Dressed(self.verticalScrollBar(), "scrolled")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.sizes.row if gap is None else gap)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)
        look.changing.connect(self._wait)
        look.settled.connect(self._go_on)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def follow_later(self) -> None:
        """Scroll to what has the keyboard, once the layout has settled after a change of sizes."""
        QTimer.singleShot(0, self, lambda: self._follow(None, QApplication.focusWidget()))

    def lie_flat(self, flat: bool) -> None:
        """Be as high as what is in it, where a larger column scrolls; or scroll by itself."""
        if flat != self._flat:
            self._flat = flat
            policy = self.sizePolicy()
            policy.setHeightForWidth(flat)
            self.setSizePolicy(policy)
            bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if flat else Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(bar)
            self._fit()

    def scrolls(self) -> bool:
        """Return whether it may need a bar at its side."""
        return not self._flat

    def moving(self) -> QScrollArea:
        """Return what moves when somebody reads on: itself, or the larger column that it lies flat in."""
        above: QWidget | None = self.parentWidget() if self._flat else self
        while above is not None and not (isinstance(above, ScrollColumn) and not above._flat):
            above = above.parentWidget()
        return self if above is None else above

    def hasHeightForWidth(self) -> bool:
        """Return whether it is as high as what is in it."""
        return self._flat

    def heightForWidth(self, width: int) -> int:
        """Return the height of what is in it at a width."""
        return self.column.totalHeightForWidth(width) if self._flat else super().heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """Return the height of what is in it when it lies flat, or a small one."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.column.totalMinimumHeightForWidth(self.width())) if self._flat else least

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Grow wide enough when the content asks for it, and follow the keyboard when it has another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        elif event.type() == QEvent.Type.Resize:
            self._follow(None, QApplication.focusWidget())
        return super().eventFilter(watched, event)  # type: ignore[arg-type]  # Qt gives any object here

    def _wait(self) -> None:
        """Lay nothing out while one thing after another gets its new size."""
        self.column.setEnabled(not look.resized)

    def _go_on(self) -> None:
        """Lay out what has changed; what asked for it meanwhile was not heard, and does not ask again."""
        if not self.column.isEnabled():
            self.column.setEnabled(True)
            QCoreApplication.postEvent(self._content, QEvent(QEvent.Type.LayoutRequest))

    def _fit(self) -> None:
        if not isValid(self._content):  # told while its screen is being taken away
            return
        least = self._content.minimumSizeHint().width()
        self.setMinimumWidth(least + (self.verticalScrollBar().sizeHint().width() if self.scrolls() else 0))
        if self._flat:
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what has the keyboard in sight when there is less room."""
        super().resizeEvent(event)
        self._follow(None, QApplication.focusWidget())

    def bring_up(self, widget: QWidget) -> None:
        """Scroll until the whole of a widget is seen, or its top where it is higher than what can be seen."""
        pad, view = look.sizes.pad, self.viewport().height()
        top = widget.mapTo(self._content, QPoint(0, 0)).y()
        bar = self.verticalScrollBar()
        if top + widget.height() + pad > bar.value() + view:
            bar.setValue(top + widget.height() + pad - view)
        if top - pad < bar.value() or widget.height() > view:
            bar.setValue(top - pad if widget.height() + 2 * pad <= view else top)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and isValid(self._content) and self._content.isAncestorOf(now):
            self.bring_up(now)
