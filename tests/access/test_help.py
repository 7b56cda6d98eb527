"""The sheet of keys: anywhere by F1, first what helps here, searched, jumped through, printed, and left as it was."""

from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cochair.commands.papers import write_paper
from tests.access.screens import SCREENS, keep_meetings
from tests.exports.test_pdf_validity import faults
from tests.journeys.window import Window
from ui import words_app as w
from ui import words_guide as guide_words
from ui.commands import COMMANDS
from ui.guide_paper import guide
from ui.help_screen import HelpScreen
from ui.key_tables import TABLES
from ui.live.screen import RunScreen
from ui.paper_places import PaperPlaces


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


FIRST = {
    "home": w.KEYS_HOME,
    "plan": w.KEYS_PLAN,
    "promises": w.KEYS_PROMISES,
    "run, a question": w.KEYS_MEETING,
    "after": w.KEYS_AFTER,
    "check": w.KEYS_CHECK,
    "pictures": w.KEYS_PICTURES,
}


@pytest.mark.parametrize("name", FIRST)
def test_f1_shows_first_the_keys_of_the_screen_and_leads_back_to_the_same_place(name: str, window: Window) -> None:
    SCREENS[name](window)
    window.press("Tab")
    screen, focus = window.screen, QApplication.focusWidget()
    window.press("F1")
    page = window.screen
    assert isinstance(page, HelpScreen)
    assert page.headings()[0] == FIRST[name]
    assert sorted(page.headings()) == sorted(table.heading for table in TABLES)
    window.press("Esc")
    assert window.screen is screen
    assert QApplication.focusWidget() is focus


def test_who_types_finds_words_and_caret_as_they_were(window: Window) -> None:
    SCREENS["run"](window)
    window.press("F10")
    window.type("n half a note")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setCursorPosition(4)
    window.press("F1")
    window.press("Esc")
    assert line.hasFocus()
    assert (line.text(), line.cursorPosition(), line.selectedText()) == ("half a note", 4, "")


def test_f1_works_in_the_window_for_the_room(window: Window) -> None:
    SCREENS["run"](window)
    window.press("F12")
    running = window.session.running()
    assert running is not None
    room = running.door.room()
    assert room is not None
    room.activateWindow()
    window.qtbot.waitUntil(room.isActiveWindow)
    window.qtbot.keyClick(room, Qt.Key.Key_F1)
    window.settle()
    assert isinstance(window.screen, HelpScreen)
    window.qtbot.waitUntil(window.shell.isActiveWindow)
    window.press("Esc")
    assert isinstance(window.screen, RunScreen)


def test_f1_works_before_the_meetings_are_open(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(qtbot, tmp_path / "data", unlocked=False)
    opening, focus = window.screen, window.focus()
    window.press("F1")
    assert isinstance(window.screen, HelpScreen)
    window.press("Esc")
    assert window.screen is opening
    assert window.focus() == focus
    window.forget()


def test_a_key_is_found_by_words_and_by_name(window: Window) -> None:
    window.press("F1")
    window.tab_to(w.FIND_KEY)
    window.type("break")
    assert window.shows("Have a break of 10 minutes, or end it")
    assert not window.shows("Pause, or go on")
    window.press("Ctrl+A")
    window.type("ctrl+f9")
    assert window.shows("Do it again")
    assert not window.shows("Have a break")
    window.press("Ctrl+A")
    window.type("zebra")
    assert window.shows(w.NO_KEY)
    window.press("Esc")
    window.press("F1")
    assert window.shows("Pause, or go on")
    assert not window.shows(w.NO_KEY)


def test_headings_are_jumped_through(window: Window) -> None:
    window.press("F1")
    page = window.screen
    assert isinstance(page, HelpScreen)
    bar = page.list.verticalScrollBar()
    places = [bar.value()]
    while bar.value() < bar.maximum() and len(places) < 30:
        window.press("Alt+Down")
        assert bar.value() > places[-1]
        places.append(bar.value())
    assert len(places) > 5
    window.press("Alt+Up")
    assert bar.value() < places[-1]
    window.press("PgUp")
    window.press("PgDown")


def test_one_page_of_keys_is_printed(window: Window, tmp_path: Path) -> None:
    window.shell.places = PaperPlaces(tmp_path / "papers", tmp_path / "cache")
    window.press("F1")
    window.press("Ctrl+P")
    window.until("keys.html is beside it")
    with pdfplumber.open(tmp_path / "papers" / "keys.pdf") as paper:
        assert len(paper.pages) == 1
        words = " ".join(paper.pages[0].extract_text().split())
    tips = {command.name: command for command in COMMANDS}
    for name in ("next", "pause", "break", "write"):
        assert f"{tips[name].keys}: {tips[name].tip}" in words
    assert "F1: See every key, and the quick guide" in words
    assert faults(tmp_path / "papers" / "keys.pdf") == []
    page = (tmp_path / "papers" / "keys.html").read_text(encoding="utf-8")
    assert f"{tips['pause'].keys}: {tips['pause'].tip}" in page


def test_the_quick_guide_is_read_and_printed_from_any_screen(window: Window, tmp_path: Path) -> None:
    window.shell.places = PaperPlaces(tmp_path / "papers", tmp_path / "cache")
    screen, focus = window.screen, window.focus()
    window.press("F1")
    window.press("Alt+G")
    assert window.shows("It is a made-up meeting. CoChair keeps nothing of it.")
    window.press("PgDown")
    window.press("Ctrl+P")
    window.until("quick-guide.html is beside it")
    assert sorted(file.name for file in (tmp_path / "papers").iterdir()) == ["quick-guide.html", "quick-guide.pdf"]
    assert "Carry on</strong>." in (tmp_path / "papers" / "quick-guide.html").read_text(encoding="utf-8")
    window.press("Esc")
    assert window.shows(w.HELP_FIRST) and window.focus() == guide_words.GUIDE
    window.press("Esc")
    assert (window.screen, window.focus()) == (screen, focus)


def test_the_quick_guide_has_four_pages_that_each_begin_with_a_heading(tmp_path: Path) -> None:
    write_paper(guide(), "pdf", "standard", tmp_path / "guide.pdf", tmp_path / "cache")
    with pdfplumber.open(tmp_path / "guide.pdf") as paper:
        tops = [page.extract_text().splitlines()[0] for page in paper.pages]
    assert tops == [guide_words.TITLE, guide_words.DURING, guide_words.AFTER, guide_words.STUCK]
    assert faults(tmp_path / "guide.pdf") == []
