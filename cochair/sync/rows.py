"""A row of a log as one text, and back."""

import json
from dataclasses import astuple
from datetime import datetime

from cochair.services.laptop_ports import LogRow, NotAsAgreed

_BODY = 512 * 1024
_KIND = 60
_LARGEST = 2**63


def text_of(row: LogRow) -> str:
    """Return a row without its device, which its log has in its name."""
    return json.dumps(astuple(row)[1:], ensure_ascii=False, separators=(",", ":"))


def row_of(device: str, text: str) -> LogRow:
    """Return the row that a text is; raises NotAsAgreed when it is none."""
    try:
        seq, hlc, act, at, kind, body = json.loads(text)
        numbers = all(type(number) is int and 0 <= number < _LARGEST for number in (seq, hlc, act))
        right = numbers and seq > 0 and kind.isidentifier() and len(kind) <= _KIND and len(body) <= _BODY
        right = right and datetime.fromisoformat(at).tzinfo is not None and _is_body(body)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise NotAsAgreed("A row can not be read.") from error
    if not right:
        raise NotAsAgreed("A row is not as rows are.")
    return LogRow(device, seq, hlc, act, at, kind, body)


def _is_body(body: str) -> bool:
    """Return whether a text is the body of an event; raises ValueError, also for half a letter, as no file takes it."""
    told = json.loads(body)
    json.dumps((body, told), ensure_ascii=False).encode()
    return isinstance(told, dict)
