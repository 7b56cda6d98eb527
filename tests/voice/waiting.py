"""Waits for what another process or thread does, and no longer."""

import time
from collections.abc import Callable
from threading import Event

LOOKS = 0.002
"""Seconds between 2 looks."""


def until(true: Callable[[], object], seconds: float = 10.0) -> bool:
    """Return whether something came true in time."""
    end, nobody = time.monotonic() + seconds, Event()
    while not true():
        if time.monotonic() > end:
            return False
        nobody.wait(LOOKS)
    return True
