"""Drives the practice meeting by keys and writes down what Orca says after each; `scripts/hear-it` runs it."""

import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from tests.access.desktop import Desktop
from tests.access.far_window import FarWindow
from tests.access.orca import Orca

MORNING = datetime(2026, 11, 12, 10, tzinfo=UTC)
ABOUT = """What the screen reader Orca says while somebody runs the practice meeting by keys alone.
Made by scripts/hear-it. Each key stands before what is said after it; a dash means that nothing is said.
"""
FIRST = (("key", "Tab"), ("key", "Right"), ("key", "Tab"), ("key", "Tab"), ("key", "F5"))
"""The questions of a first start: one is answered, and all are gone through."""
TO_THE_END = (
    ("key", "F5"),
    ("key", "F10"),
    ("type", "d We plant the beds in April"),
    ("key", "Return"),
    ("key", "F5"),
    ("key", "Shift+F1"),
    ("key", "F5"),
    ("minutes", "12"),
    ("key", "F5"),
    ("key", "F5"),
    ("key", "Shift+F1"),
    ("key", "F5"),
    ("key", "Tab"),
    ("key", "Tab"),
    ("key", "Alt+H"),
)
"""The last items and the end of the meeting, and what can be done after it."""
STEPS: tuple[tuple[str, str], ...] = (
    *FIRST,
    ("key", "Tab"),
    ("key", "Alt+R"),
    ("key", "F5"),
    ("key", "Shift+Tab"),
    ("key", "Right"),
    ("key", "Left"),
    ("key", "F10"),
    ("minutes", "1"),
    ("key", "Alt+3"),
    ("key", "Alt+H"),
    ("key", "Shift+F1"),
    ("key", "F7"),
    ("key", "F8"),
    ("minutes", "2"),
    ("minutes", "2"),
    ("key", "F3"),
    ("key", "F9"),
    ("key", "F5"),
    ("key", "Ctrl+F1"),
    ("key", "Ctrl+F6"),
    ("key", "F2"),
    ("key", "F2"),
    ("type", "The light works now."),
    ("key", "Return"),
    ("type", "a Rosa: ring the surgery"),
    ("key", "Return"),
    ("type", " by Friday"),
    ("key", "Return"),
    ("key", "F11"),
    ("key", "Tab"),
    ("key", "Tab"),
    ("key", "Tab"),
    ("minutes", "3"),
    ("key", "F5"),
    ("key", "Shift+F2"),
    ("key", "Shift+F1"),
    ("key", "F4"),
    ("minutes", "10"),
    ("key", "F4"),
    ("key", "F1"),
    ("key", "Return"),
    ("key", "Alt+M"),
    ("key", "Esc"),
    ("key", "F5"),
    ("key", "Shift+F1"),
    ("key", "F5"),
    ("key", "Shift+F1"),
    ("key", "Shift+F1"),
    ("key", "Shift+F1"),
    ("key", "Alt+Q"),
    ("key", "Esc"),
    ("key", "Alt+M"),
    ("key", "Shift+F6"),
    ("key", "Shift+F1"),
    ("minutes", "10"),
    *TO_THE_END,
)


def main(result: str) -> None:
    """Hear the meeting, and write the words to a file."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as ends:
        home = Path(folder)
        desktop = Desktop(home, ends)
        orca = Orca(desktop)
        window = FarWindow(desktop, home / "data", MORNING, ends)
        heard = [_told("(CoChair opens)", orca)]
        for kind, words in STEPS:
            act = {"key": window.press, "type": window.type, "minutes": lambda n: window.clock.wait(minutes=float(n))}
            act[kind](words)
            heard.append(_told(words if kind == "key" else f"({kind}: {words})", orca))
    Path(result).write_text("\n".join([ABOUT, *heard]) + "\n", encoding="utf-8")


def _told(what: str, orca: Orca) -> str:
    said = orca.said() or ["-"]
    return "\n".join([what, *(f"    {words}" for words in said)])


if __name__ == "__main__":
    main(*sys.argv[1:])
