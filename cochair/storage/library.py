"""Everything of the board that is kept: meetings, draft agendas, half-typed lines, settings."""

import secrets
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from datetime import date, datetime

from cochair.domain.agenda import Plan
from cochair.domain.events import shared
from cochair.domain.ids import MeetingId
from cochair.services.board_keeping import adopt, take_in
from cochair.services.board_names_now import BoardNames
from cochair.services.board_start import as_board_is
from cochair.services.books import Books
from cochair.services.ports import Heartbeat, MeetingLog, MeetingRow, OpenAction, OpenYouSaid, StoreFailed
from cochair.storage import projections
from cochair.storage.codec import from_text, instant_text, to_text
from cochair.storage.database import Connection
from cochair.storage.errors import CAN_NOT, readable
from cochair.storage.meeting_log import StoredLog, Writer, plan_of, stored_entries
from cochair.storage.search_filters import search_for

_MOST_FOUND = 200


class StoredLibrary:
    """The Library of the ports, over one reader and at most one writer."""

    def __init__(self, reader: Connection, writer: Writer | None, books: Books, settle: Callable[[], None]) -> None:
        """Take `settle`, which is called before anything of a meeting is kept."""
        self._reader, self._writer, self._books, self._settle = reader, writer, books, settle
        self._names = BoardNames(books)

    def new_meeting(self, plan: Plan, at: datetime) -> MeetingId:
        """Keep a new meeting with its shared agenda as its first entry, and its old actions, durable on return."""
        self._settle()
        meeting = MeetingId(f"{plan.local(plan.starts):%Y-%m-%d}-{secrets.token_hex(4)}")
        with self._books.together():
            known = take_in(self._books, self, self._names, plan, None)
            self._writing().new_meeting(meeting, known, shared(known, at))
        return meeting

    def log(self, meeting: MeetingId) -> MeetingLog:
        """Return the log of one meeting."""
        return StoredLog(meeting, self._reader, self._writer, self._names.shared)

    def meetings(self) -> list[MeetingRow]:
        """Return every meeting, newest first."""
        rows = self._reader.rows("SELECT id, board, title, starts, state FROM meeting ORDER BY starts DESC, rowid DESC")
        names = {board: self._now(board) for board in {row[1] for row in rows}}  # few boards, and many meetings
        return [MeetingRow(MeetingId(i), names[b], title, _instant(at), state) for i, b, title, at, state in rows]

    def agendas(self) -> Iterator[Plan]:
        """Give the agenda of every meeting as it was shared, the newest first."""
        for row in self.meetings():
            with suppress(StoreFailed):  # `check` names what can not be read; everything else goes on
                yield plan_of(self._reader, row.id)

    def as_board_is(self, plan: Plan) -> Plan:
        """Return a plan with all groups, people and rules that its board has today; raises StoreFailed."""
        return as_board_is(self._names, plan)

    def renew(self, names: Collection[str]) -> None:
        """Make again what is made from the logs of meetings whose agenda has one of these names; raises StoreFailed."""
        wanted = {name.casefold() for name in names}
        connection = self._writing().connection
        with connection.transaction() as db:
            for row in self.meetings():
                try:
                    plan, numbered = plan_of(connection, row.id), stored_entries(connection, row.id)
                except StoreFailed:  # as above
                    continue
                if wanted & {person.name.casefold() for person in plan.people}:
                    projections.remake(db, row.id, projections.of_log(row.id, self._names.shared(plan), numbered))

    def adopt(self) -> None:
        """Keep the boards and people of a store from before boards were kept; raises StoreFailed."""
        adopt(self._books, self._names, self)

    def _now(self, board: str) -> str:
        found = self._names.of(board)
        return board if found is None else found.board.name

    def _is_only_here(self, board: str, plan_id: str) -> bool:
        others = [plan.board for other, plan in self.plans().items() if other != plan_id]
        return board not in (*others, *(row.board for row in self.meetings()))

    def open_actions(self) -> list[OpenAction]:
        """Return the actions of all meetings that nobody has reported on, soonest first."""
        rows = self._reader.rows("SELECT meeting, text, who, due, item FROM action ORDER BY due, event")
        return [OpenAction(MeetingId(m), text, who, _day(due), item) for m, text, who, due, item in rows]

    def open_you_said(self) -> list[OpenYouSaid]:
        """Return what people said in all meetings that has not come to an end yet, oldest first."""
        rows = self._reader.rows(
            """SELECT meeting, text, by, said_on, item FROM you_said
               WHERE ifnull((SELECT outcome FROM answer JOIN event ON event.id = answer.event
                             WHERE said_in = you_said.meeting AND said = you_said.text
                             ORDER BY hlc DESC, device DESC, seq DESC LIMIT 1), 'waiting') NOT IN ('done', 'can not')
               ORDER BY said_on, event"""
        )
        return [OpenYouSaid(MeetingId(m), text, by, _day(on), item) for m, text, by, on, item in rows]

    def unanswered(self) -> list[OpenYouSaid]:
        """Return what people said in all meetings that has no answer of any kind, oldest first."""
        rows = self._reader.rows(
            """SELECT meeting, text, by, said_on, item FROM you_said
               WHERE NOT EXISTS (SELECT 1 FROM answer WHERE said_in = you_said.meeting AND said = you_said.text)
               ORDER BY said_on, event"""
        )
        return [OpenYouSaid(MeetingId(m), text, by, _day(on), item) for m, text, by, on, item in rows]

    def search(self, words: str) -> list[tuple[MeetingId, str]]:
        """Return meetings and lines where the words (or words that begin so) stand, newest first, at most 200.

        `is:`, `who:`, `said:`, `by:` and `item:` narrow it.
        """
        asked = search_for(words, _MOST_FOUND)
        rows = self._reader.rows(asked.sql, asked.values) if asked.sql else []
        return [(MeetingId(meeting), text) for meeting, text in rows]

    def keep_plan(self, plan_id: str, plan: Plan) -> None:
        """Keep a draft agenda under an id."""
        sql = """INSERT INTO plan_draft (id, changed, body)
                 VALUES (?, (SELECT ifnull(max(changed), 0) + 1 FROM plan_draft), ?)
                 ON CONFLICT (id) DO UPDATE SET changed = excluded.changed, body = excluded.body"""
        self._settle()
        with self._books.together():
            before = self.plans().get(plan_id)
            only_here = before is not None and before.board != plan.board and self._is_only_here(before.board, plan_id)
            known = take_in(self._books, self, self._names, plan, before, only_here=only_here)
            self._write(sql, plan_id, to_text(known))

    def plans(self) -> dict[str, Plan]:
        """Return the draft agendas by id, the one changed last first."""
        rows = self._reader.rows("SELECT id, body FROM plan_draft ORDER BY changed DESC")
        return {plan_id: self._names.draft(from_text(Plan, body)) for plan_id, body in rows}

    def drop_plan(self, plan_id: str) -> None:
        """Forget a draft agenda."""
        self._write("DELETE FROM plan_draft WHERE id = ?", plan_id)

    def keep_draft(self, place: str, text: str) -> None:
        """Keep a half-typed line for a place on screen; an empty text forgets it."""
        if text:
            sql = """INSERT INTO line_draft (place, text) VALUES (?, ?)
                     ON CONFLICT (place) DO UPDATE SET text = excluded.text"""
            self._write(sql, place, text)
        else:
            self._write("DELETE FROM line_draft WHERE place = ?", place)

    def draft(self, place: str) -> str:
        """Return the half-typed line of a place, or an empty text."""
        return str(self._reader.value("SELECT text FROM line_draft WHERE place = ?", (place,), ""))

    def beat(self, meeting: MeetingId, at: datetime) -> None:
        """Write down that the meeting is alive at this instant."""
        sql = """INSERT INTO heartbeat (meeting, latest) VALUES (?, ?)
                 ON CONFLICT (meeting) DO UPDATE SET latest = excluded.latest"""
        self._write(sql, meeting, instant_text(at))

    def heartbeat(self) -> Heartbeat | None:
        """Return the last sign of life of a meeting that has not ended."""
        sql = """SELECT meeting, latest FROM heartbeat JOIN meeting ON meeting.id = heartbeat.meeting
                 WHERE meeting.state <> 'ended' ORDER BY latest DESC LIMIT 1"""
        found = self._reader.rows(sql)
        return Heartbeat(MeetingId(found[0][0]), _instant(found[0][1])) if found else None

    def setting(self, name: str) -> str:
        """Return a setting, or an empty text."""
        return str(self._reader.value("SELECT value FROM setting WHERE name = ?", (name,), ""))

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        sql = """INSERT INTO setting (name, value) VALUES (?, ?)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value"""
        self._write(sql, name, value)

    def _writing(self) -> Writer:
        if self._writer is None:
            raise StoreFailed(CAN_NOT)
        return self._writer

    def _write(self, sql: str, *values: str) -> None:
        self._writing().connection.keep(lambda db: db.execute(sql, values))


@readable()
def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


@readable()
def _day(text: str) -> date:
    return date.fromisoformat(text)
