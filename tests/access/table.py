"""Runs the sweep and writes down, for each screen and each check, how many things were looked at and found wrong.

Run: python -m tests.access.table FOLDER
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

HEAD = "# The sweep: what was looked at on every screen\n\nEach number counts things looked at, over {looks}.\n\n"
LOOKS = "all themes and text sizes"
Row = tuple[str, str, int, int]


class Table:
    """Gathers what each test of the sweep records."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what a test recorded: of each check the screen, how many things, and how many faults."""
        if report.when == "call":
            self.rows += [(check, *told) for check, told in report.user_properties if isinstance(told, tuple | list)]


def written(rows: Iterable[Row]) -> str:
    """Return the table: a line for each screen, a column for each check."""
    told = {(screen, check): (count, faults) for check, screen, count, faults in rows}
    screens = sorted({screen for screen, _ in told})
    checks = list(dict.fromkeys(check for _, check in told))
    lines = [["screen", *checks], ["---", *("---:" for _ in checks)]]
    for screen in screens:
        lines.append([screen, *(_cell(*told.get((screen, check), (0, 0))) for check in checks)])
    sums = [[told.get((screen, check), (0, 0)) for screen in screens] for check in checks]
    lines.append(["together", *(_cell(sum(n for n, _ in each), sum(bad for _, bad in each)) for each in sums)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _cell(count: int, faults: int) -> str:
    return f"{count}" if not faults else f"{count}, wrong: {faults}"


def main(folder: str) -> int:
    """Run the sweep on both cores, and write the table."""
    table = Table()
    ended = pytest.main([str(Path(__file__).with_name("test_sweep.py")), "-n", "2"], plugins=[table])
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    (place / "sweep.md").write_text(HEAD.format(looks=LOOKS) + written(table.rows), encoding="utf-8")
    return ended


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
