"""What is half typed in questions about a person, so that it is there again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from cochair.services.ports import Library
from ui.widgets.plain_edit import PlainEdit


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """Texts by name at one place."""

    library: Library
    place: str

    def keep(self, texts: Mapping[str, str]) -> None:
        """Keep texts; with none in them it is forgotten; raises StoreFailed."""
        kept = json.dumps(dict(texts), ensure_ascii=False) if any(texts.values()) else ""
        if kept != self.library.draft(self.place):
            self.library.keep_draft(self.place, kept)

    def read(self) -> dict[str, str]:
        """Return the texts that were kept; raises StoreFailed."""
        kept = self.library.draft(self.place)
        return {str(name): str(text) for name, text in json.loads(kept).items()} if kept else {}


def texts_of(lines: Mapping[str, PlainEdit]) -> dict[str, str]:
    """Return what is typed, by name."""
    return {name: line.text() for name, line in lines.items()}


def put_into(lines: Mapping[str, PlainEdit], texts: Mapping[str, str]) -> None:
    """Put texts into lines by name; a line that has none stays as it is."""
    for name, line in lines.items():
        line.set_text(texts.get(name, line.text()))
