"""Where the agenda stands: the agenda itself, or made-up people who try it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from cochair.domain.agenda import Plan
from ui.plan.agenda_card import AgendaCard
from ui.plan.rehearsal_panel import RehearsalPanel
from ui.widgets.big_tabs import BigTabs


class AgendaPlace(QWidget):
    """Shows one of the two. Going to another tab ends the trying."""

    def __init__(self, agenda: AgendaCard, tabs: BigTabs) -> None:
        super().__init__()
        self._agenda, self._tabs, self.rehearsal = agenda, tabs, RehearsalPanel()
        self._came_from: tuple[int, QWidget | None] = (0, None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(agenda)
        column.addWidget(self.rehearsal)
        self.rehearsal.hide()
        self.rehearsal.closed.connect(self.go_back)
        tabs.currentChanged.connect(lambda _: self.end_trying())

    @property
    def trying(self) -> bool:
        """Whether made-up people try the agenda now."""
        return not self.rehearsal.isHidden()

    def try_out(self, draft: Plan) -> None:
        """Let made-up people try a draft, or other people when some do already."""
        if self.trying:
            self.rehearsal.try_others()
            return
        self._came_from = self._tabs.currentIndex(), self.window().focusWidget()
        self._tabs.setCurrentIndex(0)
        self._agenda.hide()
        self.rehearsal.show()
        self.rehearsal.try_draft(draft)
        self.rehearsal.take_focus()

    def end_trying(self) -> None:
        """Show the agenda again."""
        self.rehearsal.stop()
        self.rehearsal.hide()
        self._agenda.show()

    def go_back(self) -> None:
        """End the trying, and put the keyboard where it was before."""
        if not self.trying:
            return
        tab, widget = self._came_from
        self.end_trying()
        self._tabs.setCurrentIndex(tab)
        if widget is not None and isValid(widget) and widget.isVisible():
            widget.setFocus()
        else:
            self._agenda.take_focus()
