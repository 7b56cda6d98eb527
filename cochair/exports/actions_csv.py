"""Writes actions as a table that a spreadsheet opens."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

from cochair.exports import words
from cochair.exports.tables import write_table


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One promise in words: from which meeting, who does what by when, and how it goes."""

    meeting: str
    who: str
    what: str
    when: str
    state: str


def write_actions_csv(rows: Sequence[ActionRow], file: Path) -> None:
    """Save one line for each action under a line of titles; ExportFailed when it can not be saved."""
    write_table(words.ACTION_TITLES, map(astuple, rows), file)
