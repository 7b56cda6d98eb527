"""A Run screen on a fake clock, for tests that press keys and look at what can be seen."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from cochair.domain.ids import MeetingId
from cochair.services.live import LiveMeeting
from cochair.services.recovery import MeetingClock
from tests.memory_library import MemoryLibrary, MemoryLog
from tests.told import play
from tests.with_number import with_number
from ui.live.screen import RunScreen
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.wrap_label import WrapLabel

MINUTE = timedelta(minutes=1)
SMALL_LAPTOP, NETBOOK = (1366, 768), (1024, 600)
BUSES = """
    10:00:00 the meeting starts
    10:03:00 nothing needed
    10:05:00 next item
    10:06:00 Mo takes the floor
    10:10:00 Ann wants to speak
"""
"""Item 2, Buses, has 20 of its 25 minutes left; Mo has talked for 4 minutes; 11 are kept for Members."""


class FakeClock:
    """Tells the time that a test sets; `asleep` is told once, as a real clock does."""

    def __init__(self, at: datetime) -> None:
        self.at = at
        self.asleep = timedelta(0)

    def now(self) -> datetime:
        return self.at

    def slept(self) -> timedelta:
        told, self.asleep = self.asleep, timedelta(0)
        return told


class Kept(MemoryLibrary):
    """Keeps lines, settings and signs of life in memory too."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts: dict[str, str] = {}
        self.settings: dict[str, str] = {}
        self.beats: list[datetime] = []

    def keep_draft(self, place: str, text: str) -> None:
        self.drafts[place] = text

    def draft(self, place: str) -> str:
        return self.drafts.get(place, "")

    def keep_setting(self, name: str, value: str) -> None:
        self.settings[name] = value

    def setting(self, name: str) -> str:
        return self.settings.get(name, "")

    def beat(self, meeting: MeetingId, at: datetime) -> None:
        assert meeting == "m1"
        self.beats.append(at)


class Stage:
    """A Run screen on a fake clock, and what can be seen on it."""

    def __init__(
        self,
        qtbot: QtBot,
        lines: str,
        library: Kept,
        clock: MeetingClock | None,
        *,
        gap_is_sleep: bool,
        size: tuple[int, int],
        number: str,
    ) -> None:
        """Take the lines of a script, and the name of who answers with the number 4821, if anybody."""
        entries = list(play(lines if lines.strip() else "").live.entries)
        log = MemoryLog(with_number(entries, number, "4821") if number else entries)
        self.clock = FakeClock(log.entries()[-1].at)
        self.live = LiveMeeting(log, clock or self.clock)
        told = clock or self.clock
        self.screen = RunScreen(self.live, library, told, MeetingId("m1"), gap_is_sleep=gap_is_sleep)
        self.line = self.screen.write.edit.line
        self.qtbot = qtbot
        self._laptop = QMainWindow()
        qtbot.addWidget(self._laptop)
        self._laptop.setCentralWidget(self.screen)
        self._laptop.setFixedSize(*size)
        self._laptop.show()
        self._laptop.activateWindow()
        self.line.setFocus()
        self.settle()

    def settle(self) -> None:
        for _ in range(16):  # words that wrap settle one level of layout at a time
            QApplication.processEvents()

    def shows(self, words: str) -> bool:
        """Whether words can be seen on a label or a button."""
        labels = [
            *self.screen.findChildren(WrapLabel),
            *self.screen.findChildren(BigButton),
            *self.screen.findChildren(CardButton),
        ]
        return any(words in label.text() for label in labels if label.isVisibleTo(self.screen))

    def until_shown(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.shows(words), timeout=3000)

    def press(self, keys: str) -> None:
        """Press a key where the keyboard is."""
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.screen
        self.qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.line, words)

    def enter(self, words: str) -> None:
        self.type(words)
        self.press("Return")

    def button(self, words: str) -> BigButton:
        return next(b for b in self.screen.findChildren(BigButton) if b.words() == words and b.isVisibleTo(self.screen))


Open = Callable[..., Stage]
