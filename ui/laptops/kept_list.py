"""The meetings of other laptops that are kept here: what is known of each, and what can be done with it alone."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.kept_sentences import kept_words
from cochair.services.laptops_here import KeptMeeting
from ui import words_laptops as w
from ui.locking.page import row_of
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class KeptList(QWidget):
    """It is not there while nothing is kept. Each signal carries the meeting that it is about."""

    read_wanted = Signal(object)
    back_wanted = Signal(object)
    off_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[BigButton] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.sizes.row, 0, 0)
        self._column.setSpacing(look.sizes.row)
        self._column.addWidget(WrapLabel(w.KEPT, "heading", BOLD))

    def show_kept(self, kept: Sequence[KeptMeeting]) -> None:
        """Show other meetings."""
        for row in self._rows:
            drop(row)
        self.buttons = []
        self._rows = [self._row(each) for each in kept]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(kept))

    def _row(self, kept: KeptMeeting) -> QWidget:
        heading, below = kept_words(kept)
        row, sizes = Ground("card"), look.sizes
        row.setAccessibleName(heading)
        column = QVBoxLayout(row)
        column.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
        column.setSpacing(sizes.row)
        column.addWidget(WrapLabel(heading, "lead", BOLD))
        column.addWidget(WrapLabel(below, "body"))
        column.addWidget(row_of(*self._buttons(kept, heading)))
        return row

    def _buttons(self, kept: KeptMeeting, heading: str) -> Iterator[BigButton]:
        if kept.title:
            yield self._button(w.READ_IT, "eye", self.read_wanted, kept, heading)
        if kept.joined is not None:
            yield self._button(w.BACK_IN, "next", self.back_wanted, kept, heading)
        yield self._button(w.TAKE_OFF, "bin", self.off_wanted, kept, heading)

    def _button(self, words: str, icon: str, wanted: SignalInstance, kept: KeptMeeting, heading: str) -> BigButton:
        button = BigButton(words, icon)
        button.setAccessibleName(w.ABOUT.format(words=words, about=heading))
        button.clicked.connect(partial(wanted.emit, kept))
        self.buttons.append(button)
        return button
