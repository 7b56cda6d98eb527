"""Says how CoChair starts another process of itself: from Python, or from a program that was installed."""

import runpy
import sys
from pathlib import Path

AS_PART = "--as-part"
"""The first word to an installed program that is to be one part of CoChair, and no window."""
PARTS = ("cochair", "ui", "cochair.voice.worker", "cochair.exports.picture_process")
"""The parts that are processes of their own, by their module."""
COMMAND_PROGRAM = "cochair-command.exe"
"""On Windows a program is for windows or for a console; this one stands beside the other, and has a console."""


def is_installed_program() -> bool:
    """Return whether this is the program of an installer, which holds its own Python."""
    return bool(getattr(sys, "frozen", False))


def own_process(part: str, *words: str) -> tuple[str, ...]:
    """Return the command that starts a part of CoChair, such as `own_process("ui", "pictures")`."""
    if not is_installed_program():
        return (sys.executable, "-m", part, *words)
    program = sys.executable
    if sys.platform == "win32" and part != "ui":
        program = str(Path(program).with_name(COMMAND_PROGRAM))
    return (program, AS_PART, part, *words)


def run_part(arguments: list[str]) -> None:
    """Be the part that the words after `--as-part` name, just as Python runs a module."""
    part, *words = arguments
    if part not in PARTS:
        raise SystemExit(f"{part} is no part of CoChair.")
    sys.argv[1:] = words
    runpy.run_module(part, run_name="__main__", alter_sys=True)
