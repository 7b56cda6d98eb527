"""The desktop starts CoChair with a copy, in a process of its own, and hands it more of them while it is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cochair.services.given_file import is_given_copy

ROOT = Path(__file__).parents[1]
LOOK = """
import os
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel

def shown():
    front = next(top for top in QApplication.topLevelWidgets() if hasattr(top, "front")).front()
    words = [label.text() for label in front.findChildren(QLabel) if label.isVisible()]
    return type(front).__name__ + ": " + str(sum("This file is not" in each for each in words))

def look():
    app = QApplication.instance()
    if "EARLY" in os.environ:
        QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("early é.cochair")))
    for _ in range(30):
        QApplication.processEvents()
    print(shown())
    QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("gone.cochair")))
    print(shown())
    return 0

QApplication.exec = look
from ui.app import main
code = main([*sys.argv[2:], "--skip-welcome", "--unlocked", "--data", sys.argv[1]])
sys.stdout.flush()
raise SystemExit(code)
"""


def start(folder: Path, *words: str, **more: str) -> list[str]:
    """Return what the window shows when CoChair is started with some words, and then with another copy."""
    told = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **more}
    command = [sys.executable, "-W", "ignore", "-c", LOOK, str(folder / "data"), *words]
    done = subprocess.run(command, cwd=folder, env=told, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    return done.stdout.splitlines()


def test_a_copy_is_shown_at_the_start_and_another_one_later(tmp_path: Path) -> None:
    (tmp_path / "a letter ŵ.cochair").write_text("Dear board", encoding="utf-8")
    assert start(tmp_path, "a letter ŵ.cochair") == ["CopiesScreen: 1", "CopiesScreen: 1"]


def test_without_a_copy_it_begins_at_home_and_takes_one_later(tmp_path: Path) -> None:
    assert start(tmp_path) == ["HomeScreen: 0", "CopiesScreen: 1"]


def test_a_copy_that_comes_before_there_is_a_window_is_not_lost(tmp_path: Path) -> None:
    assert start(tmp_path, EARLY="yes")[0] == "CopiesScreen: 1"


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("a.cochair", True),
        ("A.COCHAIR", True),
        ("file:///a%20b", True),
        ("check", False),
        ("--data", False),
        ("", False),
    ],
)
def test_which_first_words_are_a_copy(word: str, is_one: bool) -> None:
    assert is_given_copy(word) is is_one
