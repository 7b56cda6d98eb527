"""All rules of a board in a few lines, and a button that makes their page."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui import words_board as w
from ui.people.asking.place import Place
from ui.people.keeping.rows import Rows
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.wrap_label import WrapLabel


class AllRules(Place):
    """`make` is the button for the page."""

    def __init__(self, lines: Callable[[], Sequence[str]]) -> None:
        told, self.make = Rows(), BigButton(w.MAKE_PAPER, "paper")
        row = QWidget()
        FlowLayout(row).addWidget(self.make)
        super().__init__(told, row, show=lambda: told.show_rows(WrapLabel(line) for line in lines()))
