"""Forgetting a person: what would go and what would stay, who must not be mixed up with them, what still has them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cochair.domain.agenda import Plan
from cochair.domain.board import Board, BoardGroup, BoardNumber, BoardPerson, Called, FormerName, PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.events import AgendaShared, PersonSaid
from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused
from cochair.domain.words_of_amounts import MEMBERS
from cochair.services import forgetting_sentences as say
from cochair.services.books import Books
from cochair.services.everything import names_of
from cochair.services.ports import Library, MeetingRow

_ON = timedelta(days=1)
"""After this long with no sign of life a meeting does not go on any more."""
_REACHED = re.compile(r"\S*[\d@]\S*(?:\s+\d\S*)*")
"""A number or an address, which no other word of a text can be mixed up with."""
_SHORTEST = 6
_MONEY = ("payment", "expense")


@dataclass(frozen=True, slots=True)
class WouldGo:
    """What forgetting somebody would do, in sentences; `warnings` come first, for they are about who else is meant."""

    name: str
    warnings: tuple[str, ...]
    goes: tuple[str, ...]
    stays: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StillThere:
    """What CoChair can not reach and may still name the person: papers, the newest first, and copies of the data."""

    name: str
    papers: tuple[str, ...]
    copies: tuple[str, ...]


def would_go(books: Books, library: Library, number: PersonNumber) -> WouldGo:
    """Return what forgetting a person would do; raises StoreFailed."""
    person = books.of(BoardPerson).row(number)
    name, somebody, names = person.name, somebody_of_board(books, person), names_of(books, person)
    counts = {kept.table: len(kept.rows) for kept in books.about(number, names)}
    said, asked = sum(1 for _ in _said(library, number)), counts.get("request", 0)
    money = sum(counts.get(table, 0) for table in _MONEY)
    goes = (
        say.NAME_GOES.format(name=name, somebody=somebody),
        say.SAID_GOES.of(said, name=name) if said else "",
        say.ASKED_GOES.of(asked, name=name) if asked else "",
        say.ABOUT_GOES.format(name=name),
    )
    stays = (
        say.TIME_STAYS,
        say.WORK_STAYS.format(somebody=somebody),
        say.MONEY_STAYS.of(money) if money else "",
        say.ANSWER_STAYS if "consent" in counts else "",
    )
    return WouldGo(name, tuple(_warnings(books, person)), tuple(filter(None, goes)), tuple(filter(None, stays)))


def forget(books: Books, library: Library, number: PersonNumber, now: datetime, today: date) -> StillThere:
    """Forget a person, off the disk on return, and return what may still name them.

    Raises Refused while a meeting goes on, and StoreFailed.
    """
    alive = library.heartbeat()
    if alive is not None and now - alive.latest < _ON:
        raise Refused(say.MEETING_ON)
    name = books.of(BoardPerson).row(number).name
    papers = tuple(paper for row, plan in _meetings_of(library, number) for paper in _papers(row, plan))
    books.forget(number, today)
    return StillThere(name, papers, copies_told(books))


def copies_told(books: Books) -> tuple[str, ...]:
    """Return the copies of the data that were made before now, the newest first; raises StoreFailed."""
    return tuple(say.COPY.format(date=date_words(day)) for day in books.copies())


def somebody_of_board(books: Books, person: BoardPerson) -> str:
    """Return what stands for the name of a forgotten person of a board; raises StoreFailed."""
    return books.of(Board).row(person.board).unnamed or MEMBERS.of(1)


def names_beside(books: Books, person: BoardPerson, *, all_boards: bool = False) -> tuple[str, ...]:
    """Return the names that must stay: of other people, and of boards and groups, now and before; raises StoreFailed.

    Of other boards only where `all_boards` says so.
    """
    where = {} if all_boards else {"board": person.board}
    people = [p.name for p in books.of(BoardPerson).rows(**where) if p.number != person.number]
    former = [f.name for f in books.of(FormerName).rows(**where) if (f.kind, f.whose) != (Called.PERSON, person.number)]
    return (*people, *former, *_names_of_groups(books, person.board if not all_boards else None))


def ways_to_reach(contact: str) -> tuple[str, ...]:
    """Return the numbers and addresses in a way to reach somebody."""
    return tuple(found for found in _REACHED.findall(contact) if len(found) >= _SHORTEST)


def _names_of_groups(books: Books, board: BoardNumber | None) -> Iterator[str]:
    yield from (b.name for b in books.of(Board).rows() if board in (None, b.number))
    for group in books.of(BoardGroup).rows():
        if board in (None, group.board):
            yield from filter(None, (group.name, group.singular, group.short))


def _warnings(books: Books, person: BoardPerson) -> Iterator[str]:
    names = {name.casefold() for name in names_of(books, person)}
    others = [p.name for p in books.of(BoardPerson).rows(board=person.board) if p.number != person.number]
    shared = {word for other in others for word in (other.casefold(), *other.casefold().split())}
    for name in dict.fromkeys((person.name, *person.name.split())):
        whole = name == person.name and name.casefold() not in {other.casefold() for other in others}
        if name.casefold() in shared and not whole:
            yield say.SAME_NAME.format(name=name)
    says = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names)))})(?!\w)")
    for name in dict.fromkeys(_names_of_groups(books, person.board)):
        if says.search(name.casefold()):
            yield say.IN_A_GROUP.format(name=name)


def _meetings_of(library: Library, number: PersonNumber) -> Iterator[tuple[MeetingRow, Plan]]:
    for row in library.meetings():
        plan = next(e.event.plan for e in library.log(row.id).entries() if isinstance(e.event, AgendaShared))
        if any(person.known == number for person in plan.people):
            yield row, plan


def _said(library: Library, number: PersonNumber) -> Iterator[PersonSaid]:
    for row, plan in _meetings_of(library, number):
        own = next(person.id for person in plan.people if person.known == number)
        events = (entry.event for entry in library.log(row.id).entries())
        yield from (event for event in events if isinstance(event, PersonSaid) and event.person == own)


def _papers(row: MeetingRow, plan: Plan) -> Iterator[str]:
    day = date_words(plan.local(plan.starts).date())
    if row.state == Phase.ENDED:
        yield say.MINUTES_OF.format(title=plan.title, date=day)
    yield say.AGENDA_OF.format(title=plan.title, date=day)
