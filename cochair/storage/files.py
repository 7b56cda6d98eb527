"""Where the data lives, and small files that must never be half written."""

import os
import sys
from pathlib import Path

import platformdirs

from cochair.storage.errors import plainly


def data_folder(option: str | None) -> Path:
    """Return the folder of the data: the option, else COCHAIR_DATA, else this computer's own place for it."""
    return named_folder(option) or platformdirs.user_data_path("CoChair", appauthor=False, roaming=False)


def named_folder(option: str | None) -> Path | None:
    """Return the folder of the data that somebody named: the option, else COCHAIR_DATA, or None."""
    chosen = option or os.environ.get("COCHAIR_DATA")
    return Path(chosen) if chosen else None


def make_folder(folder: Path) -> None:
    """Make the data folder, for nobody else to read; raises StoreFailed."""
    with plainly():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_whole(path: Path, text: str) -> None:
    """Write a small file so that it is durable and never half there; only its owner may read it."""
    half = path.with_name(path.name + ".half")
    with plainly():
        half.unlink(missing_ok=True)
        number = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(number)
        half.replace(path)
        settle(path.parent)


def settle(folder: Path) -> None:
    """Make new names in a folder durable; Windows does so by itself."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
