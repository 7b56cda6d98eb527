"""A screen that nobody sees, with a message bus and a window manager of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
READER = Path(__file__).with_name("reader.py")
SECONDS = 30
Node = dict[str, Any]


class Desktop:
    """What is started here ends with `ends`. What a screen reader finds is read by another process."""

    def __init__(self, home: Path, ends: ExitStack) -> None:
        """Take a folder to be at home in."""
        self._ends, self.home = ends, home
        self.env = os.environ | {
            "DISPLAY": unseen_screen(self.start, "1400x900"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "PYTHONPATH": str(ROOT),
        }
        bus = self.start("dbus-daemon", "--session", "--print-address=1", "--nofork", env=self.env, **_PIPED)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.start("openbox", env=self.env)
        self._reader = self.start("/usr/bin/python3", "-W", "ignore", str(READER), env=self.env, **_PIPED)

    def open(self, program: str, *arguments: str) -> None:
        """Run a Python program that opens a window."""
        self.start(sys.executable, "-c", program, *arguments, env=self.env, cwd=ROOT)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, where the window manager put the keyboard."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self.env, check=True)

    def type(self, words: str) -> None:
        """Type words there."""
        subprocess.run(["xdotool", "type", "--delay", "2", words], env=self.env, check=True)

    def tree(self) -> list[Node]:
        """Return every window as a screen reader finds it, each part with its `children`."""
        windows: list[Node] = self._ask("tree")
        return windows

    def read(self, wanted: str) -> list[Node]:
        """Return everything that shows, once something of a name is there."""
        there = self._ask("await", wanted, SECONDS)
        found = [node for window in self.tree() for node in flat(window)]
        assert there, f"{wanted} is not there: {[node['name'] for node in found if node['name']]}"
        return found

    def heard(self) -> list[list[Any]]:
        """Return what a screen reader was told since the last time: kind, name or words, role, number."""
        told: list[list[Any]] = self._ask("heard")
        return told

    def where(self) -> str:
        """Return the name of what took the keyboard last, as a screen reader was told."""
        return str(self._ask("where"))

    def start(self, *command: str, **options: Any) -> subprocess.Popen[Any]:
        """Start a process that ends with the desktop."""
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self._ends.callback(_end, process)
        return process

    def _ask(self, *order: object) -> Any:
        return json.loads(ask(self._reader, json.dumps(order)))


def unseen_screen(start: Callable[..., object], size: str) -> str:
    """Start a screen that nobody sees, and return how a program names it."""
    read, write = os.pipe()
    start(
        "Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset",
        pass_fds=(write,),
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        return f":{pipe.readline().strip()}"


_PIPED: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}


def ask(process: subprocess.Popen[Any], order: str) -> str:
    """Give a process an order on a line, and return the line that it answers."""
    print(order, file=process.stdin, flush=True)
    return str(process.stdout.readline())


def flat(node: Node) -> Iterator[Node]:
    """Yield a part and all inside it, in reading order."""
    yield node
    for child in node["children"]:
        yield from flat(child)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    process.wait(10)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
