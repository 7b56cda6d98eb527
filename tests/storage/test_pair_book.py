"""Whom a laptop trusts is kept in the locked file, and goes with no copy of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cochair.domain.board import BoardPerson
from cochair.domain.events import NoteWritten
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import ACTS, Role
from cochair.services.laptop_ports import OwnCertificate, Pair
from cochair.services.ports import StoreFailed
from cochair.storage.bringing_back import bring_back
from cochair.storage.database import open_copy
from cochair.storage.handing_over import read_back
from cochair.storage.mending import mend
from cochair.storage.passing_on import ring_to_pass_on
from cochair.storage.store import Store, open_store
from tests.storage.boards import BUSES, SAM, TEN, entry, note, plan
from tests.storage.plain_store import bytes_in, write_plainly
from tests.storage.two_laptops import give, told_by, two_laptops

M = MeetingId("m")
PAIR = Pair(
    *(M, "c" * 16, 2, "Sam's laptop", Role.KEY, b"their certificate", b"a shared secret"),
    is_host=False,
    keeps_nothing=True,
    person=SAM,
    addresses=("192.0.2.7:4000", "[2001:db8::1]:4000"),
)
OWN = OwnCertificate(b"our certificate", b"our own private key")


def kept(store: Store, meeting: MeetingId = M) -> tuple[OwnCertificate | None, list[Pair]]:
    return store.pairs.own(), store.pairs.pairs(meeting)


def test_what_is_kept_is_there_after_opening_again(folder: Path) -> None:
    host = replace(PAIR, device="h" * 16, place=1, is_host=True, keeps_nothing=False, person=None, addresses=())
    with open_store(folder, unlocked=True) as store:
        assert kept(store) == (None, [])
        store.pairs.keep_own(replace(OWN, key=b"another"))
        store.pairs.keep_own(OWN)
        for pair in (PAIR, host, replace(PAIR, meeting=MeetingId("other"))):
            store.pairs.keep(pair)
    with open_store(folder) as store:
        assert kept(store) == (OWN, [host, PAIR])
        assert store.check() == []


def test_a_laptop_has_one_pair_in_a_meeting_until_it_is_trusted_no_more(store: Store) -> None:
    store.pairs.keep(PAIR)
    now = replace(PAIR, role=Role.RUNS, addresses=("192.0.2.8:4000", *PAIR.addresses))
    store.pairs.keep(now)
    assert kept(store) == (None, [now])
    store.pairs.drop(M, "nobody")
    store.pairs.drop(M, PAIR.device)
    store.pairs.drop(M, PAIR.device)
    assert kept(store) == (None, [])


@pytest.mark.parametrize("role", Role)
def test_every_role_can_be_kept(store: Store, role: Role) -> None:
    store.pairs.keep(replace(PAIR, role=role))
    assert kept(store)[1] == [replace(PAIR, role=role)]


def test_who_only_reads_trusts_whom_the_store_does_and_changes_nothing(folder: Path, store: Store) -> None:
    store.pairs.keep(PAIR)
    with open_store(folder, writing=False) as reading:
        assert kept(reading)[1] == [PAIR]
        with pytest.raises(StoreFailed):
            reading.pairs.keep(PAIR)
        with pytest.raises(StoreFailed):
            reading.pairs.keep_own(OWN)


def test_an_odd_pair_is_said_in_one_sentence(store: Store) -> None:
    store.pairs.keep(PAIR)
    writer = store._writer
    assert writer is not None
    writer.rows("PRAGMA ignore_check_constraints = ON")
    for sql in ("UPDATE pair SET addresses = '{'", "UPDATE pair SET role = 'king'"):
        writer.rows(sql)
        with pytest.raises(StoreFailed, match=r"\.$"):
            store.pairs.pairs(M)


def secrets_in(folder: Path) -> list[str]:
    found, words = bytes_in(folder), (PAIR.secret, PAIR.certificate, OWN.key, OWN.certificate)
    return [word.decode() for word in words if word.decode() in found]


def test_no_copy_has_whom_we_trust_or_our_own_key(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Written with no lock, so that the bytes can be looked through."""
    write_plainly(monkeypatch)
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        store.pairs.keep(PAIR)
        store.pairs.keep_own(OWN)
        made = store.copier.make().copy
        ring = ring_to_pass_on(folder, store.copier.key, "four plain lamp words")
        assert ring is not None
        (tmp_path / "stick").mkdir()
        passed = store.copier.hand_over(tmp_path / "stick" / "board.cochair", ring)
        assert read_back(passed.path, folder, store.copier.key).inside.meetings == 1
        assert kept(store) == (OWN, [PAIR])
    assert len(secrets_in(folder)) == 4  # of the store itself
    assert secrets_in(made.path.parent) == [] == secrets_in(passed.path.parent)
    assert made.inside.meetings == 1


def test_a_copy_that_is_brought_back_trusts_nobody(folder: Path) -> None:
    """Also one that has pairs all the same."""
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        copy = store.copier.make().copy
        store.pairs.keep(PAIR)
        store.pairs.keep_own(OWN)
    bring_back(copy, folder)
    with open_store(folder) as store:
        assert kept(store) == (None, [])


def test_a_store_that_was_mended_trusts_nobody_and_knows_whose_rows_are_whose(tmp_path: Path) -> None:
    with two_laptops(tmp_path) as (host, guest, meeting):
        guest.library.log(meeting).append([note(ACTS + 1, "theirs")])
        give(guest, host, meeting)
        host.pairs.keep(PAIR)
        devices = sorted(host._reader.rows("SELECT id, own FROM device"))
        told, key = told_by(host, meeting), host.copier.key
    mend(tmp_path / "host", key)
    with open_store(tmp_path / "host") as host:
        assert kept(host) == (None, [])
        assert set(devices) < set(host._reader.rows("SELECT id, own FROM device"))
        assert told_by(host, meeting) == told
        assert host.check() == []


def test_the_name_of_a_laptop_is_forgotten_with_its_person_and_nothing_else(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    mine = replace(PAIR, meeting=meeting, name="Sam's laptop", addresses=("sam-laptop.local:4000",))
    key = replace(PAIR, meeting=meeting, device="d" * 16, name="Tom's laptop", place=3)
    for pair in (mine, key):
        store.pairs.keep(pair)
    sam = store.books.of(BoardPerson).rows(name="Sam")[0].number
    store.books.forget(sam, date(2026, 11, 20))
    now = store.pairs.pairs(meeting)
    assert "sam" not in (now[0].name + now[0].addresses[0]).lower()
    assert replace(now[0], name=mine.name, addresses=mine.addresses) == mine
    assert now[1] == key
    assert store.check() == []


def test_somebody_who_is_called_as_a_role_is_forgotten_too(store: Store) -> None:
    people = tuple(replace(p, name="Runs" if p.id == SAM else p.name) for p in plan().people)
    meeting = store.library.new_meeting(replace(plan(), people=people), TEN)
    store.pairs.keep(replace(PAIR, meeting=meeting, role=Role.RUNS, name="Runs's laptop", person=PersonId("runs")))
    store.books.forget(store.books.of(BoardPerson).rows(name="Runs")[0].number, date(2026, 11, 20))
    (pair,) = store.pairs.pairs(meeting)
    assert (pair.role, pair.person) == (Role.RUNS, "runs")
    assert "runs" not in pair.name.lower()


def test_the_pairs_of_a_meeting_go_with_it(store: Store) -> None:
    old, new = (store.library.new_meeting(plan(title), TEN) for title in ("Old", "New"))
    for meeting in (old, new):
        store.pairs.keep(replace(PAIR, meeting=meeting))
    store.books.drop_meeting(old)
    assert store.pairs.pairs(old) == []
    assert len(store.pairs.pairs(new)) == 1


def test_a_copy_from_before_there_were_pairs_is_made_and_brought_back(folder: Path) -> None:
    """The step makes a copy first, of a store that has no such tables."""
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        key = store.copier.key
    with open_copy(folder / "cochair.db", key, writing=True).transaction() as db:
        for sql in ("DROP TABLE pair", "DROP TABLE own_certificate", "ALTER TABLE device DROP COLUMN own"):
            db.execute(sql)
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm017_laptops'")
    with open_store(folder) as store:
        copies = store.copier.all()
        assert store.check() == [] and len(copies) == 1
    bring_back(copies[0], folder)
    with open_store(folder) as store:
        assert store.check() == []
        meeting = store.library.meetings()[0].id
        store.library.log(meeting).append([entry(1, NoteWritten(BUSES, "goes on"))])
        assert len(store._reader.rows("SELECT DISTINCT device FROM event")) == 2
