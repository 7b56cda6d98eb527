"""What is heard is what is shown, on every screen, in the order in which it is laid out."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from tests.ui.aloud.reader import Listener
from ui.aloud.parts import parts_of
from ui.aloud.shown import words_of
from ui.widgets.big_button import BigButton
from ui.widgets.painted_label import PaintedLabel


def shown_words(root: QWidget) -> Counter[str]:
    """Count all words that show, found without going through any layout."""
    found: Counter[str] = Counter()
    for widget in root.findChildren(QWidget):
        inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        if not widget.isVisible() or widget.size().isEmpty() or inside or isinstance(widget, PaintedLabel):
            continue
        if isinstance(widget, BigButton):
            found[widget.words()] += 1
        elif isinstance(widget, QLabel):
            found[widget.text()] += 1
        elif isinstance(widget, QAbstractButton):
            found[widget.accessibleName()] += 1
        elif isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox):
            found[words_of(widget)] += 1
    del found[""]
    return found


@pytest.mark.parametrize("name", SCREENS)
def test_every_word_that_shows_is_read_once(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS[name](window)
    window.settle()
    parts = parts_of(window.screen)
    worded = [part for part in parts if not isinstance(part.widget, PaintedLabel) and part.tab < 0]
    assert Counter(part.words() for part in worded if part.words().strip()) == shown_words(window.screen)
    window.forget()


@pytest.mark.parametrize("name", ["home", "past meetings", "run", "after", "comfort", "plan", "promises"])
def test_a_screen_is_heard_from_its_first_word_to_its_last(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS[name](window)
    listener = Listener(window)
    window.press("Ctrl+Shift+R")  # makes room for the bar
    listener.voice.heard.clear()
    window.press("Ctrl+Shift+R")
    shown = " ".join(part.words() for part in parts_of(window.screen))
    heard = " ".join(listener.to_the_end())
    assert _letters(heard) == _letters(shown)
    assert listener.aloud.bar.mode() == "ended"
    window.forget()


def test_what_comes_when_the_screen_has_made_room_for_the_bar_is_heard_too(qtbot: QtBot, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS["run"](window)
    listener = Listener(window)
    window.press("Ctrl+Shift+R")
    heard = listener.to_the_end()
    assert {part.words() for part in parts_of(window.screen) if part.words().isalpha()} <= set(heard)
    window.forget()


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))
