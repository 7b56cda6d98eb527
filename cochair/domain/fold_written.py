"""How what is written down changes a meeting."""

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from cochair.domain.events import Entry
from cochair.domain.meeting import Meeting
from cochair.domain.records import CarriedAction, answered, promised, record_of, reported, written
from cochair.domain.written import (
    ActionCarried,
    ActionReported,
    AnswerPromised,
    CarriedReported,
    Line,
    LineCorrected,
    LineTakenOut,
    Written,
    YouSaidAnswered,
)


def write(m: Meeting, event: Written) -> Meeting:
    """Return the meeting after something was written down, corrected or taken out."""
    match event:
        case YouSaidAnswered():
            records = tuple(answered(r, event, m.as_of) for r in m.records)
            return replace(m, records=records, answers=(*m.answers, event))
        case AnswerPromised():
            return replace(m, records=tuple(promised(r, event) for r in m.records))
        case ActionReported():
            return replace(m, records=tuple(reported(r, event) for r in m.records))
        case ActionCarried(text, who, by):
            return replace(m, carried=(*m.carried, CarriedAction(text, who, by, len(m.carried) + 1)))
        case CarriedReported(number):
            return replace(m, carried=tuple(replace(c, report=event) if c.number == number else c for c in m.carried))
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
    stand = {id(entry) for entry in lines_by_number(entries).values()}
    return [entry for entry in entries if not isinstance(entry.event, get_args(Line)) or id(entry) in stand]


def open_entries(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without the actions that somebody has reported on."""
    lines = lines_by_number(entries)
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
