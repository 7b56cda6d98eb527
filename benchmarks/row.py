"""One line of the table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measure of ours beside a peer's, in one unit; `goal` is the largest ratio that is good, or None."""

    what: str
    ours: float
    peer: float
    unit: str
    goal: float | None

    def cells(self) -> tuple[str, ...]:
        """Return the cells of the table."""
        ratio = self.ours / self.peer
        met = "" if self.goal is None else "yes" if ratio <= self.goal else "no"
        goal = "" if self.goal is None else f"{self.goal:g}"
        shown = (f"{value:.3g} {self.unit}".strip() for value in (self.ours, self.peer))
        return (self.what, *shown, f"{ratio:.3g}", goal, met)
