"""What people ask to talk about, on disk."""

from datetime import date
from typing import Any

from cochair.domain.requests import Reply, Request
from cochair.services.ports import StoreFailed
from cochair.storage.database import Connection
from cochair.storage.errors import CAN_NOT, readable

_ADD = "INSERT INTO request (board, words, who, asked_on) VALUES (?, ?, ?, ?)"
_ALL = """SELECT number, board, words, who, asked_on, reply, because, until, replied_on FROM request
          ORDER BY asked_on, number"""
_ANSWER = "UPDATE request SET reply = ?, because = ?, until = ?, replied_on = ? WHERE number = ?"


class StoredRequests:
    """The RequestBook of the ports, over one reader and at most one writer."""

    def __init__(self, reader: Connection, writer: Connection | None) -> None:
        self._reader, self._writer = reader, writer

    def add(self, board: str, words: str, who: str, asked_on: date) -> int:
        """Keep a new request, durable on return, and return its number; raises StoreFailed."""
        values = (board, words, who, asked_on.isoformat())
        return self._writing().keep(lambda db: int(db.execute(_ADD, values).lastrowid or 0))

    def requests(self) -> list[Request]:
        """Return every request, oldest first; raises StoreFailed."""
        return [_request(*row) for row in self._reader.rows(_ALL)]

    def answer(
        self, number: int, reply: Reply, replied_on: date, *, because: str = "", until: date | None = None
    ) -> None:
        """Keep an answer in the place of the one before; raises StoreFailed."""
        self._answer(number, reply.value, because, until.isoformat() if until else None, replied_on.isoformat())

    def take_back(self, number: int) -> None:
        """Forget the answer to a request; raises StoreFailed."""
        self._answer(number, None, "", None, None)

    def _answer(self, number: int, *values: str | None) -> None:
        self._writing().keep(lambda db: db.execute(_ANSWER, (*values, number)))

    def _writing(self) -> Connection:
        if self._writer is None:
            raise StoreFailed(CAN_NOT)
        return self._writer


@readable()
def _request(number: int, board: str, words: str, who: str, asked_on: str, *answer: Any) -> Request:
    reply, because, until, replied_on = answer
    kept = Reply(reply) if reply else None
    return Request(
        number, board, words, who, date.fromisoformat(asked_on), kept, because, _day(until), _day(replied_on)
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
