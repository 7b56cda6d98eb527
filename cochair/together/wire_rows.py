"""What may come in from a laptop of some role, and what the room may see, as it goes over the line."""

import json
from collections.abc import Sequence
from itertools import zip_longest

from cochair.domain.allowed import may_send
from cochair.domain.events import Entry
from cochair.domain.laptops import Role, place_of
from cochair.domain.room_log import RoomLog
from cochair.services.laptop_ports import LogRow, NotAsAgreed, Pair, SharedLog
from cochair.services.ports import StoreFailed
from cochair.storage.codec import entry_to_row, row_to_entry


def allowed(role: Role, row: LogRow) -> bool:
    """Return whether a laptop that is there for something may write a row."""
    try:
        entry = row_to_entry((row.act, row.at, row.kind, row.body))
    except StoreFailed:
        return False
    return may_send(role, entry.event)


class RoomBytes:
    """What a screen for everyone may have of a meeting; what has not changed since the last time is taken over."""

    def __init__(self) -> None:
        self._log = RoomLog()
        self._entries: list[Entry] = []
        self._texts: list[str] = []

    def of(self, entries: Sequence[Entry]) -> bytes:
        """Return it for a whole log."""
        shown = self._log.of(entries)
        before = zip_longest(shown, self._entries[: len(shown)], self._texts[: len(shown)])
        self._texts = [text if entry == old else _text(entry) for entry, old, text in before]
        self._entries = shown
        return f"[{', '.join(self._texts)}]".encode()


def _text(entry: Entry) -> str:
    return json.dumps(entry_to_row(entry), ensure_ascii=False)


def room_entries(told: bytes) -> list[Entry]:
    """Return what a screen for everyone was sent; raises StoreFailed where it can not be read."""
    try:
        rows = json.loads(told)
        return [row_to_entry((act, at, kind, body)) for act, at, kind, body in rows]
    except (ValueError, TypeError) as wrong:
        raise StoreFailed(str(wrong)) from wrong


def check_rows(pair: Pair, rows: Sequence[LogRow], log: SharedLog) -> list[LogRow]:
    """Return the rows of a file that its writer may send, and that are not our own; raises NotAsAgreed."""
    others = [row for row in rows if row.device != log.device]
    if pair.is_host:
        return others
    for row in others:
        if row.device == pair.device and not (place_of(row.act) == pair.place and allowed(pair.role, row)):
            raise NotAsAgreed("A row is of a kind or a place that this laptop may not write.")
    return [row for row in others if row.device == pair.device]
