"""Draws every screen in five themes and three text sizes, a sheet of pictures for each: to be looked at by people.

Run: python -m tests.access.sheet FOLDER [SCREEN ...]
"""

import os
import sys
from pathlib import Path

import pytest

PLACE = "COCHAIR_SHEETS"
"""The variable that says in which folder the sheets go."""


def main(folder: str, *names: str) -> int:
    """Draw all screens, or those named, into a folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    os.environ[PLACE] = str(Path(folder).resolve())
    draws = str(Path(__file__).with_name("drawn_screens.py"))
    chosen = [f"{draws}::draw_a_screen[{name}]" for name in names] or [draws]
    return pytest.main([*chosen, "-o", "python_functions=draw_*", "-n", "0"])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
