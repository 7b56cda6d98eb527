"""The papers that were made before, by the names of their files."""

from pathlib import Path

_PAPERS = (".pdf", ".html", ".docx", ".txt", ".wav", ".csv")
_READ = (".html", ".txt", ".csv")
"""What can be read without opening it: there a name is looked for."""


def may_name(folder: Path, name: str) -> tuple[str, ...]:
    """Return the papers in a folder, the newest first, that name somebody or that nobody can look into quickly."""
    try:
        found = [file for file in folder.rglob("*") if file.suffix.lower() in _PAPERS and file.is_file()]
        found.sort(key=lambda file: file.stat().st_mtime, reverse=True)
    except OSError:
        return ()
    return tuple(file.name for file in found if _may_name(file, name.casefold()))


def _may_name(file: Path, name: str) -> bool:
    if file.suffix.lower() not in _READ:
        return True
    try:
        return name in file.read_text(encoding="utf-8", errors="replace").casefold()
    except OSError:
        return True
