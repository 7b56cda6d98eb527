"""One thing that helps a person: whether it is a must, how it is met, and the day of each step."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cochair.domain.dates import date_words
from cochair.domain.needs import Need, Question
from cochair.services.needs_view import need_words
from ui import words_needs as w
from ui.theme.look import BOLD, look
from ui.widgets.choices import Choices
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class NeedRow(Ground):
    """`must_picked` carries whether it is a must, `met` how it is met."""

    must_picked = Signal(object)
    met = Signal(str)

    def __init__(self, need: Need) -> None:
        super().__init__("row")
        self.need = need
        words = need_words(need)
        self.how_much = Choices(w.HOW_MUCH)
        self.how_met = PlainEdit(w.HOW_MET, need.met_how, hint=w.HOW_MET_HINT)
        self._days = WrapLabel("", "small", colour="muted")
        self.how_much.picked.connect(self.must_picked)
        self.how_met.line.editingFinished.connect(lambda: self.met.emit(self.how_met.text()))
        sizes, column = look.sizes, QVBoxLayout(self)
        column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.row)
        column.setSpacing(sizes.gap)
        column.addWidget(WrapLabel(w.TITLES[need.question], "small", colour="muted"))
        for part in (WrapLabel(words, "heading", BOLD), self.how_much, self.how_met, self._days):
            column.addWidget(part)
        self.setAccessibleName(words)
        self.show_need(need)

    def show_need(self, need: Need) -> None:
        """Show it as it is now; what is being typed stays."""
        if need.met_how != self.need.met_how and not self.how_met.line.hasFocus():
            self.how_met.set_text(need.met_how)
        self.need = need
        must, wish = w.NEVER_CHOICES if need.question is Question.NEVER else (w.MUST, w.WOULD_LIKE)
        self.how_much.show_options(((True, must), (False, wish)), need.must)
        self._days.setText(" ".join(_days(need)))


def _days(need: Need) -> list[str]:
    told: list[str] = []
    for field, words in w.DAYS.items():
        day: date | None = getattr(need, field)
        if day is not None and not (field == "reviewed_on" and day == need.identified_on):
            told.append(words.format(date=date_words(day, weekday=False)))
    return told
