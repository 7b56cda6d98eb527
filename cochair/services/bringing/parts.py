"""What was brought is made of, whatever the kind of file: lines, and tables of cells."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.bringing.columns import Columns, columns_of
from cochair.services.plain_input import clean

MOST_LETTERS = 600_000
"""About 100,000 words; the minutes of a long meeting have under 10,000."""
MOST_LINES = 40_000
"""Lines and rows; the minutes of a long meeting have under 2,000."""
_LONGEST_HEADER = 2_000
_HEADER_AMONG = 6
"""A row of column names stands among the first few rows."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line; `heading` tells how big a heading it is, 1 for the biggest, and 0 where it is none."""

    text: str
    heading: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, as they stand."""

    rows: tuple[tuple[str, ...], ...]


Part = TextLine | Table


@dataclass(frozen=True, slots=True)
class Brought:
    """What was brought, in order; `text` is the whole of it where it was plain text, `notes` tell how it was read."""

    parts: tuple[Part, ...]
    text: str = ""
    notes: tuple[str, ...] = ()


def from_text(text: str) -> Brought:
    """Return what a plain text is made of; raises Unclear for none, for far too much, and for what is no writing."""
    if len(text) > MOST_LETTERS:
        raise Unclear(say.PASTE_LONG)
    if "\0" in text or "\ufffd" in text:
        raise Unclear(say.PASTE_BINARY)
    lines = _lines(text)
    if not lines:
        raise Unclear(say.PASTE_EMPTY)
    if len(lines) > MOST_LINES:
        raise Unclear(say.PASTE_LONG)
    separator = _separator(lines)
    parts = (_table(lines, separator),) if separator else tuple(_with_tables(lines))
    return Brought(parts, text)


def from_table(text: str) -> Brought:
    """Return a text that is known to be a table, such as a CSV file; raises Unclear as `from_text` does."""
    brought = from_text(text)
    if any(isinstance(part, Table) for part in brought.parts):
        return brought
    lines = _lines(text)
    return Brought((_table(lines, max(",;\t", key="".join(lines[:20]).count)),))


def calm(words: str) -> str:
    """Return words without long runs of spaces, of tabs or of marks, which say nothing and take long to read."""
    return re.sub(r"([^\w\n])\1{5,}", r"\1\1", re.sub(r"[^\S\n\t]{2,}", " ", words))


def _lines(text: str) -> list[str]:
    return [line for line in calm(clean(text.lstrip("\ufeff"))).split("\n") if line.strip()]


def _separator(lines: Sequence[str]) -> str:
    """Return what stands between the cells, empty where no line at the beginning has the names of columns."""
    for line in (line for line in lines[:_HEADER_AMONG] if len(line) <= _LONGEST_HEADER):
        for mark in ("\t", ";", ","):
            if mark in line and columns_of(next(csv.reader([line], delimiter=mark), ())) is not None:
                return mark if mark != "\t" or all("\t" in row for row in lines) else ""
    return ""


def _table(lines: Sequence[str], separator: str) -> Table:
    try:
        rows = csv.reader((f"{line}\n" for line in lines), delimiter=separator)
        return Table(tuple(tuple(cell.strip() for cell in row) for row in rows if any(map(str.strip, row))))
    except csv.Error as error:
        raise Unclear(say.TABLE_BROKEN) from error


def _with_tables(lines: Sequence[str]) -> Iterator[Part]:
    """Give the lines, and as a table those with tabs that follow the names of columns."""
    for tabbed, group in groupby(lines, lambda line: "\t" in line):
        rows = list(group)
        starts = next((n for n, row in enumerate(rows) if tabbed and columns_of(row.split("\t"))), len(rows))
        yield from (TextLine(row) for row in rows[:starts])
        if starts < len(rows):
            yield Table(tuple(tuple(map(str.strip, row.split("\t"))) for row in rows[starts:]))


def blocks(table: Table) -> Iterator[tuple[Columns | None, list[tuple[str, ...]]]]:
    """Give the rows of a table in pieces, each with its columns, None where no names of columns stand over it."""
    named = [(n, found) for n, row in enumerate(table.rows) if (found := columns_of(row)) is not None]
    named = [(n, found) for place, (n, found) in enumerate(named) if place or n < _HEADER_AMONG]
    first = named[0][0] if named else len(table.rows)
    if first:
        yield None, list(table.rows[:first])
    for (start, found), (end, _) in pairwise([*named, (len(table.rows), None)]):
        assert found is not None
        yield found, list(table.rows[start + 1 : end])
