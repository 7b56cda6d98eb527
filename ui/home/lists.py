"""What else there is to open: agendas being made, other meetings to come, meetings we had; one list at a time."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cochair.services.home_view import Line
from ui import words_home as w
from ui.home.lines_card import LinesCard
from ui.theme.look import look
from ui.widgets.big_button import BigButton


@dataclass(frozen=True, slots=True)
class Kind:
    """One list: its name, how it is called, its icon and its key."""

    name: str
    words: str
    icon: str
    key: str


KINDS = (
    Kind("drafts", w.DRAFTS, "pencil", w.DRAFTS_KEY),
    Kind("planned", w.PLANNED, "calendar", w.PLANNED_KEY),
    Kind("past", w.PAST, "paper", w.PAST_KEY),
)


class Lists(QWidget):
    """A button for each list that is not empty, with how much is in it; pressing shows the list below.

    `opened` carries the name of the list and the id of the line that was pressed.
    """

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, tuple[Line, ...]] = {}
        self._shown = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.pad)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.sizes.pad)
        self._buttons: dict[str, BigButton] = {}
        self._cards: dict[str, LinesCard] = {}
        column.addLayout(self._row)
        for kind in KINDS:
            self._make(kind)
            column.addWidget(self._cards[kind.name])

    def show_lines(self, **lines: tuple[Line, ...]) -> None:
        """Take what is in each list; none is open then."""
        self._lines, self._shown = lines, ""
        for kind in KINDS:
            count = len(lines[kind.name])
            self._buttons[kind.name].set_words(w.COUNTED.format(words=kind.words, count=count))
            self._buttons[kind.name].setVisible(bool(count))
        self._show()

    def switch(self, name: str) -> None:
        """Show one list, or put it away when it is shown."""
        self._shown = "" if name == self._shown or not self._lines.get(name) else name
        self._show()

    def stand(self, way: QBoxLayout.Direction) -> None:
        """Let the buttons stand beside or below each other."""
        self._row.setDirection(way)

    def _show(self) -> None:
        for kind in KINDS:
            shown = kind.name == self._shown
            self._buttons[kind.name].setChecked(shown)
            self._cards[kind.name].show_lines(self._lines[kind.name] if shown else ())

    def _make(self, kind: Kind) -> None:
        button = BigButton(kind.words, kind.icon, key=kind.key)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.switch(kind.name))
        self._row.addWidget(button, 1)
        card = LinesCard(kind.words, kind.icon)
        card.hide()
        card.opened.connect(lambda line: self.opened.emit(kind.name, line))
        self._buttons[kind.name], self._cards[kind.name] = button, card
