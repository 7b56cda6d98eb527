"""A whole meeting with a few big buttons, by keys alone and by clicks alone; the log is that of the full screen."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cochair.domain.asked import QuestionAgreed, QuestionRefused
from cochair.domain.events import BreakStarted, CardHeld, Event, NothingNeeded, TurnStarted, Undone
from cochair.domain.meeting import Phase
from cochair.domain.rules.moving import nothing_written, waiting_groups
from tests.journeys.running import FakeClock
from tests.journeys.window import MORNING, Window
from ui.live.screen import RunScreen


class Hands:
    """Somebody who presses what is shown: by its key, or with the mouse where it is seen."""

    def __init__(self, window: Window, *, by_mouse: bool) -> None:
        self.window, self.by_mouse = window, by_mouse

    def press(self, words: str) -> None:
        found = self.find(words)
        if self.by_mouse:
            self._click(found)
        else:
            self.window.press(found.accessibleDescription().removeprefix("Key: "))
        self.window.settle()

    def asked(self) -> str:
        question = self.screen.ask.question()
        return question.heading if question is not None else ""

    @property
    def screen(self) -> RunScreen:
        assert isinstance(self.window.screen, RunScreen)
        return self.window.screen

    def find(self, words: str) -> QAbstractButton:
        shown = [b for b in self.screen.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        named = [b for b in shown if b.text().replace("&&", "&") == words]
        assert named, (words, [b.text() for b in shown])
        return named[-1]

    def _click(self, found: QAbstractButton) -> None:
        """Scroll with the button Down until the middle can be seen, and click what is there."""
        for _ in range(20):
            place = found.mapTo(self.window.shell, found.rect().center())
            if self.window.shell.childAt(place) is found:
                QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=found.mapFrom(self.window.shell, place))
                return
            down = self.screen.simple.arrows.down
            assert down.isEnabled(), found.text()
            QTest.mouseClick(down, Qt.MouseButton.LeftButton)
            self.window.settle()
        raise AssertionError(found.text())


ANSWERS = (
    ("Have we heard everyone?", "Yes, go on"),
    ("Nobody wrote anything", "Nothing to write"),
    (" belong to Members.", "Amina: nobody wants more"),
)


class Simple(Hands):
    """Everything with the big buttons."""

    def next(self) -> None:
        """Go on to the next item, and answer what is asked on the way."""
        before = self.screen._live.meeting.current
        self.press("Next")
        for _ in range(5):
            if self.screen._live.meeting.current != before:
                return
            if not self.asked():
                self.press("Next")
                continue
            self.press(next(answer for part, answer in ANSWERS if part in self.asked()))
        raise AssertionError(self.asked())

    def end(self) -> None:
        self.press("End")
        self.press("End it now")


class Full(Hands):
    """The same acts on the full screen, by its keys."""

    def press(self, words: str) -> None:
        keys = {"Start": "F5", "Pause": "F2", "Go on": "F2", "More time": "F3", "Break": "F4", "End break": "F4"}
        keys |= {"Who speaks": "Alt+P", "Stop": "Ctrl+F1", "Card down": "Ctrl+F6", "Undo": "F9", "Next": "F5"}
        keys |= {"See the question": "Alt+Q"}
        if words in keys and not self.asked():
            self.window.press(keys[words])
        else:
            self.window.answer(words)

    def next(self) -> None:
        before = self.screen._live.meeting.current
        m = self.screen._live.now()
        if nothing_written(m) and waiting_groups(m):
            self._nothing_to_write()
        for _ in range(5):
            self.window.press("F5")
            for _again in range(3):
                if self.asked() and self.screen._live.meeting.current == before:
                    self.press(next(answer for part, answer in ANSWERS if part in self.asked()))
            if self.screen._live.meeting.current != before:
                return
            if "Nothing is written" in self.screen.banner.sentence():
                self._nothing_to_write()

    def _nothing_to_write(self) -> None:
        self.window.press("Alt+M")
        self.window.answer("Nothing to write")

    def end(self) -> None:
        self.window.press("F5")


def run_the_practice(hands: Simple | Full) -> list[Event]:
    """Run the practice meeting from its start to its end, and return what happened."""
    window, clock = hands.window, hands.window.clock
    live = hands.screen._live
    hands.press("Start")
    clock.wait(minutes=2)
    hands.press("Who speaks")
    hands.press("Amina")
    clock.wait(minutes=2)
    hands.press("More time")
    hands.press("Undo")
    hands.next()
    hands.press("Who speaks")
    hands.press("Wen")
    clock.wait(minutes=3)
    hands.press("Stop")
    clock.wait(minutes=1)
    hands.press("Card down")
    hands.press("Who speaks")
    hands.press("Wen has finished")
    hands.press("Pause")
    clock.wait(minutes=1)
    hands.press("Go on")
    hands.next()  # to the doctor
    hands.press("Break")
    clock.wait(minutes=10)
    hands.press("End break")
    hands.next()  # to the break, which takes its minutes only with a yes
    clock.wait(minutes=2)
    hands.press("Next")
    hands.press("Amina")
    hands.press("Not yet")
    hands.press("See the question")
    hands.press("Somebody else")
    hands.press("Gareth")
    hands.press("No")
    assert live.meeting.now_item is not None and live.meeting.now_item.is_break
    hands.press("Next")
    hands.press("Amina")
    hands.press("Yes")
    hands.press("Yes, I am sure")
    hands.press("See the question")
    hands.press("Somebody else")
    hands.press("Gareth")
    hands.press("Yes")
    hands.press("Yes, I am sure")
    assert live.meeting.now_item is not None and not live.meeting.now_item.is_break
    while live.meeting.still_to_come:
        clock.wait(minutes=2)
        hands.next()
    hands.end()
    assert live.meeting.phase is Phase.ENDED
    window.settle()
    return [entry.event for entry in live.entries]


@pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "clicks"])
def test_a_whole_meeting_with_big_buttons(qtbot: QtBot, tmp_path: Path, by_mouse: bool) -> None:
    told = []
    for make in (Simple, Full):
        window = Window(qtbot, tmp_path / make.__name__, FakeClock(MORNING))
        window.shell.wear(replace(window.shell.wardrobe.comfort, simple=make is Simple))
        window.press("Alt+R")
        hands = make(window, by_mouse=by_mouse and make is Simple)
        told.append(run_the_practice(hands))
        window.forget()
    simple, full = told
    assert simple == full
    for kind in (TurnStarted, CardHeld, BreakStarted, NothingNeeded, QuestionRefused, QuestionAgreed, Undone):
        assert any(isinstance(event, kind) for event in simple), kind


def test_the_face_changes_with_nothing_lost(qtbot: QtBot, tmp_path: Path) -> None:
    """A half-typed line, an open question and who speaks are as they were."""
    window = Window(qtbot, tmp_path / "data")
    window.press("Alt+R")
    screen = window.screen
    assert isinstance(screen, RunScreen)
    window.press("F5")
    window.press("Alt+2")
    window.type("n half a li")
    window.press("Alt+M")
    question = screen.ask.question()
    for simple in (True, False, True):
        window.press("Alt+B")
        assert window.shell.wardrobe.comfort.simple is simple
        assert screen.ask.question() is question
        assert screen.ask.isVisible()
        assert screen.simple.isVisible() is simple
        assert window.shows("Delroy is speaking")
    Hands(window, by_mouse=True).press("All buttons")
    assert screen.write.edit.text() == "half a li"
    assert screen.write.edit.line.isVisible()
    assert not window.shell.wardrobe.comfort.simple
    window.forget()


def test_undo_is_seen_too(qtbot: QtBot, tmp_path: Path) -> None:
    """It stands there until the next thing is done, and is heard once."""
    window = Window(qtbot, tmp_path / "data")
    window.shell.wear(replace(window.shell.wardrobe.comfort, simple=True))
    window.press("Alt+R")
    window.press("F5")
    window.press("F2")
    window.press("F9")
    assert window.shows("Undone.")
    window.press("F2")
    assert not window.shows("Undone.")
    window.forget()


def test_a_second_quick_press_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(qtbot, tmp_path / "data")
    window.shell.wear(replace(window.shell.wardrobe.comfort, simple=True))
    window.press("Alt+R")
    hands = Hands(window, by_mouse=True)
    hands.press("Start")
    hands.press("More time")
    before = len(hands.screen._live.entries)
    qtbot.mouseDClick(hands.find("More time"), Qt.MouseButton.LeftButton)
    window.settle()
    assert len(hands.screen._live.entries) == before
    window.forget()


def test_arrows_go_through_the_big_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(qtbot, tmp_path / "data")
    window.shell.wear(replace(window.shell.wardrobe.comfort, simple=True))
    window.press("Alt+R")
    window.press("F5")
    names: list[str] = []
    screen = window.screen
    assert isinstance(screen, RunScreen)
    screen.simple.cards[0].setFocus()
    for key in ("Right", "Down", "Left", "Left", "Up"):
        window.press(key)
        names.append(window.focus().split(".")[0])
    assert names == ["Next", "Who speaks", "Break", "More time", "More time"]
    window.forget()
