"""Keeps which language the window speaks: a small plain file, for it is read before the meetings are open."""

from pathlib import Path

FILE = "language"
_LONGEST = 20
"""Letters in the code of a language; more is no code."""


def kept_language(folder: Path) -> str:
    """Return the code that was kept in a data folder; an empty text where there is none, or it can not be read."""
    try:
        with (folder / FILE).open(encoding="ascii") as file:
            return file.read(_LONGEST).strip()
    except (OSError, ValueError):
        return ""


def keep_language(folder: Path, code: str) -> None:
    """Keep a code for the next start; raises StoreFailed."""
    from cochair.storage.files import make_folder, write_whole  # late: only who changes it waits for them

    make_folder(folder)
    write_whole(folder / FILE, f"{code}\n")
