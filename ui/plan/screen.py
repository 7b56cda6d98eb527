"""The Plan screen: make an agenda, see whose minutes they are, and share it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from cochair.domain.agenda import Plan
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.refused import Unclear
from cochair.services import planning
from cochair.services.drafting import Drafting
from cochair.services.kept import Kept
from cochair.services.plan_view import Where, plan_view
from cochair.services.plan_yes import take_yes_back
from cochair.services.ports import Clock, StoreFailed
from cochair.services.story import Stories
from cochair.services.templates import Template, use_template
from ui import words_plan as w
from ui.at_hand import at_hand
from ui.paper_places import PaperPlaces
from ui.plan.agenda_card import AgendaCard
from ui.plan.agenda_place import AgendaPlace
from ui.plan.bringing import Bringing
from ui.plan.details import Details
from ui.plan.edits import Edit
from ui.plan.people import PeopleList
from ui.plan.plan_layout import lay_out
from ui.plan.row import LARGE_TEXT
from ui.plan.sharing import Sharing
from ui.plan.side import Side
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_tabs import BigTabs
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import TypingLine
from ui.widgets.reading_order import stops
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar

TABS = (Where.AGENDA, Where.DETAILS, Where.PEOPLE)
BEFORE_TAB = len(TABS)
"""With large text, what stands beside the agenda is a tab of its own."""


class PlanScreen(Ground):
    """`shared` carries the new meeting; every change is on disk before it is shown as saved."""

    shared = Signal(str)
    go_home = Signal()
    promises_asked = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._drafting: Drafting | None = None
        self.top, self.banner, self.tabs = TopBar(""), Banner(), BigTabs()
        self.agenda, self.details = AgendaCard(self.change), Details(self.change)
        self.people, self.side = PeopleList(self.change), Side(self.say_yes, self._made)
        self.place = AgendaPlace(self.agenda, self.tabs)
        self.bringing = Bringing(self.agenda, self._draft, self.change)
        for words, icon in ((w.AGENDA, "list"), (w.DETAILS, "clock"), (w.PEOPLE, "people")):
            self.tabs.add(words, icon=icon)
        shown, above = (self.place, self.details, self.people), (self.tabs, self.banner)
        self._page, self._left = lay_out(self, self.top, above, shown, self.side)
        self._connect()
        look.changed.connect(self._fit)
        self._fit()

    def open(self, kept: Kept, clock: Clock, plan_id: str, places: PaperPlaces | None = None) -> None:
        """Open a draft; its papers go where `places` says.  Raises Unclear when it is gone, and StoreFailed."""
        self._drafting = Drafting(kept.library, clock, plan_id, kept.requests, kept.books)
        self.agenda.rows.read_stories(Stories(kept.library, kept.requests, self._drafting.plan.board))
        self.side.papers.open(kept.library, places, self._drafting.needs)
        self.banner.clear()
        self._show_agenda()
        self.show_plan()

    def show_plan(self) -> None:
        """Show the draft as it is now."""
        if self._drafting is None:
            return
        plan, today = self._drafting.plan, self._drafting.today()
        view = plan_view(plan, at_hand.chooser(), today, self._drafting.needs)
        self.top.set_title(w.TITLE.format(title=view.title), view.when)
        self.agenda.show_view(plan, view, today, can_undo=self._drafting.can_undo)
        self.side.show_view(view)
        self.side.show_requests(self._drafting)
        self.side.papers.show_plan(plan, today)
        self.details.show_plan(plan, today)
        self.people.show_draft(self._drafting)
        self.place.rehearsal.show_draft(plan)

    def change(self, edit: Edit) -> str:
        """Make one change and save it; return in one sentence why it can not be made, or nothing."""
        return self._made(lambda drafting: drafting.change(edit))

    def _made(self, act: Callable[[Drafting], object]) -> str:
        if self._drafting is None:
            return ""
        try:
            act(self._drafting)
        except Unclear as no:
            return str(no)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
        else:
            self.banner.clear()
        self.show_plan()
        return ""

    def change_or_say(self, edit: Edit) -> bool:
        """Make one change and return whether it was made; why not is said at the top."""
        no = self.change(edit)
        if no:
            self.banner.say("refused", no)
            self.show_plan()
        return not no

    def add(self) -> None:
        """Add an item and open it, with the keyboard on its title."""
        self._show_agenda()
        if self.change_or_say(lambda plan: planning.add_item(plan, w.ADDED)) and self._drafting is not None:
            self.agenda.rows.open_form(self._drafting.plan.items[-1].id)

    def undo(self) -> None:
        """Take the newest change back, and say so."""
        if self._drafting is None:
            return
        try:
            self._drafting.undo()
        except (Unclear, StoreFailed) as no:
            self.banner.say("refused", str(no))
        else:
            self.banner.say("saved", w.UNDONE)
        self.show_plan()

    def share(self) -> None:
        """Share the agenda, or say what is missing; what is being typed counts."""
        self.finish_typing()
        if self._drafting is not None:
            self._sharing.share(self._drafting)

    def show_requests(self) -> None:
        """Show what people ask for, with the keyboard on the first answer."""
        self.banner.clear()
        self.tabs.setCurrentIndex(BEFORE_TAB)  # Qt leaves it while there is no such tab
        self.side.requests.take_focus()

    def say_yes(self, person: PersonId, number: str) -> str:
        """Keep somebody's yes to the agenda; return in one sentence why not, or nothing."""
        return self._made(lambda drafting: drafting.say_yes(person, number))

    def try_out(self) -> None:
        """Let made-up people try the agenda, or other people when some do; what is being typed counts."""
        self.banner.clear()
        self.finish_typing()
        if self._drafting is not None:
            self.place.try_out(self._drafting.plan)

    def _make_papers(self) -> None:
        self.finish_typing()
        self.side.papers.make()

    def finish_typing(self) -> None:
        """Save what is typed in the line that the keyboard is in, as leaving it would."""
        line = self.focusWidget()
        if isinstance(line, TypingLine):
            line.editingFinished.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where the work starts, unless it is in use here already."""
        super().showEvent(event)
        if self.focusWidget() is None or not self.focusWidget().isVisible():
            self.agenda.take_focus()

    def _leave(self) -> None:
        self.finish_typing()
        self.place.end_trying()
        self.go_home.emit()

    def _use_template(self, template: Template) -> None:
        had = bool(self._drafting and self._drafting.plan.items)
        if self.change_or_say(lambda plan: use_template(plan, template)):
            self._show_agenda()
            self.agenda.take_focus()
            if had:
                self.banner.say("saved", w.USED.format(name=template.name))

    def _draft(self) -> tuple[Plan, date]:
        assert self._drafting is not None
        return self._drafting.plan, self._drafting.today()

    def _say_brought(self) -> None:
        self._show_agenda()
        self.agenda.take_focus()
        self.banner.say("saved", w.KEPT_FOUND)

    def _show_agenda(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.place.end_trying()
        self.agenda.show_start(False)

    def _fix(self, where: Where) -> None:
        self.place.end_trying()
        self.tabs.setCurrentIndex(TABS.index(where) if where in TABS else 0)
        if where is Where.OLD_ACTIONS:
            self.agenda.show_start(False)
            self.agenda.old.take_focus()
        if where is Where.DETAILS:
            self.details.first_empty().setFocus()

    def _show_item(self, item: ItemId) -> None:
        self._show_agenda()
        if self.agenda.rows.held() != item:
            self.agenda.rows.open_form(item)

    def _write_request(self) -> None:
        self.show_requests()
        self.side.requests.write()

    def _move_held(self, move: Callable[[Plan, ItemId], Plan]) -> None:
        held = self.agenda.rows.held()
        if held is not None and not self.place.trying:
            self.change_or_say(lambda plan: move(plan, held))

    def _close_open(self) -> None:
        self.finish_typing()
        if self.place.trying:
            self.place.go_back()
        elif self.agenda.rows.form is not None:
            self.agenda.rows.close_form(back=True)
        elif self.agenda.looking:
            self.bringing.go_back()
        elif not self.people.close_forms():
            self.agenda.show_start(False)

    def _connect(self) -> None:
        self.top.home_asked.connect(self._leave)
        self.tabs.currentChanged.connect(self._show_tab)
        self._sharing = Sharing(self.banner, self.side.needs_asked)
        self._sharing.shared.connect(self.shared)
        self._sharing.promises_asked.connect(self.promises_asked)
        self._sharing.requests_asked.connect(self.show_requests)
        self._sharing.not_ready.connect(self.side.yeses.take_focus)
        self.side.share_asked.connect(self.share)
        self.side.papers.papers.told.connect(self.banner.say)
        self.side.try_asked.connect(self.try_out)
        for part in (self.side, self.place.rehearsal):
            part.fix_asked.connect(self._fix)
        self.agenda.add_asked.connect(self.add)
        self.agenda.undo_asked.connect(self.undo)
        self.agenda.start.template_picked.connect(self._use_template)
        self.bringing.done.connect(self._say_brought)
        self.side.item_asked.connect(self._show_item)
        self.side.yeses.taken_back.connect(lambda who: self.change_or_say(lambda plan: take_yes_back(plan, who)))
        for giver in (self.agenda.rows, self.people, self.side, self.place.rehearsal):
            giver.edited.connect(self.change_or_say)
        self._keys = ScreenKeys(
            self,
            (
                ("F9", self.undo),
                ("Ctrl+N", self.add),
                ("Ctrl+Return", self.share),
                (w.TRY_KEY, self.try_out),
                (w.REQUEST_KEY, self._write_request),
                (w.PAPERS_KEY, self._make_papers),
                (w.KEEP_KEY, self.bringing.keep),
                ("Alt+Up", lambda: self._move_held(planning.move_up)),
                ("Alt+Down", lambda: self._move_held(planning.move_down)),
                ("Esc", self._close_open),
                *((f"Alt+{n + 1}", partial(self._go_to, n)) for n in range(BEFORE_TAB + 1)),
            ),
        )

    def _go_to(self, tab: int) -> None:
        """Show a tab by its key, and put the keyboard on the first thing in it."""
        self.finish_typing()
        self.tabs.setCurrentIndex(tab)
        shown = self.side if tab == BEFORE_TAB else (self.place, self.details, self.people)[tab]
        for first in [stop for stop in stops(shown) if stop.isVisible() and stop.isEnabled()][:1]:
            first.setFocus()

    def _show_tab(self, tab: int) -> None:
        for number, part in enumerate((self.place, self.details, self.people)):
            part.setVisible(number == tab)
        self._left.setVisible(tab < BEFORE_TAB)
        self.side.setVisible(look.scale < LARGE_TEXT or tab == BEFORE_TAB)

    def _fit(self) -> None:
        few = look.scale >= LARGE_TEXT
        self._page.set_scrolls(few)
        if few and self.tabs.count() == BEFORE_TAB:
            self.tabs.add(w.BEFORE, icon="send")
        elif not few and self.tabs.count() > BEFORE_TAB:
            self.tabs.setCurrentIndex(self.tabs.currentIndex() % BEFORE_TAB)
            self.tabs.removeTab(BEFORE_TAB)
        self._show_tab(self.tabs.currentIndex())
