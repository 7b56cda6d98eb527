"""A log that tells what can not have happened is said in one sentence, and everything else goes on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cochair.commands.pictures import chooser
from cochair.domain.events import (
    ActionAgreed,
    AgendaShared,
    CardHeld,
    CardKind,
    Entry,
    Event,
    ItemOpened,
    MeetingEnded,
    MeetingStarted,
    NoteWritten,
    PersonArrived,
    PersonSaid,
    StartCorrected,
    TurnStarted,
    Undone,
)
from cochair.domain.ids import ItemId, MeetingId, PersonId
from cochair.services.board_names import board_names
from cochair.services.ear_words import words_at_hand
from cochair.services.earlier import newest_plan, planned_after, put_off_before
from cochair.services.home_view import home_view
from cochair.services.kept_promises import promises_view
from cochair.services.live import LiveMeeting
from cochair.services.ports import StoreFailed
from cochair.services.recovery import unfinished
from cochair.services.story import Stories
from cochair.storage.codec import entry_to_row
from cochair.storage.meeting_log import IMPOSSIBLE
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import BUSES, SAM, TEN, action, entry, plan, said

NOBODY, NOWHERE = PersonId("nobody"), ItemId(7)
EVENTS: dict[str, tuple[Event, ...]] = {
    "an item that is not there": (ItemOpened(NOWHERE),),
    "a note of an item that is not there": (NoteWritten(NOWHERE, "a note"),),
    "words of somebody who is not there": (PersonSaid(BUSES, NOBODY, "hello"),),
    "an action of somebody who is not there": (ActionAgreed(BUSES, "ring", NOBODY, date(2026, 11, 30)),),
    "somebody comes who is not there": (PersonArrived(NOBODY),),
    "a turn of somebody who is not there": (TurnStarted(NOBODY),),
    "a second agenda": (AgendaShared(plan()),),
    "a second start with nothing to open": (MeetingEnded(), MeetingStarted(TEN)),
    "an act is undone that never was": (Undone(99),),
    "the agenda is undone": (Undone(0),),
}
BEFORE_ALL: dict[str, Event] = {
    "a start before the agenda": MeetingStarted(TEN),
    "a card before the start": CardHeld(CardKind.STOP),
    "another start before the start": StartCorrected(TEN),
}


def write(store: Store, meeting: MeetingId, entries: list[Entry], sequence: int = 900) -> None:
    """Write entries as somebody would who has the key and another program."""
    assert store._writer is not None
    hlc = 0 if sequence < 900 else 1 << 62
    with store._writer.transaction() as db:
        for number, each in enumerate(entries):
            row = ("another", sequence + number, hlc + number, meeting, *entry_to_row(each))
            db.execute("INSERT OR IGNORE INTO device (id) VALUES ('another')")
            db.execute(
                "INSERT INTO event (device, seq, hlc, meeting, act, at, kind, body) VALUES (?,?,?,?,?,?,?,?)", row
            )


def new_meeting(store: Store, title: str, days: int = 0) -> MeetingId:
    """A meeting that runs, with an action and something that Sam said."""
    at = TEN + timedelta(days=days)
    meeting = store.library.new_meeting(plan(title, at), at)
    told = (entry(1, MeetingStarted(at)), action(2, f"ring about {title}"), said(3, f"{title} are late"))
    store.library.log(meeting).append([replace(each, at=at) for each in told])
    return meeting


@pytest.mark.parametrize("events", EVENTS.values(), ids=EVENTS.keys())
def test_what_can_not_have_happened_is_said_in_one_sentence(store: Store, events: tuple[Event, ...]) -> None:
    meeting = new_meeting(store, "Buses")
    assert store.check() == []
    write(store, meeting, [entry(n, event, 60) for n, event in enumerate(events, 20)])
    with pytest.raises(StoreFailed) as failed:
        LiveMeeting(store.library.log(meeting), FakeClock(TEN))
    assert str(failed.value) == IMPOSSIBLE
    assert f"Meeting {meeting}: {IMPOSSIBLE}" in store.check()


@pytest.mark.parametrize("event", BEFORE_ALL.values(), ids=BEFORE_ALL.keys())
def test_nothing_comes_before_its_beginning(store: Store, event: Event) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    sequence = 1 if isinstance(event, MeetingStarted) else 900
    write(store, meeting, [entry(20, event)], sequence)
    with pytest.raises(StoreFailed, match="can not have happened"):
        store.library.log(meeting).entries()


def test_an_agenda_that_is_undone_with_what_was_written_in_its_act_is_said_too(store: Store) -> None:
    meeting = new_meeting(store, "Buses")
    act = store.library.log(meeting).entries()[0].act
    write(store, meeting, [entry(act, NoteWritten(BUSES, "a note"), 60), entry(30, Undone(act), 61)])
    with pytest.raises(StoreFailed, match="can not have happened"):
        store.library.log(meeting).entries()


def test_an_agenda_that_points_at_nobody_is_said_too(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    assert store._writer is not None
    store._writer.rows('UPDATE event SET body = replace(body, \'"seat":"members"\', \'"seat":"moon"\')')
    with pytest.raises(StoreFailed, match="can not have happened"):
        store.library.log(meeting)
    assert list(store.library.agendas()) == []
    assert f"Meeting {meeting}: {IMPOSSIBLE}" in store.check()


WHOLE: dict[str, Callable[[Store], object]] = {
    "Home": lambda store: home_view(store.library, FakeClock(TEN), chooser(), unlocked=True).next,
    "promises": lambda store: [a.words for a in promises_view(store.library, TEN.date(), chooser()).actions],
    "stories": lambda store: Stories(store.library, store.requests, "North Town Board").of("Buses"),
    "names": lambda store: "Sam" in board_names(store.library),
    "the newest agenda": lambda store: newest_plan(store.library),
    "the agenda after": lambda store: planned_after(store.library, "North Town Board", TEN),
    "where it was left": lambda store: unfinished(store.library),
}


@pytest.mark.parametrize("read", WHOLE.values(), ids=WHOLE.keys())
@pytest.mark.parametrize("days", (-30, 30), ids=("before", "after"))
def test_everything_else_goes_on(folder: Path, read: Callable[[Store], object], days: int) -> None:
    """The other meeting is read as if the one that can not be were not there."""
    with open_store(folder, unlocked=True) as store:
        for title, when in (("Buses", 0), ("Homes", 60)):
            new_meeting(store, title, when)
        store.requests.add("North Town Board", "Buses", "", date(2026, 11, 1))
        before = read(store)
        assert before
        meeting = new_meeting(store, "Bad", days)
        write(store, meeting, [entry(20, ItemOpened(NOWHERE), 60)])
        after = read(store)
        assert after == before
        assert words_at_hand(store.library, None)
        for row in store.library.meetings():
            assert put_off_before(store.library, row.id) == {}
    with open_store(folder) as store:
        assert read(store) == before
        assert [line for line in store.check() if IMPOSSIBLE in line] == [f"Meeting {meeting}: {IMPOSSIBLE}"]
        store.rebuild()
        assert sorted(a.text for a in store.library.open_actions()) == ["ring about Buses", "ring about Homes"]
        store.library.renew(["Sam"])


def test_names_that_are_left_in_one_meeting_are_forgotten_in_the_others(folder: Path) -> None:
    """A meeting that was left long ago and can not be read does not keep the store from opening."""
    with open_store(folder, unlocked=True) as store:
        bad, good = new_meeting(store, "Bad"), new_meeting(store, "Good")
        store.library.log(good).append([entry(4, TurnStarted(SAM), 90)])
        write(store, bad, [entry(20, ItemOpened(NOWHERE), 60)])
        assert store._writer is not None
        store._writer.rows("UPDATE touched SET hour = '2020-01-01T00:00:00.000000+00:00'")
    with open_store(folder) as store:
        turns = [x.event for x in store.library.log(good).entries() if isinstance(x.event, TurnStarted)]
        assert turns == [TurnStarted(PersonId("group:members"))]
