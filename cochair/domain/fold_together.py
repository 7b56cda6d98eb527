"""A note that people typed together on several laptops stands once, whoever of them puts it into the minutes."""

from dataclasses import replace
from typing import TypeVar

from cochair.domain.clashes import PutIn, PutInAgain
from cochair.domain.events import Entry, LineCorrected, LineTakenOut
from cochair.domain.fold_clashes import corrected
from cochair.domain.laptops import place_of
from cochair.domain.meeting import Meeting
from cochair.domain.records import Record
from cochair.domain.written import NoteWritten

Change = TypeVar("Change", LineCorrected, LineTakenOut)


def put_in(m: Meeting, entry: Entry, note: NoteWritten, new: Record) -> Meeting:
    """Return the meeting after a note that was typed together; other words than the first are another version of it."""
    first = m.together.get(note.together)
    if first is None:
        first = PutIn(new.number, note.text, entry.act)
        m = replace(m, together={**m.together, note.together: first})
    elif _is_of_another(m, first, entry):
        same = first.words == note.text
        again = PutInAgain(first.number, entry.act, first.act if same else entry.act)
        m = replace(m, again={**m.again, new.number: again})
        return m if same else corrected(m, entry, LineCorrected(first.number, first.words, entry.act), new)
    return replace(m, records=(*m.records, new), lines={**m.lines, new.number: entry})


def _is_of_another(m: Meeting, first: PutIn, entry: Entry) -> bool:
    """Return whether another laptop put the note in first, and what stands now is not of the laptop of this entry."""
    place, standing = place_of(entry.act), m.lines.get(first.number)
    return place not in (place_of(first.act), None if standing is None else place_of(standing.act))


def of_the_first(m: Meeting, change: Change) -> Change:
    """Return a change of a note that was put in again as a change of the one that stands."""
    again = m.again.get(change.number)
    if again is None:
        return change
    return replace(change, number=again.number, over=again.over if change.over == again.act else change.over)


def stands_already(m: Meeting, entry: Entry) -> bool:
    """Return whether an entry only puts in a note that another laptop had put in; `m` is the meeting after it."""
    note = entry.event
    if not isinstance(note, NoteWritten) or not note.together:
        return False
    acts = {again.act for again in m.again.values()}
    return entry.act in acts and m.together[note.together].words == note.text
