"""Two windows at one meeting, with all that is between them real: a code, a cable, a locked file on each side."""

from contextlib import suppress
from pathlib import Path

from pytestqt.qtbot import QtBot

from cochair.services.ports import StoreFailed
from cochair.storage.bringing_back import bring_back
from cochair.storage.copy_file import CopyFile
from tests.journeys.two import (
    NOTHING,
    PATIENCE,
    WRITE,
    Two,
    at,
    back_to_run,
    go_back_in,
    joined,
    live_of,
    typed_in,
    wait_for_note,
    write_apart,
)
from tests.journeys.window import Window
from ui.follow_up.screen import AfterScreen
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.over_screen import OverScreen
from ui.live.screen import RunScreen
from ui.words import HOME

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


def copy_of(window: Window) -> tuple[CopyFile, bytes]:
    """Make a copy, once none is being made beside the window, and return it and its key."""
    copier, made = window.session.kept().copier, list[CopyFile]()

    def is_made() -> bool:
        with suppress(StoreFailed):
            made.append(copier.make().copy)
        return bool(made)

    window.qtbot.waitUntil(is_made, timeout=PATIENCE)
    return made[0], copier.key


def test_a_first_laptop_from_a_copy_asks_before_what_only_the_other_has_comes_back(
    windows: Two, qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = windows
    joined(first, other)
    copy, key = copy_of(first)
    live_of(first).note(NOTE)
    other.until(NOTE)
    at(first).close()
    at(other).tab_to(HOME)
    other.press("Space")
    bring_back(copy, tmp_path / "first", key=key)
    again = Window(qtbot, tmp_path / "first", real_laptops=True)
    again.until("Carry on")
    at(again).press("F5")
    assert isinstance(again.screen, RunScreen)
    assert again.shows("Nothing is written yet.")
    typed_in(again, other, "Ann", WRITE, NOTHING)
    other.until("You write.")
    other.press("Return")
    again.until("laptop has joined.")
    back_to_run(again)
    again.until("Ann’s laptop has 1 thing from before.")
    at(again)
    again.tab_to("Ann’s laptop has 1 thing from before. Shall this come back?")
    again.press("Space")
    again.answer("Not now")
    assert again.shows("Nothing is written yet.")
    again.tab_to("Ann’s laptop has 1 thing from before. Shall this come back?")
    again.press("Space")
    again.answer("Yes, bring it back")
    again.until("It is back in the meeting.")
    wait_for_note(again, NOTE)
    again.settle()
    assert not again.shows("Nothing is written yet.")
    again.forget()
