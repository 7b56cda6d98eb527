from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cochair.domain.changed import ItemAdded
from cochair.domain.events import (
    ActionAgreed,
    AgendaShared,
    CardHeld,
    CardKind,
    CardLowered,
    Entry,
    HardWordExplained,
    MeetingEnded,
    MeetingStarted,
    NoteWritten,
    Redone,
    Undone,
)
from cochair.domain.ids import ItemId, MeetingId
from cochair.services.ports import StoreFailed
from cochair.storage.meeting_log import Writer
from cochair.storage.stamps import Stamp, hlc_of
from cochair.storage.store import Store, check, open_store
from tests.storage.boards import BUSES, SAM, TEN, action, entry, note, plan, said


def rows(store: Store, sql: str) -> list[tuple[object, ...]]:
    return store._reader.rows(sql)


def test_what_was_appended_is_there_in_order_after_opening_again(folder: Path) -> None:
    added = [entry(1, MeetingStarted(TEN)), action(2), note(3, "The 14 is late"), said(4, "I missed the doctor")]
    with open_store(folder, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        for one in added:
            store.library.log(meeting).append([one])
    with open_store(folder) as store:
        assert store.library.log(meeting).entries() == [Entry(0, TEN, AgendaShared(plan())), *added]


def test_entries_of_two_meetings_do_not_mix(store: Store) -> None:
    one, two = (store.library.new_meeting(plan(title), TEN) for title in ("Buses", "Homes"))
    store.library.log(one).append([note(1, "of buses")])
    store.library.log(two).append([note(1, "of homes")])
    store.library.log(one).append([note(2, "more of buses")])
    assert [e.event.text for e in store.library.log(one).entries()[1:]] == ["of buses", "more of buses"]
    assert store.library.search("homes") == [(two, "of homes"), (two, "Homes")]


def test_an_action_and_words_are_found_by_whoever_looks_later(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.log(meeting).append([action(1), said(1, "The bus does not wait")])
    (found,) = store.library.open_actions()
    assert (found.meeting, found.text, found.who, found.item) == (meeting, "write to the bus company", "Tom", "Buses")
    assert found.by.isoformat() == "2026-11-30"
    (waiting,) = store.library.open_you_said()
    assert (waiting.text, waiting.by, waiting.item) == ("The bus does not wait", "a member", "Buses")
    assert waiting.said_on == TEN.date()


def test_a_name_stands_by_words_only_with_a_yes(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))
    log.append([said(1, "without a yes"), said(1, "with a yes", may_be_named=True)])
    assert [(w.text, w.by) for w in store.library.open_you_said()] == [
        ("without a yes", "a member"),
        ("with a yes", "Sam"),
    ]
    assert not [line for _, line in store.library.search("yes") if "Sam" in line]


def test_undo_takes_back_what_was_made_and_redo_brings_it_again(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    log = store.library.log(meeting)
    log.append([action(1), said(1, "bus words")])
    log.append([action(2, "ring the council")])
    log.append([entry(3, Undone(1))])
    assert [a.text for a in store.library.open_actions()] == ["ring the council"]
    assert store.library.open_you_said() == [] == store.library.search("words")
    log.append([entry(4, Redone(1))])
    assert [a.text for a in store.library.open_actions()] == ["write to the bus company", "ring the council"]
    assert store.library.search("words") == [(meeting, "bus words")]
    assert store.check() == []


def test_undoing_the_start_or_the_end_changes_the_state_back(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))
    states = []
    for one in (MeetingStarted(TEN), Undone(0), MeetingStarted(TEN), MeetingEnded(), Undone(3)):
        act = len(states)
        log.append([entry(act, one, act)])
        states.append(store.library.meetings()[0].state)
    assert states == ["running", "planned", "running", "ended", "running"]


def test_a_gesture_is_kept_whole_or_not_at_all(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    log = store.library.log(meeting)
    with pytest.raises(StoreFailed, match="can not keep a letter"):
        log.append([action(1), note(1, "half a letter: \ud800")])
    assert len(log.entries()) == 1
    assert store.library.open_actions() == [] == store.library.search("write")
    log.append([action(1)])
    assert store.check() == []


def test_a_stranger_among_people_or_items_leaves_nothing_behind(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))
    with pytest.raises(StopIteration):
        log.append([action(1, who=SAM), action(1, who="nobody")])
    assert len(log.entries()) == 1
    assert store.library.open_actions() == []


def test_a_card_is_kept_without_an_instant_of_its_own(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))
    log.append([note(60, "a minute later")])
    log.append([entry(61, CardHeld(CardKind.AGREE), 60)])
    log.append([entry(62, CardLowered(), 60)])
    told = rows(store, "SELECT kind, at, hlc FROM event ORDER BY seq")
    before = int(str(told[1][2]))
    assert [(kind, at) for kind, at, _ in told[2:]] == [("CardHeld", told[1][1]), ("CardLowered", told[1][1])]
    assert [hlc for _, _, hlc in told[2:]] == [before + 1, before + 2]
    times = {column for (column,) in rows(store, "SELECT name FROM pragma_table_info('event')")}
    assert times == {"id", "device", "seq", "hlc", "meeting", "act", "at", "kind", "body"}


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=30))
def test_stamps_only_grow_whatever_the_clock_does(seconds: list[int]) -> None:
    stamps = [Stamp("here", 0, 0)]
    for jump in seconds:
        stamps += stamps[-1].after([Entry(1, TEN + timedelta(seconds=jump), MeetingEnded())])
    assert [s.seq for s in stamps] == list(range(len(stamps)))
    assert all(a.hlc < b.hlc < 2**63 for a, b in pairwise(stamps))


def test_what_is_kept_at_once_has_one_clock_so_that_nothing_comes_between(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))
    log.append([note(1, "a"), note(1, "b"), entry(1, NoteWritten(BUSES, "c"), 90)])
    log.append([note(2, "d")])
    told = rows(store, "SELECT seq, hlc FROM event ORDER BY seq")
    clocks = [int(str(hlc)) for _, hlc in told]
    assert [seq for seq, _ in told] == [1, 2, 3, 4, 5]
    assert clocks[0] < clocks[1] == clocks[2] == clocks[3] < clocks[4]
    assert clocks[1] >= hlc_of(TEN + timedelta(seconds=90))


def test_a_log_goes_on_with_its_numbers_after_opening_again(folder: Path) -> None:
    for _ in range(3):
        with open_store(folder, unlocked=True) as store:
            store.library.new_meeting(plan(), TEN)
            numbers = rows(store, "SELECT seq FROM event ORDER BY hlc")
            devices = rows(store, "SELECT DISTINCT device FROM event")
    assert numbers == [(1,), (2,), (3,)]
    assert len(devices) == 1


def test_a_new_device_goes_on_after_the_newest_entry_of_all_devices(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        ahead = TEN + timedelta(days=9_000)  # also of the clock, before which nothing new comes
        store.library.new_meeting(plan(starts=ahead), ahead)
        assert store._writer is not None
        with store._writer.transaction() as db:
            db.execute("INSERT INTO device (id) VALUES ('another laptop')")
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        (before,), (after,) = rows(store, "SELECT hlc FROM event ORDER BY id")
        assert after == before + 1  # type: ignore[operator]  # both are numbers
        assert rows(store, "SELECT seq FROM event WHERE device = 'another laptop'") == [(1,)]


def test_opening_does_not_look_at_every_entry(store: Store) -> None:
    meeting, took = store.library.new_meeting(plan(), TEN), []
    assert store._writer is not None
    for _ in range(2):
        count = Counter[str]()
        store._writer.db.conn.set_progress_handler(lambda count=count: count.update("s"), 1)
        Writer(store._writer)
        store._writer.db.conn.set_progress_handler(None, 1)
        took.append(count["s"])
        store.library.log(meeting).append([note(1, "The 14 is late")] * 300)
    assert took[1] <= took[0] + 10


def test_a_meeting_that_is_not_there_is_refused(store: Store) -> None:
    with pytest.raises(StoreFailed, match="There is no meeting tuesday here"):
        store.library.log(MeetingId("tuesday"))


def test_one_who_only_reads_can_not_write(folder: Path, store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    with open_store(folder, writing=False) as reading:
        with pytest.raises(StoreFailed):
            reading.library.log(meeting).append([note(1, "no")])
        with pytest.raises(StoreFailed):
            reading.library.keep_draft("note", "no")
        with pytest.raises(StoreFailed), reading._reader.transaction() as db:
            db.execute("DELETE FROM event")
    assert len(store.library.log(meeting).entries()) == 1


def test_one_who_reads_sees_each_gesture_while_another_writes(folder: Path, store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    log = store.library.log(meeting)
    with open_store(folder, writing=False) as reading:
        for act in range(1, 21):
            log.append([action(act), entry(act, HardWordExplained(BUSES, "pathway", ""), act)])
            assert len(reading.library.log(meeting).entries()) == 1 + 2 * act
            assert len(reading.library.open_actions()) == act
        assert reading.check() == [] == check(folder)


def test_threads_that_write_at_once_take_turns(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))

    def write(act: int) -> None:
        log.append([action(act)])
        store.library.keep_draft("capture", str(act))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(1, 41)))
    assert rows(store, "SELECT seq FROM event ORDER BY hlc") == [(seq,) for seq in range(1, 42)]
    assert sorted(e.act for e in log.entries()) == list(range(41))
    assert store.check() == []


def test_what_is_written_about_an_item_added_later_is_found_under_its_title(folder: Path) -> None:
    tea = ItemAdded(replace(plan().items[0], id=ItemId(3), title="Tea"), BUSES)
    with open_store(folder, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        store.library.log(meeting).append([entry(1, tea)])
        store.library.log(meeting).append([entry(2, ActionAgreed(ItemId(3), "buy milk", SAM, TEN.date()))])
        store.library.log(meeting).append([entry(3, Undone(2)), entry(4, Redone(2))])
        assert [found.item for found in store.library.open_actions()] == ["Tea"]
    assert check(folder) == []
