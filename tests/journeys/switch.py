"""Somebody with one switch: waits for the frame to come, and presses. There is no keyboard and no mouse."""

from PySide6.QtCore import Qt

from tests.journeys.window import Window
from tests.ui.fake_beat import FakeBeat
from ui.scanning.scanner import Scanner
from ui.scanning.things import name_of


class OneSwitch:
    """Scans a window in steps; `choose` waits for what is wanted and presses."""

    def __init__(self, window: Window) -> None:
        self.window, self.beat = window, FakeBeat()
        window.shell.scanner = self.scanner = Scanner(window.shell, self.beat)
        for _ in range(2):
            window.press("Ctrl+Shift+K")

    def wait(self) -> None:
        """Let the time of one step pass."""
        assert self.beat.milliseconds is not None, "The frame does not move."
        self.beat.timeout.emit()
        self.window.settle()

    def hit(self) -> None:
        """Press the switch."""
        self.key(Qt.Key.Key_Space)

    def key(self, key: Qt.Key) -> None:
        """Let a key come from outside, as a switch box sends it."""
        self.window.qtbot.keyClick(self.window.shell.windowHandle(), key)
        self.window.settle()

    def click(self) -> None:
        """Click somewhere on the window, where nothing is."""
        self.window.qtbot.mouseClick(self.window.shell.windowHandle(), Qt.MouseButton.LeftButton)
        self.window.settle()

    def choose(self, *ways: str) -> None:
        """Press the first thing whose name begins with one of these; its group comes first."""
        for _ in range(60):
            here = self.scanner.said()
            if here.startswith(ways):
                self.hit()
                return
            if here.startswith("Group: ") and self.leads_to(*ways):
                self.hit()
            else:
                self.wait()
        raise AssertionError(f"The frame does not come to {ways}.")

    def leads_to(self, *ways: str) -> bool:
        """Whether one of these is in the group that the frame is round."""
        return any(name_of(thing).startswith(ways) for thing in self.scanner.group())
