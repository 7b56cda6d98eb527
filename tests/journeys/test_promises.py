"""What people said comes back with an answer: by keyboard, and before the next agenda goes out."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from cochair.domain.agenda import Plan
from cochair.domain.rules import writing
from cochair.services import plan_details, planning
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.promises.screen import PromisesScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


@pytest.fixture
def said(tmp_path: Path) -> None:
    """Keep a meeting in which Sam said something, Priya did, and Ann took something on."""
    store, _, live, clock = new_meeting(tmp_path / "data")
    people = {p.name: p.id for p in live.meeting.plan.people}
    live.start()
    live.write(lambda m: writing.said(m, people["Sam"], "I wait in the rain", may_be_named=True))
    live.write(lambda m: writing.said(m, people["Priya"], "The papers are hard"))
    live.write(lambda m: writing.agree_action(m, "ring the venue", people["Ann"], clock.now().date()))
    live.end()
    store.close()


def at_promises(opened: Open) -> Window:
    window = opened()
    window.press("Alt+A")
    assert isinstance(window.screen, PromisesScreen)
    return window


@pytest.mark.usefixtures("said")
def test_the_oldest_is_answered_by_keyboard_and_stays_answered(opened: Open) -> None:
    window = at_promises(opened)
    assert window.shows("2 things said. 0 answered.")
    window.press("F5")
    assert window.focus() == "We did it"
    window.press("Space")
    window.tab_to("Our answer")
    window.press("Return")
    assert window.shows("Please say what to write down.")
    window.enter("There is a shelter now.")
    assert window.shows("CoChair has kept the answer.")
    assert window.shows("2 things said. 1 answered.")
    window.close()
    window = at_promises(opened)
    assert window.shows("There is a shelter now.")


@pytest.mark.usefixtures("said")
def test_a_day_that_is_not_one_is_said_and_what_is_typed_stays(opened: Open) -> None:
    window = at_promises(opened)
    window.press("F5")
    for _ in range(3):
        window.press("Right")
    assert window.focus() == "We do not know yet"
    window.press("Space")
    window.tab_to("When do we ask again?")
    window.enter("soon")
    assert window.shows("Please say when to ask again")
    assert window.shows("soon")
    window.press("Esc")
    assert not window.shows("What came of it?")
    window.press("Esc")
    assert not isinstance(window.screen, PromisesScreen)


@pytest.mark.usefixtures("said")
def test_what_somebody_did_is_reported(opened: Open) -> None:
    window = at_promises(opened)
    window.press("Alt+2")
    window.tab_to("It will not happen: Ann will ring the venue")
    window.press("Space")
    assert window.shows("Please say what to write down.")
    window.tab_to("It is done: Ann will ring the venue")
    window.press("Space")
    assert window.shows("CoChair has written that down.")
    assert window.shows("Done")
    window.press("Esc")
    assert not window.shows("Ann will ring the venue")


@pytest.mark.usefixtures("said")
def test_sheets_are_made_for_the_board_and_for_each_person_who_may_be_named(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    window = at_promises(opened)
    assert window.shows("Print this")
    window.press("Ctrl+P")
    window.until("you-said-we-did-2026-11-12 is in the folder")
    folder = tmp_path / "Documents" / "CoChair" / "you-said-we-did-2026-11-12"
    assert {f.name for f in folder.iterdir()} == {"north-town-board.pdf", "sam.pdf", "a-member.pdf"}
    assert all(f.read_bytes().startswith(b"%PDF-") for f in folder.iterdir())


def test_nothing_said_has_no_sheets(opened: Open, tmp_path: Path) -> None:
    store, _, live, clock = new_meeting(tmp_path / "data")
    ann = next(p.id for p in live.meeting.plan.people if p.name == "Ann")
    live.start()
    live.write(lambda m: writing.agree_action(m, "ring the venue", ann, clock.now().date()))
    live.end()
    store.close()
    window = at_promises(opened)
    assert not window.shows("Print this")
    window.press("Ctrl+P")
    assert not window.shows("CoChair is making this paper.")


@pytest.mark.usefixtures("said")
def test_the_next_agenda_waits_for_the_answers_and_leads_there(opened: Open) -> None:
    window = opened()
    library = window.session.library()
    window.press("Alt+P")
    drafting = window.screen._drafting  # type: ignore[attr-defined]  # the Plan screen's
    drafting.change(_ready)
    for chair in drafting.plan.co_chairs:
        drafting.say_yes(chair.id)
    window.press("Ctrl+Return")
    assert window.shows("2 things that people said have no answer yet.")
    assert len(library.plans()) == 1
    window.tab_to("Answer now")
    window.press("Space")
    assert isinstance(window.screen, PromisesScreen)


def _ready(plan: Plan) -> Plan:
    return planning.add_item(plan_details.name_meeting(plan, "Money"), "Money")


@pytest.mark.usefixtures("said")
@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_everything_fits_and_has_a_name(opened: Open, qapp: QApplication, theme: ThemeName, scale: float) -> None:
    window = at_promises(opened)
    apply(qapp, Comfort(scale, theme))
    found = []
    for size in ((1366, 768), (1024, 600)):
        window.shell.resize(*size)
        for tab in (0, 1):
            window.screen.tabs.setCurrentIndex(tab)  # type: ignore[attr-defined]  # the promises screen's
            window.settle()
            found += audit(window.screen)
    window.press("F5")
    window.settle()
    assert [*found, *audit(window.screen)] == []
