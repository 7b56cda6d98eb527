"""Two windows at one meeting, with all that is between them real: a code, a cable, a locked file on each side."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.journeys.two import PATIENCE, Two, at, go_back_in, joined, live_of, wait_for_note, write_apart
from tests.journeys.window import Window
from ui.follow_up.screen import AfterScreen
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.over_screen import OverScreen

NOTE = "The stop is moved to the quagga"


def words_below(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_a_minute_taker_joins_writes_and_keeps_nothing(windows: Two, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    at(other).enter(f"n {NOTE}")
    wait_for_note(first, NOTE)
    assert words_below(tmp_path / "other" / "joined")
    live_of(first).end()
    first.qtbot.waitUntil(lambda: isinstance(other.screen, OverScreen), timeout=PATIENCE)
    other.until("This laptop keeps nothing of it.")
    assert not (tmp_path / "other" / "joined").exists()


def test_a_laptop_that_was_closed_goes_back_in_with_what_it_wrote(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
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


def test_what_was_written_apart_comes_after_the_end_and_stands_in_the_papers(
    windows: Two, qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = windows
    joined(first, other)
    at(other).close()
    first.until("Ann’s laptop is not connected.")
    live_of(first).end()
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen), timeout=PATIENCE)
    write_apart(tmp_path / "other", other, NOTE)
    again = go_back_in(qtbot, tmp_path / "other")
    again.until("This laptop keeps nothing of it.")
    first.until(NOTE)
    assert not (tmp_path / "other" / "joined").exists()
    again.forget()
