"""How much memory an installed CoChair has after a meeting: real keys, in a window on a screen that nobody sees.

Three hours are 90 acts, one for each 2 minutes, and they are done one right after another. What only goes on with the
clock, four looks at it a second, is not three hours long here.
"""

import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.access.desktop import Desktop

EACH_MINUTES = 2
CARD, CARD_DOWN, PAUSE, WRITE, NEXT = "ctrl+F1", "ctrl+F6", "F2", "F10", "F5"


def after_meetings(program: str, *hours: float) -> list[float]:
    """Return the memory in MB after so many hours of one meeting; the hours must grow."""
    with ExitStack() as ends, tempfile.TemporaryDirectory(prefix="cochair-memory-") as home:
        desktop = Desktop(Path(home), ends)
        words = ("--skip-welcome", "--unlocked", "--data", f"{home}/data")
        process = desktop.start(program, *words, env=desktop.env)
        desktop.read("Plan our first meeting")
        desktop.press("alt+r")
        desktop.read("Not started yet")
        desktop.press(NEXT)
        desktop.read("Note: What did people say or agree?")
        done, told = 0, []
        for each in hours:
            for number in range(done, done := round(each * 60 / EACH_MINUTES)):
                act(desktop, number)
            desktop.read(f"note {done - 1} ")
            told.append(memory_of(process.pid))
        return told


def act(desktop: Desktop, number: int) -> None:
    """Do what somebody does in two minutes: give the floor, write a line, and now and then something else."""
    desktop.press(f"alt+{number % 4 + 1}")
    desktop.press(WRITE)
    desktop.type(f"n note {number} about the bench at the bus stop")
    desktop.press("Return")
    if number % 5 == 0:
        desktop.press(CARD, CARD_DOWN, PAUSE, PAUSE)


def memory_of(process: int) -> float:
    """Return the memory in MB that a process and those it started have."""
    found = subprocess.run(["pgrep", "--parent", str(process)], capture_output=True, text=True, check=False).stdout
    return sum(_resident(number) for number in (str(process), *found.split()))


def _resident(process: str) -> float:
    lines = Path("/proc", process, "status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) * 1024 / 1e6
