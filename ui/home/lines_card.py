"""A list of meetings or agendas to open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.services.home_view import Line
from ui.widgets.card_button import CardButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel


class LinesCard(HeadedCard):
    """`opened` carries the id of the line that was pressed. Without lines the card is not there."""

    opened = Signal(str)

    def __init__(self, heading: str, icon: str, nothing: str = "") -> None:
        """Take a heading, an icon for each line, and a sentence to show when there is no line."""
        super().__init__(heading)
        self._icon, self._nothing = icon, nothing
        self._shown: list[QWidget] = []

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._button(line) for line in lines]
        if not lines and self._nothing:
            self._shown = [WrapLabel(self._nothing)]
        for widget in self._shown:
            self.body.addWidget(widget)
        self.setVisible(bool(self._shown))

    def _button(self, line: Line) -> CardButton:
        button = CardButton(line.title, line.words, icon=self._icon, size="body")
        button.clicked.connect(lambda: self.opened.emit(line.id))
        return button
