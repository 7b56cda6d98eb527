"""Looks at rows from another laptop before anything of them is kept: what can not be, or is not ours, is refused."""

import re
from collections.abc import Sequence
from datetime import datetime

from cochair.domain.events import Entry
from cochair.domain.laptops import is_in_series
from cochair.services.laptop_ports import LogRow, NotAsAgreed
from cochair.services.ports import StoreFailed
from cochair.storage.codec import instant_text, row_to_entry, to_text
from cochair.storage.stamps import hlc_of

MOST_BYTES = 100_000
_MOST_ENTRIES = 1 << 40
_NAME = re.compile("[0-9A-Za-z_-]{1,64}", re.ASCII)


def is_plain_name(name: object) -> bool:
    """Return whether a name from another laptop is one that may name a device, or a folder."""
    return isinstance(name, str) and _NAME.fullmatch(name) is not None


def entries_of(rows: Sequence[LogRow], latest: datetime) -> list[Entry]:
    """Return what rows tell, each looked at by itself and after the one before it of its device; raises NotAsAgreed."""
    before: dict[str, LogRow] = {}
    entries = []
    for row in rows:
        entries.append(_entry(row, hlc_of(latest)))
        refuse_unless(row.seq > 0 and is_after(row, before.get(row.device)), f"number {row.seq} comes too late")
        before[row.device] = row
    return entries


def is_after(row: LogRow, before: LogRow | None) -> bool:
    """Return whether a device can have written a row after another one."""
    return before is None or (row.seq > before.seq and row.hlc >= before.hlc)


def refuse_unless(so: bool, why: str) -> None:
    """Raise NotAsAgreed unless something is so."""
    if not so:
        raise NotAsAgreed(why)


def _entry(row: LogRow, latest: int) -> Entry:
    refuse_unless(is_plain_name(row.device), "a device has an odd name")
    numbers = (row.seq, row.hlc, row.act)
    refuse_unless(all(type(number) is int and number >= 0 for number in numbers), "a number is none")
    refuse_unless(row.seq < _MOST_ENTRIES and is_in_series(row.act, row.device), "a number is too high")
    refuse_unless(row.hlc <= latest, "a clock is too far ahead")
    try:
        refuse_unless(len(row.body.encode()) <= MOST_BYTES, "a body is too long")
        entry = row_to_entry((row.act, row.at, row.kind, row.body))
        to_text(entry.event).encode()  # a letter that is only half there can be read, and not kept
        refuse_unless(row.at == instant_text(entry.at), "an instant is not written as we write it")
        refuse_unless(0 <= hlc_of(entry.at) <= row.hlc, "a clock is behind its entry")
    except (StoreFailed, AttributeError, TypeError, ValueError, OverflowError) as error:
        raise NotAsAgreed(f"an entry of the kind {str(row.kind)[:40]!r} can not be read") from error
    return entry
