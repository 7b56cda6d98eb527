"""How what is written down changes a meeting."""

from cochair.domain.events import Entry
from cochair.domain.fold_clashes import corrected, taken_out, told_of
from cochair.domain.fold_together import of_the_first, put_in
from cochair.domain.laptops import began_at
from cochair.domain.meeting import Meeting
from cochair.domain.records import CarriedAction, answered, promised, record_of
from cochair.domain.replacing import replace
from cochair.domain.written import (
    ActionCarried,
    ActionReported,
    AnswerPromised,
    CarriedReported,
    Line,
    LineCorrected,
    LineTakenOut,
    NoteWritten,
    Written,
    YouSaidAnswered,
)


def write(m: Meeting, entry: Entry, event: Written) -> Meeting:
    """Return the meeting after something was written down, corrected or taken out; `event` is that of the entry."""
    match event:
        case YouSaidAnswered():
            records = tuple(answered(r, event, m.as_of) for r in m.records)
            return replace(m, records=records, answers=(*m.answers, event))
        case AnswerPromised():
            return replace(m, records=tuple(promised(r, event) for r in m.records))
        case ActionReported() | CarriedReported():
            return told_of(m, entry, event)
        case ActionCarried(text, who, by):
            return replace(m, carried=(*m.carried, CarriedAction(text, who, by, len(m.carried) + 1)))
        case LineCorrected():
            return replace(m, correcting=entry)
        case LineTakenOut():
            return taken_out(m, entry, of_the_first(m, event))
        case _:
            return _line(m, entry, event)


def _line(m: Meeting, entry: Entry, event: Line) -> Meeting:
    start, correcting = began_at(entry.act), m.correcting
    count = m.written.get(start, 0) + 1
    new = record_of(event, m.as_of, start + count)
    m = replace(m, written={**m.written, start: count}, correcting=None)
    if correcting is None or correcting.act != entry.act or not isinstance(correcting.event, LineCorrected):
        if isinstance(event, NoteWritten) and event.together:
            return put_in(m, entry, event, new)
        return replace(m, records=(*m.records, new), lines={**m.lines, new.number: entry})
    return corrected(m, entry, of_the_first(m, correcting.event), new)
