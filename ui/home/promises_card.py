"""What was promised and still waits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.promises import Promise
from ui import words_home as w
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.wrap_label import WrapLabel

_FEW = 2


class PromisesCard(HeadedCard):
    """The first few promises of each kind. `opened` asks for all of them, to answer and to report on."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(w.PROMISES, "title")
        self._actions: tuple[Promise, ...] = ()
        self._said: tuple[Promise, ...] = ()
        self._nothing = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.sizes.row)
        self.button = BigButton(w.SEE_ALL, "right", key=w.ALL_KEY)
        self.button.setMinimumHeight(look.sizes.target_live)
        self.button.clicked.connect(self.opened)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.body.addWidget(self.button)

    def show_promises(self, actions: tuple[Promise, ...], said: tuple[Promise, ...], nothing: str) -> None:
        """Show what was promised, or the sentence for nothing."""
        self._actions, self._said, self._nothing = actions, said, nothing
        self._show()

    def _show(self) -> None:
        _empty(self._rows)
        if self._nothing:
            self._rows.addWidget(WrapLabel(self._nothing))
        for heading, promises in ((w.ACTIONS, self._actions), (w.YOU_SAID, self._said)):
            if promises:
                self._rows.addWidget(WrapLabel(heading, "body", MEDIUM, "muted"))
            for promise in promises[:_FEW]:
                self._rows.addWidget(_row(promise))
        self.button.setVisible(bool(self._actions or self._said))
        read_as_laid_out(self)


def _row(promise: Promise) -> Ground:
    ground = Ground("row")
    row = QHBoxLayout(ground)
    row.setContentsMargins(look.sizes.pad, look.sizes.row, look.sizes.pad, look.sizes.row)
    row.setSpacing(look.sizes.pad)
    row.addWidget(PictureLabel(promise.picture.code, look.sizes.picture))
    column, below = QVBoxLayout(), QHBoxLayout()
    column.setSpacing(look.sizes.tight)
    below.setSpacing(look.sizes.gap)
    colour = "hint_text" if promise.late else "muted"
    column.addWidget(WrapLabel(promise.words, "body", STRONG))
    below.addWidget(Icon("clock", colour, look.sizes.icon_small))
    below.addWidget(WrapLabel(promise.when, "body", BOLD if promise.late else MEDIUM, colour), 1)
    column.addLayout(below)
    row.addLayout(column, 1)
    return ground


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()
