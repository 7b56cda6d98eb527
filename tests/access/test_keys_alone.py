"""A whole meeting in a real window, by keys alone; after each key the keyboard is where it should be, never nowhere."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.access.desktop import Desktop
from tests.access.far_window import FarWindow
from tests.access.transcripts import keyboard_on
from tests.journeys.window import MORNING

NOTE = "Note: What did people say or agree?"
ACTION = "Action: Jo: ring the venue by Friday"
HARD_WORD = "Hard word: referral = asking for help"


class Walk:
    """Presses keys; after each, one thing that shows has the keyboard, and it is the one that was told last."""

    def __init__(self, window: FarWindow) -> None:
        self.window = window

    def press(self, keys: str, then: str) -> None:
        """Press a key, and find the keyboard on something of a name."""
        self.window.press(keys)
        self.here(then)

    def enter(self, words: str, then: str) -> None:
        """Type words and Enter, and find the keyboard on something of a name."""
        self.window.enter(words)
        self.here(then)

    def here(self, name: str) -> None:
        found = [node["name"] for node in self.window.nodes() if keyboard_on(node)]
        assert found == [name]
        assert self.window.focus() == name

    def announced(self) -> list[str]:
        """Return what was announced since the last time this was asked."""
        return [words for kind, words, _, _ in self.window.desktop.heard() if kind == "announced"]


@pytest.mark.real_window
def test_a_whole_meeting_by_keys_alone(shared_desktop: Desktop, tmp_path: Path) -> None:
    with ExitStack() as ends:
        walk = Walk(FarWindow(shared_desktop, tmp_path / "data", MORNING, ends))
        walk.here("Usual. Tea is at 11.")
        walk.press("Down", "Bigger. Tea is at 11.")
        walk.press("Up", "Usual. Tea is at 11.")
        walk.press("F5", "Plan our first meeting")
        walk.press("Tab", "Practise. Try a made-up meeting.")
        walk.press("Alt+R", NOTE)
        walk.press("F5", NOTE)
        _talk_and_write(walk)
        _go_round(walk)
        _end(walk)


def _talk_and_write(walk: Walk) -> None:
    walk.press("Alt+3", NOTE)
    walk.press("Ctrl+1", NOTE)
    told = walk.announced()
    assert "It is Kasia’s turn." in told
    assert any("wants to speak" in words for words in told)
    walk.press("Alt+H", NOTE)
    walk.press("Esc", NOTE)
    walk.press("F8", NOTE)
    walk.enter("n There are cards on each table.", NOTE)
    walk.enter("a Rosa: ring the surgery", ACTION)
    told = walk.announced()
    assert told[-1] == 'Please add a date after "by", such as "by 26 November 2026".'
    walk.enter(" by Friday", ACTION)
    assert walk.announced() == ["Rosa will do this by Friday 13 November: ring the surgery"]


def _go_round(walk: Walk) -> None:
    """Leave the line and come back; a minute that passes is told once, and only by the name of the time."""
    walk.press("Shift+Tab", "Action")
    walk.press("Right", "Hard word")
    walk.press("F10", HARD_WORD)
    walk.press("Ctrl+F1", HARD_WORD)
    walk.press("Ctrl+F6", HARD_WORD)
    walk.announced()
    for _ in range(12):
        walk.window.clock.wait(minutes=1 / 12)
    walk.window.until("4 minutes left")  # asked first: then all has arrived
    told = walk.window.desktop.heard()
    assert [words for kind, words, _, _ in told if kind == "name" and "left" in words] == ["4 minutes left"]
    assert [words for kind, words, _, _ in told if kind == "announced"] == []
    walk.press("F1", "Back")
    walk.press("Return", HARD_WORD)


def _end(walk: Walk) -> None:
    walk.press("Alt+M", HARD_WORD)
    walk.window.press(_key_of(walk, "End the meeting"))
    if "End it now" in {node["name"] for node in walk.window.nodes()}:
        walk.window.press(_key_of(walk, "End it now"))
    walk.here("Minutes to print")


def _key_of(walk: Walk, words: str) -> str:
    """Return the key of a button, as a screen reader tells it."""
    told = next(node["description"] for node in walk.window.nodes() if node["name"] == words)
    return str(told.removeprefix("Key: "))
