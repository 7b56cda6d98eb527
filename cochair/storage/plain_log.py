"""A meeting's log as plain data, for a file that any program can read."""

import json
from collections.abc import Sequence
from typing import Any

from cochair.domain.events import Entry
from cochair.storage.codec import entry_to_row


def plain_log(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """Return each entry with its act, instant in UTC, kind and facts."""
    rows = (entry_to_row(entry) for entry in entries)
    return [{"act": act, "at": at, "kind": kind, **json.loads(body)} for act, at, kind, body in rows]
