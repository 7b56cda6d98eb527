"""What every shape of time is painted from."""

import math
from dataclasses import dataclass

from cochair.domain.time_state import TimeState

STEP = 5
"""Seconds between two moves of a shape, so that no place on the screen changes twice within 3 seconds (rule B-16)."""
LONGEST = 180
"""Minutes that a shape can show."""
_NUMBER_STEPS = (1, 2, 5, 10, 15, 20, 30, 60)
MOST_NUMBERS = 6
_MOST_SMALL_MARKS = 60
_STILL = frozenset(
    {TimeState.PAUSED, TimeState.STOPPED, TimeState.BREAK, TimeState.THINKING, TimeState.NOT_STARTED, TimeState.ENDED}
)


@dataclass(frozen=True, slots=True)
class TimeReading:
    """`left` is in minutes, of `total`; `number` are the whole minutes to tell.

    `words` are painted where the style is words, `hidden` where the time is hidden, and `spoken` is for screen readers.
    """

    left: float
    total: int
    number: int
    state: TimeState
    words: str
    spoken: str
    hidden: str

    @property
    def share(self) -> float:
        """Return how much of the whole is left, from 0 to 1."""
        return self.left / self.total

    @property
    def still(self) -> bool:
        """Return whether the clocks stand still."""
        return self.state in _STILL


@dataclass(frozen=True, slots=True)
class Letters:
    """How high letters are, in pixels; with `or_none`, what does not fit is left out and not made smaller."""

    pixels: int
    or_none: bool = False

    def between(self, least: float, most: float) -> int:
        """Return a height between two, in pixels, or 0 where it would be too small to be read."""
        found = max(round(least), min(self.pixels, round(most)))
        return 0 if self.or_none and found < self.pixels else found


def in_steps(left_seconds: float, total: int) -> float:
    """Return the minutes left as a shape shows them: in whole steps, never below zero or above the total."""
    return min(float(total), max(0, math.ceil(left_seconds / STEP)) * STEP / 60)


def number_step(total: int, most: int = MOST_NUMBERS) -> int:
    """Return how many minutes lie between two numbers beside a shape of `total` minutes, for at most so many parts."""
    parts = min(most, MOST_NUMBERS)
    fits = (step for step in _NUMBER_STEPS if total / step <= parts and (total >= step * 2 or step == 1))
    return next(fits, 60)


def mark_step(total: int) -> int:
    """Return how many minutes lie between two small marks."""
    return 1 if total <= _MOST_SMALL_MARKS else 5
