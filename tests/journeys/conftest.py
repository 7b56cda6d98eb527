from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.hanging import Hangs
from tests.journeys.running import FakeClock
from tests.journeys.two import Two, two_windows
from tests.journeys.window import Open, Window
from ui.theme.comfort import Comfort, apply


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Open]:
    """Return a function that opens CoChair; each call is another start of it with the same meetings."""
    windows: list[Window] = []

    def make(clock: FakeClock | None = None, *, unlocked: bool = True, welcome: bool = False) -> Window:
        windows.append(Window(qtbot, tmp_path / "data", clock, unlocked=unlocked, welcome=welcome))
        return windows[-1]

    yield make
    for window in windows:
        window.forget()
    apply(qapp, Comfort(theme="light"))


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    """Return the window of the first laptop, with meetings, and of another one, with none."""
    with two_windows(qtbot, tmp_path, monkeypatch) as both:
        yield both


@pytest.fixture
def hangs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hangs]:
    """Return a place that hangs, and does not any more after the test."""
    place = Hangs()
    place.wait_shortly(monkeypatch)
    yield place
    place.go.set()
