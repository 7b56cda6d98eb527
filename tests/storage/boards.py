"""A small board and its meeting, for the tests of the store."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

from cochair.domain.agenda import AgendaItem, Kind, Plan, ProtectedTime
from cochair.domain.events import ActionAgreed, Entry, Event, NoteWritten, PersonSaid
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.people import Group, Person

TEN = datetime(2026, 11, 12, 10, tzinfo=UTC)
MEMBERS, WORKERS = GroupId("members"), GroupId("workers")
PRIYA, TOM, SAM = PersonId("priya"), PersonId("tom"), PersonId("sam")
WELCOME, BUSES = ItemId(1), ItemId(2)


def plan(title: str = "Getting around", starts: datetime = TEN) -> Plan:
    """A meeting of two items and three people."""
    return Plan(
        board="North Town Board",
        title=title,
        starts=starts,
        finish=starts + timedelta(minutes=30),
        must_end=starts + timedelta(minutes=45),
        place="St Mark's Hall",
        zone="Europe/London",
        groups=(Group(MEMBERS, "Members", True, Fraction(1, 2)), Group(WORKERS, "Workers")),
        people=(
            Person(PRIYA, "Priya", (MEMBERS,), MEMBERS, co_chair=True),
            Person(TOM, "Tom", (WORKERS,), WORKERS, co_chair=True),
            Person(SAM, "Sam", (MEMBERS,), MEMBERS),
        ),
        items=(
            AgendaItem(WELCOME, "Welcome", 5, Kind.CHECK_IN),
            AgendaItem(BUSES, "Buses", 25, Kind.TALK, protected=(ProtectedTime(MEMBERS, 15),)),
        ),
    )


def entry(act: int, event: Event, seconds: float = 0) -> Entry:
    """An entry some seconds after ten."""
    return Entry(act, TEN + timedelta(seconds=seconds), event)


def action(act: int, text: str = "write to the bus company", who: PersonId = TOM) -> Entry:
    """Somebody will do something by the end of the month."""
    return entry(act, ActionAgreed(BUSES, text, who, date(2026, 11, 30)), act)


def note(act: int, text: str) -> Entry:
    """Somebody wrote something down."""
    return entry(act, NoteWritten(BUSES, text), act)


def said(act: int, text: str, may_be_named: bool = False) -> Entry:
    """Sam said something."""
    return entry(act, PersonSaid(BUSES, SAM, text, may_be_named), act)
