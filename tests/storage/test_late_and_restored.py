"""A laptop that comes back late brings back nobody who is forgotten, and a copy that is brought back loses no row."""

import multiprocessing
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.domain.board import BoardPerson
from cochair.domain.events import ActionAgreed, LineSaidWrong, MeetingStarted, NoteWritten, PersonSaid, YouSaidAnswered
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import ACTS, LaptopJoined, Role, after_copy, began_at, series_of, start_of
from cochair.domain.written import Outcome
from cochair.services.laptop_ports import LogRow, NotAsAgreed
from cochair.storage.bringing_back import bring_back
from cochair.storage.store import Store, check, open_store
from tests.storage.boards import BUSES, PRIYA, SAM, TEN, TOM, entry, note
from tests.storage.two_laptops import GUEST, give, row_of, told_by, two_laptops

JOINED = LaptopJoined(1, "Sam's laptop", Role.WRITES, SAM)


def forget_sam(store: Store) -> None:
    store.books.forget(store.books.of(BoardPerson).rows(name="Sam")[0].number, date.today())


def bodies(store: Store) -> str:
    assert store._writer is not None
    return "\n".join(body for (body,) in store._writer.rows("SELECT body FROM event")).lower()


LATE = (
    PersonSaid(BUSES, SAM, "Marmalade for all"),
    YouSaidAnswered(BUSES, "Marmalade for all", Outcome.DONE, "Samantha bought it", None),
    PersonSaid(BUSES, PRIYA, "Sam told me"),
    NoteWritten(BUSES, "SAM would like a seat"),
    ActionAgreed(BUSES, "ring Sam", TOM, TEN.date()),
    LineSaidWrong(ACTS + 1, "SAM would like a seat", "sammy did not say so", SAM),
)


def test_who_was_forgotten_does_not_come_back_with_a_laptop_that_was_away(tmp_path: Path) -> None:
    """Nobody here knows the name any more, so what was typed before goes; who will do what by when stays."""
    with two_laptops(tmp_path, JOINED) as (host, guest, meeting):
        guest.library.log(meeting).append([entry(ACTS + n, event, n) for n, event in enumerate(LATE, 1)])
        forget_sam(host)
        assert give(guest, host, meeting) == len(LATE)
        found = bodies(host)
        assert [word for word in ("sam ", "sam'", "samantha", "sammy", "marmalade") if word in found] == []
        assert [(a.who, a.by) for a in host.library.open_actions()] == [("Tom", TEN.date())]
        assert [a.text for a in host.library.open_actions()] != ["ring Sam"]
        assert host.library.search("marmalade") == [] == host.library.search("sam*")
        said = {told.event.text for told in told_by(host, meeting) if isinstance(told.event, PersonSaid)}
        assert len(said) == 2
        assert host.check() == []
        assert give(guest, host, meeting) == 0
        assert host.shared_log(meeting).take_in(guest.shared_log(meeting).rows()) == 0
        host.rebuild()
        assert host.check() == []


def test_what_is_typed_after_somebody_was_forgotten_is_kept_as_it_is(tmp_path: Path) -> None:
    later = datetime.now(UTC) + timedelta(minutes=1)
    with two_laptops(tmp_path, JOINED) as (host, _, meeting):
        forget_sam(host)
        host.shared_log(meeting).take_in([row_of(NoteWritten(BUSES, "The hall is cold"), at=later)])
        assert host.library.search("cold") == [(meeting, "The hall is cold")]


def test_in_a_store_that_forgot_before_instants_were_kept_the_whole_day_counts(tmp_path: Path) -> None:
    with two_laptops(tmp_path, JOINED) as (host, _, meeting):
        forget_sam(host)
        assert host._writer is not None
        with host._writer.transaction() as db:
            db.execute("DELETE FROM setting WHERE name = 'last forgotten'")
        for n, day in ((1, datetime.now(UTC)), (2, datetime.now(UTC) + timedelta(days=2))):
            row = row_of(NoteWritten(BUSES, f"Sam {n}"), seq=n, act=ACTS + n, at=day)
            host.shared_log(meeting).take_in([row])
        assert [text for _, text in host.library.search("sam*")] == ["Sam 2"]


def test_a_meeting_without_somebody_who_was_forgotten_loses_no_word(tmp_path: Path) -> None:
    with two_laptops(tmp_path, JOINED) as (host, guest, meeting):
        other = replace(told_by(host, meeting)[0].event.plan, people=told_by(host, meeting)[0].event.plan.people[:2])  # type: ignore[union-attr]  # a log begins with its agenda
        alone = host.library.new_meeting(other, TEN)
        forget_sam(host)
        host.shared_log(alone).take_in([row_of(NoteWritten(BUSES, "Sam is away"), device="d" * 16)])
        assert "sam is away" in bodies(host)
        guest.library.log(meeting).append([note(ACTS + 1, "The 14 is late")])
        give(guest, host, meeting)
        assert "the 14 is late" not in bodies(host)


@pytest.mark.parametrize("seed", range(3))
def test_a_restored_laptop_is_a_new_device_and_gets_back_what_the_other_has(tmp_path: Path, seed: int) -> None:
    """What it wrote after the copy is on the other laptop only; both go on, and have the same log."""
    chance = random.Random(seed)
    with two_laptops(tmp_path, JOINED) as (host, guest, meeting):
        first = host.shared_log(meeting).device
        write(host, 0, chance)
        copy, key = host.copier.make().copy, host.copier.key
        write(host, 0, chance)
        other = host.library.new_meeting(told_by(host, meeting)[0].event.plan, TEN)  # type: ignore[union-attr]  # as above
        write(host, 0, chance)
        give(host, guest, meeting)
        write(guest, 1, chance)
    bring_back(copy, tmp_path / "host", key=key)
    with open_store(tmp_path / "host") as host, open_store(tmp_path / "guest" / "joined" / meeting) as guest:
        assert host.shared_log(meeting).device != first
        assert host.shared_log(meeting).earlier() == [first]
        assert other not in {row.id for row in host.library.meetings()}
        for _ in range(4):
            write(host, 0, chance)
            write(guest, 1, chance)
            give(*chance.choice(((host, guest), (guest, host))), meeting)
        give(host, guest, meeting)
        give(guest, host, meeting)
        rows = host.shared_log(meeting).rows()
        assert rows == guest.shared_log(meeting).rows()
        assert len({row.device for row in rows}) == 3
        assert len({(row.act, row.device) for row in rows}) == len({row.act for row in rows})
        assert told_by(host, meeting) == told_by(guest, meeting)
        assert host.check() == [] == guest.check()
    assert check(tmp_path / "host") == []


def test_a_restored_laptop_counts_in_a_series_of_its_own_and_after_all_that_it_wrote_until_now(tmp_path: Path) -> None:
    with two_laptops(tmp_path, JOINED) as (host, _, meeting):
        copy, key = host.copier.make().copy, host.copier.key
        host.library.log(meeting).append([note(2, "since the copy")])
        last = host.shared_log(meeting).rows()[-1]
        assert host.library.log(meeting).series == 0
        assert host.shared_log(meeting).earlier() == []
    bring_back(copy, tmp_path / "host", key=key)
    with open_store(tmp_path / "host") as host:
        device = host.shared_log(meeting).device
        log = host.library.log(meeting)
        assert log.series == series_of(device)
        log.append([entry(start_of(0, log.series) + 1, NoteWritten(BUSES, "now"))])
        (row,) = host.shared_log(meeting).rows_after(0)
        assert row.hlc > last.hlc
        assert after_copy(row.act)
        other = host.library.new_meeting(told_by(host, meeting)[0].event.plan, TEN)  # type: ignore[union-attr]  # as above
        assert host.library.log(other).series == 0


def write(store: Store, place: int, chance: random.Random) -> None:
    """Write a few lines, as the laptop at a place."""
    meeting = store.library.meetings()[-1].id
    for _ in range(chance.randint(1, 4)):
        start = start_of(place, store.library.log(meeting).series)
        own = [e.act for e in told_by(store, meeting) if began_at(e.act) == start and e.act != 999]
        act = max(own, default=start) + 1
        store.library.log(meeting).append([entry(act, NoteWritten(BUSES, f"words {chance.random()}"), act % ACTS)])


def test_a_restored_laptop_refuses_what_another_says_in_the_name_of_its_new_device(tmp_path: Path) -> None:
    with two_laptops(tmp_path, JOINED) as (host, _, meeting):
        copy, key = host.copier.make().copy, host.copier.key
    bring_back(copy, tmp_path / "host", key=key)
    with open_store(tmp_path / "host") as host:
        device = host.shared_log(meeting).device
        with pytest.raises(NotAsAgreed, match="our own device"):
            host.shared_log(meeting).take_in([row_of(NoteWritten(BUSES, "a"), device=device)])


def rows_to_come() -> list[LogRow]:
    began = row_of(MeetingStarted(TEN), act=2, device="c" * 16)
    return [began, *(row_of(NoteWritten(BUSES, f"line {n}"), seq=n, act=ACTS + n, device=GUEST) for n in range(1, 400))]


def take_one_by_one(folder: Path, meeting: MeetingId, told: Path) -> None:
    """Take rows in for as long as somebody lets us live, and say which are kept."""
    with open_store(folder) as store, told.open("ab", buffering=0) as done:
        for row in rows_to_come():
            if store.shared_log(meeting).take_in([row]):
                done.write(b".")


def test_a_kill_at_any_instant_leaves_what_was_said_to_be_taken_in_and_a_whole_store(tmp_path: Path) -> None:
    told = tmp_path / "told"
    told.touch()
    with two_laptops(tmp_path, JOINED) as (_, _, meeting):
        pass
    start = multiprocessing.get_context("spawn")
    for wanted in (5, 40, 90):
        process = start.Process(target=take_one_by_one, args=(tmp_path / "host", meeting, told))
        process.start()
        while len(told.read_bytes()) < wanted and process.is_alive():
            process.join(0.01)
        process.kill()
        process.join()
        with open_store(tmp_path / "host") as store:
            kept = len(store.shared_log(meeting).rows()) - 2
            assert wanted <= len(told.read_bytes()) <= kept <= len(told.read_bytes()) + 1
            told.write_bytes(b"." * kept)
            assert store.check() == []
            assert len(store.library.search("line")) == min(200, kept - 1)
