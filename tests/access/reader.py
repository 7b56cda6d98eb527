"""Reads a window as a screen reader does. Run by the system's own Python, which has the bindings: no import of ours.

One order a line comes in as JSON, and one answer a line goes out:
`tree` (everything that shows, one inside the other), `await NAME` (wait until something of that name shows),
`heard` (what was told since the last time: where the keyboard went, names that changed, announcements), `where` (what
has the keyboard).
"""

import json
import sys
import time
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # the version is chosen before the import

DEEPEST, MOST = 24, 80
EVENTS = ("object:state-changed:focused", "object:announcement", "object:property-change:accessible-name")
TRIES = 20
PAUSE = 0.05  # seconds between two looks: the window must do its own work too
Node = dict[str, Any]


class Reader:
    """Listens from the start, so that nothing that is told is missed."""

    def __init__(self) -> None:
        Atspi.init()
        self._told: list[list[Any]] = []
        self._took: Any = None
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in EVENTS:
            self._listener.register(kind)

    def tree(self) -> list[Node]:
        """Return every app with its windows, as far as they show."""
        desk = Atspi.get_desktop(0)
        for _ in range(TRIES):
            try:
                return [_node(desk.get_child_at_index(place), 0) for place in range(desk.get_child_count())]
            except (GLib.Error, AttributeError):
                self._listen(PAUSE)  # something went away while it was read
        return []

    def wait_for(self, name: str, seconds: float) -> bool:
        """Return whether something whose name has these words shows in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if any(name in found["name"] for top in self.tree() for found in _flat(top)):
                return True
            self._listen(PAUSE)
        return False

    def heard(self) -> list[list[Any]]:
        """Return what was told since the last time, each as kind, name or words, role, and a number."""
        self._listen(PAUSE)
        told, self._told = self._told, []
        return told

    def where(self) -> str:
        """Return the name that the thing has now which took the keyboard last; nothing when it went away."""
        self._listen(PAUSE)
        try:
            return str(self._took.get_name()) if self._took is not None else ""
        except GLib.Error:
            return ""

    def _listen(self, seconds: float) -> None:
        loop = GLib.MainLoop()
        GLib.timeout_add(round(seconds * 1000), loop.quit)
        loop.run()

    def _hear(self, event: Any) -> None:
        kind = event.type.split(":")
        try:
            if kind[1] == "announcement":
                self._told.append(["announced", event.any_data, "", event.detail1])
            elif event.detail1 or kind[1] == "property-change":
                what = "focus" if kind[1] == "state-changed" else "name"
                if what == "focus":
                    event.source.set_cache_mask(Atspi.Cache.NONE)
                    self._took = event.source
                self._told.append([what, event.source.get_name(), event.source.get_role_name(), event.detail1])
        except GLib.Error:
            pass  # what told it went away


def _node(found: Any, depth: int) -> Node:
    found.set_cache_mask(Atspi.Cache.NONE)
    states = [state.value_nick for state in found.get_state_set().get_states()]
    shown = depth < 2 or "showing" in states
    inside = range(min(found.get_child_count(), MOST)) if shown and depth < DEEPEST else ()
    children = [_node(found.get_child_at_index(place), depth + 1) for place in inside]
    return {
        "role": found.get_role_name(),
        "name": found.get_name() or "",
        "description": found.get_description() or "",
        "states": states,
        "typed": _typed(found),
        "children": [child for child in children if "showing" in child["states"]],
    }


def _typed(found: Any) -> str:
    """Return what stands in a line to type on, or the number of a spin button."""
    role = found.get_role()
    if role == Atspi.Role.SPIN_BUTTON:
        return f"{found.get_value_iface().get_current_value():g}"
    text = found.get_text_iface() if role in (Atspi.Role.TEXT, Atspi.Role.ENTRY) else None
    return text.get_text(0, text.get_character_count()) if text is not None else ""


def _flat(top: Node) -> list[Node]:
    return [top, *(found for child in top["children"] for found in _flat(child))]


def main() -> None:
    """Answer until nothing more comes in."""
    reader = Reader()
    for line in sys.stdin:
        order = json.loads(line)
        act = {"tree": reader.tree, "await": reader.wait_for, "heard": reader.heard, "where": reader.where}[order[0]]
        print(json.dumps(act(*order[1:])), flush=True)


if __name__ == "__main__":
    main()
