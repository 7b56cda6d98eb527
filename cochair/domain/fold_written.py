"""Which written lines stand, and which actions nobody has reported on yet."""

from collections.abc import Mapping, Sequence
from typing import get_args

from cochair.domain.events import Entry
from cochair.domain.fold import fold
from cochair.domain.laptops import began_at
from cochair.domain.written import ActionCarried, ActionReported, CarriedReported, Line, LineCorrected, LineTakenOut

Lines = Mapping[int, Entry]


def standing(entries: Sequence[Entry], lines: Lines | None = None) -> list[Entry]:
    """Return the entries without the lines that were corrected or taken out later; `lines` are those that stand."""
    lines = lines_by_number(entries) if lines is None else lines
    stand = {id(entry) for entry in lines.values()}
    return [entry for entry in entries if not isinstance(entry.event, get_args(Line)) or id(entry) in stand]


def open_entries(entries: Sequence[Entry], lines: Lines | None = None) -> list[Entry]:
    """Return the entries without the actions that somebody has reported on; `lines` are as above."""
    lines = lines_by_number(entries) if lines is None else lines
    carried = dict(enumerate((e for e in entries if isinstance(e.event, ActionCarried)), 1))
    done = {
        id(among[e.event.number])
        for e in entries
        for kind, among in ((ActionReported, lines), (CarriedReported, carried))
        if isinstance(e.event, kind) and e.event.number in among
    }
    return [entry for entry in entries if id(entry) not in done]


def lines_by_number(entries: Sequence[Entry]) -> dict[int, Entry]:
    """Return the entry of each line that stands, by the number of the line."""
    if any(began_at(entry.act) for entry in entries):
        m = fold(entries)
        return {record.number: m.lines[record.number] for record in m.records}
    lines: dict[int, Entry] = {}
    written_so_far, correcting = 0, 0
    for entry in entries:
        match entry.event:
            case LineCorrected(number):
                correcting = number
            case LineTakenOut(number):
                lines.pop(number, None)
            case event if isinstance(event, get_args(Line)):
                written_so_far += 1
                lines[correcting or written_so_far] = entry
                correcting = 0
    return lines
