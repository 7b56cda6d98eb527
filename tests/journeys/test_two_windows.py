"""Two windows at one meeting, with all that is between them real: a code, a cable, a locked file on each side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cochair.services.laptops_here import Code
from cochair.services.live import LiveMeeting
from cochair.together import showing_code, ways_in
from tests.access.laptop_screens import NOTHING, WRITE
from tests.access.run_screens import RUNNING
from tests.access.screens import keep_meetings
from tests.access.steps import keys, then, to
from tests.journeys.window import Window
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.over_screen import OverScreen
from ui.laptops.screen import LaptopsScreen
from ui.live.screen import RunScreen

PATIENCE = 20_000
NOTE = "The stop is moved to the quagga"


class Nowhere:
    """A room in which no laptop is found by itself."""

    def close(self) -> None:
        pass


INVITED = then(RUNNING, keys("Alt+L", "F5"), to("Ann", WRITE, NOTHING))


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Window, Window]]:
    """Return the window of the first laptop, with meetings, and of another one, with none."""
    for module, name in ((showing_code, "announce"), (ways_in, "find_laptops")):
        monkeypatch.setattr(module, name, lambda *_asked, **_more: Nowhere())
    keep_meetings(tmp_path / "first")
    both = Window(qtbot, tmp_path / "first", real_laptops=True), Window(qtbot, tmp_path / "other", real_laptops=True)
    yield both
    for window in both:
        window.forget()


def words_below(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def at(window: Window) -> Window:
    """Sit down at a laptop."""
    window.shell.activateWindow()
    window.qtbot.waitUntil(window.shell.isActiveWindow)
    window.settle()
    return window


def code_of(window: Window) -> Code:
    assert isinstance(window.screen, LaptopsScreen)
    hosted = window.session.others.hosted()
    assert hosted is not None
    code = hosted.code()
    assert code is not None, [words for words in window.words() if words]
    return code


def joined(first: Window, other: Window) -> None:
    """Let Ann's laptop join, to write."""
    INVITED(at(first))
    code = code_of(first)
    at(other).press("Alt+J")
    other.press("Alt+A")
    other.enter(f"127.0.0.1:{code.addresses[0].rpartition(':')[2]}" if ":" in code.addresses[0] else "127.0.0.1")
    other.enter(code.digits)
    other.until("You write.")
    other.press("Return")
    first.qtbot.waitUntil(lambda: isinstance(other.screen, GuestScreen), timeout=PATIENCE)
    first.until("Ann’s laptop has joined.")
    at(first)
    while not isinstance(first.screen, RunScreen):
        first.press("Esc")
    first.until("Ann’s laptop is here. It writes.")


def live_of(window: Window) -> LiveMeeting:
    running = window.session.running()
    assert running is not None
    return running.live


def wait_for_note(window: Window, note: str) -> None:
    notes = live_of(window)
    window.qtbot.waitUntil(lambda: note in [each.text for each in notes.meeting.notes], timeout=PATIENCE)


def test_a_minute_taker_joins_writes_and_keeps_nothing(windows: tuple[Window, Window], tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    at(other).enter(f"n {NOTE}")
    wait_for_note(first, NOTE)
    assert words_below(tmp_path / "other" / "joined")
    live_of(first).end()
    first.qtbot.waitUntil(lambda: isinstance(other.screen, OverScreen), timeout=PATIENCE)
    other.until("This laptop keeps nothing of it.")
    assert not (tmp_path / "other" / "joined").exists()


def test_a_laptop_that_was_closed_goes_back_in_with_what_it_wrote(
    windows: tuple[Window, Window], qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = windows
    joined(first, other)
    at(other).close()
    first.until("Ann’s laptop is not connected. It keeps writing. Last heard 10:00.")
    live_of(first).note("The first one goes on")
    again = Window(qtbot, tmp_path / "other", real_laptops=True)
    at(again).press("Alt+J")
    assert again.focus() == "Go back into the meeting"
    again.press("F5")
    first.qtbot.waitUntil(lambda: isinstance(again.screen, GuestScreen), timeout=PATIENCE)
    again.until("The first one goes on")
    first.until("Ann’s laptop is here. It writes.")
    again.enter(f"n {NOTE}")
    wait_for_note(first, NOTE)
    again.forget()
