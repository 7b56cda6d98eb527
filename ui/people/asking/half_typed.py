"""What is half typed in questions, so that it is there again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from cochair.services.ports import Library


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """Texts by name at one place."""

    library: Library
    place: str

    def keep(self, texts: Mapping[str, str]) -> None:
        """Keep texts; with none it is forgotten; raises StoreFailed."""
        kept = json.dumps(dict(texts), ensure_ascii=False) if texts else ""
        if kept != self.library.draft(self.place):
            self.library.keep_draft(self.place, kept)

    def read(self) -> dict[str, str]:
        """Return the texts that were kept; raises StoreFailed."""
        kept = self.library.draft(self.place)
        return {str(name): str(text) for name, text in json.loads(kept).items()} if kept else {}
