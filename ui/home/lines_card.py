"""A list of meetings, agendas or found lines to open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.services.home_view import Line
from ui import words_home as w
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel

AT_ONCE = 20
"""Lines that are shown before somebody asks for more."""


class LinesCard(HeadedCard):
    """`opened` carries the id of the line that was pressed. Without lines the card is not there."""

    opened = Signal(str)

    def __init__(self, heading: str, icon: str) -> None:
        """Take a heading, and an icon for each line."""
        super().__init__(heading)
        self._icon = icon
        self._shown: list[QWidget] = []
        self._waiting: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...], nothing: str = "") -> None:
        """Show other lines, or a sentence when there is none."""
        self._take_away(self._shown)
        self._shown, self._waiting = [], lines
        if not lines and nothing:
            self._add(WrapLabel(nothing))
        self._show_more()
        self.setVisible(bool(self._shown))

    def _show_more(self) -> None:
        """Show the next lines, and a button for the rest of them."""
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        first = [self._add(self._button(line)) for line in now]
        if self._waiting:
            more = BigButton(w.SHOW_MORE.format(count=min(AT_ONCE, len(self._waiting))), "down")
            self._add(more)
            more.clicked.connect(lambda: self._go_on(more))
        if first and self._shown[0] is not first[0]:
            first[0].setFocus()

    def _go_on(self, more: BigButton) -> None:
        self._shown.remove(more)
        self._show_more()
        self._take_away([more])

    def _add(self, widget: QWidget) -> QWidget:
        self._shown.append(widget)
        self.body.addWidget(widget)
        return widget

    def _take_away(self, widgets: list[QWidget]) -> None:
        for widget in widgets:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _button(self, line: Line) -> CardButton:
        button = CardButton(line.title, line.words, icon=self._icon, size="body")
        button.clicked.connect(lambda: self.opened.emit(line.id))
        return button
