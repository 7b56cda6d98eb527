"""The card, after a meeting, about lines that two laptops changed: it waits until somebody says which one is right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.services import laptop_sentences as say
from cochair.services.laptops_here import ClashTold
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.wrap_label import WrapLabel

SCALES = "2696"
ICONS = ("left", "right", "plus")


class ClashCard(HeadedCard):
    """Shows one line at a time. `chosen` carries its number, whether the first version stays, and the second."""

    chosen = Signal(object, bool, bool)

    def __init__(self) -> None:
        super().__init__(say.TWO_CHANGED)
        self._clash: ClashTold | None = None
        self.beside.insertWidget(0, PictureLabel(SCALES, look.sizes.picture_small))
        self._versions = WrapLabel("", "body", MEDIUM)
        self.body.addWidget(self._versions)
        self.buttons = tuple(BigButton("", icon) for icon in ICONS)
        answers = QWidget()
        flow = FlowLayout(answers)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._choose, number))
            flow.addWidget(button)
        self.body.addWidget(answers)
        read_as_laid_out(self)
        self.hide()

    def show_clashes(self, clashes: Sequence[ClashTold]) -> None:
        """Show the first of the lines that wait, or nothing."""
        self._clash = clash = clashes[0] if clashes else None
        self.setVisible(clash is not None)
        if clash is not None:
            self._versions.setText("\n".join(say.whose_words(version) for version in (clash.first, clash.second)))
            for button, (words, _, _) in zip(self.buttons, say.answers_to(clash), strict=True):
                button.set_words(words)

    def _choose(self, number: int) -> None:
        if self._clash is not None:
            _, first, second = say.answers_to(self._clash)[number]
            self.chosen.emit(self._clash.number, first, second)
