"""Writes what is kept about a person as a file that another program can read (JSON)."""

import base64
import json
from datetime import date
from pathlib import Path

from cochair.domain.everything import Everything
from cochair.domain.kept_rows import Value
from cochair.exports.saving import save


def write_data(everything: Everything, day: date, file: Path) -> None:
    """Save all of it as one JSON file; pictures in it are base64.  Raises ExportFailed."""
    save(file, as_json(everything, day).encode("utf-8"))


def as_json(everything: Everything, day: date) -> str:
    """Return the file's text; the same things make the same text."""
    told = {
        "made_on": day.isoformat(),
        "board": everything.board,
        "name": everything.person.name,
        "groups": everything.groups,
        "kept": {kept.table: [_row(dict(row), kept.ticks) for row in kept.rows] for kept in everything.kept},
        "meetings": [
            {"title": m.title, "day": m.day.isoformat(), "lines": m.lines, "log": m.entries}
            for m in everything.meetings
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _row(row: dict[str, Value], ticks: frozenset[str]) -> dict[str, object]:
    return {name: _value(value, tick=name in ticks) for name, value in row.items()}


def _value(value: Value, *, tick: bool) -> object:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return bool(value) if tick else value
