"""Putting a written line right, or taking it out, while the meeting goes on."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from cochair.domain import sentences as say
from cochair.domain.events import Event, LineCorrected, LineTakenOut
from cochair.domain.meeting import Meeting
from cochair.domain.records import Decision, Record, words_of
from cochair.domain.refused import Refused
from cochair.domain.rules.must import must_run
from cochair.domain.written import DecisionMade, Line


def correct(m: Meeting, number: int, write: Callable[[Meeting], tuple[Event, ...]]) -> tuple[Event, ...]:
    """Write a line again, in any kind; it stays where it was, about the same item.

    `write` gives what the new words make of the meeting.  A decision that needed a yes stays as it was agreed, and no
    line can become one.
    """
    old = _line(m, number)
    if isinstance(old, Decision) and old.lacking:
        raise Refused(say.DECIDE_ANEW)
    made = write(_as_if_open(m, old))
    (new,) = made if len(made) == 1 else (None,)
    if not isinstance(new, get_args(Line)):
        raise Refused(say.DECIDE_ANEW)
    if isinstance(old, Decision) and isinstance(new, DecisionMade):
        new = replace(new, there=old.there)
    return (LineCorrected(number, words_of(old), _act_of(m, number)), new)


def take_out(m: Meeting, number: int) -> tuple[Event, ...]:
    """Take a line out of the record; undo brings it back."""
    old = _line(m, number)
    return (LineTakenOut(number, words_of(old), _act_of(m, number)),)


def _act_of(m: Meeting, number: int) -> int:
    """Return the act that wrote a line as it stands, once several laptops can write; before, nobody needs it."""
    return m.lines[number].act if m.joined else 0


def _line(m: Meeting, number: int) -> Record:
    must_run(m)
    found = next((record for record in m.records if record.number == number), None)
    if found is None:
        raise Refused(say.NO_SUCH_LINE)
    return found


def _as_if_open(m: Meeting, record: Record) -> Meeting:
    """Return the meeting as if the item of a record were open, so that the new words belong to it."""
    place = next(n for n, i in enumerate(m.items) if i.item.id == record.item)
    return replace(m, current=place)
