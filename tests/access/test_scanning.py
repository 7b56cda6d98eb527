"""One switch does everything: the frame comes to it, and a press does it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cochair.domain.meeting import Phase
from tests.access.conftest import Page
from tests.access.screens import DIFFERENT, SCREENS, keep_meetings
from tests.journeys.switch import OneSwitch
from tests.journeys.window import Window
from tests.ui.test_theme import contrast
from ui import words_scanning as w
from ui.aloud.sight import areas_round
from ui.follow_up.screen import AfterScreen
from ui.help_screen import HelpScreen
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.plan.screen import PlanScreen
from ui.scanning.things import box_of, things_in
from ui.theme.comfort import Comfort, ThemeName
from ui.theme.look import look
from ui.theme.tokens import load_colours
from ui.widgets.scroll_column import ScrollColumn


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    yield made
    if made.shell.scanner is not None:
        made.shell.scanner.use("off", 1)
    made.forget()


def test_a_whole_practice_meeting_is_run_with_one_switch(window: Window) -> None:
    one = OneSwitch(window)
    one.choose("Practise")
    assert isinstance(window.screen, RunScreen)
    one.choose("Start")
    running = window.session.running()
    assert running is not None
    assert running.live.meeting.phase is Phase.RUNNING
    one.choose("Hand up")
    one.choose("Priya", "Amina", "Jo")
    for _ in range(40):
        if not isinstance(window.screen, RunScreen):
            break
        question = window.screen.ask.question()
        window.clock.wait(minutes=0 if question else 4)
        one.choose(*(question.choices[0].words,) if question else ("Next item", "End the meeting"))
    assert isinstance(window.screen, AfterScreen)
    one.choose("Home")
    assert isinstance(window.screen, HomeScreen)


@pytest.mark.parametrize("name", DIFFERENT)
def test_the_frame_comes_to_everything_on_a_screen_and_is_seen(name: str, window: Window) -> None:
    SCREENS[name](window)
    one = OneSwitch(window)
    wanted, met = list(things_in(window.shell)), []
    for _ in range(len(one.scanner.groups())):
        assert _is_seen(window, one)
        met += one.scanner.group()
        one.wait()
    assert [thing for thing in wanted if thing not in met] == []
    assert len(met) == len(wanted)


def _is_seen(window: Window, one: OneSwitch) -> bool:
    marker = one.scanner.marker()
    assert marker is not None and marker.isVisible()
    box = marker.box()
    return window.shell.rect().contains(box) and box.width() > 20 and box.height() > 20


@pytest.mark.parametrize("name", ["home", "run", "run, big buttons"])
def test_the_frame_stays_round_the_same_thing_when_all_gets_another_size(name: str, window: Window) -> None:
    SCREENS[name](window)
    one = OneSwitch(window)
    for scale, size in ((3.0, (1024, 600)), (1.0, (1280, 800))):
        window.shell.wear(replace(Comfort(theme="light"), scanning="steps", text_scale=scale))
        window.shell.resize(*size)
        window.settle()
        assert _is_seen(window, one)
        marker = one.scanner.marker()
        assert marker is not None and window.shell.rect().contains(marker.geometry())
        around = QRect()
        for thing in one.scanner.group():
            around |= box_of(thing, window.shell)
        assert marker.box().intersected(window.shell.rect()).contains(around & window.shell.rect())


def test_the_words_on_the_frame_wrap_in_a_small_window(window: Window) -> None:
    window.shell.wear(replace(Comfort(theme="light"), text_scale=3.0))
    window.shell.resize(1024, 600)
    window.settle()
    one = OneSwitch(window)
    marker = one.scanner.marker()
    assert marker is not None and marker.words() == w.STEPS
    assert window.shell.rect().contains(marker.geometry())


def test_nothing_moves_by_itself_unless_steps_are_chosen(window: Window) -> None:
    one = OneSwitch(window)
    assert one.beat.milliseconds == 2000
    window.press("Ctrl+Shift+K")
    assert one.beat.milliseconds is None
    assert one.scanner.marker() is None
    window.press("Ctrl+Shift+K")
    assert one.beat.milliseconds is None
    first = one.scanner.said()
    one.hit()
    assert one.scanner.said() != first


def test_two_switches_move_on_and_press(window: Window) -> None:
    one = OneSwitch(window)
    window.shell.wear(replace(Comfort(theme="light"), scanning="press"))
    for _ in range(30):
        if one.leads_to("Practise"):
            break
        one.hit()
    one.key(Qt.Key.Key_Return)
    for _ in range(30):
        if one.scanner.said().startswith("Practise"):
            break
        one.key(Qt.Key.Key_F13)
    one.key(Qt.Key.Key_F14)
    assert isinstance(window.screen, RunScreen)


def test_the_frame_waits_after_3_rounds_and_a_press_only_wakes_it(window: Window) -> None:
    one = OneSwitch(window)
    for _ in range(3 * len(one.scanner.groups())):
        one.wait()
    assert one.beat.milliseconds is None
    assert one.scanner.said() == w.WAITS
    marker = one.scanner.marker()
    assert marker is not None and marker.words() == w.WAITS
    one.hit()
    assert isinstance(window.screen, HomeScreen)
    assert one.beat.milliseconds == 2000
    one.choose("Practise")
    assert isinstance(window.screen, RunScreen)


def test_there_is_a_way_out_of_each_group(window: Window) -> None:
    one = OneSwitch(window)
    while len(one.scanner.group()) < 2:
        one.wait()
    group = one.scanner.said()
    one.hit()
    assert not one.scanner.said().startswith("Group")
    for _ in one.scanner.group():
        one.wait()
    assert one.scanner.said() == w.GO_BACK
    one.hit()
    assert one.scanner.said() == group


def test_a_click_anywhere_is_the_switch(window: Window) -> None:
    one = OneSwitch(window)
    while not one.leads_to("Practise"):
        one.wait()
    one.click()
    while not one.scanner.said().startswith("Practise"):
        one.wait()
    one.click()
    assert isinstance(window.screen, RunScreen)


def test_who_types_letters_goes_on_typing(window: Window) -> None:
    SCREENS["run"](window)
    one = OneSwitch(window)
    one.choose("Action: ")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    for key in (Qt.Key.Key_B, Qt.Key.Key_U, Qt.Key.Key_S, Qt.Key.Key_Space, Qt.Key.Key_A):
        one.key(key)
    assert line.text() == "bus a"
    one.key(Qt.Key.Key_Return)
    assert window.shows("Please")
    one.hit()
    assert line.text() == "bus a"
    one.key(Qt.Key.Key_F13)
    assert one.beat.milliseconds is not None


def test_real_keys_go_on_working(window: Window) -> None:
    one = OneSwitch(window)
    window.press("Alt+P")
    assert not isinstance(window.screen, HomeScreen)
    one.wait()
    window.tab_to("Home")
    assert window.focus() == "Home"


def test_an_open_menu_is_scanned_and_left(window: Window) -> None:
    window.shell.wear(replace(Comfort(theme="light"), text_scale=2.0))
    window.shell.resize(1024, 600)
    window.settle()
    one = OneSwitch(window)
    one.choose("More")
    for words in ("Read aloud", "Comfort", "Help"):
        assert one.scanner.said() == words
        one.wait()
    assert one.scanner.said() == w.GO_BACK
    one.hit()
    assert QApplication.activePopupWidget() is None
    one.choose("More")
    one.choose("Help")
    assert isinstance(window.screen, HelpScreen)
    one.choose("Back")
    assert isinstance(window.screen, HomeScreen)


def test_tabs_can_be_changed_by_the_switch(window: Window) -> None:
    SCREENS["plan"](window)
    one = OneSwitch(window)
    assert isinstance(window.screen, PlanScreen)
    one.choose("When and how")
    assert window.screen.tabs.currentIndex() == 1


@pytest.mark.parametrize("theme", ["light", "dark", "yellow", "cream"])
def test_the_frame_is_thick_and_shows_by_shape_on_any_ground(theme: ThemeName, window: Window) -> None:
    window.shell.wear(Comfort(theme=theme))
    one = OneSwitch(window)
    colours = load_colours(theme)
    assert contrast(colours.focus, colours.surface) >= 3
    assert look.sizes.scan_line >= 4
    marker = one.scanner.marker()
    assert marker is not None and marker.is_whole()
    whole = marker.grab().toImage()
    while len(one.scanner.group()) < 2:
        one.wait()
    one.hit()
    assert not marker.is_whole()
    single = marker.grab().toImage()
    grip = (look.sizes.scan_line + 5, look.sizes.scan_line + 4)
    assert single.pixelColor(*grip) == QColor(colours.focus)
    assert whole.pixelColor(*grip) != QColor(colours.focus)


def test_what_is_in_a_window_of_its_own_is_found_there(page: Page) -> None:
    """As a list of files is, which comes from a part of the screen that scrolls."""
    column = ScrollColumn()
    page(column)
    dialog = QDialog(column.widget())
    line = QLineEdit(dialog)
    line.setGeometry(10, 20, 200, 40)
    dialog.resize(300, 200)
    dialog.show()
    assert box_of(line, dialog) == line.geometry()
    assert areas_round(line) == []
