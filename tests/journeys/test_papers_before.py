"""Papers before a meeting come with one press, from the agenda as it is; an empty one has none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.plan.screen import PlanScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


@pytest.fixture
def plan(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The Plan screen for a board that has met before."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    store, _, live, _ = new_meeting(tmp_path / "data")
    live.start()
    live.end()
    store.close()
    window = opened()
    window.press("Alt+P")
    assert isinstance(window.screen, PlanScreen)
    return window


def test_an_agenda_the_script_and_a_page_for_each_person_are_made_with_1_press(plan: Window, tmp_path: Path) -> None:
    plan.press("Ctrl+N")
    plan.type("Buses")
    plan.press("Ctrl+P")
    plan.until(" is in the folder ")
    (folder,) = (tmp_path / "Documents" / "CoChair").iterdir()
    assert folder.name.startswith("papers-2026-")
    names = {"agenda.pdf", "script-for-the-co-chairs.pdf"} | {
        f"{name}.pdf" for name in ("priya", "tom", "sam", "ann", "lou")
    }
    assert {file.name for file in folder.iterdir()} == names
    assert all(file.read_bytes().startswith(b"%PDF-") for file in folder.iterdir())


def test_an_empty_agenda_has_no_papers_and_a_file_in_the_way_says_so(plan: Window, tmp_path: Path) -> None:
    plan.press("Ctrl+P")
    assert not plan.shows("CoChair is making this paper.")
    (tmp_path / "Documents").write_text("in the way")
    plan.press("Ctrl+N")
    plan.press("Ctrl+P")
    plan.until("CoChair may not write into")


def test_the_papers_of_a_shared_meeting_are_made_on_the_first_screen(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    store, _, _, _ = new_meeting(tmp_path / "data")
    store.close()
    window = opened()
    window.tab_to("Make the papers for it")
    window.press("Space")
    window.until("papers-2026-11-12-getting-around is in the folder")
    folder = tmp_path / "Documents" / "CoChair" / "papers-2026-11-12-getting-around"
    assert {"agenda.pdf", "script-for-the-co-chairs.pdf", "sam.pdf"} <= {file.name for file in folder.iterdir()}


def test_a_meeting_that_goes_on_or_is_not_there_has_no_such_button(opened: Open, tmp_path: Path) -> None:
    window = opened()
    assert not window.shows("Make the papers for it")
    window.close()
    store, _, live, _ = new_meeting(tmp_path / "data")
    live.start()
    store.close()
    window = opened()
    window.press("Ctrl+P")
    assert not window.shows("Make the papers for it") and not window.shows("CoChair is making this paper.")


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_card_of_papers_shuts_nobody_out(plan: Window, qapp: QApplication, theme: ThemeName, scale: float) -> None:
    plan.press("Ctrl+N")
    plan.press("Esc")
    apply(qapp, Comfort(scale, theme))
    plan.settle()
    assert audit(plan.shell) == []
    if scale > 1:
        plan.press("Alt+4")
        assert audit(plan.shell) == []
