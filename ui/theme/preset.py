"""A comfort that somebody named, to put on in one press."""

from dataclasses import dataclass

from ui.theme.comfort import Comfort

MOST_PRESETS = 9
"""Each has a key of its own, with a digit."""
LONGEST_NAME = 30
"""Letters in a name that fits on its button at the largest text."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A name, such as "Dev", and what is comfortable for that person."""

    name: str
    comfort: Comfort
