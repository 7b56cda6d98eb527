"""What a window takes: memory, widgets of Qt, objects of Python."""

import gc
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

_OF_US = ("VmRSS:", "RssAnon:")


@dataclass(slots=True)
class Measured:
    """What there was after a meeting. `memory` is all of it in KB, `own` without the files that are looked at."""

    memory: int
    own: int
    widgets: int
    objects: int
    minutes: int
    entries: int


def measure(minutes: int, entries: int) -> Measured:
    """Return what this process takes now, after a meeting of some minutes and with so many entries kept."""
    gc.collect()
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    told = {words[0]: int(words[1]) for line in lines if (words := line.split()) and words[0] in _OF_US}
    memory, own = (told[name] for name in _OF_US)
    return Measured(memory, own, len(QApplication.allWidgets()), len(gc.get_objects()), minutes, entries)
