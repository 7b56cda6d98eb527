"""Before minutes are shared: what to look at is told quietly, and each fix leads to where it is put right."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QLineEdit

from cochair.domain.rules import writing
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.follow_up.check_screen import CheckScreen
from ui.follow_up.screen import AfterScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


@pytest.fixture
def after(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The screen after a meeting with a hard line, a letter that no font has, and an item with nothing written."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    store, meeting, live, clock = new_meeting(tmp_path / "data")
    live.start()
    live.note("We will utilise the hall.")
    live.note("Her name is 小明.")
    live.next_item()
    clock.wait(minutes=20)
    sam = next(p.id for p in live.meeting.plan.people if p.name == "Sam")
    live.write(lambda m: writing.said(m, sam, "My referral came late.", may_be_named=True))
    live.end()
    store.close()
    window = opened()
    window.session.open_meeting(meeting)
    window.until("things to look at.")
    return window


def check_screen(window: Window) -> CheckScreen:
    assert isinstance(window.screen, CheckScreen)
    return window.screen


def typed() -> str:
    """What is typed where the keyboard is."""
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line.text()


def test_it_is_told_in_1_quiet_line_and_the_keyboard_stays_on_the_papers(after: Window) -> None:
    assert after.shows("Before you share: 4 things to look at.")
    assert after.focus() == "Minutes to print"
    assert not after.shows("“utilise”")


def test_the_list_says_what_and_where_and_closes_again(after: Window) -> None:
    after.press("F7")
    assert after.shows("Welcome: “We will utilise the hall.”") and after.shows("Plainer: use.")
    assert after.shows("A printed paper can not show these letters: 小 明.")
    assert after.focus() == "Check the minutes. The whole paper"
    after.press("F7")
    assert after.focus() == "Look now"
    assert not after.shows("Plainer: use.")


def test_a_line_is_written_again_by_who_checks_and_stands_beside_the_old_one(after: Window) -> None:
    after.press("F7")
    after.tab_to("Write it again. Welcome: “We will utilise the hall.”")
    after.press("Space")
    after.tab_to("Sam")
    after.press("Space")
    after.tab_to("Sam checks alone")
    after.press("Space")
    assert typed() == "We will use the hall."
    after.press("Return")
    m = check_screen(after).path.meeting
    (correction,) = m.check.corrections
    assert (correction.number, correction.text) == (1, "We will use the hall.")
    assert m.notes[0].text == "We will utilise the hall."


def test_a_meaning_is_added_by_anyone(after: Window) -> None:
    after.press("F7")
    after.tab_to("Add it. Buses: “My referral came late.”")
    after.press("Space")
    after.tab_to("Tom")
    after.press("Space")
    assert typed().startswith("Referral means: ") and len(typed()) > 20
    after.press("Return")
    (remark,) = check_screen(after).path.meeting.check.remarks
    assert remark.number == 0 and remark.words.startswith("Referral means: ")


def test_checking_and_other_forms_are_a_press_away_and_nothing_is_held_back(after: Window) -> None:
    after.press("F7")
    after.tab_to("Make a web page. 1. Welcome: “Her name is 小明.”")
    after.press("Space")
    after.until(".html is in the folder")
    after.press("Ctrl+7")
    after.until(".txt is in the folder")
    after.tab_to("Check the minutes. The whole paper")
    after.press("Space")
    assert check_screen(after).path.aim is None


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1366, 768)), (1.5, (1366, 768)), (2.0, (1024, 600)), (3.0, (1366, 768))]
)
def test_it_shuts_nobody_out(
    after: Window, qapp: QApplication, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    screen = after.screen
    assert isinstance(screen, AfterScreen)
    after.shell.setFixedSize(*size)
    apply(qapp, Comfort(scale, theme))
    after.settle()
    assert audit(after.shell) == []
    after.press("F7")
    after.settle()
    assert audit(after.shell) == []
