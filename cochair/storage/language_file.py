"""Keeps which language the window speaks: a small plain file, for it is read before the meetings are open."""

from pathlib import Path

from cochair.services.given_file import must_be_file

FILE = "language"
_LONGEST = 20
"""Letters in the code of a language; more is no code."""


def kept_language(folder: Path) -> str:
    """Return the code that was kept in a data folder; an empty text where there is none, or it can not be read."""
    try:
        must_be_file(folder / FILE)
        with (folder / FILE).open(encoding="ascii") as file:
            code = file.read(_LONGEST).strip()
            return code if code.replace("-", "").isalnum() else ""
    except (OSError, ValueError):
        return ""


def keep_language(folder: Path, code: str) -> None:
    """Keep a code for the next start; raises StoreFailed."""
    from cochair.storage.files import make_folder, write_whole  # late: only who changes it waits for them

    make_folder(folder)
    write_whole(folder / FILE, f"{code}\n")
