"""How one person was asked to a meeting, what they said, and how they take part."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.attendance import Invitation
from cochair.domain.dates import date_words
from ui import words_came as w
from ui.people.kept_line import KeptLine
from ui.theme.look import look
from ui.widgets.choices import Choices


class AskedForm(QWidget):
    """`picked` carries the field that was chosen and its value; lines are kept when they are left."""

    picked = Signal(str, object)

    def __init__(self, keep_day: Callable[[str], str], keep_support: Callable[[str], str]) -> None:
        super().__init__()
        self.how, self.reply, self.place = Choices(w.HOW), Choices(w.SAID), Choices(w.WHERE)
        self.day = KeptLine(w.WHEN, keep_day, hint=w.WHEN_HINT)
        self.support = KeptLine(w.SUPPORT, keep_support, hint=w.SUPPORT_HINT)
        self.lines = (self.day, self.support)
        for field, choices in (("how", self.how), ("reply", self.reply), ("place", self.place)):
            choices.picked.connect(lambda value, own=field: self.picked.emit(own, value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.pad)
        for part in (self.how, self.day, self.reply, self.place, self.support):
            column.addWidget(part)

    def begin(self, asked: Invitation) -> None:
        """Show another person."""
        self.day.begin(_day(asked))
        self.support.begin(asked.support)
        self.show_asked(asked)

    def show_asked(self, asked: Invitation) -> None:
        """Show what is kept; what is being typed stays."""
        self.how.show_options(w.ASKED_BY, asked.how)
        self.reply.show_options(w.REPLIES, asked.reply)
        self.place.show_options(w.PLACES, asked.place)
        self.day.show_value(_day(asked))
        self.support.show_value(asked.support)


def _day(asked: Invitation) -> str:
    return date_words(asked.asked_on, weekday=False) if asked.asked_on is not None else ""
