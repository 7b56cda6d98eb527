"""Everything that is kept about one person, with other people's names left out."""

from dataclasses import dataclass
from datetime import date

from cochair.domain.board import BoardPerson
from cochair.domain.kept_rows import Kept

Told = str | int | bool | bytes | None | list["Told"] | dict[str, "Told"]
"""What a program can read."""


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """What a meeting's log has about the person: the `lines` in words, and each entry as a program can read it."""

    title: str
    day: date
    lines: tuple[str, ...]
    entries: tuple[dict[str, Told], ...]


@dataclass(frozen=True, slots=True)
class Everything:
    """All of it. `groups` are the names of the person's groups."""

    person: BoardPerson
    board: str
    groups: tuple[str, ...]
    kept: tuple[Kept, ...]
    meetings: tuple[OfMeeting, ...]
