"""A board with words of its own finds no other word for its groups on any screen (T-01, T-04)."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from cochair.storage.store import open_store
from tests.access import screens
from tests.access.screens import SCREENS
from tests.journeys.window import Window
from tests.sentinels import FORMS, ours, sentinels, use_sentinels

OFFERS = {"board, which words"}
"""The one place where words are offered to choose from."""


class SentinelWindow(Window):
    """A window in which things are called by the nonsense words."""

    def tab_to(self, words: str) -> None:
        super().tab_to(_said(words))

    def answer(self, words: str) -> None:
        super().answer(_said(words))

    def until(self, part: str) -> None:
        super().until(_said(part))


def _said(words: str) -> str:
    return words.replace("Members", FORMS[0][0]).replace("Workers", FORMS[1][0])


@cache
def _kept_once() -> Path:
    """Make the meetings of every screen once, and give their boards nonsense words."""
    folder = tempfile.TemporaryDirectory(prefix="cochair-sentinels-")
    atexit.register(folder.cleanup)
    data = Path(folder.name) / "data"
    with pytest.MonkeyPatch.context() as patch:  # what people of the made-up board say is theirs
        patch.setattr(screens, "EARLIER", {**screens.EARLIER, "a member": "a neighbour", "What members": "What people"})
        screens._made_once.cache_clear()
        screens.keep_meetings(data)
        screens._made_once.cache_clear()
    with open_store(data, unlocked=True) as store:
        use_sentinels(store)
    return data


def everything(root: QWidget) -> Iterator[str]:
    """Give every word that is there in a window: what is read, heard, hinted, offered or told by a tip."""
    for widget in (each for each in (root, *root.findChildren(QWidget)) if each.isVisible()):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(tab) for tab in range(widget.count()))


def told(before: set[QWidget]) -> list[str]:
    """Every word of all windows that were opened since."""
    tops = [top for top in QApplication.topLevelWidgets() if top not in before]
    return [words for top in tops for words in everything(top) if words]


def told_on(name: str, qtbot: QtBot, data: Path) -> list[str]:
    """Every word of a screen."""
    before = set(QApplication.topLevelWidgets())
    window = SentinelWindow(qtbot, data)
    try:
        SCREENS[name](window)
        window.settle()
        return told(before)
    finally:
        window.forget()


@pytest.mark.parametrize("name", SCREENS)
def test_no_word_of_ours_stands_for_a_group_of_the_board(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    shutil.copytree(_kept_once(), tmp_path / "data")
    found = told_on(name, qtbot, tmp_path / "data")
    assert name in OFFERS or [(ours(words), words) for words in found if ours(words)] == []


@pytest.mark.parametrize("name", ["plan, people", "people", "run", "run, a question", "board", "after"])
def test_the_words_of_the_board_stand_there(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    shutil.copytree(_kept_once(), tmp_path / "data")
    assert sentinels(" ".join(told_on(name, qtbot, tmp_path / "data")))


@pytest.mark.parametrize("planted", ["Experts by training", "an EXPERT by experience", "Job here", "EbE", "2 members"])
def test_a_planted_word_is_found(qtbot: QtBot, tmp_path: Path, planted: str) -> None:
    shutil.copytree(_kept_once(), tmp_path / "data")
    before = set(QApplication.topLevelWidgets())
    window = SentinelWindow(qtbot, tmp_path / "data")
    window.shell.setAccessibleDescription(f"Here are {planted}.")
    assert [words for words in told(before) if ours(words)] == [f"Here are {planted}."]
    window.forget()
