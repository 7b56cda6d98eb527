"""Puts the style sheet of the theme on a control that Qt paints."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.theme.look import look
from ui.theme.stylesheet import Sheet, stylesheet

_dressed: set["Dressed"] = set()
"""Held as long as their widgets live: where a widget is Qt's own, such as a scroll bar, nothing else holds them."""


class Dressed(QObject):
    """Dresses a widget in the colours of the theme, now and whenever they change. It lives as long as the widget."""

    def __init__(self, widget: QWidget, sheet: Sheet) -> None:
        super().__init__(widget)
        self._widget, self._sheet = widget, sheet
        _dressed.add(self)
        widget.destroyed.connect(partial(_dressed.discard, self))
        look.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        if not isValid(self._widget):  # told while its screen is being taken away
            return
        sheet = stylesheet(self._sheet, look.colours, look.sizes)
        if sheet != self._widget.styleSheet():
            self._widget.setStyleSheet(sheet)
