"""Does to CoChair what must not hurt it, and says what was seen: `make torture`; `--small` for every day."""

import sys

from tests.torture import (
    changed_logs,
    fuzz,
    hostile_laptops,
    kills,
    laptops,
    power_cuts,
    two_networks,
    window_kills,
)
from tests.torture.figure import Figure, Torture
from tests.torture.soak import soak

ALL: dict[str, Torture] = {
    "kills": kills.figures,
    "power_cuts": power_cuts.figures,
    "window_kills": window_kills.figures,
    "changed_logs": changed_logs.figures,
    "laptops": laptops.figures,
    "two_networks": two_networks.figures,
    "hostile_laptops": hostile_laptops.figures,
    "fuzz": fuzz.figures,
    "soak": soak,
}
HEAD = ("what was done", "how often", "what was seen", "good")


def table(figures: list[Figure]) -> str:
    """Return the figures as a table in Markdown."""
    head = [f"| {' | '.join(HEAD)} |", f"|{'---|' * len(HEAD)}"]
    return "\n".join([*head, *(figure.line() for figure in figures)])


def main(wanted: list[str]) -> int:
    """Run all, or those that are named; print the table; return 1 when something is not good."""
    full = "--small" not in wanted
    named = [name for name in wanted if not name.startswith("--")] or list(ALL)
    figures = [figure for name in named for figure in ALL[name](full)]
    print(table(figures))
    return 0 if all(figure.good for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
