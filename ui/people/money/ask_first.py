"""Asks a person whether we may write down anything about their money."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.consents import About
from cochair.services.consents import keep_answer, newest
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.desk import Desk
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.wrap_label import WrapLabel


class AskFirst(Ground):
    """Stands there until the person said yes. `answered` tells of an answer, `refused` why it is not kept."""

    answered = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__("ask")
        self._desk: Desk | None = None
        self._person: PersonNumber | None = None
        self._words, self._why = WrapLabel("", "heading", BOLD), WrapLabel("", "body")
        self.yes, self.no = BigButton(w.YES_KEEP, "check", role="main"), BigButton(w.NO_KEEP, "cross")
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        self._lay_out()

    def open(self, desk: Desk, person: PersonNumber) -> bool:
        """Ask, or stand aside when the person said yes; return whether they did; raises StoreFailed."""
        self._desk, self._person = desk, person
        said = newest(desk.books, person, About.KEEPING_MONEY)
        name = desk.books.of(BoardPerson).row(person).name
        refused = said is not None and not said.yes
        self._words.setText(w.THEY_SAID_NO.format(name=name) if refused else w.MAY_WE)
        self._why.setText(w.MAY_WE if refused else w.MAY_WE_WHY)
        self.no.setVisible(not refused)
        agreed = said is not None and said.yes
        self.setVisible(not agreed)
        return agreed

    def take_focus(self) -> None:
        """Put the keyboard on the first answer."""
        self.yes.setFocus()

    def _answer(self, yes: bool) -> None:
        assert self._desk is not None and self._person is not None
        shown = f"{w.MAY_WE} {w.MAY_WE_WHY}"
        try:
            keep_answer(self._desk.books, self._person, About.KEEPING_MONEY, shown, yes=yes, today=self._desk.today())
        except StoreFailed as failed:
            self.refused.emit(str(failed))
        else:
            self.answered.emit()

    def _lay_out(self) -> None:
        sizes = look.sizes
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        words = QVBoxLayout()
        words.setSpacing(sizes.gap)
        for part in (self._words, self._why, buttons):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
        row.setSpacing(sizes.pad)
        row.addWidget(PictureLabel(w.PAYMENTS_PICTURE, sizes.picture))
        row.addLayout(words, 1)
