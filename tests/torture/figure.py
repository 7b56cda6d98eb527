"""One line of what was put to the test, and what was seen."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A thing that was done many times: what, how often, what was seen, and whether that is good."""

    what: str
    times: str
    seen: str
    good: bool

    def line(self) -> str:
        """Return the figure as a row of a table in Markdown."""
        return f"| {self.what} | {self.times} | {self.seen} | {'yes' if self.good else 'NO'} |"


Torture = Callable[[bool], list[Figure]]
"""Does one kind of harm, and returns what was seen; `full` does it in full, else at a size for every day."""
