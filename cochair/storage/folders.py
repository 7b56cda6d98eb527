"""Where the data lives.  It loads little, for the first words of the window wait for it."""

import os
import sys
from pathlib import Path

from cochair.own_process import is_installed_program

JOINED = "joined"
"""The place of meetings that are another laptop's, each in a folder of its own that is like a data folder."""
BESIDE = "CoChair data"
"""A folder of this name beside an installed program holds the data: on a stick both travel together."""


def data_folder(option: str | None) -> Path:
    """Return the folder of the data: the option, COCHAIR_DATA, beside the program, or else the computer's own place."""
    if (named := named_folder(option) or beside_program()) is not None:
        return named
    import platformdirs  # late: a tenth of the first drawing, and for nothing where somebody named a folder

    return platformdirs.user_data_path("CoChair", appauthor=False, roaming=False)


def named_folder(option: str | None) -> Path | None:
    """Return the folder of the data that somebody named: the option, else COCHAIR_DATA, or None."""
    chosen = option or os.environ.get("COCHAIR_DATA")
    return Path(chosen) if chosen else None


def beside_program() -> Path | None:
    """Return the folder of the data beside an installed program, or None where there is no such folder."""
    folder = Path(sys.executable).parent / BESIDE
    return folder if is_installed_program() and folder.is_dir() else None
