"""One thing that is done on the way to an installer, which can be told without being done."""

import os
import shlex
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, in words, and what does it."""

    words: str
    do: Callable[[], None]


def command(*words: str | Path, cwd: Path | None = None, given: Mapping[str, str] | None = None) -> Step:
    """Return a step that runs a command, which must end well; `given` goes into its environment."""
    told = [str(word) for word in words]

    def run() -> None:
        subprocess.run(told, cwd=cwd, env={**os.environ, **(given or {})}, check=True)

    before = "".join(f"{name}={shlex.quote(value)} " for name, value in (given or {}).items())
    place = f"cd {shlex.quote(str(cwd))} && " if cwd else ""
    return Step(f"{place}{before}{shlex.join(told)}", run)
