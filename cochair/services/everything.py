"""Everything that is kept about one person, in one go, with other people's names left out (rule G-01)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime

from cochair.domain.agenda import Plan
from cochair.domain.board import BoardGroup, BoardPerson, Called, FormerName, PersonNumber
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.everything import Everything, OfMeeting, Told
from cochair.domain.fold import fold, is_aside, steps
from cochair.domain.kept_rows import Kept, Value
from cochair.domain.people import Person
from cochair.domain.record_lines import line
from cochair.domain.written import PersonSaid
from cochair.services.books import Books
from cochair.services.ports import Library
from cochair.services.without_others import SOMEBODY_ELSE, without_others

_SECRET = ("sealed_number", "number_lost")
"""What is made from the number that only the person knows."""


def everything_about(books: Books, library: Library, number: PersonNumber, board: str) -> Everything:
    """Return everything about a person of a board; raises StoreFailed."""
    person = books.of(BoardPerson).row(number)
    names = names_of(books, person)
    others = [p.name for p in books.of(BoardPerson).rows() if p.number != number]
    others += [f.name for f in books.of(FormerName).rows(kind=Called.PERSON) if f.whose != number]
    found = tuple(_meetings(library, number, names, others))
    hide = without_others(others, names)
    kept = tuple(_hidden(k, number, hide) for k in books.about(number, names))
    groups = {group.number: group.name for group in books.of(BoardGroup).rows(board=person.board)}
    return Everything(person, board, tuple(groups[group] for group in person.groups), kept, found)


def names_of(books: Books, person: BoardPerson) -> tuple[str, ...]:
    """Return what a person is called and was called before; raises StoreFailed."""
    former = books.of(FormerName).rows(kind=Called.PERSON, whose=person.number)
    return (person.name, *(name.name for name in former))


def _hidden(kept: Kept, number: PersonNumber, hide: Callable[[str], str]) -> Kept:
    def told(column: str, value: Value) -> Value:
        if column in kept.people and value not in (number, None):
            return SOMEBODY_ELSE
        return hide(value) if isinstance(value, str) else value

    return replace(kept, rows=tuple({c: told(c, v) for c, v in row.items()} for row in kept.rows))


def _meetings(library: Library, number: PersonNumber, names: tuple[str, ...], others: list[str]) -> Iterator[OfMeeting]:
    for row in library.meetings():
        entries = library.log(row.id).entries()
        plan = fold(entries[:1]).plan
        own = next((p for p in plan.people if p.known == number), None)
        if own is None:
            continue
        hide = without_others((*others, *(p.name for p in plan.people if p.id != own.id)), (*names, own.name))
        told = _Telling(plan, own, (*names, own.name), hide)
        yield OfMeeting(
            plan.title, plan.local(plan.starts).date(), tuple(told.lines(entries)), tuple(told.entries(entries))
        )


class _Telling:
    """Tells one person what the log of one meeting has about them."""

    def __init__(self, plan: Plan, own: Person, names: tuple[str, ...], hide: Callable[[str], str]) -> None:
        self._own, self._hide = own, hide
        self._says = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
        self._others = {p.id for p in plan.people if p.id != own.id}

    def lines(self, entries: list[Entry]) -> Iterator[str]:
        for entry, m in steps(entries):
            if self._is_mine(entry) and not is_aside(entry, m):
                event = entry.event
                mine = replace(event, may_be_named=True) if isinstance(event, PersonSaid) else event
                if said := line(m, mine):
                    yield self._hide(said)

    def entries(self, entries: list[Entry]) -> Iterator[dict[str, Told]]:
        for entry in entries:
            if isinstance(entry.event, AgendaShared):
                own = {name: self._told(getattr(self._own, name)) for name in _columns(self._own)}
                yield {"at": entry.at.isoformat(), "kind": "AgendaShared", "you": own}
            elif self._is_mine(entry):
                yield {"at": entry.at.isoformat(), "kind": type(entry.event).__name__, "what": self._told(entry.event)}

    def _is_mine(self, entry: Entry) -> bool:
        if isinstance(entry.event, AgendaShared):
            return False
        texts = tuple(_texts(entry.event))
        return self._own.id in texts or any(self._says.search(words) for words in texts if words not in self._others)

    def _told(self, value: object) -> Told:
        match value:
            case str() if value in self._others:
                return SOMEBODY_ELSE
            case str():
                return self._hide(value)
            case None | bool() | int() | bytes():
                return value
            case tuple() | list() | frozenset() | set():
                return [self._told(part) for part in value]
            case datetime() | date():
                return value.isoformat()
            case _ if is_dataclass(value):
                return {name: self._told(getattr(value, name)) for name in _columns(value)}
        return str(value)


def _columns(thing: object) -> tuple[str, ...]:
    assert is_dataclass(thing)
    return tuple(field.name for field in fields(thing) if field.name not in _SECRET)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | frozenset | set):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
