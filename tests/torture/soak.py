"""Many meetings in one window that is never closed, with hands that press anything: nothing grows, nothing is lost.

So that the window alone can make a difference, what waits is dealt with after each meeting, as a board does: promises,
actions and requests are answered, drafts are dropped, who was added leaves.  Then somebody goes to every screen and
page in the same way, and makes papers in turn: what is measured is the same screens with as much on them, and all was
there once before memory is judged.  The meetings that were had stay, and so does each of their entries.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.torture.figure import Figure

FULL, SMALL = (40, 3.0), (2, 0.1)
"""How many meetings, and how many hours each has."""
WARM = 10
"""The meeting from which everything was there once, and what is kept ready to be shown again is full."""
GROWTH = 1.10
SEED = 1
_FEW = 3  # meetings that are taken together, for a single one says little of memory


def soak(full: bool, seed: int = SEED) -> list[Figure]:
    """Have the meetings in a process of their own, and return what was seen."""
    meetings, hours = FULL if full else SMALL
    with tempfile.TemporaryDirectory(prefix="cochair-soak-") as room:
        command = [sys.executable, "-m", "tests.torture.soak_run", room, str(meetings), str(hours), str(seed)]
        ran = subprocess.run(command, env=_surroundings(room), capture_output=True, text=True, check=False)
    if ran.returncode:
        return [Figure("a window goes on", f"{meetings} meetings", f"it ended: {ran.stderr[-2000:]}", good=False)]
    return told(json.loads(ran.stdout), full=full)


def told(seen: dict[str, Any], *, full: bool) -> list[Figure]:
    """Return what a run has seen as figures; memory can only be judged once everything was there."""
    measured, done = seen["measured"], sum(seen["done"].values())
    entries = measured[-1]["entries"] if measured else 0
    hours = round(sum(each["minutes"] for each in measured) / 60)
    meetings = f"{len(measured)} meetings, {hours} hours"
    troubles, lost = seen["told"], seen["lost"]
    return [
        Figure("hands press and type anything", f"{done} times, {meetings}", _or_none(troubles), good=not troubles),
        Figure("what was kept is there in a new start", f"{entries} entries", _or_none(lost), not lost),
        *(_growth(measured, kind, unit) for kind, unit in KINDS.items() if full),
    ]


KINDS = {
    "memory": "KB of memory",
    "own": "KB of memory without files that are only looked at",
    "widgets": "parts of the window",
    "objects": "objects",
}
"""What may not grow, and its name."""


def _growth(measured: list[dict[str, int]], kind: str, unit: str) -> Figure:
    early = [each[kind] for each in measured[WARM - 1 :][:_FEW]]
    late = [each[kind] for each in measured[-_FEW:]]
    before, after = sum(early) / len(early), sum(late) / len(late)
    seen = f"{before:.0f}, then {after:.0f}: {(after / before - 1) * 100:+.1f} %"
    return Figure(
        f"{unit} after meeting {WARM} and at the end", f"{len(measured)} meetings", seen, after <= before * GROWTH
    )


def _or_none(found: list[str]) -> str:
    return "; ".join(found)[:2000].replace("\n", " ") or "nothing wrong"


def _surroundings(room: str) -> dict[str, str]:
    """Return surroundings with no screen, no key store and no home folder of anyone's."""
    own = {f"XDG_{kind}_HOME": f"{room}/{kind.lower()}" for kind in ("DATA", "CONFIG", "STATE")}
    return {
        "XDG_CACHE_HOME": f"{room}/cache",
        **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
        **own,
        "HOME": room,
        "XDG_RUNTIME_DIR": room,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
