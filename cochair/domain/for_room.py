"""stand-in"""
from collections.abc import Sequence
from cochair.domain.events import Entry
def for_room(entries: Sequence[Entry]) -> list[Entry]:
    return list(entries)
