"""The meeting ends while somebody types on another laptop: they are asked, and nothing of it is lost by itself."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.access.steps import to
from tests.journeys.two import PATIENCE, Two, at, end, joined
from tests.journeys.window import Window
from ui.follow_up.screen import AfterScreen
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.over_screen import OverScreen

ASKED = "The meeting is over. Shall this go into the minutes?"
NOTE = "The quagga is not"


def answer(other: Window, words: str) -> None:
    """Give the answer that is asked for, by its key; only then is the meeting over here."""
    other.until(ASKED)
    assert isinstance(at(other).screen, GuestScreen) and other.shows(f"“{words}”")


def over(other: Window, folder: Path) -> None:
    other.until("This laptop keeps nothing of it.")
    assert isinstance(other.screen, OverScreen) and not (folder / "other" / "joined").exists()


@pytest.mark.parametrize("typed", ["n {}", "a {}", "d {}"])
def test_a_half_typed_line_is_put_in_after_the_end(typed: str, windows: Two, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    at(other).type(typed.format(NOTE))
    end(first)
    answer(other, NOTE)
    other.press("Esc")
    assert not other.shows(ASKED) and isinstance(other.screen, GuestScreen)
    other.press("End")
    other.enter(" ill")
    answer(other, f"{NOTE} ill")
    other.press("Shift+F1")
    first.until(f"{NOTE} ill")
    over(other, tmp_path)


def test_a_half_typed_line_is_left_out_when_somebody_says_so(windows: Two, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    at(other).type(f"n {NOTE}")
    end(first)
    answer(other, NOTE)
    other.press("Shift+F2")
    over(other, tmp_path)
    assert not first.shows(NOTE)


def type_together(first: Window, other: Window, qtbot: QtBot) -> None:
    at(first).press("Alt+U")
    box = QApplication.focusWidget()
    assert box is not None
    qtbot.keyClicks(box, NOTE)
    other.until("See the note from the other laptop")


def press_end(first: Window) -> None:
    at(first).press("Alt+X")
    first.answer("End it now")


def test_a_note_typed_together_is_put_in_once_after_the_end(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    type_together(first, other, qtbot)
    press_end(first)
    first.until(ASKED)
    answer(other, NOTE)
    other.press("Shift+F1")
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen), timeout=PATIENCE)
    first.until(NOTE)
    over(other, tmp_path)


def test_with_nobody_else_there_the_first_laptop_asks_about_the_note(windows: Two, qtbot: QtBot) -> None:
    first, other = windows
    joined(first, other)
    type_together(first, other, qtbot)
    at(other).close()
    first.until("Ann’s laptop is not connected.")
    press_end(first)
    first.until(ASKED)
    first.press("Esc")
    assert first.focus() == "One note, typed together" and not first.shows(ASKED)
    to("Put it in the minutes")(first)
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen), timeout=PATIENCE)
    first.until(NOTE)
