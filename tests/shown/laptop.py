"""A laptop on the table: a process with a window, told what to do, and looked at from outside."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.access.desktop import ROOT, ask

PATIENCE = 60.0
"""Seconds that a busy machine may take."""
LOOK_AGAIN = 0.1


class NotSeen(Exception):
    """Something is not on the screen that should be, or the other way round."""


class Laptop:
    """One laptop. `called` is what it is called in what is told, `env` on which screen its window is."""

    def __init__(self, called: str, folder: Path, env: Mapping[str, str]) -> None:
        self.called, self.folder = called, folder
        self._errors = folder.with_suffix(".errors").open("w+", encoding="utf-8")
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "tests.shown.window", str(folder)],
            env=os.environ | _APART | {"HOME": str(folder.parent), "XDG_RUNTIME_DIR": str(folder.parent)} | env,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        assert self._process.stdout is not None
        if self._in_time(self._process.stdout.readline) != '"here"\n':
            raise NotSeen(f"{called} did not open: {self._why()}")

    def press(self, *keys: str) -> None:
        """Press keys."""
        self._tell("press", *keys)

    def type(self, words: str) -> None:
        """Type words."""
        self._tell("type", words)

    def enter(self, words: str) -> None:
        """Type words, and press Enter."""
        self.type(words)
        self.press("Return")

    def choose(self, *names: str) -> None:
        """Go to things with Tab, and press each."""
        for name in names:
            if not self._tell("tab to", name):
                raise NotSeen(f"{self.called}: Tab does not reach “{name}”.")
            self.press("Space")

    def words(self) -> list[str]:
        """Return everything that can be read on its screen."""
        return list(self._tell("words"))

    def shows(self, part: str) -> bool:
        """Return whether some words are on its screen."""
        return any(part in words for words in self.words())

    def until(self, *parts: str) -> None:
        """Wait until all these words are on its screen."""
        end = time.monotonic() + PATIENCE
        while missing := [part for part in parts if not self.shows(part)]:
            if time.monotonic() > end:
                raise NotSeen(f"{self.called} does not show {missing}, but {self.words()}")
            threading.Event().wait(LOOK_AGAIN)

    def picture(self, file: Path) -> None:
        """Keep a picture of its whole screen."""
        if not self._tell("picture", str(file)):
            raise NotSeen(f"{self.called}: there is no picture {file}.")

    def rows(self) -> list[Any]:
        """Return the meeting, row by row, as this laptop has it."""
        return list(self._tell("rows"))

    def port(self) -> int:
        """Return where it listens to laptops that have joined."""
        return int(self._tell("port"))

    def close(self) -> str:
        """Close the window, and return what went wrong in it."""
        if self._process.poll() is None:
            self._tell("quit")
            self._process.wait(PATIENCE)
        return self.leave()

    def leave(self) -> str:
        """End the process however it is, and return what went wrong in it."""
        self._process.kill()
        self._process.communicate()
        why = "" if self._errors.closed else self._why()
        self._errors.close()
        return why

    def _tell(self, *order: str) -> Any:
        answer = self._in_time(lambda: ask(self._process, json.dumps(order)))
        if not answer:
            raise NotSeen(f"{self.called} has ended: {self._why()}")
        return json.loads(answer)

    def _in_time(self, read: Any) -> str:
        """Read an answer; a process that gives none is ended."""
        clock = threading.Timer(PATIENCE, self._process.kill)
        clock.start()
        try:
            return str(read())
        except BrokenPipeError:
            return ""
        finally:
            clock.cancel()

    def _why(self) -> str:
        self._errors.seek(0)
        return self._errors.read()[-3_000:].strip()


_APART = {
    "PYTHONPATH": str(ROOT),
    "QT_SCALE_FACTOR": "1",
    "QT_LOGGING_RULES": "qt.qpa.*=false",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
}
"""What keeps a laptop apart from the desktop on which this runs."""
