"""How what is written down changes a meeting."""

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from cochair.domain.events import Entry
from cochair.domain.meeting import Meeting
from cochair.domain.records import answered, record_of, written
from cochair.domain.written import Line, LineCorrected, LineTakenOut, Written, YouSaidAnswered


def write(m: Meeting, event: Written) -> Meeting:
    """Return the meeting after something was written down, corrected or taken out."""
    match event:
        case YouSaidAnswered():
            records = tuple(answered(r, event) for r in m.records)
            return replace(m, records=records, answers=(*m.answers, event))
        case LineCorrected(number):
            return replace(m, correcting=number)
        case LineTakenOut(number):
            return replace(m, records=tuple(r for r in m.records if r.number != number))
        case _:
            new = record_of(event, m.as_of, m.written + 1)
            records = written(m.records, new, m.correcting)
            return replace(m, records=records, written=m.written + 1, correcting=None)


def standing(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without the lines that were corrected or taken out later."""
    lines: dict[int, Entry] = {}
    gone: set[int] = set()
    written_so_far, correcting = 0, 0
    for entry in entries:
        match entry.event:
            case LineCorrected(number):
                gone.add(id(lines[number]))
                correcting = number
            case LineTakenOut(number):
                gone.add(id(lines[number]))
            case event if isinstance(event, get_args(Line)):
                written_so_far += 1
                lines[correcting or written_so_far] = entry
                correcting = 0
    return [entry for entry in entries if id(entry) not in gone]
