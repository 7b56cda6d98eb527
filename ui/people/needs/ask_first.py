"""Whether what helps a person may be kept: asked before anything else, in words that are kept too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import words_needs as w
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class AskFirst(QWidget):
    """`answered` carries whether it may be kept."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._who, self._said = WrapLabel("", "body", colour="muted"), WrapLabel("", "lead")
        self.yes, self.no = BigButton(w.YES_KEEP, "check", role="main"), BigButton(w.NO_KEEP, "cross")
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        buttons, scroll, column = QWidget(), ScrollColumn(gap=look.sizes.pad), QVBoxLayout(self)
        flow = FlowLayout(buttons)
        for button in (self.yes, self.no):
            button.setMinimumHeight(look.sizes.target_main)
            flow.addWidget(button)
        heading, words = WrapLabel(w.MAY_WE_KEEP, "title", BOLD), WrapLabel(w.KEEP_WORDS, "lead")
        for part in (self._who, heading, words, self._said, buttons):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_person(self, name: str, *, said_no: bool) -> None:
        """Show who answers, and whether that person said no before."""
        self._who.setText(w.ANSWERS.format(name=name))
        self._said.setText(w.NO_KEPT.format(name=name))
        self._said.setVisible(said_no)

    def take_focus(self) -> None:
        """Put the keyboard on the answer that holds, so that one press more never turns a no into a yes."""
        (self.yes if self._said.isHidden() else self.no).setFocus()
