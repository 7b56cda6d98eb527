"""Big buttons in a grid: three, two or one beside each other, as the room allows. Arrows go from one to the next."""

from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.look import look
from ui.widgets.big_card import BigCard
from ui.widgets.even_layout import EvenLayout

MOST_COLUMNS = 3


class CardGrid(QFrame):
    """Its cards stay until others are put in their place."""

    def __init__(self, cards: Sequence[BigCard] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = EvenLayout(self, look.sizes.pad)
        self._cards: list[BigCard] = []
        for card in cards:
            card.installEventFilter(self)
            self._cards.append(card)
            self._layout.addWidget(card)

    def cards(self) -> tuple[BigCard, ...]:
        """Return the cards in reading order."""
        return tuple(self._cards)

    def fit(self, width: int, height: int) -> bool:
        """Choose the shape that fits in a width and a height, with pictures above the words if it can be.

        Where no shape fits, take the lowest one: what is left then scrolls. Return whether one fits.
        """
        shapes = product(range(min(MOST_COLUMNS, max(1, len(self._cards))), 0, -1), (True, False))
        heights = {shape: tall for shape in shapes if (tall := self._height(*shape, width)) is not None}
        fitting = [shape for shape, tall in heights.items() if tall <= height]
        lowest = min(heights, key=lambda shape: heights[shape], default=(1, False))
        self._shape(*(fitting[0] if fitting else lowest))
        self._layout.invalidate()
        self.updateGeometry()
        return bool(fitting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an arrow move the keyboard to the card beside, above or below."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._cards:
            step = self._step(Qt.Key(event.key()))
            if step:
                self._go(self._cards.index(watched), step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, key: Qt.Key) -> int:
        down = self._layout.columns
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: down, Qt.Key.Key_Up: -down}
        return steps.get(key, 0)

    def _go(self, place: int, step: int) -> None:
        """Go on in one direction to the next card that can be pressed; at the edge nothing moves."""
        place += step
        while 0 <= place < len(self._cards):
            if self._cards[place].isEnabled():
                self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)
                return
            place += step

    def _shape(self, columns: int, over: bool) -> None:
        self._layout.columns = columns
        for card in self._cards:
            card.set_over(over)

    def _height(self, columns: int, over: bool, width: int) -> int | None:
        """Return how high a shape is at a width, or None when words would break."""
        self._shape(columns, over)
        if self._layout.minimumSize().width() > width and columns > 1:
            return None
        return self._layout.heightForWidth(width)
