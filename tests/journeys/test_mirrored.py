"""When a projector shows what the laptop shows: everybody sees the room's screen, and a co-chair goes on by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.access.run_screens import TALKING
from tests.access.screens import keep_meetings
from tests.journeys.switch import OneSwitch
from tests.journeys.window import Window
from tests.ui.test_room_private import heard
from ui.follow_up.screen import AfterScreen
from ui.live.mirror import MirrorScreen
from ui.live.screen import RunScreen
from ui.scanning.things import box_of
from ui.theme.comfort import Comfort
from ui.widgets.access import audit
from ui.widgets.share_bar import ShareBar

KEY = "Ctrl+F12"


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """A meeting in which somebody speaks, somebody waits, and two lines are written."""
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    TALKING(window)
    yield window
    window.forget()


def everything(window: Window) -> list[str]:
    """Everything in the window that can be seen or heard, and its title."""
    return [*window.words(), *heard(window.shell, hidden=False), window.shell.windowTitle()]


def told_by(window: Window) -> list[str]:
    """What only the co-chairs may see of this meeting."""
    live = window.session.running()
    assert live is not None
    groups = [group.name for group in live.live.meeting.plan.groups]
    return ["The bus does not stop", "ring the bus people", "protected", "We agreed", "asked first", *groups]


def test_one_key_shows_what_everyone_may_see_and_one_key_goes_back(running: Window) -> None:
    """The share bar, the notes and the reasons leave the screen; nothing of them is left for a screen reader either."""
    private = told_by(running)
    before = everything(running)
    assert [part for part in private if not any(part in words for words in before)] in ([], ["asked first"])
    running.press(KEY)
    assert isinstance(running.screen, MirrorScreen) and running.shell.isFullScreen()
    shown = everything(running)
    assert [(part, words) for part in private for words in shown if part.casefold() in words.casefold()] == []
    assert [bar for bar in running.shell.findChildren(ShareBar) if bar.isVisible()] == []
    assert any("Speaking now" in words for words in shown)
    assert audit(running.shell) == []
    running.press(KEY)
    assert isinstance(running.screen, RunScreen) and not running.shell.isFullScreen()


def test_the_meeting_goes_on_by_keys(running: Window) -> None:
    running.press(KEY)
    for keys, words in (("F2", "Paused"), ("Ctrl+F2", "Slow down"), ("F4", "Break: 10 minutes left")):
        running.press(keys)
        assert running.shows(words)
    running.press("F4")
    running.press("F2")
    running.press("Alt+1")
    live = running.session.running()
    assert live is not None
    m = live.live.meeting
    assert m.turn is not None
    assert running.shows(m.name(m.turn.person))
    assert isinstance(running.screen, MirrorScreen)


def test_the_meeting_goes_on_with_one_switch(running: Window) -> None:
    """What a co-chair does all the time can be reached; what must be answered still waits behind."""
    private = told_by(running)
    one = OneSwitch(running)
    running.press(KEY)
    for words, shows in (("Pause", "Paused"), ("Break", "Break: 10 minutes left"), ("Stop", "Stop card is up")):
        one.choose(words)
        assert running.shows(shows)
    for words in ("Card down", "End break", "Go on"):
        one.choose(words)
    assert not any(running.shows(words) for words in ("Paused", "Break: 10", "Stop card is up"))
    one.choose("Next speaker")
    assert running.shows("Ann")
    shown = " ".join(everything(running)).casefold()
    assert [part for part in private if part.casefold() in shown] == []
    one.choose("Next")
    assert isinstance(running.screen, MirrorScreen)
    assert running.shows("There is something for the co-chairs to read.")
    assert audit(running.shell) == []
    marker, boxes = one.scanner.marker(), [box_of(thing, running.shell) for thing in one.scanner.group()]
    assert marker is not None and [box for box in boxes if marker.box().contains(box)] != []
    one.choose("Go back")
    assert isinstance(running.screen, RunScreen)
    running.shell.scanner.use("off", 1)


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_buttons_for_a_switch_leave_room_for_what_everyone_sees(scale: float, running: Window) -> None:
    running.shell.wear(replace(Comfort(theme="light"), scanning="press", text_scale=scale))
    running.press(KEY)
    running.shell.setWindowState(Qt.WindowState.WindowNoState)
    running.shell.resize(1024, 600)
    running.settle()
    screen = running.screen
    assert isinstance(screen, MirrorScreen)
    assert audit(running.shell) == []
    assert screen.room.height() >= screen.height() / 3
    assert {"Pause", "Next", "Stop", "Go back"} <= set(running.words())
    running.press("F5")
    assert running.shows("There is something for the co-chairs to read.")
    assert audit(running.shell) == []
    assert {"Pause", "Stop", "Go back"} <= set(running.words())
    running.shell.wear(Comfort(theme="light"))
    running.settle()
    assert not screen.bar.isVisible()


def test_a_remote_for_slides_works_there(running: Window) -> None:
    running.press(KEY)
    running.press(".")
    assert running.shows("Paused")
    running.press(".")
    assert not running.shows("Paused")
    running.press("PgDown")
    assert running.shows("There is something for the co-chairs to read.")
    assert isinstance(running.screen, MirrorScreen)


def test_what_is_told_comes_from_what_shows(running: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen reader passes over what a hidden screen says."""
    told: list[tuple[str, bool]] = []

    def keep(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            source = event.object()
            assert isinstance(source, QWidget)
            told.append((event.message(), source.isVisible()))  # type: ignore[attr-defined]  # an announcement

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    running.press(KEY)
    running.press("F2")
    assert ("The meeting is paused. All clocks stand still.", True) in told
    assert all(shows for _, shows in told)


def test_time_goes_on(running: Window) -> None:
    running.press(KEY)
    left = [words for words in running.words() if words.endswith("left")]
    running.clock.wait(minutes=1)
    running.qtbot.waitUntil(lambda: [w for w in running.words() if w.endswith("left")] != left, timeout=3000)


def test_a_question_waits_behind_and_is_not_answered_unseen(running: Window) -> None:
    """Everybody reads that there is something; a co-chair goes back for it."""
    running.press(KEY)
    running.press("F5")
    assert isinstance(running.screen, MirrorScreen)
    assert running.shows("There is something for the co-chairs to read.")
    for keys in ("Shift+F1", "Alt+M", "F10", "Ctrl+1"):
        running.press(keys)
        assert isinstance(running.screen, MirrorScreen)
    running.press(KEY)
    assert isinstance(running.screen, RunScreen)
    assert running.screen.ask.question() is not None


def test_the_way_back_can_be_pressed(running: Window) -> None:
    running.press(KEY)
    running.tab_to("Go back")
    running.press("Return")
    assert isinstance(running.screen, RunScreen)


def test_escape_goes_back_too(running: Window) -> None:
    running.press(KEY)
    running.press("Esc")
    assert isinstance(running.screen, RunScreen)


def test_a_kind_message_is_there_too(running: Window) -> None:
    running.press("Alt+S")
    running.answer("We are listening.")
    running.press(KEY)
    assert running.shows("We are listening.")
    running.press("Alt+S")
    assert not running.shows("We are listening.")


def test_after_the_end_everybody_reads_thank_you_until_a_co_chair_goes_back(running: Window) -> None:
    running.press(KEY)
    live = running.session.running()
    assert live is not None
    live.live.end()
    running.settle()
    assert isinstance(running.screen, MirrorScreen)
    assert running.shows("The meeting has ended. Thank you.")
    running.press(KEY)
    running.settle()
    assert isinstance(running.screen, AfterScreen)
    assert not running.shell.isFullScreen()


def test_it_goes_with_the_meeting(running: Window) -> None:
    running.press(KEY)
    running.session.show_home()
    running.settle()
    assert not running.shell.isFullScreen()
    assert [m for m in running.shell.findChildren(MirrorScreen) if m.isVisible()] == []


def test_the_keys_rest_where_somebody_turned_them_off(running: Window) -> None:
    """But for the one that goes back."""
    screen: QWidget = running.screen
    assert isinstance(screen, RunScreen)
    screen.do("keys")
    screen.do("mirror")
    running.settle()
    running.press("F2")
    assert not running.shows("Paused")
    running.press(KEY)
    assert isinstance(running.screen, RunScreen)


def test_more_asks_where_everyone_looks(running: Window) -> None:
    """So that it needs no key, and the window can be chosen there too."""
    running.press("Alt+M")
    running.answer("Screens and laptops")
    assert running.shows("Ctrl+F12 brings this screen back.")
    running.answer("Everyone looks at this whole screen")
    assert isinstance(running.screen, MirrorScreen)
    assert not running.shows("There is something for the co-chairs to read.")
    running.press(KEY)
    running.press("Alt+M")
    running.answer("Screens and laptops")
    running.answer("Everyone looks at another screen, or a window")
    live = running.session.running()
    assert live is not None and live.door.room() is not None
    live.door.close()
