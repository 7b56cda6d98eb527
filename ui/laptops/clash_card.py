"""The card, after a meeting, about lines that two laptops changed: it waits until somebody says which one is right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from cochair.services import laptop_sentences as say
from cochair.services.laptops_here import ClashTold
from ui.laptops.clash import SCALES, clash_question
from ui.locking.page import row_of
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.headed_card import HeadedCard
from ui.widgets.picture_label import PictureLabel
from ui.widgets.wrap_label import WrapLabel


class ClashCard(HeadedCard):
    """Shows one line at a time. `chosen` carries its number, whether the first version stays, and the second."""

    chosen = Signal(int, bool, bool)

    def __init__(self) -> None:
        super().__init__(say.TWO_CHANGED)
        self.beside.insertWidget(0, PictureLabel(SCALES, look.sizes.picture_small))
        self._versions = WrapLabel("", "body", MEDIUM)
        self.body.addWidget(self._versions)
        self.buttons: list[BigButton] = []
        self._row = row_of()
        self.body.addWidget(self._row)
        self.hide()

    def show_clashes(self, clashes: Sequence[ClashTold]) -> None:
        """Show the first of the lines that wait, or nothing."""
        self.setVisible(bool(clashes))
        drop(self._row)
        self.buttons = []
        if clashes:
            clash = clashes[0]
            question = clash_question(clash, lambda first, second: self.chosen.emit(clash.number, first, second))
            self._versions.setText("\n".join(question.lines))
            for choice in question.choices:
                button = BigButton(choice.words, choice.icon)
                button.clicked.connect(choice.act)
                self.buttons.append(button)
        self._row = row_of(*self.buttons)
        self.body.addWidget(self._row)
