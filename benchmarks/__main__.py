"""Measures CoChair as ratios against a named peer in the same run: `make bench`, and `--write` keeps the table."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from benchmarks import (
    full_screens,
    laptops,
    opening,
    opening_full,
    papers,
    pictures,
    reading_window,
    refold,
    replan,
    retelling,
    running,
    searching,
    speaking,
    storage_append,
    theme,
    weasyprint_peer,
    word_peer,
    words,
)
from benchmarks.row import Row

README = Path(__file__).parent / "README.md"
ALL: tuple[Callable[[], list[Row]], ...] = (
    opening.rows,
    opening_full.rows,
    theme.rows,
    full_screens.rows,
    storage_append.rows,
    papers.rows,
    running.rows,
    replan.rows,
    refold.rows,
    retelling.rows,
    words.rows,
    pictures.rows,
    word_peer.rows,
    weasyprint_peer.rows,
    searching.rows,
    speaking.rows,
    reading_window.rows,
    laptops.rows,
)
HEAD = ("what", "ours", "peer", "ratio", "goal", "met")


def table(rows: list[Row]) -> str:
    """Return the rows as a table in Markdown."""
    lines = [f"| {' | '.join(HEAD)} |", f"|{'---|' * len(HEAD)}"]
    lines += [f"| {' | '.join(row.cells())} |" for row in rows]
    return "\n".join(lines)


def main() -> None:
    """Print the table; with `--write` keep it beside the code."""
    rows = [row for measure in ALL for row in measure()]
    told = table(rows)
    print(told)
    if "--write" in sys.argv:
        before = README.read_text(encoding="utf-8").split("## The table", 1)[0]
        README.write_text(f"{before}## The table\n\nMeasured on {date.today():%d %B %Y}.\n\n{told}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
