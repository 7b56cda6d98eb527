"""What is older than the board said it keeps things: proposed, and taken out only with a yes (rule G-04)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from cochair.domain.board import NEW, Board, BoardNumber, BoardPerson
from cochair.domain.dates import date_words
from cochair.domain.how_was_it import HowWasIt
from cochair.domain.ids import MeetingId
from cochair.domain.keeping import USUAL, AskedOfUs, KeepFor, KeepLonger, KeptKind, Length, kept_until
from cochair.domain.meeting import Phase
from cochair.domain.requests import Request
from cochair.services import keeping_sentences as say
from cochair.services.board_names_now import BoardNames
from cochair.services.books import Books
from cochair.services.needs import forget_words_told
from cochair.services.people_of_board import board_at_hand
from cochair.services.ports import Library
from cochair.services.templates import ZONE

OF_PERSON = {KeptKind.NEEDS: ("need",), KeptKind.CHANCES: ("chance", "thanks")}
"""How the names of the tables begin that keep something only while a person is of the board."""
LONGER = Length.MONTHS_6
"""How long something is kept before it is proposed again."""


_MONEY = ("payment", "expense")
"""How the names of the tables begin whose rows have a person and a `day`, after which money is old."""


@dataclass(frozen=True, slots=True)
class OldThing:
    """Something older than the board said; `whose` is what it is known by in its kind, and `words` says what it is.

    Of money, everything of a person up to `until` is old.
    """

    kind: KeptKind
    whose: str
    words: str
    day: date
    until: date | None = None


def keeps_for(books: Books, board: BoardNumber) -> dict[KeptKind, Length]:
    """Return how long a board keeps each kind: as it said, else as is usual; raises StoreFailed."""
    return USUAL | {rule.kind: rule.length for rule in books.of(KeepFor).rows(board=board)}


def keep_for(books: Books, board: BoardNumber, kind: KeptKind, length: Length) -> None:
    """Keep how long a board keeps a kind; raises StoreFailed."""
    book = books.of(KeepFor)
    found = book.rows(board=board, kind=kind)
    if found:
        book.change(replace(found[0], length=length))
    else:
        book.add(KeepFor(NEW, board, kind, length))


def old_things(books: Books, library: Library, board: BoardNumber, today: date) -> tuple[OldThing, ...]:
    """Return what is older than the board keeps it, the oldest first; raises StoreFailed."""
    lengths = keeps_for(books, board)
    longer = {(rule.kind, rule.whose): rule.until for rule in books.of(KeepLonger).rows(board=board)}
    found = [thing for thing in _all(books, library, board) if kept_until(thing.day, lengths[thing.kind]) < today]
    found += _of_money(books, board, lengths[KeptKind.MONEY], today)
    waiting = (t for t in found if longer.get((t.kind, t.whose), date.min) < today)
    return tuple(sorted(waiting, key=lambda thing: (thing.day, thing.words)))


def old_words(books: Books, library: Library, today: date) -> str:
    """Return in a sentence how many things of the board at hand are old; nothing when none is.  Raises StoreFailed."""
    board = board_at_hand(books, library)
    count = 0 if board is None else len(old_things(books, library, board.number, today))
    return say.HOME.of(count) if count else ""


def take_out(books: Books, thing: OldThing) -> None:
    """Take an old thing out of the store for good; raises StoreFailed."""
    if thing.kind in OF_PERSON:
        person = books.of(BoardPerson).row(int(thing.whose))
        with books.together():
            books.drop_of_person(person.number, tables_of_person(books, person, OF_PERSON[thing.kind]))
            if thing.kind is KeptKind.NEEDS:
                forget_words_told(books, person.number)
    elif thing.kind is KeptKind.MONEY:
        person = books.of(BoardPerson).row(int(thing.whose))
        books.drop_of_person(person.number, tables_of_person(books, person, _MONEY), thing.until)
    elif thing.kind is KeptKind.MEETINGS:
        books.drop_meeting(MeetingId(thing.whose))
    elif thing.kind is KeptKind.HOW_WAS_IT:
        with books.together():
            for answer in books.of(HowWasIt).rows(meeting=thing.whose):
                books.of(HowWasIt).remove(answer.number)
    else:
        kinds: dict[KeptKind, type] = {KeptKind.REQUESTS: Request, KeptKind.ASKED: AskedOfUs}
        books.of(kinds[thing.kind]).remove(int(thing.whose))


def keep_longer(books: Books, board: BoardNumber, thing: OldThing, today: date) -> date:
    """Keep an old thing, and return the day up to which nobody is asked about it again; raises StoreFailed."""
    book, until = books.of(KeepLonger), kept_until(today, LONGER)
    found = book.rows(board=board, kind=thing.kind, whose=thing.whose)
    if found:
        book.change(replace(found[0], until=until))
    else:
        book.add(KeepLonger(NEW, board, thing.kind, thing.whose, until))
    return until


def _all(books: Books, library: Library, board: BoardNumber) -> Iterator[OldThing]:
    yield from _of_people(books, board)
    yield from _of_meetings(books, library, board)
    name = books.of(Board).row(board).name
    for request in books.of(Request).rows():
        if request.replied_on is not None and request.board in (name, ""):
            yield _thing(KeptKind.REQUESTS, str(request.number), request.replied_on, request.words)
    for asked in books.of(AskedOfUs).rows(board=board):
        if asked.answered_on is not None:
            yield _thing(KeptKind.ASKED, str(asked.number), asked.answered_on, asked.who or say.SOMEBODY)


def _of_people(books: Books, board: BoardNumber) -> Iterator[OldThing]:
    for person in books.of(BoardPerson).rows(board=board):
        if person.left_on is None:
            continue
        for kind in OF_PERSON:
            if tables_of_person(books, person, OF_PERSON[kind]):
                yield _thing(kind, str(person.number), person.left_on, person.name)


def tables_of_person(books: Books, person: BoardPerson, beginnings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tables that keep something about a person and whose names begin so; raises StoreFailed."""
    kept = books.about(person.number, (person.name,))
    return tuple(k.table for k in kept if k.rows and k.table.startswith(beginnings))


def _of_money(books: Books, board: BoardNumber, length: Length, today: date) -> Iterator[OldThing]:
    for person in books.of(BoardPerson).rows(board=board):
        kept = (k for k in books.about(person.number, (person.name,)) if k.table.startswith(_MONEY))
        days = [date.fromisoformat(str(row["day"])) for k in kept for row in k.rows if "day" in row]
        old = [day for day in days if kept_until(day, length) < today]
        if old:
            thing = _thing(KeptKind.MONEY, str(person.number), min(old), person.name)
            yield replace(thing, until=max(old))


def _of_meetings(books: Books, library: Library, board: BoardNumber) -> Iterator[OldThing]:
    names, answered = BoardNames(books), {a.meeting for a in books.of(HowWasIt).rows(board=board)}
    rows = library.meetings()
    known = {name: names.of(name) for name in {row.board for row in rows}}  # few boards, and many meetings
    for row in rows:
        own = known[row.board]
        if own is None or own.board.number != board or row.state != Phase.ENDED:
            continue
        day = row.starts.astimezone(ZoneInfo(ZONE)).date()
        yield _thing(KeptKind.MEETINGS, row.id, day, row.title)
        if row.id in answered:
            yield _thing(KeptKind.HOW_WAS_IT, row.id, day, row.title)


def _thing(kind: KeptKind, whose: str, day: date, name: str) -> OldThing:
    return OldThing(kind, whose, say.OLD[kind].format(name=name.rstrip("."), date=date_words(day)), day)
