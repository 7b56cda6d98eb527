"""Gathers what the papers of a board tell: who is new, who takes over, what we keep, what a laptop held."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from cochair.domain.agenda import Plan
from cochair.domain.beside import Beside
from cochair.domain.board import SAY_THE_NAME, Board, BoardGroup, BoardNumber, BoardPerson, PersonNumber, Written
from cochair.domain.document import Document
from cochair.domain.handover_paper import Dated, HandOver, compose_handover
from cochair.domain.keeping import AskedOfUs, MayOpen
from cochair.domain.keeping_paper import BoardKeeps
from cochair.domain.lost_paper import compose_lost
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.notice_paper import Notice, compose_notice
from cochair.domain.paper_parts import Chooser
from cochair.domain.pushed_off import remember
from cochair.domain.requests import Request
from cochair.domain.welcome_paper import Welcome, compose_welcome
from cochair.domain.words_of_amounts import MEMBERS
from cochair.services import keeping_sentences as say
from cochair.services.board_names_now import said_beside
from cochair.services.books import Books
from cochair.services.consents import yeses
from cochair.services.earlier import board_before
from cochair.services.money_rules import rules_of
from cochair.services.people_of_board import people_of
from cochair.services.ports import Library
from cochair.services.retention import keeps_for, old_things
from cochair.services.templates import ZONE

FAR = datetime.max.replace(tzinfo=UTC)
"""After every meeting there is."""
MOST_TERMS = 8
"""Words with a meaning that somebody new can take in."""


def welcome_pack(books: Books, library: Library, number: BoardNumber, today: date, chooser: Chooser) -> Document:
    """Return the welcome pack of a board; raises StoreFailed."""
    board = books.of(Board).row(number)
    plan = _newest(library, board.name)
    ended = _ended(library, board.name)
    groups = books.of(BoardGroup).rows(board=number)
    following = [p for p in library.agendas() if p.board == board.name and p.local(p.starts).date() >= today]
    told = Welcome(
        board.name,
        [group.name for group in groups],
        [group.name for group in groups if group.protected],
        [name for person in people_of(books, number) if (name := written(person))],
        chairs_of(books, library, number),
        plan.ground_rules if plan is not None else (),
        _terms(ended),
        ended[-1] if ended else None,
        following[-1] if following else None,
        list(_beside(books, number)),
    )
    return compose_welcome(told, chooser)


def handover_pack(books: Books, library: Library, number: BoardNumber, today: date) -> Document:
    """Return the hand-over pack of a board, with nothing private in it; raises StoreFailed."""
    board = books.of(Board).row(number)
    rows = [row for row in library.meetings() if row.board == board.name]
    own, ended = {row.id for row in rows}, _ended(library, board.name)
    somebody = board.unnamed or MEMBERS.of(1)
    names = _names_of(books.of(BoardPerson).rows(board=number), somebody)
    asked = [a for a in books.of(AskedOfUs).rows(board=number) if a.answered_on is None]
    requests = [r for r in books.of(Request).rows() if r.board in (board.name, "") and r.reply is None]
    return compose_handover(
        HandOver(
            board.name,
            [Dated(said.text, said.said_on) for said in library.open_you_said() if said.meeting in own],
            [
                Dated(action.text, action.by, names.get(action.who, somebody))
                for action in library.open_actions()
                if action.meeting in own
            ],
            [parked.text for parked in ended[-1].parked] if ended else [],
            [(off.title, off.count) for off in remember(ended).values()],
            [Dated(request.words, request.asked_on) for request in requests],
            [
                Dated(row.title, day)
                for row in reversed(rows)
                if row.state == Phase.PLANNED and (day := row.starts.astimezone(ZoneInfo(ZONE)).date()) >= today
            ],
            len(asked),
            len(old_things(books, library, number, today)),
        ),
        today,
    )


def notice_of(books: Books, library: Library, number: BoardNumber, *, locked: bool) -> Document:
    """Return the privacy notice of a board; raises StoreFailed."""
    lengths = {kind: say.LENGTHS[length] for kind, length in keeps_for(books, number).items()}
    board = books.of(Board).row(number)
    chairs = chairs_of(books, library, number)
    return compose_notice(Notice(board.name, lengths, may_open(books, board), chairs, locked))


def keeping_of(books: Books, number: BoardNumber, today: date, *, locked: bool) -> BoardKeeps:
    """Return what a board really keeps, for the papers of its data person; raises StoreFailed."""
    lengths = {kind: say.LENGTHS[length] for kind, length in keeps_for(books, number).items()}
    board = books.of(Board).row(number)
    organisation = rules_of(books, number).organisation
    return BoardKeeps(board.name, organisation, today, lengths, books.counts(), may_open(books, board), locked)


def may_open(books: Books, board: Board) -> tuple[str, ...]:
    """Return who may open the file, each as they want to be written; raises StoreFailed."""
    people = {person.number: person for person in books.of(BoardPerson).rows(board=board.number)}
    somebody = board.unnamed or MEMBERS.of(1)
    rows = books.of(MayOpen).rows(board=board.number)
    return tuple(written(people[row.person]) or somebody for row in rows)


def lost_laptop(books: Books, number: BoardNumber, today: date, *, locked: bool) -> Document:
    """Return the list for when the laptop is lost, with what it holds today; raises StoreFailed."""
    return compose_lost(books.of(Board).row(number).name, today, books.counts(), locked=locked)


def written(person: BoardPerson) -> str:
    """Return a person as they want to be written; nothing for who does not want to be named."""
    first = _first(person)
    match person.written:
        case Written.A_MEMBER:
            return ""
        case Written.INITIAL:
            return first[:1]
        case Written.FIRST_NAME:
            return first
        case Written.NAME:
            return person.name


def _first(person: BoardPerson) -> str:
    return person.name.split()[0] if person.name.split() else person.name


def chairs_of(books: Books, library: Library, number: BoardNumber) -> tuple[str, ...]:
    """Return the co-chairs of a board's newest meeting or draft who may be named; raises StoreFailed."""
    plan = _newest(library, books.of(Board).row(number).name)
    known = {person.number: person for person in books.of(BoardPerson).rows(board=number)}
    chairs = [known[PersonNumber(p.known)] for p in plan.co_chairs if p.known in known] if plan is not None else []
    return tuple(shown for person in chairs if (shown := written(person)))


def _names_of(people: Sequence[BoardPerson], somebody: str) -> dict[str, str]:
    """Return how a paper writes people, by their whole names, and by the first names that only one of them has."""
    firsts = Counter(_first(person) for person in people)
    alone = {_first(p): written(p) or somebody for p in people if firsts[_first(p)] == 1}
    return alone | {p.name: written(p) or somebody for p in people}


def _beside(books: Books, number: BoardNumber) -> Iterator[Beside]:
    """Give who wants something beside their name; who is not written by name has nothing there."""
    said = yeses(books)
    for person in people_of(books, number):
        if person.written in SAY_THE_NAME:
            yield Beside(written(person), *said_beside(person, said))


def _newest(library: Library, board: str) -> Plan | None:
    plans = (*library.agendas(), *library.plans().values())
    return next((plan for plan in plans if plan.board == board), None)


def _ended(library: Library, board: str) -> tuple[Meeting, ...]:
    return board_before(library, board, FAR)


def _terms(meetings: Iterable[Meeting]) -> dict[str, str]:
    found = {word.word: word.meaning for m in meetings for word in m.hard_words if word.meaning}
    return dict(list(found.items())[-MOST_TERMS:])
