"""Forgets a person: in one transaction out of the log, the drafts, the tables and the search, then off the disk."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date

from cochair.domain.agenda import Plan
from cochair.domain.board import BoardPerson, PersonNumber, Written
from cochair.domain.forgetting import Clean, Gone, Taken, texts_changed, without_person, words_taken
from cochair.domain.ids import MeetingId, PersonId
from cochair.services.board_names_now import BoardNames
from cochair.services.books import Books
from cochair.services.everything import names_of
from cochair.services.forgetting import names_beside, somebody_of_board, ways_to_reach
from cochair.services.names_gone import names_gone
from cochair.services.plan_people import remove_person
from cochair.services.ports import StoreFailed
from cochair.storage import old_copies, projections
from cochair.storage.cipher import Database
from cochair.storage.clock import wall
from cochair.storage.codec import from_text, to_text
from cochair.storage.database import Connection
from cochair.storage.forgotten_late import keep_moment
from cochair.storage.forgotten_rows import forget_rows
from cochair.storage.meeting_log import plan_of, stored_entries
from cochair.storage.rows_read import numbered_entries

_NOT_CLEARED = "not cleared"
"""The setting that says that what was forgotten may still lie between the rows of the file."""
_SAID = """SELECT id, act, at, kind, body FROM event WHERE meeting = ? AND kind = 'PersonSaid'
           ORDER BY hlc, device, seq"""
_NOBODY = """INSERT OR IGNORE INTO person (number, board, name, said_as, written, described, contact, groups, left_on)
             SELECT ?, min(number), '', '', 'a member', '', '', '[]', ? FROM board HAVING count(*) > 0"""


def forget(writer: Connection, books: Books, person: PersonNumber, today: date, kinds: dict[str, type]) -> None:
    """Forget a person of a board, off the disk on return; raises StoreFailed, and then nothing is changed.

    Their row stays with no name, so that its number is never anybody else's.
    """
    with writer.transaction() as db:
        _Forgetting(writer, books, books.of(BoardPerson).row(person)).do(db, today, kinds)
    clear_away(writer)
    with suppress(StoreFailed):  # the person is forgotten; copies are only listed too long
        old_copies.count_from_now(writer)


def forgotten(connection: Connection) -> tuple[PersonNumber, ...]:
    """Return the numbers of the people who are forgotten; raises StoreFailed."""
    return tuple(PersonNumber(n) for (n,) in connection.rows("SELECT person FROM forgotten ORDER BY person"))


def forget_again(
    writer: Connection, books: Books, people: Iterable[PersonNumber], today: date, kinds: dict[str, type]
) -> None:
    """Forget people whom another copy of this store has forgotten, such as after a restore; raises StoreFailed.

    Who is not in this one yet keeps their number all the same, so that nobody else gets it and is forgotten for them.
    """
    for person in set(people) - set(forgotten(writer)):
        if books.of(BoardPerson).rows(number=person):
            forget(writer, books, person, today, kinds)
            continue
        with writer.transaction() as db:
            db.execute(_NOBODY, (person, today.isoformat()))
            _remember(db, person, today)
        old_copies.count_from_now(writer)


def clear_away(writer: Connection) -> None:
    """Write the file anew without what lay between its rows, and cut its journal to nothing; raises StoreFailed.

    Where somebody reads just then, it is done when the store is next opened.
    """
    if not writer.value("SELECT 1 FROM setting WHERE name = ?", (_NOT_CLEARED,)):
        return
    writer.rows("VACUUM")
    ((busy, *_),) = writer.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    if not busy:
        with writer.transaction() as db:
            db.execute("DELETE FROM setting WHERE name = ?", (_NOT_CLEARED,))


def _remember(db: Database, person: PersonNumber, today: date) -> None:
    db.execute("INSERT INTO forgotten (person, forgotten_on) VALUES (?, ?)", (person, today.isoformat()))
    old_copies.count_all(db)
    keep_moment(db, wall())


class _Forgetting:
    """One person, taken out of one store inside the transaction that is open."""

    def __init__(self, writer: Connection, books: Books, person: BoardPerson) -> None:
        self._writer, self._books, self._person = writer, books, person
        self._names = BoardNames(books)
        self._plans = {meeting: plan for meeting, plan in self._shared() if self._is_ours(plan)}
        self._drafts = {draft: plan for draft, plan in self._kept() if self._is_ours(plan)}
        plans = (*self._plans.values(), *self._drafts.values())
        there = {plan.person(own).name for plan in plans if (own := self._own(plan)) is not None}
        self._called = {*names_of(books, person), *there}
        beside = {p.name for plan in plans for p in plan.people if p.id != self._own(plan)}
        self._beside = {*beside, *(group.name for plan in plans for group in plan.groups)}

    def do(self, db: Database, today: date, kinds: dict[str, type]) -> None:
        """Take the person out of everything."""
        somebody, number = somebody_of_board(self._books, self._person), self._person.number
        gone, everywhere = (Gone(number, somebody, self._clean(somebody, all_boards=every)) for every in (False, True))
        forget_rows(self._writer, everywhere, self._called, kinds)
        left_on = self._person.left_on or today
        nobody = BoardPerson(number, self._person.board, somebody, written=Written.A_MEMBER, left_on=left_on)
        self._books.of(BoardPerson).change(nobody)
        self._forget_in_meetings(db, gone)
        self._forget_in_drafts(db, gone)
        _remember(db, number, today)
        db.execute("INSERT OR IGNORE INTO setting (name, value) VALUES (?, '1')", (_NOT_CLEARED,))
        db.execute("INSERT INTO line (line) VALUES ('optimize')")

    def _clean(self, somebody: str, *, all_boards: bool) -> Clean:
        own = (*self._called, *ways_to_reach(self._person.contact))
        stay = (*self._beside, *names_beside(self._books, self._person, all_boards=all_boards))
        return names_gone(own, stay, somebody)

    def _forget_in_meetings(self, db: Database, gone: Gone) -> None:
        owns = {meeting: self._own(plan) for meeting, plan in self._plans.items()}
        taken = {meeting: self._taken(meeting, own) for meeting, own in owns.items() if own is not None}
        names = BoardNames(self._books)
        for meeting, own in owns.items():
            before = stored_entries(self._writer, meeting)
            state = self._writer.value("SELECT state FROM meeting WHERE id = ?", (meeting,))
            told = [entry for _, entry in before]
            now = without_person(meeting, told, own, gone, taken, ended=state == "ended")
            for (number, entry), new in zip(before, now, strict=True):
                if new != entry:
                    db.execute("UPDATE event SET body = ? WHERE id = ?", (to_text(new.event), number))
            plan = plan_of(self._writer, meeting)
            db.execute("UPDATE meeting SET title = ? WHERE id = ?", (plan.title, meeting))
            numbered = [(number, new) for (number, _), new in zip(before, now, strict=True)]
            projections.remake(db, meeting, projections.of_log(meeting, names.shared(plan), numbered))

    def _taken(self, meeting: MeetingId, own: PersonId) -> Taken:
        return words_taken([entry for _, entry in numbered_entries(self._writer.rows(_SAID, (meeting,)))], own)

    def _forget_in_drafts(self, db: Database, gone: Gone) -> None:
        """Take the person off the list of each draft; who had agreed to one with them is asked again."""
        for draft, plan in self._drafts.items():
            own = self._own(plan)
            rest = plan if own is None else replace(remove_person(plan, own), yeses=())
            new = texts_changed(rest, gone.clean)
            db.execute("UPDATE plan_draft SET body = ? WHERE id = ?", (to_text(new), draft))

    def _own(self, plan: Plan) -> PersonId | None:
        board = self._names.of(plan.board)
        if board is None:
            named = {name.casefold() for name in names_of(self._books, self._person)}
            return next((person.id for person in plan.people if person.name.casefold() in named), None)
        pairs = zip(plan.people, board.own_people(plan.people), strict=True)
        return next((p.id for p, row in pairs if row is not None and row.number == self._person.number), None)

    def _is_ours(self, plan: Plan) -> bool:
        """Return whether a plan is of the person's board, or says of none whose it is."""
        board = self._names.of(plan.board)
        return board is None or board.board.number == self._person.board

    def _shared(self) -> Iterator[tuple[MeetingId, Plan]]:
        for (meeting,) in self._writer.rows("SELECT id FROM meeting"):
            yield MeetingId(meeting), plan_of(self._writer, MeetingId(meeting))

    def _kept(self) -> Iterator[tuple[str, Plan]]:
        for draft, body in self._writer.rows("SELECT id, body FROM plan_draft"):
            yield draft, from_text(Plan, body)
