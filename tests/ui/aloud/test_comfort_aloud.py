"""Comfort lets people choose how it reads, and try it; the voices come while the window goes on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from cochair.services.voice_ports import Voice, VoiceFailed
from tests.journeys.window import Window
from tests.ui.aloud.reader import Listener
from ui import words_aloud as w
from ui.aloud.means import Means, as_shown
from ui.comfort.aloud_part import AloudPart
from ui.theme.look import look
from ui.widgets.big_button import BigButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


def part_of(window: Window) -> AloudPart:
    (part,) = window.screen.findChildren(AloudPart)
    return part


def voices_in(window: Window) -> QComboBox:
    (line,) = part_of(window).findChildren(QComboBox)
    return line


def press(window: Window, words: str) -> None:
    """Go to a button of this part, and press it."""
    (button,) = [b for b in part_of(window).findChildren(BigButton) if b.words() == words]
    button.setFocus()
    window.press("Return")


def test_steps_of_pace_and_loudness_are_worn_at_once(window: Window) -> None:
    Listener(window)
    window.press("Alt+C")
    for words in (w.SLOWER, w.SLOWER, w.FASTER, w.LOUDER):
        press(window, words)
    comfort = window.shell.wardrobe.comfort
    assert (comfort.pace, comfort.volume) == (140.0, 0.9)
    assert window.shows("140 words a minute")
    assert window.shows("Loudness 9 of 10")


def test_a_sentence_is_heard_as_it_would_be(window: Window) -> None:
    listener = Listener(window)
    window.press("Alt+C")
    press(window, w.FASTER)
    press(window, w.HEAR_IT)
    assert listener.to_the_end() == ["Hello.", "This is how I read aloud."]
    assert listener.voice.levels == {"pace": 160, "volume": 0.8, "voice": ""}


def test_a_voice_is_chosen_from_those_of_the_computer(window: Window) -> None:
    listener = Listener(window)
    window.press("Alt+C")
    line = voices_in(window)
    window.qtbot.waitUntil(lambda: line.count() == 3)
    assert [line.itemText(n) for n in range(3)] == [w.USUAL_VOICE, "Ann, higher", "Tom, lower"]
    line.setCurrentIndex(2)
    line.activated.emit(2)
    press(window, w.HEAR_IT)
    assert window.shell.wardrobe.comfort.voice == "two"
    assert listener.voice.levels["voice"] == "two"


def test_one_voice_or_none_is_nothing_to_choose_from(window: Window) -> None:
    asked: list[bool] = []

    def none() -> tuple[Voice, ...]:
        asked.append(True)
        raise VoiceFailed(w.NO_VOICE)

    def no_reading() -> None:
        raise VoiceFailed(w.NO_VOICE)

    window.shell.aloud.use(Means(no_reading, none, as_shown))  # type: ignore[arg-type]  # it never returns
    window.press("Alt+C")
    window.qtbot.waitUntil(lambda: bool(asked))
    window.settle()
    assert not voices_in(window).isVisible()
    press(window, w.HEAR_IT)
    assert window.shell.aloud.aloud().bar.words() == w.NO_VOICE


def test_a_voice_that_is_only_heard_changes_nothing_that_is_seen(window: Window) -> None:
    changes: list[bool] = []
    look.changed.connect(lambda: changes.append(True))
    worn = window.shell.wardrobe.comfort
    window.shell.wear(replace(worn, pace=90.0, volume=0.3, voice="one"))
    assert changes == []
    window.shell.wear(replace(worn, pace=90.0, theme="dark"))
    assert len(changes) == 1
