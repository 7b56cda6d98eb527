"""How long an installed CoChair takes to show its window: `python -m tests.installed.starts PROGRAM`.

It takes turns with the checkout, and tells the middle of each: by the clock, and by the work of the processor, which
other programs can not make longer. A screen that nobody sees is used.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from tests.access.desktop import ROOT, Desktop

TURNS = 5
WINDOW = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "CoChair")


def start(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Return the seconds until a window is there, and the seconds that the processor worked."""
    before = time.perf_counter()
    process = subprocess.Popen(command, env=env, cwd=ROOT, stderr=subprocess.DEVNULL)
    subprocess.run(WINDOW, env=env, check=True, timeout=60, stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - before
    process.kill()
    worked = os.wait4(process.pid, 0)[2]
    process.returncode = 0
    return seconds, worked.ru_utime + worked.ru_stime


def main(program: str) -> int:
    """Tell both, and how many times as long the installed one takes."""
    commands = {"checkout": [sys.executable, "-m", "ui"], "installed": [program]}
    told: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    with ExitStack() as ends, tempfile.TemporaryDirectory(prefix="cochair-starts-") as home:
        desktop = Desktop(Path(home), ends)
        for turn in range(TURNS + 1):
            for name, command in commands.items():
                words = ["--skip-welcome", "--unlocked", "--data", str(Path(home, name))]
                seen = start([*command, *words], desktop.env)
                if turn:  # the first fills the cache of files
                    told[name].append(seen)
    middle = {name: [statistics.median(part) for part in zip(*rows, strict=True)] for name, rows in told.items()}
    for name, (clock, worked) in middle.items():
        print(f"{name}: {clock:.2f} s by the clock, {worked:.2f} s of work")
    ratios = [a / b for a, b in zip(middle["installed"], middle["checkout"], strict=True)]
    print(f"installed / checkout: {ratios[0]:.2f} by the clock, {ratios[1]:.2f} of work")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
