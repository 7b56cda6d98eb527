"""What goes by stick between two laptops: put together and taken in by the window, written and read beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ToStick = Callable[[Path], Path]
"""Writes what was put together for a stick into a folder, on any thread. Waits for the stick; raises StoreFailed."""


@dataclass(frozen=True, slots=True)
class ByLetters:
    """An invitation for a venue without any network: the letters that open it, and what writes it.

    Once it is written, `wait` waits for its answer.
    """

    letters: str
    write: ToStick
    wait: Callable[[], None]


@dataclass(frozen=True, slots=True)
class FromStick:
    """What came on a stick. `take` takes it in and returns how much of it was new; it raises Refused and StoreFailed.

    With `lets_in` another laptop joins by it, and `take` returns the place of that laptop.
    """

    take: Callable[[], int]
    lets_in: bool = False


ReadsStick = Callable[[Path], FromStick]
"""Reads a file on a stick, on any thread; nothing is taken in yet. Waits for the stick; raises StoreFailed."""
