"""The whole window on a fake clock, and what a person at the keyboard sees and does there."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar
from unittest.mock import patch

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.laptops import Role
from cochair.domain.meeting import Phase
from cochair.services.laptop_ports import LaptopNow, Link
from cochair.services.laptops_here import Joined
from cochair.services.live import LiveMeeting
from tests.journeys.running import FakeClock
from tests.ui.fake_laptops import FakeJoining, FakeLaptops
from tests.ui.fake_reading import FakeReading
from ui.laptops.joined_meeting import JoinedMeeting
from ui.laptops.ways import LaptopsWays
from ui.live.screen import RunScreen
from ui.opening import OpeningScreen
from ui.session import Session
from ui.shell import Shell
from ui.theme.comfort import Comfort, apply

MORNING = datetime(2026, 11, 12, 10, tzinfo=UTC)
Open = Callable[..., "Window"]


class Window:
    """CoChair as it is opened on the folder `data`; with `welcome` a new one asks the questions of a first start."""

    all_open: ClassVar[list["Window"]] = []
    """Those that no test has forgotten yet, such as one that failed."""

    def __init__(
        self,
        qtbot: QtBot,
        data: Path,
        clock: FakeClock | None = None,
        *,
        unlocked: bool = True,
        welcome: bool = False,
        real_laptops: bool = False,
    ) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, Comfort(theme="light"))
        self.qtbot, self.data, self.clock = qtbot, data, clock or FakeClock(MORNING)
        self.joined: JoinedMeeting | None = None
        """The meeting of another laptop that was joined."""
        opening = OpeningScreen()
        self.shell = Shell(Comfort(theme="light"))
        Window.all_open.append(self)
        self.shell.equip()
        self.voice = FakeReading()
        """What a meeting is called out with, unless a test brings another voice."""
        self.shell.voice = lambda: self.voice
        self.shell.show_screen(opening)
        self.shell.show()
        self.shell.activateWindow()
        qtbot.waitUntil(self.shell.isActiveWindow)
        with (
            patch.object(LaptopsWays, "begin") if real_laptops else nullcontext()
        ):  # it does not know yet where to listen
            self.session = Session(self.shell, opening, data, unlocked=unlocked, welcome=welcome, clock=self.clock)
        self.laptops, self.joining = FakeLaptops(self.clock), FakeJoining()
        """The other laptops, and those that can be joined."""
        self.session.others.addresses = ("127.0.0.1",)
        if real_laptops:
            self.session.others.begin()
        else:
            self.session.laptops.use(lambda: self.joining, lambda _: self.laptops, self._go_in, self.joining)
        self.settle()

    def _go_in(self, joined: Joined) -> None:
        """Show the agenda that comes next as a meeting that another laptop runs."""
        library = self.session.library()
        meeting = next(row.id for row in library.meetings() if row.state == Phase.PLANNED)
        self.laptops.own_place, self.laptops.own_role, self.laptops.runner = joined.place, joined.role, 0
        self.laptops.laptops = (LaptopNow(0, "", Role.RUNS, Link.HERE),)
        live = LiveMeeting(library.log(meeting), self.clock)
        joined = replace(joined, meeting=meeting)
        self.joined = JoinedMeeting(self.shell, live, library, self.clock, self.laptops, joined)
        self.joined.home_wanted.connect(self.session.show_home)
        self.joined.begin()

    def settle(self) -> None:
        for _ in range(8):
            QApplication.processEvents()

    @property
    def screen(self) -> QWidget:
        """What is in front."""
        front = self.shell.front()
        assert front is not None
        return front

    def press(self, keys: str) -> None:
        """Press a key where the keyboard is."""
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.shell
        self.qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def type(self, words: str) -> None:
        """Type where the keyboard is, which must be a line to type on."""
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit), focus
        if words.isascii():
            self.qtbot.keyClicks(focus, words)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(words)
            QApplication.sendEvent(focus, event)
        self.settle()

    def enter(self, words: str) -> None:
        self.type(words)
        self.press("Return")

    def answer(self, words: str) -> None:
        """Choose an answer of the question that stands in the Run screen, by its key."""
        assert isinstance(self.screen, RunScreen)
        question = self.screen.ask.question()
        assert question is not None
        self.press(f"Shift+F{[choice.words for choice in question.choices].index(words) + 1}")

    def ask_first(self) -> None:
        """Ask the first questions, as on a new laptop."""
        self.session.ask_first()
        self.settle()

    def tab_to(self, words: str) -> None:
        """Press Tab until the keyboard is on something of that name."""
        for _ in range(80):
            if self.focus() == words:
                self.settle()
                return
            self.qtbot.keyClick(QApplication.focusWidget() or self.shell, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach “{words}”.")

    def focus(self) -> str:
        """The name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.accessibleName() if focus is not None else ""

    def words(self) -> list[str]:
        """Everything that can be read in the window."""
        return list(self._words())

    def shows(self, part: str) -> bool:
        return any(part in words for words in self.words())

    def until(self, part: str) -> None:
        """Wait for words; the first PDF of a run cuts its fonts, which takes a while on a busy computer."""
        self.qtbot.waitUntil(lambda: self.shows(part), timeout=60_000)

    def close(self) -> None:
        if self.joined is not None:
            self.joined.stop()
            self.joined = None
        self.shell.close()
        self.settle()

    def forget(self) -> None:
        """Close, and leave no widget behind that would follow every later change of the look."""
        Window.all_open.remove(self)
        self.close()
        shiboken6.delete(self.shell)

    def _words(self) -> Iterator[str]:
        for widget in self.shell.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QLabel | QLineEdit):
                yield widget.text()
            elif isinstance(widget, QAbstractButton):
                yield widget.accessibleName()
