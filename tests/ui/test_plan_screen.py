"""The Plan screen: an agenda made by keyboard and by hand, and every bad word said in place."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.agenda import Kind, Plan
from cochair.domain.board import BoardPerson
from cochair.domain.ids import ItemId
from cochair.domain.people import Coming
from cochair.services.board_keeping import change_person
from cochair.services.drafting import keep_draft, start_draft
from cochair.services.plan_people import remove_person
from cochair.services.ports import StoreFailed
from cochair.services.templates import new_draft
from cochair.storage.store import Store, open_store
from tests.brought import with_text
from ui.plan.person_form import PersonForm
from ui.plan.screen import PlanScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.widgets.big_button import BigButton
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import LOAD_AFTER, PlainHelper
from ui.widgets.reading_order import stops
from ui.widgets.wrap_label import WrapLabel

HEADER = """Board: North Town Board
Meeting: Getting around; 12 November 2026; 10:00 to 11:30; St Mark's Hall
Must end by: 11:45
Groups: Members (protected); Workers
Share: Members half
People: Priya (Members, co-chair); Tom (Workers, co-chair, stand-in Ann); Sam (Members); Ann (Workers, minute-taker);
People: Lou (supporter of Sam)
Agenda:
  Welcome; 5 minutes; check-in; for everyone
  You said, we did; 10 minutes; feedback; for Members
  Buses; 25 minutes; talk; for everyone; 15 protected for Members; led by Sam
  Break; 10 minutes
  Budget; 20 minutes; decide; for Workers; at least 10 minutes; papers sent 29 October 2026
  Housing; 15 minutes; talk; for Members
  Next meeting; 5 minutes; news; for everyone""".replace(";\nPeople: Lou", "; Lou")


class Still:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 10, 20, 9, tzinfo=UTC)

    def slept(self) -> timedelta:
        return timedelta(0)


class Stage:
    """A Plan screen in a window over a real store."""

    def __init__(self, qtbot: QtBot, app: QApplication, store: Store, plan_id: str, size: tuple[int, int]) -> None:
        self._bot, self._app, self.store, self.plan_id = qtbot, app, store, plan_id
        self.screen = PlanScreen()
        self.window = QMainWindow()
        self.window.setCentralWidget(self.screen)
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.screen.open(store, Still(), plan_id)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    @property
    def plan(self) -> Plan:
        """The draft as it is on disk."""
        return self.store.library.plans()[self.plan_id]

    @property
    def titles(self) -> list[str]:
        return [item.title for item in self.plan.items]

    def settle(self) -> None:
        for _ in range(10):
            self._app.processEvents()

    def press(self, keys: str) -> None:
        """Press keys where the keyboard is, as a person would."""
        combination, target = QKeySequence(keys)[0], self._app.focusWidget()
        assert target is not None
        self._bot.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def type(self, words: str, *, end: str = "Return") -> None:
        """Type over what is in the line that has the keyboard."""
        self.press("Ctrl+A")
        target = self._app.focusWidget()
        assert target is not None
        self._bot.keyClicks(target, words)
        self.press(end)

    def button(self, words: str, inside: QWidget | None = None) -> QPushButton:
        """Return the button that shows or says some words."""
        found = [
            b
            for b in (inside or self.screen).findChildren(QPushButton)
            if b.isVisible() and words in (b.text(), b.accessibleName())
        ]
        assert found, words
        return found[0]

    def click(self, words: str, inside: QWidget | None = None) -> None:
        self._bot.mouseClick(self.button(words, inside), Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, words: str) -> None:
        row = next(r for r in self.screen.findChildren(ChoiceRow) if r.isVisible() and r.text() == words)
        self._bot.mouseClick(row, Qt.MouseButton.LeftButton)
        self.settle()

    def pick(self, label: str, words: str) -> None:
        """Pick from a line that opens, with keys only."""
        line = next(
            p.line for p in self.screen.findChildren(PickLine) if p.isVisible() and p.line.accessibleName() == label
        )
        line.setFocus()
        self.press("Space")
        view = line.view()
        self._bot.keyClick(view, Qt.Key.Key_Home)
        for _ in range(line.findText(words)):
            self._bot.keyClick(view, Qt.Key.Key_Down)
        self._bot.keyClick(view, Qt.Key.Key_Return)
        self.settle()

    def line(self, label: str) -> PlainEdit:
        return next(
            e for e in self.screen.findChildren(PlainEdit) if e.isVisible() and e.line.accessibleName() == label
        )

    def type_in(self, label: str, words: str, *, end: str = "Return") -> None:
        self.line(label).setFocus()
        self.type(words, end=end)


MakeStage = Callable[..., Stage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MakeStage]:
    """Return a function that opens the Plan screen on a draft of a script, or on an empty one."""
    with open_store(tmp_path, unlocked=True) as store:

        def stage(header: str = HEADER, size: tuple[int, int] = (1366, 768)) -> Stage:
            if not header:
                plan_id = start_draft(store.library, Still())
            else:
                empty = new_draft(Still().now())
                plan = with_text(empty, header, date(2026, 10, 20))
                plan_id = keep_draft(store.library, plan)
            made.append(Stage(qtbot, qapp, store, plan_id, size))
            return made[-1]

        made: list[Stage] = []  # a window that nothing holds would be gone in the middle of a change of look
        yield stage


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_everything_fits_and_has_a_name(
    make: MakeStage, qapp: QApplication, theme: ThemeName, size: tuple[int, int], scale: float
) -> None:
    apply(qapp, Comfort(scale, theme))
    stage = make(size=size)
    found = []
    for tab in range(stage.screen.tabs.count()):
        stage.screen.tabs.setCurrentIndex(tab)
        stage.settle()
        found += [f"{tab}: {line}" for line in audit(stage.window)]
    stage.screen.tabs.setCurrentIndex(0)
    stage.screen.agenda.rows.open_form(stage.plan.items[4].id)
    stage.settle()
    found += [f"item: {line}" for line in audit(stage.window)]
    stage.screen.tabs.setCurrentIndex(2)
    members = stage.screen.people.cards[stage.plan.groups[0].id]
    members.open_person(stage.plan.people[0].id)
    stage.settle()
    found += [f"person: {line}" for line in audit(stage.window)]
    assert found == []


def test_an_empty_draft_fits_at_every_text_size(make: MakeStage, qapp: QApplication) -> None:
    for scale in (1.0, 2.0, 3.0):
        apply(qapp, Comfort(scale, "light"))
        assert audit(make("").window) == []


def test_tab_goes_down_the_screen(make: MakeStage) -> None:
    stage = make()
    stage.screen.agenda.rows.open_form(stage.plan.items[1].id)
    stage.settle()
    shown = [w for w in stops(stage.screen.agenda.rows) if w.isVisible()]
    tops = [w.mapTo(stage.window, QPoint(0, w.height() // 2)).y() for w in shown]
    assert all(later >= before - 30 for before, later in pairwise(tops))


def test_a_new_item_is_added_named_and_timed_by_keyboard(make: MakeStage) -> None:
    stage = make()
    stage.press("Ctrl+N")
    stage.type("The garden")
    assert stage.titles[-1] == "The garden"
    stage.press("Esc")
    assert stage.screen.agenda.rows.form is None
    stage.press("Alt+Up")
    assert stage.titles[-2:] == ["The garden", "Next meeting"]
    assert stage.screen.agenda.rows.held() == stage.plan.items[-2].id


def test_the_finish_changes_with_the_minutes(make: MakeStage) -> None:
    stage = make()
    assert "We finish at 11:30" in _words(stage)
    stage.click("More: Minutes for Buses")
    assert "We finish at 11:31" in _words(stage)
    assert stage.plan.items[2].minutes == 26


def test_protected_minutes_are_never_cut_by_fewer_minutes(make: MakeStage) -> None:
    stage = make()
    row = stage.screen.agenda.rows.rows[stage.plan.items[2].id]
    row.timed.emit(10)
    assert stage.plan.items[2].minutes == 25
    assert "15 minutes of Buses are protected" in stage.screen.banner.sentence()
    assert row.minutes() == 25


def test_dragging_moves_an_item_and_undo_brings_it_back(make: MakeStage, qtbot: QtBot) -> None:
    stage = make()
    rows = [stage.screen.agenda.rows.rows[item.id] for item in stage.plan.items]
    hold, over = QPoint(rows[0].width() // 2, rows[0].height() // 2), rows[2]
    down = over.mapTo(stage.window, QPoint(0, over.height() - 4)) - rows[0].mapTo(stage.window, QPoint(0, 0))
    qtbot.mousePress(rows[0], Qt.MouseButton.LeftButton, pos=hold)
    qtbot.mouseMove(rows[0], QPoint(hold.x(), down.y() // 2))
    qtbot.mouseMove(rows[0], QPoint(hold.x(), down.y()))
    qtbot.mouseRelease(rows[0], Qt.MouseButton.LeftButton, pos=QPoint(hold.x(), down.y()))
    stage.settle()
    assert stage.titles[:3] == ["You said, we did", "Buses", "Welcome"]
    stage.press("F9")
    assert stage.titles[0] == "Welcome"


def test_a_click_on_a_row_moves_nothing(make: MakeStage, qtbot: QtBot) -> None:
    stage = make()
    qtbot.mouseClick(stage.screen.agenda.rows.rows[stage.plan.items[0].id], Qt.MouseButton.LeftButton)
    assert stage.titles[0] == "Welcome"


def test_an_item_is_changed_in_place(make: MakeStage) -> None:
    stage = make()
    stage.click("Change Budget")
    stage.choose("Talk")
    stage.choose("Everyone")
    stage.click("More: Protected minutes for Members")
    stage.pick("Who leads it?", "Ann")
    stage.type_in("The fewest minutes it may get", "12")
    item = stage.plan.items[4]
    assert (item.kind, item.for_group, item.least, item.protected[0].minutes) == (Kind.TALK, None, 12, 1)
    assert stage.plan.person(item.led_by or stage.plan.people[0].id).name == "Ann"
    stage.click("Take it away")
    assert "Budget" not in stage.titles


@pytest.mark.parametrize(
    ("label", "words", "says"),
    [
        ("Title", "", "Please give this a short title"),
        ("The fewest minutes it may get", "soon", "Please type a number of minutes"),
        ("When did the papers go out?", "yesterday or so", "yesterday or so"),
    ],
)
def test_what_an_item_can_not_take_is_said_below_and_stays_typed(
    make: MakeStage, label: str, words: str, says: str
) -> None:
    stage = make()
    stage.click("Change Budget")
    before = stage.plan
    stage.type_in(label, words) if words else stage.type_in(label, " ")
    assert says in stage.line(label).problem()
    assert stage.line(label).text().strip() == words
    assert stage.plan == before


def test_when_and_where_are_read_as_people_write_them(make: MakeStage) -> None:
    stage = make()
    stage.press("Alt+2")
    for label, words in (("Date", "19/11/2026"), ("Start", "2pm"), ("Must end by", "4.30pm"), ("Place", "The library")):
        stage.type_in(label, words)
    assert stage.line("Start").text() == "14:00"
    assert stage.line("Date").text() == "Thursday 19 November 2026"
    assert f"{stage.plan.local(stage.plan.starts):%d %H:%M}" == "19 14:00"
    assert f"{stage.plan.local(stage.plan.must_end):%H:%M}" == "16:30"
    stage.type_in("Date", "32 November")
    assert stage.line("Date").problem()
    assert stage.line("Date").text() == "32 November"
    stage.type_in("Date", "1 October 2026")
    assert "has passed" in stage.line("Date").problem()
    stage.type_in("Date", "26 November")
    assert stage.line("Date").problem() == ""


def test_people_get_their_places(make: MakeStage) -> None:
    stage = make()
    stage.press("Alt+3")
    stage.type_in("Add people to Members", "Kasia and Wen")
    kasia = next(p for p in stage.plan.people if p.name == "Kasia")
    assert (kasia.seat, stage.line("Add people to Members").text()) == (stage.plan.groups[0].id, "")
    stage.click("Change Kasia")
    stage.choose("Later")
    stage.click("Answers for the group")
    stage.choose("Without my name")
    kasia = stage.plan.person(kasia.id)
    assert (kasia.coming, kasia.key_for, kasia.named) == (Coming.LATER, stage.plan.groups[0].id, False)
    stage.type_in("Name", "Kasia B")
    stage.pick("Supports", "Wen")
    assert stage.plan.person(kasia.id).supports == next(p.id for p in stage.plan.people if p.name == "Wen")
    stage.choose("No group")
    assert stage.plan.person(kasia.id).seat is None
    stage.click("Change Kasia B")
    stage.click("Take off the list")
    assert "Kasia B" not in [p.name for p in stage.plan.people]


def test_a_name_of_before_is_asked_about_in_one_line(make: MakeStage) -> None:
    stage = make()
    store = stage.store
    lou = store.books.of(BoardPerson).rows(name="Lou")[0]
    store.library.keep_plan(stage.plan_id, remove_person(stage.plan, stage.plan.people[-1].id))
    change_person(store.books, store.library, lou, replace(lou, name="Louisa"))
    stage.screen.open(store, Still(), stage.plan_id)
    stage.press("Alt+3")
    stage.type_in("Add people to Members", "Lou")
    card = next(card for card in stage.screen.people.cards.values() if not card.same.isHidden())
    assert card.same.no.hasFocus()
    stage.click("Yes, the same")
    assert stage.plan.people[-1].name == "Louisa" and card.same.isHidden()
    stage.press("F9")
    stage.type_in("Add people to Members", "Lou")
    stage.click("No, somebody else")
    assert stage.plan.people[-1].name == "Lou" and stage.plan.people[-1].known != lou.number


def test_a_co_chair_has_a_stand_in_who_is_not_the_other(make: MakeStage) -> None:
    stage = make()
    stage.press("Alt+3")
    stage.click("Change Priya")
    stage.pick("Who answers when this co-chair is not here?", "Sam")
    sam = next(p.id for p in stage.plan.people if p.name == "Sam")
    assert stage.plan.people[0].stand_in == sam
    stage.pick("Who answers when this co-chair is not here?", "Tom")
    assert "Tom is a co-chair too" in stage.screen.banner.sentence()
    assert stage.plan.people[0].stand_in == sam


def test_groups_are_named_protected_and_added(make: MakeStage) -> None:
    stage = make()
    stage.press("Alt+3")
    stage.click("Change Workers")
    stage.type_in("Name of the group", "Staff")
    stage.click("Its time is protected")
    stage.pick("Share of the talking we agreed", "A quarter")
    staff = stage.plan.groups[1]
    assert (staff.name, staff.protected, float(staff.share or 0)) == ("Staff", True, 0.25)
    stage.click("Take the group away")
    assert "still has people or items" in stage.screen.banner.sentence()
    stage.type_in("Add a group", "Carers")
    assert [g.name for g in stage.plan.groups] == ["Members", "Staff", "Carers"]
    stage.press("F9")
    assert [g.name for g in stage.plan.groups] == ["Members", "Staff"]


def test_a_preset_renames_the_groups(make: MakeStage) -> None:
    stage = make()
    stage.press("Alt+3")
    preset = next(b for b in stage.screen.people.findChildren(BigButton) if "work in services" in b.words())
    preset.click()
    assert [g.name for g in stage.plan.groups] == ["People who draw on care and support", "People who work in services"]
    assert stage.plan.people[0].seat == stage.plan.groups[0].id


def test_an_empty_draft_starts_from_a_template(make: MakeStage) -> None:
    stage = make("")
    assert stage.screen.agenda.start.isVisible()
    stage.press("Space")
    assert stage.titles[0] == "Welcome"
    assert not stage.screen.agenda.start.isVisible()
    stage.click("Start again")
    stage.click("Short meeting, 45 minutes")
    assert sum(i.minutes for i in stage.plan.items) == 45
    assert "Undo" in stage.screen.banner.sentence()
    stage.press("F9")
    assert sum(i.minutes for i in stage.plan.items) == 90


@pytest.mark.parametrize("words", ["", "   \n ", "\ufffd\ufffd"])
def test_what_can_not_be_read_is_said_below_and_stays(make: MakeStage, words: str) -> None:
    stage = make("")
    start = stage.screen.agenda.start
    start.text.setPlainText(words)
    stage.click("See what is in it")
    assert start.problem()
    assert (start.text.toPlainText(), start.isVisible(), stage.plan.items) == (words, True, ())


def test_sharing_says_what_is_missing_and_leads_there(make: MakeStage) -> None:
    stage = make("")
    stage.press("Ctrl+Return")
    assert "give your board a name" in stage.screen.banner.sentence()
    stage.click("See when and how")
    assert stage.screen.tabs.currentIndex() == 1
    stage.type("North Town Board")
    assert "give the meeting a title" in _words(stage)


def test_what_is_being_typed_is_shared_too(make: MakeStage, qtbot: QtBot) -> None:
    stage = make()
    stage.press("Alt+2")
    stage.line("Title").setFocus()
    stage.press("Ctrl+A")
    qtbot.keyClicks(stage.line("Title").line, "Buses and bikes")
    stage.press("Ctrl+Return")
    for name in ("Priya", "Tom"):
        stage.click(f"{name} says yes")
        stage.click("Yes, I am sure")
    with qtbot.waitSignal(stage.screen.shared):
        stage.press("Ctrl+Return")
    assert [row.title for row in stage.store.library.meetings()] == ["Buses and bikes"]
    assert stage.store.library.plans() == {}


def test_a_change_that_could_not_be_saved_is_said_and_kept(make: MakeStage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = make()

    def full(*_: object) -> None:
        raise StoreFailed("The disk is full. Please make room.")

    with monkeypatch.context() as patched:
        patched.setattr(stage.store.library, "keep_plan", full)
        stage.click("More: Minutes for Buses")
        assert "The disk is full" in stage.screen.banner.sentence()
        assert "We finish at 11:31" in _words(stage)
    stage.click("More: Minutes for Buses")
    assert stage.plan.items[2].minutes == 27


def test_the_row_with_the_keyboard_is_never_made_again(make: MakeStage) -> None:
    stage = make()
    stage.click("Change Buses")
    form = stage.screen.agenda.rows.form
    stage.press("Alt+Down")
    assert stage.screen.agenda.rows.form is form
    assert stage.titles[3] == "Buses"
    assert form is not None and form.isAncestorOf(stage.window.focusWidget())


def test_two_hundred_items_open_and_one_more_is_refused(make: MakeStage) -> None:
    lines = "\n".join(f"  Item {n}; 1 minute; news" for n in range(1, 201))
    stage = make(HEADER.split("Agenda:")[0].replace("11:30", "13:20").replace("11:45", "13:30") + "Agenda:\n" + lines)
    assert len(stage.screen.agenda.rows.rows) == 200
    stage.press("Ctrl+N")
    assert "at most 200" in stage.screen.banner.sentence()


def test_the_person_form_follows_its_person(make: MakeStage) -> None:
    stage = make()
    stage.press("Alt+3")
    stage.click("Change Sam")
    card = stage.screen.people.cards[stage.plan.groups[0].id]
    assert isinstance(card.form, PersonForm)
    stage.press("Esc")
    assert card.form is None
    assert stage.button("Change Sam").hasFocus()


def test_how_a_name_is_said_is_typed_and_asked_to_be_heard(make: MakeStage) -> None:
    stage, heard = make(), []
    stage.screen.people.hear_asked.connect(heard.append)
    stage.press("Alt+3")
    stage.click("Change Sam")
    line, hear = stage.line("How do you say this name?").line, stage.button("Hear it: Sam")
    assert (
        hear.mapTo(stage.window, hear.rect().bottomLeft()).y() == line.mapTo(stage.window, line.rect().bottomLeft()).y()
    )
    stage.click("Hear it: Sam")
    line.setFocus()
    stage.type("Sahm")
    stage.click("Hear it: Sam")
    assert heard == ["Sam", "Sahm"]
    assert [p.said_as for p in stage.plan.people if p.name == "Sam"] == ["Sahm"]


def _words(stage: Stage) -> str:
    from ui.widgets.wrap_label import WrapLabel

    return "\n".join(label.text() for label in stage.screen.findChildren(WrapLabel) if not label.isHidden())


def test_hard_words_of_an_item_are_underlined_and_swapped(make: MakeStage, qtbot: QtBot) -> None:
    stage = make()
    stage.screen.agenda.rows.open_form(stage.plan.items[4].id)
    stage.settle()
    line = stage.line("Title")
    line.setFocus()
    stage.press("Ctrl+A")
    qtbot.keyClicks(line.line, "Procurement")
    helper = line.findChild(PlainHelper)
    qtbot.waitUntil(helper.isVisible, timeout=10 * LOAD_AFTER)
    stage.press("Alt+J")
    stage.press("Return")
    assert stage.titles[4] == "Buying"
    assert not helper.isVisible()


def test_what_comes_back_says_why_and_is_taken_away_only_with_a_reason(make: MakeStage) -> None:
    stage = make()
    budget = stage.plan.items[4]
    stage.screen.change(lambda p: _carried(p, budget.id))
    stage.settle()
    assert any(label.text() == "We did not get to it last time." for label in stage.screen.findChildren(WrapLabel))
    stage.screen.agenda.rows.open_form(budget.id)
    stage.settle()
    stage.click("Take it away")
    assert "Budget" in stage.titles
    assert audit(stage.window) == []
    stage.click("It stays")
    stage.click("Take it away")
    stage.type_in("Another reason", "  ")
    assert stage.line("Another reason").problem() == "Please say why it does not come back."
    stage.type_in("Another reason", "The council decided it")
    assert "Budget" not in stage.titles
    assert [(left.title, left.because) for left in stage.plan.left_out] == [("Budget", "The council decided it")]
    stage.press("F9")
    assert (stage.titles[4], stage.plan.left_out) == ("Budget", ())


def _carried(plan: Plan, item: ItemId) -> Plan:
    items = (replace(i, carried="We did not get to it last time.") if i.id == item else i for i in plan.items)
    return replace(plan, items=tuple(items))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_who_it_matters_to_is_typed_and_who_comes_is_ticked(make: MakeStage, qapp: QApplication, scale: float) -> None:
    apply(qapp, Comfort(scale, "light"))
    stage = make()
    stage.screen.agenda.rows.open_form(stage.plan.items[2].id)
    stage.settle()
    stage.type_in("Who does it matter to most?", "people who use the bus")
    sam = stage.button("Sam")
    sam.setFocus()
    stage.press("Space")
    assert (stage.plan.items[2].matters_to, [str(v) for v in stage.plan.items[2].voices]) == (
        "people who use the bus",
        [next(str(p.id) for p in stage.plan.people if p.name == "Sam")],
    )
    assert QApplication.focusWidget() is sam
    assert audit(stage.window) == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_ground_rules_are_ticked_and_typed(make: MakeStage, qapp: QApplication, scale: float) -> None:
    apply(qapp, Comfort(scale, "light"))
    stage = make()
    stage.screen.tabs.setCurrentIndex(1)
    stage.settle()
    stage.click("We use short and plain words.")
    stage.type_in("Our own rule", "We pass the stone")
    assert stage.plan.ground_rules == ("We use short and plain words.", "We pass the stone")
    assert stage.line("Our own rule").text() == ""
    assert audit(stage.window) == []
    stage.click("We pass the stone")
    assert stage.plan.ground_rules == ("We use short and plain words.",)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_that_somebody_interprets_is_ticked_and_taken_back(make: MakeStage, qapp: QApplication, scale: float) -> None:
    apply(qapp, Comfort(scale, "light"))
    stage = make()
    stage.screen.tabs.setCurrentIndex(1)
    stage.settle()
    stage.click("Somebody interprets or writes captions")
    assert stage.plan.interpreted
    assert audit(stage.window) == []
    stage.click("Somebody interprets or writes captions")
    assert not stage.plan.interpreted


@pytest.mark.parametrize("header", ["", HEADER], ids=["empty", "full"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_small_laptop_has_room_for_all_of_it(make: MakeStage, qapp: QApplication, scale: float, header: str) -> None:
    apply(qapp, Comfort(scale, "light"))
    stage = make(header)
    assert (stage.window.width(), stage.window.height()) == (1366, 768)
