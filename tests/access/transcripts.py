"""What a screen reader finds on every screen, as text. `python -m tests.access.transcripts` writes the texts again."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from cochair.storage.recovery_code import GROUP, LETTERS
from tests.access.desktop import Desktop, Node
from tests.access.far_window import FarWindow
from tests.access.screens import HEARD, keep_meetings
from tests.journeys.window import MORNING

FOLDER = Path(__file__).with_name("transcripts")
SILENT = {"filler", "panel", "label", "image", "scroll bar"}
"""What stands for itself: with no name it is nothing but room, or a picture beside its words."""
ROLES = {"push button": "button", "panel": "group", "page tab": "tab", "page tab list": "tabs"}
"""Names that differ between releases, or that say less than ours."""
AT_HOME = "(at home)"
"""Stands for the folder of the person, which is another one each time."""
CODE, A_CODE = (
    re.compile(rf"(?<=label: )(?:[{LETTERS}] ){{{GROUP - 1}}}[{LETTERS}]$", re.MULTILINE),
    "(letters of the code)",
)
"""A recovery code is another one each time; each of its letters is a word of its own to who hears it."""
STATES = {"checked": "chosen", "selected": "in front"}


def keyboard_on(node: Node) -> bool:
    """Return whether the keyboard is on something; Qt says so of a tab in front, too, wherever the keyboard is."""
    return {"focused", "focusable"} <= set(node["states"]) and node["role"] != "page tab"


def can_be_reached(node: Node) -> bool:
    """Return whether the keyboard can come to something that shows."""
    return {"focusable", "enabled"} <= set(node["states"]) and node["role"] not in SILENT - {"label", "image"}


def lines(node: Node, depth: int = 0) -> Iterator[str]:
    """Yield a line for each thing that a screen reader finds; what is in a group stands further in."""
    told = bool(node["name"].strip()) or node["role"] not in SILENT
    if told:
        yield "  " * depth + _line(node)
    for child in node["children"]:
        yield from lines(child, depth + (told and bool(node["children"])))


def transcript(window: FarWindow) -> str:
    """Return the text of the window as it is now."""
    told = "".join(f"{line}\n" for top in window.windows() for line in lines(top))
    return CODE.sub(A_CODE, told.replace(str(window.desktop.home), AT_HOME))


def each_screen(desktop: Desktop, kept: Path, room: Path) -> Iterator[tuple[str, FarWindow]]:
    """Yield every screen by name, each in a window that closes when the next one is asked for."""
    for name in HEARD:
        with ExitStack() as ends:
            yield name, open_screen(name, desktop, kept, room, ends)


def open_screen(name: str, desktop: Desktop, kept: Path, room: Path, ends: ExitStack) -> FarWindow:
    """Open a window on a copy of the meetings, and go to a screen by keys."""
    data = room / file_name(name)
    shutil.copytree(kept, data)
    window = FarWindow(desktop, data, MORNING, ends)
    HEARD[name](window)  # type: ignore[arg-type]  # a far window has the names that the steps use
    return window


def file_name(screen: str) -> str:
    """Return the name of the text of a screen."""
    return screen.replace(", ", "-").replace(" ", "-")


def _line(node: Node) -> str:
    role = ROLES.get(node["role"], node["role"])
    states = [words for state, words in STATES.items() if state in node["states"]]
    if "enabled" not in node["states"] and role not in ("label", "group", "image"):
        states.append("rests")
    if keyboard_on(node):
        states.append("the keyboard is here")
    typed = f" = {node['typed']}" if node["typed"] else ""
    more = f" ({node['description']})" if node["description"] not in ("", node["name"]) else ""
    return f"{role}: {node['name']}{typed}{more}" + "".join(f" [{state}]" for state in states)


def main() -> None:
    """Write the texts of all screens again."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.txt"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as ends:
        room = Path(folder)
        (room / "at home").mkdir()
        keep_meetings(room / "kept")
        desktop = Desktop(room / "at home", ends)
        for name, window in each_screen(desktop, room / "kept", room):
            (FOLDER / f"{file_name(name)}.txt").write_text(transcript(window), encoding="utf-8")


if __name__ == "__main__":
    main()
