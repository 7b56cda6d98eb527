"""The events of checking the minutes; the only ones that may come after a meeting has ended."""

from dataclasses import dataclass

from cochair.domain.ids import PersonId

ANYTHING_ELSE = 0
"""Stands for the number of a line where something is missing, or wrong outside the written lines."""


@dataclass(frozen=True, slots=True)
class CheckStarted:
    """Somebody goes through the minutes from here on; `support` helps with it."""

    by: PersonId
    support: PersonId | None = None


@dataclass(frozen=True, slots=True)
class LineConfirmed:
    """Who checks says that a line is right."""

    number: int
    by: PersonId


@dataclass(frozen=True, slots=True)
class LineSaidWrong:
    """Somebody says that a line is wrong: `was` are its words, and `words` what is right, empty when not said."""

    number: int
    was: str
    words: str
    by: PersonId


@dataclass(frozen=True, slots=True)
class CorrectionAdded:
    """What is right stands beside a line from now on; the line stays as it is."""

    number: int
    text: str
    by: PersonId


@dataclass(frozen=True, slots=True)
class MinutesChecked:
    """Every line was gone through: by whom, with whose help, and the numbers of the lines."""

    by: tuple[PersonId, ...]
    supports: tuple[PersonId, ...]
    lines: tuple[int, ...]


Checking = CheckStarted | LineConfirmed | LineSaidWrong | CorrectionAdded | MinutesChecked
"""Everything that can be said about the minutes of a meeting."""
