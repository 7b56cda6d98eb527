"""CoChair in a real window, on a clock that another process moves. One order a line: `minutes`, `keys` or `ask`."""

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from tests.journeys.running import FakeClock
from tests.ui.fake_laptops import FakeJoining, FakeLaptops
from ui.opening import OpeningScreen
from ui.session import Session
from ui.shell import Shell
from ui.theme.comfort import Comfort, apply
from ui.words_app import TITLE

_HELD = (Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Meta)


class Stage(QObject):
    """Counts the keys that have come, so that nobody need guess when a key has done its work."""

    def __init__(self, app: QApplication, clock: FakeClock, session: Session) -> None:
        super().__init__()
        self._app, self._clock, self._session, self._keys = app, clock, session, 0
        app.installEventFilter(self)
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count each key that is let go."""
        if isinstance(watched, QWindow) and event.type() == QEvent.Type.KeyRelease:
            assert isinstance(event, QKeyEvent)
            self._keys += event.key() not in _HELD
        return False

    def _obey(self) -> None:
        order, _, number = sys.stdin.readline().strip().partition(" ")
        if order == "minutes":
            self._clock.wait(minutes=float(number))
        elif order == "keys":
            while self._keys < int(number):
                self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        elif order == "ask":
            self._session.ask_first()
        else:
            self._app.quit()
        for _ in range(8):
            self._app.processEvents()
        print("done", flush=True)


def main(data: str, at: str) -> int:
    """Open the window on a folder of meetings at a time."""
    app = QApplication([])
    app.setApplicationName(TITLE)
    apply(app, Comfort(theme="light"))
    shell, opening, clock = Shell(Comfort(theme="light")), OpeningScreen(), FakeClock(datetime.fromisoformat(at))
    shell.equip()
    shell.show_screen(opening)
    shell.show()
    session = Session(shell, opening, Path(data), unlocked=True, clock=clock)
    laptops = FakeLaptops(clock)
    session.laptops.use(FakeJoining, lambda _: laptops, lambda _: None, FakeJoining())
    stage = Stage(app, clock, session)
    status = app.exec()
    stage.deleteLater()
    return status


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
