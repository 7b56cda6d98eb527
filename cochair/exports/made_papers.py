"""The papers that were made before, by the names of their files."""

from datetime import date
from pathlib import Path

_PAPERS = (".pdf", ".html", ".docx", ".txt", ".wav", ".csv")
_READ = (".html", ".txt", ".csv")
"""What can be read without opening it: there a name is looked for."""


def may_name(folder: Path, name: str) -> tuple[str, ...]:
    """Return the papers in a folder, the newest first, that name somebody or that nobody can look into quickly."""
    return tuple(file for file, _ in may_name_on(folder, name))


def may_name_on(folder: Path, name: str) -> tuple[tuple[str, date], ...]:
    """Return the same papers, each with the day on which its file was made."""
    try:
        found = [file for file in folder.rglob("*") if file.suffix.lower() in _PAPERS and file.is_file()]
        made = sorted(((file.stat().st_mtime, file) for file in found), reverse=True)
    except OSError:
        return ()
    return tuple((file.name, date.fromtimestamp(at)) for at, file in made if _may_name(file, name.casefold()))


def _may_name(file: Path, name: str) -> bool:
    if file.suffix.lower() not in _READ:
        return True
    try:
        return name in file.read_text(encoding="utf-8", errors="replace").casefold()
    except OSError:
        return True
