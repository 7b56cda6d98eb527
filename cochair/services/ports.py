"""What the services need from the outside, and nothing about how it is done."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from cochair.domain.agenda import Plan
from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.domain.requests import Reply, Request


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return this instant, aware of its time zone; goes on while the laptop sleeps, never runs backwards."""


class StoreFailed(Exception):
    """The store can not do what was asked; its text is one plain sentence that says what to do."""


class MeetingLog(Protocol):
    """The entries of one meeting, in order, on disk."""

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries in one transaction and return when they are durable; raises StoreFailed."""

    def entries(self) -> list[Entry]:
        """Return every entry from the first; raises StoreFailed."""

    def told(self) -> tuple[list[Entry], Meeting]:
        """Return the same, and the meeting that it tells; raises StoreFailed."""

    @property
    def series(self) -> int:
        """The series of numbers that this laptop counts on in: 0, or its own once the meeting was brought back."""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as it stands in a list. `state` is planned, running or ended."""

    id: MeetingId
    board: str
    title: str
    starts: datetime
    state: str


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An action that somebody still has to do, from any meeting of the board."""

    meeting: MeetingId
    text: str
    who: str
    by: date
    item: str


@dataclass(frozen=True, slots=True)
class OpenYouSaid:
    """Words that still wait for an answer; `by` is a name only where the person said yes."""

    meeting: MeetingId
    text: str
    by: str
    said_on: date
    item: str


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The last sign of life of a running meeting; `latest` is when it was last seen alive."""

    meeting: MeetingId
    latest: datetime


class Library(Protocol):
    """Everything of the board that is kept: meetings, draft agendas, half-typed lines, settings."""

    def new_meeting(self, plan: Plan, at: datetime) -> MeetingId:
        """Keep a new meeting with its shared agenda as its first entry, durable on return."""

    def log(self, meeting: MeetingId) -> MeetingLog:
        """Return the log of one meeting."""

    def meetings(self) -> list[MeetingRow]:
        """Return every meeting, newest first."""

    def agendas(self) -> Iterator[Plan]:
        """Give the agenda of every meeting as it was shared, the newest first."""

    def as_board_is(self, plan: Plan) -> Plan:
        """Return a plan with all groups, people and rules that its board has today; raises StoreFailed."""

    def renew(self, names: Collection[str]) -> None:
        """Let actions, words that were said and search say the names of today, where an agenda has one of these names.

        Raises StoreFailed.
        """

    def open_actions(self) -> list[OpenAction]:
        """Return the actions of all meetings that nobody has reported on, soonest first."""

    def open_you_said(self) -> list[OpenYouSaid]:
        """Return what people said in all meetings that has no answer yet, oldest first."""

    def unanswered(self) -> list[OpenYouSaid]:
        """Return what people said in all meetings that has no answer of any kind, oldest first."""

    def search(self, words: str) -> list[tuple[MeetingId, str]]:
        """Return meetings and lines where the words (or words that begin so) stand, newest first."""

    def keep_plan(self, plan_id: str, plan: Plan) -> None:
        """Keep a draft agenda under an id."""

    def plans(self) -> dict[str, Plan]:
        """Return the draft agendas by id, the one changed last first."""

    def drop_plan(self, plan_id: str) -> None:
        """Forget a draft agenda."""

    def keep_draft(self, place: str, text: str) -> None:
        """Keep a half-typed line for a place on screen; an empty text forgets it."""

    def draft(self, place: str) -> str:
        """Return the half-typed line of a place, or an empty text."""

    def beat(self, meeting: MeetingId, at: datetime) -> None:
        """Write down that the meeting is alive at this instant."""

    def heartbeat(self) -> Heartbeat | None:
        """Return the last sign of life of a meeting that has not ended."""

    def setting(self, name: str) -> str:
        """Return a setting, or an empty text."""

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting."""


class RequestBook(Protocol):
    """What people ask to talk about, and what they were answered."""

    def add(self, board: str, words: str, who: str, asked_on: date) -> int:
        """Keep a new request, durable on return, and return its number."""

    def requests(self) -> list[Request]:
        """Return every request, oldest first."""

    def answer(
        self, number: int, reply: Reply, replied_on: date, *, because: str = "", until: date | None = None
    ) -> None:
        """Keep an answer in the place of the one before."""

    def take_back(self, number: int) -> None:
        """Forget the answer to a request."""
