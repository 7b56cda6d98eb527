"""The agenda of a draft: its items, when it finishes, and a way to start from one that is ready."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.domain.agenda import Plan
from cochair.services.bringing.view import FoundView
from cochair.services.plan_view import PlanView
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.found_panel import FoundPanel
from ui.plan.old_actions import OldActions
from ui.plan.row import LARGE_TEXT
from ui.plan.rows import Rows
from ui.plan.start_panel import StartPanel
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel


class AgendaCard(HeadedCard):
    """`add_asked` and `undo_asked` ask for an item and for Undo."""

    add_asked = Signal()
    undo_asked = Signal()

    def __init__(self, change: Change) -> None:
        super().__init__(w.WHAT)
        self.rows, self.start, self.found = Rows(change), StartPanel(), FoundPanel()
        self.old = OldActions(change)
        self.rows.column.addWidget(self.old)
        self._undo = BigButton(w.UNDO, "undo", hint="F9")
        self._again = BigButton(w.START_OVER, "list")
        self._add = BigButton(w.ADD, "plus", hint="Ctrl+N")
        self._undo.clicked.connect(self.undo_asked)
        self._add.clicked.connect(self.add_asked)
        self._again.clicked.connect(lambda: self.show_start(self.start.isHidden()))
        self.start.closed.connect(lambda: self.show_start(False))
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        for button in (self._undo, self._again, self._add):
            flow.addWidget(button)
        self.beside.addWidget(self._buttons)
        self._flag = Icon("flag")
        self._finish, self._length = WrapLabel("", "lead", BOLD), WrapLabel("", "body", colour="muted", align="right")
        last = QHBoxLayout()
        last.setSpacing(look.sizes.gap)
        last.addWidget(self._flag)
        last.addWidget(self._finish, 1)
        last.addWidget(self._length, 1)
        self.body.addWidget(self.start, 1)
        self.body.addWidget(self.found, 1)
        self.body.addWidget(self.rows, 1)
        self.body.addLayout(last)
        self._wanted = self._looking = False
        look.changed.connect(self._turn)
        self._turn()
        self._show_parts()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which words that wrap at this width still fit, once the width is known."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not self.isVisible():
            return least
        return QSize(least.width(), max(least.height(), layout.totalMinimumHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that another width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_view(self, plan: Plan, view: PlanView, today: date, *, can_undo: bool) -> None:
        """Show the items and when the meeting finishes."""
        self.rows.show_rows(plan, view.rows, today)
        self.old.show_old(view.old, today)
        self._finish.setText(view.finish if view.rows else "")
        self._length.setText(view.length)
        if not can_undo and self._undo.hasFocus():
            self._add.setFocus()
        self._undo.setEnabled(can_undo)
        self._show_parts()

    def show_start(self, yes: bool) -> None:
        """Show the agendas that are ready in place of the items, or the items again."""
        self._wanted, self._looking = yes, False
        self._show_parts()
        if self.start.isVisible():
            self.start.text.setFocus()

    def show_found(self, view: FoundView) -> None:
        """Show what was found in what somebody brought, until it is kept or not."""
        self.found.show_found(view)
        self._looking = True
        self._show_parts()
        self.found.take_focus()

    @property
    def looking(self) -> bool:
        """Whether somebody looks at what was found."""
        return self._looking

    def take_focus(self) -> None:
        """Put the keyboard on adding something, or on what to start from."""
        (self.start.first if self.start.isVisibleTo(self) else self._add).setFocus()

    def _show_parts(self) -> None:
        shown = (self._wanted or not self.rows.rows) and not self._looking
        self.found.setVisible(self._looking)
        for part in (self._flag, self._finish, self._length):
            part.setVisible(not self._looking and (part is self._length or bool(self.rows.rows)))
        self.start.setVisible(shown)
        self.start.may_close(bool(self.rows.rows))
        self.rows.setVisible(not shown and not self._looking)
        self._again.setVisible(not shown and not self._looking)

    def _turn(self) -> None:
        """Leave the heading to the tab above when the text is large."""
        self._heading.setVisible(look.scale < LARGE_TEXT)
