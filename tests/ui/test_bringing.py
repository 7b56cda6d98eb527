"""What somebody brings is shown in the Plan screen, each thing with a button, and kept only with a yes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from cochair.services.plan_people import add_people
from cochair.services.planning import add_item
from cochair.storage.store import open_store
from tests.services.bringing.real_meetings import REAL_MEETINGS
from tests.ui.test_plan_screen import HEADER, Stage, Still
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit, spoken_name

MINUTES = """Minutes of 2 October 2026
Present: Jo Bell (JB), Sam
1. Welcome
2. Buses
Action: JB to ring the bus firm by 12 December
Action: find a hall
"""
MakeStage = Callable[..., Stage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MakeStage]:
    """Return a function that opens the Plan screen on an empty draft."""
    from cochair.services.drafting import start_draft

    with open_store(tmp_path, unlocked=True) as store:

        def stage(size: tuple[int, int] = (1366, 768)) -> Stage:
            return Stage(qtbot, qapp, store, start_draft(store.library, Still()), size)

        yield stage


def bring(stage: Stage, text: str = MINUTES) -> None:
    stage.screen.agenda.start.text.setPlainText(text)
    stage.click("See what is in it")


def test_nothing_is_kept_before_the_yes(make: MakeStage) -> None:
    stage = make()
    bring(stage)
    panel = stage.screen.agenda.found
    assert panel.isVisible()
    assert [row.row.words for row in panel.rows] == [
        "Welcome", "Buses", "ring the bus firm", "find a hall", "Jo Bell", "Sam",
    ]  # fmt: skip
    assert (stage.plan.items, stage.plan.people, stage.plan.old_actions) == ((), (), ())
    stage.press("Esc")
    assert stage.screen.agenda.start.isVisible()
    assert stage.screen.agenda.start.text.toPlainText() == MINUTES
    assert stage.plan.items == ()


def test_one_press_leaves_a_thing_out_and_puts_it_back(make: MakeStage) -> None:
    stage = make()
    bring(stage)
    panel = stage.screen.agenda.found
    assert panel.rows[0].button.hasFocus()
    stage.press("Space")
    assert spoken_name(panel.rows[0].button) == "Put back: Welcome"
    assert panel.rows[0].button.hasFocus()
    stage.click("Leave out: find a hall")
    stage.click("Leave out: Sam")
    stage.click("Put back: Sam")
    stage.press("Ctrl+K")
    assert stage.titles == ["Buses"]
    assert [person.name for person in stage.plan.people] == ["Jo Bell", "Sam"]
    assert [action.text for action in stage.plan.old_actions] == ["ring the bus firm"]
    assert "Undo" in stage.screen.banner.sentence()
    assert stage.screen.agenda.start.text.toPlainText() == ""
    stage.press("F9")
    assert (stage.plan.items, stage.plan.people) == ((), ())


def test_all_of_a_kind_can_be_left_out(make: MakeStage) -> None:
    stage = make()
    bring(stage)
    stage.click("Leave all out: People")
    stage.click("Leave all out: On the agenda")
    stage.click("Put all back: On the agenda")
    stage.click("Yes, keep these")
    assert (stage.titles, stage.plan.people) == (["Welcome", "Buses"], ())
    assert [action.named for action in stage.plan.old_actions] == ["JB", ""]


def test_an_old_action_gets_its_name_and_date_on_the_agenda(make: MakeStage) -> None:
    stage = make()
    bring(stage)
    stage.press("Ctrl+K")
    old = stage.screen.agenda.old
    assert [card.accessibleName() for card in old.cards] == [
        "ring the bus firm. Jo Bell will do it by Saturday 12 December 2026.",
        "find a hall. It needs a name and a date.",
    ]
    stage.type_in("Who will do it? find a hall", "Zed")
    assert "Nobody here is called Zed" in stage.line("Who will do it? find a hall").problem()
    stage.type_in("Who will do it? find a hall", "Sam")
    stage.type_in("By when? find a hall", "30 October")
    assert old.cards[1].accessibleName() == "find a hall. Sam will do it by Friday 30 October 2026."
    stage.click("Take it away: ring the bus firm")
    assert [action.text for action in stage.plan.old_actions] == ["find a hall"]
    assert len(old.cards) == 1


def test_what_an_old_action_needs_is_said_before_sharing_and_leads_there(make: MakeStage) -> None:
    stage = make()
    bring(stage, f"{HEADER}\n---\n")
    stage.press("Ctrl+K")
    bring_more = "1. More, 1 minute\n2. Still more, 1 minute\nAction: find a hall\n"
    stage.click("Start again")
    bring(stage, bring_more)
    stage.press("Ctrl+K")
    stage.click("See the old actions. “find a hall” is an old action. It needs a name and a date.")
    assert spoken_name(stage.screen.focusWidget()) == "Who will do it? find a hall"
    stage.press("Ctrl+Return")
    assert "It needs a name and a date." in stage.screen.banner.sentence()


def test_a_draft_that_changed_meanwhile_is_shown_again_before_the_yes(make: MakeStage) -> None:
    stage = make()
    bring(stage)
    stage.screen.change(lambda plan: add_people(plan, "Sam"))
    stage.press("Ctrl+K")
    panel = stage.screen.agenda.found
    assert panel.problem() == "Your plan has changed. Please look again, then say yes."
    assert "Sam" not in [row.row.words for row in panel.rows]
    assert stage.plan.items == ()
    stage.press("Ctrl+K")
    assert [person.name for person in stage.plan.people] == ["Sam", "Jo Bell"]


def test_what_does_not_fit_is_said_and_the_rest_stays(make: MakeStage) -> None:
    stage = make()
    bring(stage, "\n".join(f"Thing {number}" for number in range(150)))
    stage.click("Yes, keep these")
    panel = stage.screen.agenda.found
    assert "longer than a day" in panel.problem()
    assert panel.isVisible()
    for row in panel.rows[3:]:
        row.leave_out(True)
    assert panel.problem() == ""
    stage.click("Yes, keep these")
    assert stage.titles == ["Thing 0", "Thing 1", "Thing 2"]


def test_adding_something_leaves_what_was_found(make: MakeStage) -> None:
    stage = make()
    bring(stage)
    stage.press("Ctrl+N")
    assert not stage.screen.agenda.found.isVisible()
    stage.press("Ctrl+K")
    assert stage.titles == ["Something new"]


def test_a_file_is_chosen_without_waiting_and_read(make: MakeStage, tmp_path: Path) -> None:
    stage, file = make(), tmp_path / "agenda.csv"
    file.write_text("Item,Minutes\nBuses,20\n", encoding="utf-8")
    stage.click("Open a file")
    dialog = stage.screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    stage.window.activateWindow()
    stage.settle()
    assert [row.row.words for row in stage.screen.agenda.found.rows] == ["Buses"]
    stage.press("Esc")
    file.write_bytes(b"PK\3\4 broken")
    stage.screen.agenda.start.text.setPlainText("half typed")
    stage.screen.agenda.start.file_picked.emit(str(file))
    assert "This Word file is broken." in stage.screen.agenda.start.problem()
    assert stage.screen.agenda.start.text.toPlainText() == "half typed"


@pytest.mark.parametrize("name", REAL_MEETINGS)
def test_the_real_meetings_come_into_the_plan(make: MakeStage, name: str) -> None:
    stage, meeting = make(), REAL_MEETINGS[name]
    bring(stage, meeting.minutes)
    stage.press("Ctrl+K")
    assert [(item.title, item.minutes) for item in stage.plan.items] == meeting.minutes_items
    assert [action.text for action in stage.plan.old_actions] == [text for text, _, _ in meeting.actions]
    assert [person.name for person in stage.plan.people] == meeting.people


@pytest.mark.parametrize("theme", ["light", "dark", "yellow"])
@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1366, 768)), (1.0, (1024, 600)), (2.0, (1366, 768)), (3.0, (1024, 600))]
)
def test_everything_found_fits_and_has_a_name(
    make: MakeStage, qapp: QApplication, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    apply(qapp, Comfort(scale, theme))
    stage = make(size)
    bring(stage, f"{MINUTES}{'A line that goes on and on about nothing much at all. ' * 5}\n")
    stage.screen.agenda.found.rows[1].leave_out(True)
    stage.settle()
    found = audit(stage.window)
    stage.press("Ctrl+K")
    stage.screen.change(lambda plan: add_item(plan, "Homes"))
    stage.settle()
    assert [*found, *audit(stage.window)] == []
