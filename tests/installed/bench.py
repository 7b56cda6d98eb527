"""Measures what an installer gives: size, start, memory. `python -m tests.installed.bench`, with `--write` to keep it.

`make installer-bench` makes what is measured, and runs it.
"""

import sys
from datetime import date
from pathlib import Path

from benchmarks.row import Row
from installer.names import PROGRAM, ROOT, file_name
from tests.installed.make_bare import PROGRAM as BARE
from tests.installed.memory import after_meetings
from tests.installed.starts import middles

README = ROOT / "benchmarks" / "README.md"
HEADING = "## The installed program\n"
BELOW = "\n- *Sizes* "
HEAD = ("what", "ours", "peer", "ratio", "goal", "met")
LARGEST = 60.0
"""MB that somebody may have to fetch."""
SLOWEST = 1.5
"""Times as long as the checkout and as the bare program, until something is drawn."""
HOURS = 3


def sizes() -> list[Row]:
    """Return how large what is fetched and what is installed are, in MB."""
    deb, stick = (_size(ROOT / "dist" / file_name(target)) for target in ("deb", "tar"))
    return [
        Row("the Debian package, to fetch, against the most it may have", deb, LARGEST, "MB", 1),
        Row("the file for a stick, to fetch, against the same", stick, LARGEST, "MB", 1),
        Row("the installed program, against a bare PySide6 program", _size(PROGRAM), _size(BARE), "MB", None),
    ]


def starts() -> list[Row]:
    """Return how long it takes until the window is drawn, in seconds."""
    middle = middles(str(PROGRAM / "cochair"), str(BARE / "bare"))
    ours, rows = middle["installed"], []
    for peer, name in (("checkout", "the checkout"), ("bare", "a bare PySide6 program")):
        clock, work = middle[peer]
        what = f"first paint, installed against {name}, by the clock"
        rows.append(Row(what, ours[0], clock, "s", SLOWEST))
        rows.append(Row("the same, in work of the processor", ours[1], work, "s", SLOWEST))
    return rows


def memory() -> Row:
    """Return the memory after a meeting of 3 hours, against one of 6 minutes, in MB."""
    short, whole = after_meetings(str(PROGRAM / "cochair"), 0.1, HOURS)
    return Row(f"memory after a meeting of {HOURS} hours, against one of 6 minutes", whole, short, "MB", 1.5)


def main() -> int:
    """Print the table; 0 when every goal is met."""
    rows = [*sizes(), *starts(), memory()]
    lines = ["|" + "---|" * len(HEAD), *(f"| {' | '.join(row.cells())} |" for row in rows)]
    told = "\n".join((f"| {' | '.join(HEAD)} |", *lines))
    print(told)
    if "--write" in sys.argv:
        text = README.read_text(encoding="utf-8")
        before, rest = text.split(HEADING, 1)
        below = rest[rest.index(BELOW) :]
        said = f"Measured on {date.today():%d %B %Y}, on a computer that did other things too. One run."
        README.write_text(f"{before}{HEADING}\n{said}\n\n{told}\n{below}", encoding="utf-8")
    return 0 if all(row.cells()[-1] != "no" for row in rows) else 1


def _size(path: Path) -> float:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files) / 1e6


if __name__ == "__main__":
    sys.exit(main())
