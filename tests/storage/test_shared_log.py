"""Rows of two laptops make one log: the same on both, whole, and nothing in it that its laptop may not have written."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cochair.domain.changed import ItemAdded
from cochair.domain.events import (
    ActionAgreed,
    AgendaShared,
    CardHeld,
    CardKind,
    Event,
    LineTakenOut,
    MeetingEnded,
    MeetingStarted,
    NoteWritten,
    PersonSaid,
    RunningPassed,
    StartCorrected,
    TurnStarted,
    Undone,
    YouSaidAnswered,
)
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId, MeetingId, PersonId
from cochair.domain.laptops import ACTS, LaptopJoined, Role, series_of, start_of
from cochair.domain.summary import summary
from cochair.domain.written import Outcome
from cochair.resources import resource
from cochair.services.laptop_ports import LogRow, NotAsAgreed
from cochair.services.ports import StoreFailed
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.meeting_log import NEVER_ENDED, forget_old_speakers
from cochair.storage.projecting_late import ProjectingLate
from cochair.storage.row_checks import MOST_BYTES
from cochair.storage.shared_log import AHEAD
from cochair.storage.store import Store, check, open_store
from cochair.storage.strangers import strangers_in
from tests.storage.boards import BUSES, PRIYA, SAM, TEN, TOM, action, entry, note, plan, said
from tests.storage.two_laptops import give, row_of, shared_row, told_by, two_laptops

Laptops = tuple[Store, Store, MeetingId]
NEW = ItemId(3)


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    """Two laptops of one meeting, of which the second may run it."""
    with two_laptops(tmp_path, LaptopJoined(1, "Tom's laptop", Role.RUNS, TOM)) as (host, guest, meeting):
        yield host, guest, meeting


def both_ways(host: Store, guest: Store, meeting: MeetingId) -> None:
    give(host, guest, meeting)
    give(guest, host, meeting)
    assert host.shared_log(meeting).rows() == guest.shared_log(meeting).rows()


def whole(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the search index, which has its own."""
    names = store._reader.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'line_*'")
    return {name: store._reader.rows(f'SELECT * FROM "{name}"') for (name,) in names}


def test_what_one_laptop_wrote_is_on_the_other_and_made_into_the_same(laptops: Laptops) -> None:
    host, guest, meeting = laptops
    host.library.log(meeting).append([entry(1, MeetingStarted(TEN)), action(2)])
    guest.library.log(meeting).append([note(ACTS + 1, "The 14 is late"), said(ACTS + 1, "I missed the doctor")])
    both_ways(host, guest, meeting)
    assert told_by(host, meeting) == told_by(guest, meeting)
    assert [row.state for row in guest.library.meetings()] == ["running"]
    assert host.library.search("doctor") == [(meeting, "I missed the doctor")]
    assert [found.text for found in guest.library.open_actions()] == ["write to the bus company"]
    assert host.check() == [] == guest.check()


def test_what_is_here_already_is_not_kept_again(laptops: Laptops) -> None:
    host, guest, meeting = laptops
    guest.library.log(meeting).append([note(ACTS + 1, "once")])
    rows = guest.shared_log(meeting).rows()
    assert [host.shared_log(meeting).take_in(rows) for _ in range(3)] == [1, 0, 0]
    assert host.shared_log(meeting).take_in([]) == 0
    assert host.library.search("once") == [(meeting, "once")]


def test_a_joined_meeting_has_the_name_that_the_other_laptop_gave_it(laptops: Laptops) -> None:
    host, guest, _ = laptops
    assert guest.library.meetings() == host.library.meetings()
    assert guest.shared_log(MeetingId("never")).rows() == []


def test_the_next_entry_is_after_all_that_was_taken_in_also_after_opening_again(tmp_path: Path) -> None:
    ahead = datetime.now(UTC) + timedelta(days=300)
    with two_laptops(tmp_path) as (host, _, meeting):
        taken = row_of(NoteWritten(BUSES, "from a clock that is wrong"), at=ahead)
        host.shared_log(meeting).take_in([taken])
        host.library.log(meeting).append([note(1, "after it")])
        device = host.shared_log(meeting).device
    with open_store(tmp_path / "host") as host:
        host.library.log(meeting).append([note(2, "and after that")])
        rows = host.shared_log(meeting).rows()
        assert host.shared_log(meeting).device == device
        assert sorted(row.hlc for row in rows)[1:] == [taken.hlc, taken.hlc + 1, taken.hlc + 2]
        assert [e.act for e in told_by(host, meeting)] == [0, ACTS + 1, 1, 2]
        assert host.check() == []


def test_an_action_about_an_item_that_the_other_laptop_added_has_its_title(laptops: Laptops) -> None:
    """Also in a log that was open before the item came, and where the item does not count any more."""
    host, guest, meeting = laptops
    log = host.library.log(meeting)
    guest.library.log(meeting).append(
        [entry(ACTS + 1, ItemAdded(replace(plan().items[0], id=NEW, title="Tea"), BUSES))]
    )
    give(guest, host, meeting)
    log.append([entry(1, ActionAgreed(NEW, "buy milk", SAM, TEN.date()))])
    assert [found.item for found in host.library.open_actions()] == ["Tea"]
    both_ways(host, guest, meeting)
    assert [found.item for found in guest.library.open_actions()] == ["Tea"]
    assert host.check() == [] == guest.check()


def test_a_line_about_an_item_that_another_laptop_took_back_meanwhile_keeps_its_title(laptops: Laptops) -> None:
    host, guest, meeting = laptops
    host.library.log(meeting).append([entry(1, MeetingStarted(TEN)), entry(1, RunningPassed(1))])
    both_ways(host, guest, meeting)
    guest.library.log(meeting).append(
        [entry(ACTS + 1, ItemAdded(replace(plan().items[0], id=NEW, title="Tea"), BUSES))]
    )
    both_ways(host, guest, meeting)
    guest.library.log(meeting).append([entry(ACTS + 2, Undone(ACTS + 1))])
    host.library.log(meeting).append([entry(2, NoteWritten(NEW, "Two sugars"), 60)])
    both_ways(host, guest, meeting)
    assert (
        host.library.search("item:tea sugars") == [(meeting, "Two sugars")] == guest.library.search("item:tea sugars")
    )
    assert host.check() == [] == guest.check()


def test_of_two_answers_the_one_that_was_given_later_counts_on_both(laptops: Laptops) -> None:
    host, guest, meeting = laptops
    host.library.log(meeting).append([said(1, "The bus is late")])
    both_ways(host, guest, meeting)

    def answer(outcome: Outcome) -> Event:
        return YouSaidAnswered(BUSES, "The bus is late", outcome, "", None)

    guest.library.log(meeting).append([entry(ACTS + 1, answer(Outcome.DONE), 900)])
    host.library.log(meeting).append([entry(2, answer(Outcome.DOING), 60)])
    both_ways(host, guest, meeting)
    assert host.library.open_you_said() == [] == guest.library.open_you_said()


def test_what_stands_aside_is_not_found_and_ends_no_meeting(laptops: Laptops) -> None:
    """A laptop that never joined wrote it, or one that does not run the meeting."""
    host, _, meeting = laptops
    host.library.log(meeting).append([entry(1, MeetingStarted(TEN))])
    host.shared_log(meeting).take_in([row_of(NoteWritten(BUSES, "a stranger was here"), act=7 * ACTS + 1)])
    host.shared_log(meeting).take_in([row_of(MeetingEnded(), seq=2)])
    assert host.library.search("stranger") == []
    assert [row.state for row in host.library.meetings()] == ["running"]
    assert host.check() == []


def test_a_line_that_comes_before_others_of_its_place_is_counted_before_them(laptops: Laptops) -> None:
    """A device of ours from before a copy was brought back wrote it, and so another line was taken out."""
    host, _, meeting = laptops
    host.library.log(meeting).append([entry(1000, NoteWritten(BUSES, "second"), 600)])
    host.library.log(meeting).append([entry(1001, LineTakenOut(1, "second"), 601)])
    assert host.library.search("second") == []
    host.shared_log(meeting).take_in([row_of(NoteWritten(BUSES, "first"), act=1002, device="c" * 16)])
    assert host.library.search("first") == []
    assert host.library.search("second") == [(meeting, "second")]
    assert host.check() == []


def test_numbers_that_went_to_other_meetings_are_missed_by_nobody_but_their_own_laptop(tmp_path: Path) -> None:
    with two_laptops(tmp_path, LaptopJoined(1, "Tom's laptop", Role.RUNS, TOM)) as (host, guest, meeting):
        for act in range(1, 4):
            host.library.new_meeting(plan(f"Next {act}"), TEN)
            host.library.log(meeting).append([note(act, f"line {act}")])
        give(host, guest, meeting)
        guest.library.log(meeting).append([note(ACTS + 1, "a"), note(ACTS + 1, "b")])
        assert host.check() == [] == guest.check()
        for store in (host, guest):
            assert store._writer is not None
            with store._writer.transaction() as db:
                db.execute("DELETE FROM line WHERE rowid = (SELECT id FROM event WHERE body LIKE '%line 2%')")
                db.execute("DELETE FROM event WHERE body LIKE '%line 2%'")
        assert host.check() != []
        assert guest.check() == []
        with guest._writer.transaction() as db:  # type: ignore[union-attr]  # as above
            db.execute("DELETE FROM line WHERE rowid = (SELECT id FROM event WHERE body LIKE '%\"a\"%')")
            db.execute("DELETE FROM event WHERE body LIKE '%\"a\"%'")
        assert guest.check() != []


def test_three_laptops_that_get_each_others_rows_over_one_agree(tmp_path: Path) -> None:
    with two_laptops(tmp_path) as (host, guest, meeting), open_store(tmp_path / "third", unlocked=True) as third:
        for place, store in enumerate((host, guest, third)):
            give(host, store, meeting)
            for act in range(1, 4):
                store.library.log(meeting).append([note(place * ACTS + act, f"note {place} {act}")])
        for _ in range(2):
            for store in (guest, third):
                give(store, host, meeting)
                give(host, store, meeting)
        rows = [store.shared_log(meeting).rows() for store in (host, guest, third)]
        assert rows[0] == rows[1] == rows[2] and len(rows[0]) == 10
        assert told_by(host, meeting) == told_by(guest, meeting) == told_by(third, meeting)
        assert host.check() == guest.check() == third.check() == []


def bad(row: LogRow, **changes: object) -> LogRow:
    return replace(row, **changes)  # type: ignore[arg-type]  # some are wrong on purpose


GOOD = row_of(NoteWritten(BUSES, "a note"))
LATEST = datetime(2026, 11, 12, tzinfo=UTC) + AHEAD
REFUSED: dict[str, list[LogRow]] = {
    "a clock too far ahead": [row_of(NoteWritten(BUSES, "a"), at=LATEST)],
    "a clock behind its entry": [bad(GOOD, hlc=GOOD.hlc - 1)],
    "a negative clock": [bad(GOOD, hlc=-1)],
    "a clock that is none": [bad(GOOD, hlc="now")],
    "a negative number": [bad(GOOD, seq=-1)],
    "no number": [bad(GOOD, seq=0)],
    "a number that is none": [bad(GOOD, seq=True)],
    "a number out of bounds": [bad(GOOD, seq=1 << 62)],
    "a negative act": [bad(GOOD, act=-1)],
    "an act out of bounds": [bad(GOOD, act=1000 * ACTS)],
    "an act in the series of another device": [bad(GOOD, act=start_of(1, series_of("c" * 16)) + 1)],
    "the same number twice": [GOOD, GOOD],
    "numbers that go down": [row_of(NoteWritten(BUSES, "b"), seq=2), GOOD],
    "a clock that goes down": [bad(GOOD, hlc=GOOD.hlc + (9 << 32)), row_of(NoteWritten(BUSES, "b"), seq=2)],
    "a device with a path": [bad(GOOD, device="../../x")],
    "a device with no name": [bad(GOOD, device="")],
    "a device that is none": [bad(GOOD, device=7)],
    "a kind that is none": [bad(GOOD, kind="Everything")],
    "a body of another kind": [bad(GOOD, kind="ItemOpened")],
    "a body that is no JSON": [bad(GOOD, body="{")],
    "a body that is a list": [bad(GOOD, body="[]")],
    "a body that is none": [bad(GOOD, body=None)],
    "a body that is bytes": [bad(GOOD, body=b"{}")],
    "a body that nests deeply": [bad(GOOD, body="[" * 90_000)],
    "one field too many": [bad(GOOD, body=GOOD.body.replace("{", '{"more":1,', 1))],
    "a text too long": [row_of(NoteWritten(BUSES, "a" * MOST_BYTES))],
    "half a letter": [bad(GOOD, body='{"item":2,"text":"\\ud800"}')],
    "half a letter as it is": [bad(GOOD, body='{"item":2,"text":"\ud800"}')],
    "an instant with no zone": [bad(GOOD, at="2026-11-12T10:00:01.000000")],
    "an instant in another zone": [bad(GOOD, at="2026-11-12T11:00:01.000000+01:00")],
    "an instant that is none": [bad(GOOD, at="ten")],
    "an instant before all": [bad(GOOD, at="0001-01-01T00:00:00.000000+00:00")],
    "an item that is not there": [row_of(NoteWritten(ItemId(9), "a"))],
    "a person who is not there": [row_of(PersonSaid(BUSES, PersonId("nobody"), "a"))],
    "an action of nobody": [row_of(ActionAgreed(BUSES, "a", PersonId(""), TEN.date()))],
    "somebody of no group": [row_of(TurnStarted(PersonId("group:nobody")))],
    "a second agenda": [row_of(AgendaShared(plan("Another")))],
    "something before the agenda": [row_of(NoteWritten(BUSES, "a"), at=TEN - timedelta(days=9))],
    "what can not be told": [row_of(StartCorrected(TEN), act=1)],
    "a card before the start": [row_of(CardHeld(CardKind.STOP), act=1)],
    "a good one and a bad one": [GOOD, row_of(NoteWritten(ItemId(9), "a"), seq=2)],
}


@pytest.mark.parametrize("rows", REFUSED.values(), ids=REFUSED)
def test_what_can_not_be_is_refused_and_nothing_is_kept(store: Store, rows: list[LogRow]) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    log = store.shared_log(meeting, lambda: datetime(2026, 11, 12, tzinfo=UTC))
    before = whole(store)
    with pytest.raises(NotAsAgreed):
        log.take_in(rows)
    assert whole(store) == before
    assert log.take_in([GOOD]) == 1
    assert store.check() == []


def test_rows_of_our_own_device_that_we_never_wrote_are_refused(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    log = store.shared_log(meeting)
    with pytest.raises(NotAsAgreed, match="our own device"):
        log.take_in([row_of(NoteWritten(BUSES, "forged"), seq=2, device=log.device)])
    assert log.take_in(log.rows()) == 0


def test_another_content_under_a_number_that_is_known_is_refused(store: Store) -> None:
    meeting, other = (store.library.new_meeting(plan(), TEN) for _ in range(2))
    log = store.shared_log(meeting)
    log.take_in([GOOD])
    forged = [replace(GOOD, **change) for change in ({"act": 5}, {"hlc": GOOD.hlc + 1})]  # type: ignore[arg-type]  # each by its own name
    forged += [row_of(NoteWritten(BUSES, "another")), row_of(PersonSaid(BUSES, SAM, "a note"))]
    for row in forged:
        with pytest.raises(NotAsAgreed, match="an entry was changed"):
            log.take_in([row])
    with pytest.raises(NotAsAgreed, match="an entry was changed"):
        store.shared_log(other).take_in([GOOD])


def test_what_comes_before_the_last_of_its_device_is_refused(store: Store) -> None:
    log = store.shared_log(store.library.new_meeting(plan(), TEN))
    log.take_in([row_of(NoteWritten(BUSES, "c"), seq=3)])
    with pytest.raises(NotAsAgreed, match="too late"):
        log.take_in([GOOD])


@pytest.mark.parametrize(
    "rows",
    [[GOOD], [GOOD, shared_row(at=TEN + timedelta(seconds=9))], [shared_row(), row_of(AgendaShared(plan()), seq=2)]],
    ids=("no agenda", "an agenda that is not first", "two agendas"),
)
def test_a_meeting_begins_with_its_agenda_and_no_other_way(store: Store, rows: list[LogRow]) -> None:
    with pytest.raises(NotAsAgreed):
        store.shared_log(MeetingId("m")).take_in(rows)
    assert store.library.meetings() == []
    assert store.check() == []


def test_a_laptop_that_has_joined_takes_what_the_other_took_also_when_its_clock_is_a_little_behind(
    laptops: Laptops,
) -> None:
    host, guest, meeting = laptops
    now = datetime.now(UTC)
    edge = row_of(NoteWritten(BUSES, "at the edge"), at=now + AHEAD - timedelta(seconds=1))
    assert host.shared_log(meeting, lambda: now).take_in([edge]) == 1
    assert guest.shared_log(meeting, lambda: now - timedelta(hours=20)).take_in(host.shared_log(meeting).rows()) == 1


def test_a_store_that_is_only_read_tells_its_rows_and_takes_none(folder: Path, store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    with open_store(folder, writing=False) as reading:
        log = reading.shared_log(meeting)
        assert log.rows() == store.shared_log(meeting).rows()
        with pytest.raises(StoreFailed):
            log.take_in([GOOD])
        with pytest.raises(StoreFailed):
            print(log.device)


def test_a_failing_disk_keeps_nothing_and_the_same_rows_are_taken_afterwards(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    log, before = store.shared_log(meeting), whole(store)
    rows = [row_of(MeetingStarted(TEN), act=1), row_of(CardHeld(CardKind.STOP), seq=2, act=2)]

    def full(*_: object, **__: object) -> None:
        raise StoreFailed("The disk is full.")

    with monkeypatch.context() as patched, pytest.raises(StoreFailed):
        patched.setattr(ProjectingLate, "project", full)
        log.take_in(rows)
    assert whole(store) == before
    store.library.log(meeting).append([note(9, "goes on")])
    assert log.take_in(rows) == 2
    assert log.take_in([row_of(MeetingEnded(), seq=3, act=3, at=datetime.now(UTC))]) == 1
    assert [row.state for row in store.library.meetings()] == ["ended"]
    assert store.check() == []


def test_to_take_rows_in_is_one_transaction(laptops: Laptops) -> None:
    host, guest, meeting = laptops
    guest.library.log(meeting).append([action(ACTS + 1), note(ACTS + 1, "b"), entry(ACTS + 1, MeetingStarted(TEN))])
    done: list[str] = []
    assert host._writer is not None
    host._writer.db.conn.set_trace_callback(done.append)
    give(guest, host, meeting)
    words = [sql.split(maxsplit=1)[0].upper().rstrip(";") for sql in done]
    assert (words.count("BEGIN"), words.count("COMMIT"), words.count("ROLLBACK")) == (1, 1, 0)


def test_one_thread_takes_rows_in_while_another_writes_and_shares_an_agenda(laptops: Laptops) -> None:
    """Neither waits for the other for ever: there is one lock, and both take it first."""
    host, _, meeting = laptops
    log = host.library.log(meeting)

    def come() -> None:
        for seq in range(1, 31):
            host.shared_log(meeting).take_in([row_of(NoteWritten(BUSES, f"theirs {seq}"), seq=seq, act=ACTS + seq)])

    coming = threading.Thread(target=come, daemon=True)
    coming.start()
    for act in range(1, 16):
        log.append([note(act, f"ours {act}")])
        host.library.new_meeting(plan(f"Next {act}"), TEN)
    coming.join(30)
    assert not coming.is_alive()
    assert len(told_by(host, meeting)) == 47
    assert host.check() == []


def people_in(store: Store, meeting: MeetingId) -> str:
    rows = store._reader.rows("SELECT body FROM event WHERE meeting = ? AND kind = 'TurnStarted'", (meeting,))
    return " ".join(body for (body,) in rows)


def test_the_speakers_are_forgotten_on_both_when_the_meeting_ends_and_in_what_comes_late(laptops: Laptops) -> None:
    host, guest, meeting = laptops
    host.library.log(meeting).append([entry(1, MeetingStarted(TEN)), entry(2, TurnStarted(PRIYA), 1)])
    both_ways(host, guest, meeting)
    before = guest.shared_log(meeting).rows()
    late = replace(row_of(TurnStarted(SAM), seq=1, device="c" * 16), hlc=max(row.hlc for row in before))
    host.library.log(meeting).append([entry(3, MeetingEnded(), 9)])
    host.shared_log(meeting).take_in([late])
    both_ways(host, guest, meeting)
    assert "priya" not in people_in(host, meeting) + people_in(guest, meeting)
    assert "sam" not in people_in(host, meeting) + people_in(guest, meeting)
    assert host.shared_log(meeting).take_in([*before, late]) == 0  # as they were before somebody was forgotten
    assert guest.shared_log(meeting).take_in(host.shared_log(meeting).rows()) == 0
    assert host.check() == [] == guest.check()
    kept = [summary(meeting, fold(told_by(store, meeting))) for store in (host, guest)]
    assert kept[0] == kept[1]


def test_what_comes_a_day_later_to_a_meeting_that_never_ended_has_no_speakers_either(laptops: Laptops) -> None:
    host, guest, meeting = laptops
    host.library.log(meeting).append([entry(1, MeetingStarted(TEN))])
    both_ways(host, guest, meeting)
    guest.library.log(meeting).append([entry(ACTS + 1, TurnStarted(PRIYA), 1)])
    assert host._writer is not None
    later = datetime.now(UTC) + NEVER_ENDED + timedelta(hours=1)
    forget_old_speakers(host._writer, later)
    host.shared_log(meeting, lambda: later).take_in(guest.shared_log(meeting).rows())
    assert "priya" not in people_in(host, meeting)
    assert "priya" in people_in(guest, meeting)


@pytest.mark.parametrize("script", sorted(resource("samples").glob("*.meeting")), ids=lambda path: path.stem)
def test_every_meeting_of_ours_can_be_taken_in_one_act_after_another(
    store: Store, tmp_path: Path, script: Path
) -> None:
    """So nothing that our own app writes is refused."""
    player = ScriptPlayer(store.library)
    list(player.play(script.read_text("utf-8").splitlines()))
    assert player.meeting_id is not None
    meeting = MeetingId(player.meeting_id)
    entries = told_by(store, meeting)
    assert strangers_in(fold(entries).plan, [e.event for e in entries if not isinstance(e.event, AgendaShared)]) == []
    with open_store(tmp_path / "other", unlocked=True) as other:
        log, rows = other.shared_log(meeting), store.shared_log(meeting).rows()
        for clock in sorted({row.hlc for row in rows}):
            log.take_in([row for row in rows if row.hlc == clock])
        assert log.rows() == rows
        assert told_by(other, meeting) == entries
        assert other.check() == []
    assert check(tmp_path / "other") == []
