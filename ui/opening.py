"""What the window shows while the meetings can not be opened: why, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui import words_app as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class OpeningScreen(Ground):
    """`passphrase_given` carries what was typed; `unlocked_wanted` leaves the key beside the data."""

    passphrase_given = Signal(str)
    unlocked_wanted = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        column = QVBoxLayout(self)
        edge = look.sizes.edge
        column.setContentsMargins(edge, edge, edge, edge)
        card = HeadedCard(w.OPENING)
        self._card = card
        self._why = WrapLabel("")
        self._edit = PlainEdit(w.PASSPHRASE, hint=w.PASSPHRASE_HINT)
        self._edit.entered.connect(lambda _: self._give())
        self._buttons = [
            BigButton(w.USE_PASSPHRASE, "lock", role="main"),
            BigButton(w.NOT_LOCKED, "key"),
            BigButton(w.TRY_AGAIN, "undo"),
        ]
        for button, act in zip(self._buttons, (self._give, self.unlocked_wanted.emit, self.again.emit), strict=True):
            button.clicked.connect(lambda _=False, a=act: a())
        for part in (self._why, self._edit, *self._buttons):
            card.body.addWidget(part)
            part.hide()
        column.addWidget(card)
        column.addStretch(1)

    def show_failed(self, sentence: str, *, key_wanted: bool) -> None:
        """Say why the meetings are not open; a key can be chosen only where that is what is missing."""
        self._card.set_heading(w.CAN_NOT_OPEN)
        self._why.setText(sentence)
        self._why.show()
        self._buttons[2].show()
        for part in (self._edit, *self._buttons[:2]):
            part.setVisible(key_wanted)

    def _give(self) -> None:
        if self._edit.text().strip():
            self.passphrase_given.emit(self._edit.text())
        else:
            self._edit.set_problem(w.PASSPHRASE_NEEDED)
