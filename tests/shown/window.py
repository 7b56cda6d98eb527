"""The real window of one laptop, in a process of its own, that does what it is told on its input.

Run: python -m tests.shown.window FOLDER. A line is an order with its words, as JSON; so is the answer.
"""

import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

import ui.session
from cochair.services.live import LiveMeeting
from cochair.storage.codec import entry_to_row
from cochair.together.listening import PORT
from tests.sync.relay import HERE
from ui.app import main
from ui.laptops.joined_meeting import JoinedMeeting
from ui.session import Session
from ui.shell import Shell
from ui.theme.look import look

MOST_TABS = 80


class Told(QObject):
    """What is told on the input, done on the thread of the window, one order after the other."""

    _came = Signal(str)

    def __init__(self, shell: Shell, session: Session) -> None:
        super().__init__(shell)
        self._shell, self._session = shell, session
        self._orders: dict[str, Callable[..., Any]] = {
            "press": self.press,
            "type": self.type,
            "tab to": self.tab_to,
            "words": self.words,
            "picture": self.picture,
            "rows": self.rows,
            "port": lambda: self._session.library().setting(PORT),
            "quit": QApplication.quit,
        }
        self._came.connect(self._do, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._hear, daemon=True).start()

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            pressed = QKeySequence(key)[0]
            QTest.keyClick(self._keyboard(), pressed.key(), pressed.keyboardModifiers())
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words where the keyboard is."""
        QTest.keyClicks(self._keyboard(), words)

    def tab_to(self, words: str) -> bool:
        """Press Tab until the keyboard is on something that begins with these words."""
        for _ in range(MOST_TABS):
            if self._keyboard().accessibleName().startswith(words):
                return True
            self.press("Tab")
        return False

    def words(self) -> list[str]:
        """Return everything that can be read in the window."""
        return [words for widget in self._shell.findChildren(QWidget) if (words := _words_of(widget))]

    def picture(self, file: str) -> bool:
        """Keep a picture of the whole screen, and return whether that could be done."""
        return QGuiApplication.primaryScreen().grabWindow(0).save(file)

    def rows(self) -> list[list[object]]:
        """Return the meeting, row by row, as this laptop has it."""
        live = self._live()
        return [list(entry_to_row(entry)) for entry in live.entries] if live is not None else []

    def _live(self) -> LiveMeeting | None:
        joined, running = self._shell.findChild(JoinedMeeting), self._session.running()
        if isinstance(joined, JoinedMeeting):
            return joined.live
        return running.live if running is not None else None

    def _keyboard(self) -> QWidget:
        return QApplication.focusWidget() or self._shell

    def _hear(self) -> None:
        for line in sys.stdin:
            self._came.emit(line)

    def _do(self, line: str) -> None:
        order, *words = json.loads(line)
        print(json.dumps(self._orders[order](*words)), flush=True)


def _words_of(widget: QWidget) -> str:
    if not widget.isVisible():
        return ""
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    return widget.accessibleName() if isinstance(widget, QAbstractButton) else ""


class ToldSession(Session):
    """A session that reaches others over the cable only, and does what it is told."""

    def __init__(self, shell: Shell, *opened: Any, **how: Any) -> None:
        super().__init__(shell, *opened, **how)
        self.others.addresses = (HERE,)
        shell.setGeometry(0, 0, look.sizes.window_wide, look.sizes.window_high)
        shell.activateWindow()
        self._told = Told(shell, self)
        print(json.dumps("here"), flush=True)


if __name__ == "__main__":
    ui.session.Session = ToldSession  # type: ignore[misc]  # in this process only, which is there to be told
    sys.exit(main(["--unlocked", "--skip-welcome", "--data", str(Path(sys.argv[1]))]))
