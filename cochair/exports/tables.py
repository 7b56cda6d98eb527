"""Writes tables that a spreadsheet opens and never runs."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

from cochair.exports.saving import save
from cochair.exports.sentences import clean, plain

_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def write_table(titles: Sequence[str], rows: Iterable[Sequence[str]], file: Path) -> None:
    """Save one line for each row under a line of titles; ExportFailed when it can not be saved."""
    table = StringIO(newline="")
    lines = csv.writer(table)
    lines.writerow(titles)
    lines.writerows([_cell(text) for text in row] for row in rows)
    save(file, table.getvalue().encode("utf-8-sig"))


def _cell(text: str) -> str:
    """Return text that a spreadsheet shows and never runs: what looks like a formula gets an apostrophe."""
    starts_formula = text.lstrip(" \xa0").startswith(_FORMULA)
    shown = plain(clean(text))
    return f"'{shown}" if starts_formula or shown.startswith(_FORMULA) else shown
