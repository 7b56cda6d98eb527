"""A screen reader that reads on meets each thing about the time once; what is seen does not change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.access.steps import Step, keys, then
from tests.journeys.window import Window
from ui.aloud.parts import parts_of
from ui.theme.comfort import Comfort
from ui.widgets.access import spoken_name
from ui.widgets.quiet_label import QuietLabel

HELD = {
    "run": (SCREENS["run"], "17 minutes left"),
    "run, a card": (SCREENS["run, a card"], "Stop card is up"),
    "run, pause": (SCREENS["run, pause"], "Paused"),
    "run, a question": (SCREENS["run, a question"], "17 minutes left"),
    "run, more": (SCREENS["run, more"], "17 minutes left"),
    "run, big buttons": (SCREENS["run, big buttons"], "17 minutes left"),
    "run, big buttons, paused": (then(SCREENS["run, big buttons"], keys("F2")), "17 minutes left"),
    "run, big buttons, why": (then(SCREENS["run, big buttons"], keys("F2")), "Paused"),
    "run, for everyone": (SCREENS["run, for everyone"], "17 minutes left"),
    "run, for everyone, paused": (then(SCREENS["run, for everyone"], keys("F2")), "Paused"),
}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


def told(window: Window) -> list[str]:
    """What a screen reader that reads on gets of every label, in no order."""
    return [spoken_name(label) for label in window.screen.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("style", ["disc", "numbers", "words"])
@pytest.mark.parametrize(("step", "words"), HELD.values(), ids=HELD)
def test_the_time_and_why_it_stands_still_are_met_once(step: Step, words: str, style: str, window: Window) -> None:
    step(window)
    worn = window.shell.wardrobe.comfort
    window.shell.wear(Comfort(theme="light", simple=worn.simple, time_style=style))  # type: ignore[arg-type]  # a style
    window.settle()
    assert [name for name in told(window) if words in name] == [next(name for name in told(window) if words in name)]
    assert [part.words() for part in parts_of(window.screen) if words in part.words()] != []


def test_where_there_is_no_room_for_the_shape_the_words_tell_the_time(window: Window) -> None:
    SCREENS["run, big buttons"](window)
    window.shell.wear(Comfort(theme="light", simple=True, text_scale=3.0))
    window.shell.resize(1024, 600)
    window.settle()
    assert [name for name in told(window) if "17 minutes left" in name] == ["17 minutes left"]


def test_hushed_words_are_seen_as_ever(qtbot: QtBot) -> None:
    label = QuietLabel("Wait")
    qtbot.addWidget(label)
    seen = label.grab().toImage()
    label.hush(True)
    assert (label.text(), spoken_name(label)) == ("Wait", "")
    assert label.grab().toImage() == seen
    label.setText("Go")
    assert label.grab().toImage() != seen
    label.hush(False)
    assert spoken_name(label) == "Go"
    assert label.textFormat() is Qt.TextFormat.PlainText
