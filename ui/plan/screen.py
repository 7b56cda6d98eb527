"""The Plan screen: make an agenda, see whose minutes they are, and share it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.commands.papers import chooser
from cochair.domain.agenda import Kind, Plan
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.refused import Unclear
from cochair.services import planning
from cochair.services.drafting import Drafting
from cochair.services.plan_view import Row, plan_view
from cochair.services.ports import Clock, Library, StoreFailed
from ui import words_plan as w
from ui.plan.details import Details
from ui.plan.paste import Paste
from ui.plan.people import PeopleList
from ui.plan.row import LARGE_TEXT, PlanRow
from ui.plan.side import Side
from ui.theme.look import BOLD, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel

Edit = Callable[[Plan], Plan]
BEFORE_TAB = 3
"""With large text, what stands beside the agenda is a tab of its own."""


class PlanScreen(Ground):
    """`shared` carries the new meeting; every change is on disk before it is shown as saved."""

    shared = Signal(str)
    go_home = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._drafting: Drafting | None = None
        self.rows: list[PlanRow] = []
        self.top, self.banner, self.tabs = TopBar(""), Banner(), BigTabs()
        self.top.home_asked.connect(self.go_home)
        for words, icon in ((w.AGENDA, "list"), (w.DETAILS, "clock"), (w.PEOPLE, "people")):
            self.tabs.add(words, icon=icon)
        self.tabs.currentChanged.connect(self._show_tab)
        self._scroll = ScrollColumn(gap=look.sizes.tight)
        self._scroll.column.addStretch(1)
        self._finish = WrapLabel("", "heading", BOLD)
        self.paste, self.details, self.people, self.side = Paste(), Details(), PeopleList(), Side()
        self._agenda = self._make_agenda()
        self._lay_out()
        self._connect()
        look.changed.connect(self._fit)
        self._fit()

    def open(self, library: Library, clock: Clock, plan_id: str) -> None:
        """Open a draft; raises Unclear when it is gone, and StoreFailed."""
        self._drafting = Drafting(library, clock, plan_id)
        self.banner.clear()
        self.show_plan()

    def show_plan(self) -> None:
        """Show the draft as it is now."""
        if self._drafting is None:
            return
        plan = self._drafting.plan
        view = plan_view(plan, chooser(), self._drafting.today())
        self.top.set_title(w.TITLE.format(title=view.title), view.when)
        self._show_rows(view.rows)
        self._finish.setText(f"{view.finish}. {view.length}")
        self.side.show_view(view)
        self.details.show_plan(plan)
        self.people.show_plan(plan)

    def change(self, edit: Edit) -> None:
        """Make one change and save it; what can not be done is said in the window."""
        if self._drafting is None:
            return
        try:
            self._drafting.change(edit)
        except (Unclear, StoreFailed) as no:
            self.banner.say("refused", str(no))
            return
        self.banner.clear()
        self.show_plan()

    def add(self) -> None:
        """Add an item, and put the keyboard on its title."""
        self.tabs.setCurrentIndex(0)
        self.change(lambda plan: planning.add_item(plan, w.ADDED))
        if self.rows:
            self.rows[-1].edit.line.setFocus()
            self.rows[-1].edit.line.selectAll()

    def undo(self) -> None:
        """Take the newest change back."""
        if self._drafting is None:
            return
        try:
            self._drafting.undo()
        except (Unclear, StoreFailed) as no:
            self.banner.say("refused", str(no))
        self.show_plan()

    def share(self) -> None:
        """Share the agenda, or say what is missing."""
        if self._drafting is None:
            return
        try:
            meeting = self._drafting.share()
        except (Unclear, StoreFailed) as no:
            self.banner.say("refused", str(no))
            return
        self.shared.emit(meeting)

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        if [r.item for r in self.rows] != [r.id for r in rows]:
            for old in self.rows:
                old.setParent(None)
                old.deleteLater()
            self.rows = [self._row(row, number) for number, row in enumerate(rows, 1)]
        for widget, row in zip(self.rows, rows, strict=True):
            widget.show_row(row)
            widget.show_kept(self._kept_in(row.id))

    def _kept_in(self, item: ItemId) -> int | None:
        assert self._drafting is not None
        plan = self._drafting.plan
        found = planning.item_of(plan, item)
        if found.kind is Kind.BREAK or found.for_group is not None or not plan.protected_groups:
            return None
        group = plan.protected_groups[0].id
        return sum(p.minutes for p in found.protected if p.group == group)

    def _row(self, row: Row, number: int) -> PlanRow:
        made, item = PlanRow(row, number), row.id
        made.up.connect(lambda: self.change(lambda p: planning.move_up(p, item)))
        made.down.connect(lambda: self.change(lambda p: planning.move_down(p, item)))
        made.removed.connect(lambda: self.change(lambda p: planning.remove_item(p, item)))
        made.titled.connect(lambda words: self.change(lambda p: planning.set_title(p, item, words)))
        made.timed.connect(lambda n: self.change(lambda p: planning.set_minutes(p, item, n)))
        made.kept.connect(lambda n: self.change(lambda p: planning.keep_minutes(p, item, p.protected_groups[0].id, n)))
        made.whose_asked.connect(lambda: self.change(lambda p: _next_owner(p, item)))
        self._scroll.column.insertWidget(number - 1, made)
        return made

    def _move_focused(self, move: Callable[[Plan, ItemId], Plan]) -> None:
        focus = self.focusWidget()
        held = next((row.item for row in self.rows if focus is not None and row.isAncestorOf(focus)), None)
        if held is None:
            return
        self.change(lambda plan: move(plan, held))
        next(row for row in self.rows if row.item == held).edit.line.setFocus()

    def _connect(self) -> None:
        self.side.share_asked.connect(self.share)
        self.paste.edited.connect(self.change)
        self.details.edited.connect(self.change)
        self.people.edited.connect(self.change)
        for keys, act in (
            ("F9", self.undo),
            ("Ctrl+N", self.add),
            ("Ctrl+Return", self.share),
            ("Alt+Up", lambda: self._move_focused(planning.move_up)),
            ("Alt+Down", lambda: self._move_focused(planning.move_down)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_tab(self, tab: int) -> None:
        for number, part in enumerate((self._agenda, self.details, self.people)):
            part.setVisible(number == tab)
        few = look.scale >= LARGE_TEXT
        self._left.setVisible(tab < BEFORE_TAB)
        self.side.setVisible(not few or tab == BEFORE_TAB)

    def _fit(self) -> None:
        few = look.scale >= LARGE_TEXT
        if few and self.tabs.count() == BEFORE_TAB:
            self.tabs.add(w.BEFORE, icon="next")
        elif not few and self.tabs.count() > BEFORE_TAB:
            self.tabs.removeTab(BEFORE_TAB)
        self._show_tab(self.tabs.currentIndex())

    def _make_agenda(self) -> HeadedCard:
        card = HeadedCard(w.WHAT)
        for words, icon, key, act in (
            (w.UNDO, "undo", "F9", self.undo),
            (w.PASTE, "paper", "", lambda: self.paste.setVisible(self.paste.isHidden())),
            (w.ADD, "plus", "Ctrl+N", self.add),
        ):
            button = BigButton(words, icon, key=key)
            button.clicked.connect(lambda _=False, a=act: a())
            card.beside.addWidget(button)
        card.body.addWidget(self.paste)
        card.body.addWidget(self._scroll, 1)
        card.body.addWidget(self._finish)
        return card

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        zone = look.sizes.zone
        column.setContentsMargins(0, 0, 0, zone)
        for widget in (self.top, self.tabs, self.banner):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setContentsMargins(zone, 0, zone, 0)
        row.setSpacing(zone)
        self._left = QWidget()
        parts = QVBoxLayout(self._left)
        parts.setContentsMargins(0, 0, 0, 0)
        for part in (self._agenda, self.details, self.people):
            parts.addWidget(part, 1)
        row.addWidget(self._left, 3)
        row.addWidget(self.side, 1)
        column.addLayout(row, 1)


def _next_owner(plan: Plan, item: ItemId) -> Plan:
    """Give an item to the next group in turn, and after the last to everyone."""
    owners: list[GroupId | None] = [None, *(g.id for g in plan.groups)]
    now = planning.item_of(plan, item).for_group
    return planning.set_for(plan, item, owners[(owners.index(now) + 1) % len(owners)])
