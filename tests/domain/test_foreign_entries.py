"""A laptop that sends what it may not, or what can not be, changes nothing that is not its own."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cochair.domain import asked as a
from cochair.domain import changed as c
from cochair.domain import events as e
from cochair.domain.agenda import AgendaItem, Kind
from cochair.domain.allowed import may_send
from cochair.domain.events import Entry, Event
from cochair.domain.fold import effective, fold
from cochair.domain.ids import GroupId, ItemId, MeetingId, PersonId
from cochair.domain.laptops import ACTS, Role
from cochair.domain.wishes import Wish, WishKind
from cochair.storage.codec import entry_to_row
from cochair.storage.projections import of_log
from tests.laptops import TEN, Room

ITEM, SAM, PRIYA, TOM, NOBODY = ItemId(1), PersonId("p3"), PersonId("p1"), PersonId("p2"), PersonId("p99")
MEMBERS = GroupId("g1")
ROLES = {1: Role.WRITES, 2: Role.KEY, 3: Role.RUNS}
FOREIGN: list[Event] = [
    e.MeetingEnded(),
    e.MeetingPaused(),
    e.ItemOpened(ItemId(2)),
    e.TurnStarted(SAM),
    e.LaptopJoined(4, "X", Role.RUNS),
    e.LaptopLeft(2),
    e.RunningPassed(1),
    e.RunningPassed(9),
    e.PersonSaid(ITEM, NOBODY, "x"),
    e.ActionAgreed(ITEM, "x", NOBODY, date(2027, 1, 1)),
    e.DecisionMade(ITEM, "x", None, None, disagreed=(NOBODY,)),
    e.LineTakenOut(77, "x"),
    e.ActionReported(77, True, "x"),
    e.ActionCarried("x", SAM, date(2027, 1, 1)),
    e.VersionChosen(1, True, 1),
    a.QuestionAsked(2, TOM, Wish(WishKind.DROP, ITEM), "x", (), a.Keys((TOM, PRIYA), (MEMBERS,))),
    a.QuestionAnswered(1, TOM, a.Reply.YES, None, a.Keys((TOM,))),
    a.QuestionAnswered(1, PRIYA, a.Reply.YES, None, a.Keys((TOM, PRIYA), (MEMBERS,))),
    a.QuestionAnswered(9, PRIYA, a.Reply.YES, None, a.Keys((PRIYA,))),
    a.QuestionAgreed(1, a.Former()),
    a.QuestionRefused(1),
    a.YesTakenBack(1, TOM),
    c.ProtectedReleased(ItemId(2), MEMBERS, TOM, 900),
    c.ItemAdded(AgendaItem(ITEM, "x", 5, Kind.TALK), ITEM),
    c.ItemDropped(ITEM),
    e.Undone(1),
    e.Redone(1),
    e.CheckStarted(PRIYA),
]


@pytest.fixture(scope="module")
def room() -> Room:
    room = Room()
    for name, role in (("Ann", Role.WRITES), ("Priya", Role.KEY), ("Tom", Role.RUNS)):
        room.join(name, role)
    room.first.live.start()
    room.first.live.ask(PRIYA, Wish(WishKind.SHORTEN, ItemId(2), 10), "late")
    room.first.live.note("ours")
    return room


@pytest.mark.parametrize("place", ROLES)
@pytest.mark.parametrize("event", FOREIGN, ids=[f"{n} {type(x).__name__}" for n, x in enumerate(FOREIGN)])
def test_what_a_laptop_may_not_do_is_not_done(room: Room, place: int, event: Event) -> None:
    if place == 3 and event == e.RunningPassed(3):
        return
    entries = room.first.live.entries
    before = fold(entries)
    forged = Entry(place * ACTS + 5, TEN + timedelta(days=300), event)
    for log in ([*entries, forged], [forged, *entries], [*entries[:4], forged, *entries[4:]]):
        m = fold(log)
        assert replace(m, aside=()) == before
        assert forged not in effective(log) or isinstance(event, e.LineTakenOut | e.ActionReported | e.VersionChosen)


def test_words_about_an_item_that_is_gone_stand_about_the_open_one(room: Room) -> None:
    m = fold([*room.first.live.entries, Entry(ACTS + 1, TEN, e.NoteWritten(ItemId(44), "kept"))])
    assert [(r.item, r.number) for r in m.records] == [(ITEM, 1), (ITEM, ACTS + 1)]


def test_words_about_an_item_that_is_gone_are_found_by_search(room: Room) -> None:
    log = [*room.first.live.entries, Entry(ACTS + 1, TEN, e.NoteWritten(ItemId(44), "kept"))]
    made = of_log(MeetingId("m"), fold(log).plan, list(enumerate(log)))
    assert [row[1:3] for row in made.rows["line"][1:]] == [("ours", "Welcome"), ("kept", "")]


def test_no_more_is_given_back_than_there_is(room: Room) -> None:
    released = c.ProtectedReleased(ItemId(2), MEMBERS, PRIYA, 10**9)
    m = fold([*room.first.live.entries, Entry(2 * ACTS + 1, TEN, released)])
    assert m.items[1].account(MEMBERS).released == m.items[1].account(MEMBERS).agreed


@pytest.mark.parametrize("event", FOREIGN, ids=[f"{n} {type(x).__name__}" for n, x in enumerate(FOREIGN)])
def test_the_gate_knows_what_each_role_may_give(event: Event) -> None:
    assert not may_send(Role.ROOM, event)
    assert entry_to_row(Entry(1, TEN, event))
    if may_send(Role.WRITES, event):
        assert may_send(Role.KEY, event) and may_send(Role.RUNS, event)


def test_each_role_gives_what_it_is_for() -> None:
    note, yes = e.NoteWritten(ITEM, "x"), a.QuestionAnswered(1, PRIYA, a.Reply.YES, None, a.Keys())
    assert [may_send(role, note) for role in Role] == [True, True, True, False]
    assert [may_send(role, yes) for role in Role] == [True, False, True, False]
    assert [may_send(role, e.ItemOpened(ITEM)) for role in Role] == [True, False, False, False]
    assert not any(may_send(role, e.LaptopJoined(1, "x", Role.KEY)) for role in Role)
