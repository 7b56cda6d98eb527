"""The window as it is from outside: real keys, and what a screen reader finds and is told."""

import subprocess
import sys
import time
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from tests.access.desktop import ROOT, SECONDS, Desktop, Node, ask, flat

_PARTS = {"Return": "Return", "Esc": "Escape", "Space": "space", "Right": "Right"}


class _FarClock:
    """Moves the clock of the app."""

    def __init__(self, window: "FarWindow") -> None:
        self._window = window

    def wait(self, *, minutes: float) -> None:
        self._window.order(f"minutes {minutes}")


class FarWindow:
    """CoChair in another process. It has the names of `tests.journeys.window.Window`, so that steps serve both."""

    def __init__(self, desktop: Desktop, data: Path, at: datetime, ends: ExitStack) -> None:
        self.desktop, self._keys = desktop, 0
        self.clock = _FarClock(self)
        self._log = desktop.home / "app.log"
        with self._log.open("w") as log:
            self._app = subprocess.Popen(
                [sys.executable, "-m", "tests.access.stage", str(data), at.isoformat()],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=desktop.env, cwd=ROOT, text=True,
            )  # fmt: skip
        ends.callback(self.close)
        end = time.monotonic() + SECONDS
        while not self.focus():
            assert time.monotonic() < end, f"Nothing has the keyboard. {self._log.read_text()}"
        self.settle()

    def order(self, words: str) -> None:
        """Let the app do something, and wait until it has."""
        answer = ask(self._app, words)
        assert answer == "done\n", self._log.read_text()

    def settle(self) -> None:
        """Wait until every key that was pressed has done its work."""
        self.order(f"keys {self._keys}")

    def press(self, keys: str) -> None:
        """Press a key, written as Qt writes it."""
        *held, key = keys.removesuffix("+").split("+") if keys != "+" else ["plus"]
        name = _PARTS.get(key, key.lower() if len(key) == 1 else key)
        self.desktop.press("+".join([*(part.lower() for part in held), name]))
        self._keys += 1
        self.settle()

    def type(self, words: str) -> None:
        """Type where the keyboard is."""
        self.desktop.type(words)
        self._keys += len(words)
        self.settle()

    def enter(self, words: str) -> None:
        self.type(words)
        self.press("Return")

    def ask_first(self) -> None:
        """Ask the first questions, as on a new laptop."""
        self.order("ask")

    def tab_to(self, words: str) -> None:
        """Press Tab until the keyboard is on something of that name."""
        for _ in range(80):
            if self.focus() == words:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not reach “{words}”.")

    def until(self, part: str) -> None:
        """Wait for words."""
        end = time.monotonic() + SECONDS
        while not any(part in node["name"] for node in self.nodes()):
            assert time.monotonic() < end, f"“{part}” does not show."
        self.settle()

    def windows(self) -> list[Node]:
        """Return the windows of the app, each as a tree."""
        return [window for app in self.desktop.tree() for window in app["children"]]

    def nodes(self) -> list[Node]:
        """Return everything that shows, in the order in which it is read."""
        return [node for window in self.windows() for node in flat(window)]

    def focus(self) -> str:
        """Return the name of what took the keyboard last, as a screen reader was told."""
        return self.desktop.where()

    def close(self) -> None:
        """Let the app end."""
        self._app.terminate()
        self._app.wait(10)
        for pipe in (self._app.stdin, self._app.stdout):
            if pipe is not None:
                pipe.close()
        assert "Traceback" not in self._log.read_text(), self._log.read_text()
