"""How every form of the Plan screen stands: its parts below each other, then a way to take the thing away, and Done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_plan as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton


def lay_out_form(
    form: QWidget, parts: Sequence[QWidget], take_away: str, away: Callable[[], None], done: SignalInstance
) -> None:
    """Lay the parts of a form out; `take_away` are the words of the button that calls `away`, and Done emits `done`."""
    sizes = look.sizes
    column, last = QVBoxLayout(form), QHBoxLayout()
    column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.pad)
    column.setSpacing(sizes.row)
    for part in parts:
        column.addWidget(part)
    remove, close = BigButton(take_away, "bin"), BigButton(w.DONE, "check")
    remove.clicked.connect(lambda: away())
    close.clicked.connect(lambda: done.emit())
    last.addWidget(remove)
    last.addStretch(1)
    last.addWidget(close)
    column.addLayout(last)
