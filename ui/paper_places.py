"""Where the papers go that somebody makes."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

PAPERS = "CoChair"
"""The folder among a person's documents."""


@dataclass(frozen=True, slots=True)
class PaperPlaces:
    """The folder that papers go into, and the one where fonts are kept."""

    folder: Path
    cache: Path


def places_beside(data: Path) -> PaperPlaces:
    """Return the person's own documents, or the folder of the meetings where the computer has none."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return PaperPlaces(Path(documents or data) / PAPERS, data / "cache")
