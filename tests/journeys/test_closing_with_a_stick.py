"""The window closes while a copy hangs on a stick: nobody waits, and the next start clears what is half there."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from time import monotonic
from types import SimpleNamespace

import pytest

from cochair.storage import second_place
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import FOLDER, HALF
from cochair.storage.store import open_store
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.copies import door

CLOSES_WHILE_IT_HANGS = """
import sys, threading
from types import SimpleNamespace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cochair.storage import second_place
from ui.app import main
from ui.copies import door

hung, run = threading.Event(), QApplication.exec

def hang(_):
    hung.set()
    threading.Event().wait()

def look():
    if hung.is_set():
        QApplication.closeAllWindows()

def watch():
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    return run()

second_place.os, QApplication.exec = SimpleNamespace(fsync=hang), watch
door.AT_LEISURE, door.GRACE, door.PATIENCE = 1, 1, 1
sys.exit(main(["--skip-welcome", "--unlocked", "--data", sys.argv[1]]))
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The second place of a store with a meeting."""
    store, *_ = new_meeting(tmp_path / "data")
    place = tmp_path / "stick"
    place.mkdir()
    store.library.keep_setting(second_place.SETTING, str(place))
    store.close()
    return place


@pytest.fixture
def go(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Let the stick hang while something is written to it, until it is told to go on."""
    goes_on = Event()
    monkeypatch.setattr(second_place, "_PART", 1 << 12)
    monkeypatch.setattr(second_place, "os", SimpleNamespace(fsync=lambda _: goes_on.wait(60)))
    monkeypatch.setattr(door, "GRACE", 1)
    monkeypatch.setattr(door, "PATIENCE", 1)
    yield goes_on
    goes_on.set()


def caught_up(window: Window) -> None:
    window.session.copies.catch_up()
    window.session.copies.wait()
    window.settle()


def test_nobody_waits_for_a_stick_that_hangs(opened: Open, stick: Path, go: Event) -> None:
    window = opened()
    window.session.copies.catch_up()
    window.qtbot.waitUntil(lambda: any(stick.iterdir()))
    at = monotonic()
    window.close()
    assert monotonic() - at < 30  # it hangs for 60
    assert copies_in(stick) == []
    assert len(copies_in(window.data / FOLDER)) == 1
    with open_store(window.data) as store:  # nothing of the store is held by what hangs
        assert store.check() == []
    go.set()
    window.session.copies.wait()
    assert list(stick.iterdir()) == []
    again = opened()
    caught_up(again)
    assert len(copies_in(stick)) == len(copies_in(again.data / FOLDER)) == 1
    assert not again.shows("Our last copy is only on this laptop.")


def test_the_program_ends_and_the_next_start_clears_the_stick(opened: Open, stick: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "QT_LOGGING_RULES": "qt.qpa.*=false"}
    command = [sys.executable, "-c", CLOSES_WHILE_IT_HANGS, str(tmp_path / "data")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [path.suffix for path in stick.iterdir()] == [HALF]
    assert copies_in(stick) == []
    window = opened()
    caught_up(window)
    assert [path.name for path in stick.iterdir()] == [copy.path.name for copy in copies_in(tmp_path / "data" / FOLDER)]
    assert len(copies_in(stick)) == 1
