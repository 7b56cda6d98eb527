"""Writes actions as a table that a spreadsheet opens."""

import csv
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from io import StringIO
from pathlib import Path

from cochair.exports import words
from cochair.exports.saving import save
from cochair.exports.sentences import clean, plain

_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One promise in words: from which meeting, who does what by when, and how it goes."""

    meeting: str
    who: str
    what: str
    when: str
    state: str


def write_actions_csv(rows: Sequence[ActionRow], file: Path) -> None:
    """Save one line for each action under a line of titles; ExportFailed when it can not be saved."""
    table = StringIO(newline="")
    lines = csv.writer(table)
    lines.writerow(words.ACTION_TITLES)
    lines.writerows([_cell(text) for text in astuple(row)] for row in rows)
    save(file, table.getvalue().encode("utf-8-sig"))


def _cell(text: str) -> str:
    """Return text that a spreadsheet shows and never runs: what looks like a formula gets an apostrophe."""
    starts_formula = text.lstrip(" \xa0").startswith(_FORMULA)
    shown = plain(clean(text))
    return f"'{shown}" if starts_formula or shown.startswith(_FORMULA) else shown
