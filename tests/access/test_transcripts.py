"""What a screen reader finds on every screen, from outside: all named, in groups, in order, as it was looked over."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.access.desktop import Desktop, Node
from tests.access.screens import HEARD
from tests.access.transcripts import FOLDER, can_be_reached, file_name, keyboard_on, open_screen, transcript

REACHED = {
    "push button", "button", "check box", "radio button", "text", "password text", "spin button", "combo box",
    "page tab list", "page tab", "label", "scroll bar",
}  # fmt: skip
"""What something to reach with the keyboard may be. A label is one when the time is to be heard on it."""
AGAIN = "If this is how it should sound: run `.venv/bin/python -m tests.access.transcripts`, and read what changed."


@pytest.mark.real_window
@pytest.mark.parametrize("name", HEARD)
def test_a_screen_sounds_as_it_was_looked_over(name: str, shared_desktop: Desktop, kept: Path, tmp_path: Path) -> None:
    with ExitStack() as ends:
        window = open_screen(name, shared_desktop, kept, tmp_path, ends)
        assert _faults(window.windows(), grouped=name.startswith("run")) == []
        here = [node["name"] for node in window.nodes() if keyboard_on(node)]
        assert here == [window.focus()], "The keyboard is on one thing, and that is what was told."
        told = (FOLDER / f"{file_name(name)}.txt").read_text("utf-8")
        assert transcript(window) == told, AGAIN


def test_every_text_belongs_to_a_screen() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{file_name(name)}.txt" for name in HEARD}


def _faults(nodes: list[Node], *, grouped: bool, inside: bool = False) -> list[str]:
    """Return what a person who listens would miss: names, roles, and where a control belongs."""
    found = []
    for node in nodes:
        name, role = node["name"].strip(), node["role"]
        if can_be_reached(node):
            if not name and role != "page tab list":
                found.append(f"A {role} has no name.")
            if role not in REACHED:
                found.append(f"{name} is a {role}.")
            if grouped and not inside:
                found.append(f"{name} is in no group.")
        group = inside or (role == "panel" and bool(name)) or role == "page tab list"
        found += _faults(node["children"], grouped=grouped, inside=group)
    return found
