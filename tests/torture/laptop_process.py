"""A laptop in a process of its own, as it is told what to do, and what it tells."""

import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

PATIENCE = 120.0
"""Seconds that a busy machine may take."""


@dataclass(slots=True)
class Seen:
    """What the laptops told: what was kept, and when each line was shown on another one."""

    kept: dict[str, int] = field(default_factory=dict)
    shown: dict[str, int] = field(default_factory=dict)
    acts: int = 0
    cuts: int = 0
    kills: int = 0
    connected: bool = True

    def add(self, other: "Seen") -> None:
        """Add what was done at another meeting."""
        self.acts, self.cuts, self.kills = self.acts + other.acts, self.cuts + other.cuts, self.kills + other.kills


class Process:
    """One laptop in a process of its own."""

    def __init__(self, seen: Seen, words: Sequence[str], inside: Sequence[str] = ()) -> None:
        """Start it with some words, in a network of its own where `inside` says how."""
        self._seen, self._turn = seen, threading.Condition()
        self.told: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [*inside, sys.executable, "-m", "tests.torture.laptop_run", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._errors: list[str] = []
        self._threads = [threading.Thread(target=read) for read in (self._read, self._read_errors)]
        for thread in self._threads:
            thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                told = json.loads(line)
            except ValueError:  # it was killed in the middle of a line
                continue
            with self._turn:
                self._note(told)
                self._turn.notify_all()

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        self._errors.extend(self._process.stderr)

    def _note(self, told: dict[str, Any]) -> None:
        words = told.get("kept") or told.get("changed")
        if words:
            self._seen.kept[words] = told["at"] if self._seen.connected else 0
            self._seen.acts += 1
        elif "shown" in told:
            self._seen.shown.setdefault(told["shown"], told["at"])
        else:
            self._seen.acts += "undone" in told
            self.told.append(told)

    def say(self, words: str) -> None:
        """Tell the laptop what to do."""
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()

    def wait_for(self, what: str) -> dict[str, Any]:
        """Return the next thing of a kind that it tells."""
        with self._turn:
            found = self._turn.wait_for(lambda: any(what in told for told in self.told) or self.is_over(), PATIENCE)
            for told in list(self.told):
                if what in told:
                    self.told.remove(told)
                    return told
        raise RuntimeError(f"{what} was not told ({found}): {''.join(self._errors)[-3000:]}")

    def is_over(self) -> bool:
        """Return whether it has ended."""
        return self._process.poll() is not None

    def stands(self) -> dict[str, Any]:
        """Return how many rows of each laptop it has, and how it stands with the others."""
        self.say("stand")
        return self.wait_for("stands")

    def leave(self) -> None:
        """Be there no more to tell it anything, as when this process is killed, and return once it has ended."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._end()

    def kill(self) -> None:
        """Kill it at once."""
        self._process.kill()
        self._end()

    def quit(self) -> list[str]:
        """Let it end, and return what went wrong there."""
        self.say("quit")
        self._end()
        return self._errors

    def _end(self) -> None:
        self._process.wait(PATIENCE)
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe is not None
            with suppress(OSError):
                pipe.close()
