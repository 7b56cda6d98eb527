"""A meeting's log as plain data, for a file that any program can read."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from cochair.domain.events import AgendaShared, Entry
from cochair.services.plan_numbers import without_numbers
from cochair.storage.codec import entry_to_row


def plain_log(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """Return each entry with its act, instant in UTC, kind and facts.

    What could lead to a person's own number is left out.
    """
    rows = (entry_to_row(_without_numbers(entry)) for entry in entries)
    return [{"act": act, "at": at, "kind": kind, **json.loads(body)} for act, at, kind, body in rows]


def _without_numbers(entry: Entry) -> Entry:
    if not isinstance(entry.event, AgendaShared):
        return entry
    return replace(entry, event=AgendaShared(without_numbers(entry.event.plan)))
