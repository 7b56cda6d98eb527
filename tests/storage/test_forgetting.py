"""A person who is forgotten is nowhere in the bytes of any file, and everything that is counted stays as it was."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from cochair.domain.board import BoardPerson, PersonNumber, Support
from cochair.domain.chances import Chance, Thanks
from cochair.domain.consents import Consent
from cochair.domain.expenses import Expense, expenses_total
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.keeping import AskedOfUs
from cochair.domain.needs import Need
from cochair.domain.payments import Payment, own_total
from cochair.domain.power_counts import counts
from cochair.domain.power_report import power_report
from cochair.domain.summary import summary
from cochair.resources import resource
from cochair.services.ports import StoreFailed
from cochair.storage import forgetting
from cochair.storage.forgetting_again import as_forgotten
from cochair.storage.store import Store, check, open_store
from tests.storage.forgettable import DAY, GONE, MO, ZEBEDEE, fill, number_of, play
from tests.storage.plain_store import bytes_in, write_plainly
from tests.storage.test_opening import run_sql

SCRIPTS = sorted(resource("samples").glob("*.meeting"))


def told(store: Store, meeting: MeetingId) -> dict[str, Any]:
    """What can be counted in a meeting, with no word of anybody."""
    m = fold(store.library.log(meeting).entries())
    kept: dict[str, Any] = json.loads(json.dumps(summary(meeting, m)))
    counted = ("items", "talk_seconds", "shares", "cards", "warnings", "carried", "expected_finish", "enough_time")
    said = [(each["state"], each["item"]) for each in kept["you_said"]]
    lists = {name: len(kept[name]) for name in ("questions", "decisions", "actions", "notes", "hard_words", "parked")}
    actions = [(action["state"], action["by"], action["item"]) for action in kept["actions"]]
    report = power_report(m)
    power = (report.groups, report.consents, report.cards, report.breaks, list(counts(report)))
    return {name: kept[name] for name in counted} | lists | {"said": said, "done": actions, "power": power}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_whoever_is_forgotten_one_after_another_the_meeting_counts_as_before(folder: Path, script: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        meeting = play(store, script.read_text("utf-8"))
        before, open_said = told(store, meeting), len(store.library.open_you_said())
        for person in store.books.of(BoardPerson).rows():
            store.books.forget(person.number, DAY)
            assert told(store, meeting) == before
            assert len(store.library.open_you_said()) == open_said
            assert person.name not in bodies(store)
            assert store.library.search(person.name) == []
        assert store.check() == []
    with open_store(folder) as store:
        store.rebuild()
        assert told(store, meeting) == before and store.check() == []


def bodies(store: Store) -> str:
    """The whole log as it is kept."""
    assert store._writer is not None
    return "\n".join(body for (body,) in store._writer.rows("SELECT body FROM event"))


@pytest.fixture
def full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store that is not locked, with something about Zebedee in every table that can have it."""
    write_plainly(monkeypatch)
    with open_store(folder, unlocked=True) as store:
        fill(store)
        yield store


def test_no_byte_of_any_file_has_the_person_any_more_also_while_the_store_is_open(full: Store, folder: Path) -> None:
    assert [word for word in GONE if word not in bytes_in(folder)] == []
    full.books.forget(number_of(full, ZEBEDEE), DAY)
    assert [word for word in GONE if word in bytes_in(folder)] == []
    assert full.check() == []
    full.close()
    assert [word for word in GONE if word in bytes_in(folder)] == []


def test_in_a_locked_store_nothing_is_left_either_when_its_rows_are_written_out(folder: Path, tmp_path: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        fill(store)
        assert [word for word in GONE if word in bytes_in(folder)] == []
        store.books.forget(number_of(store, ZEBEDEE), DAY)
        assert store._writer is not None
        out = tmp_path / "out"
        out.mkdir()
        store._writer.rows("ATTACH DATABASE ? AS plain KEY ''", (str(out / "plain.db"),))
        store._writer.rows("SELECT sqlcipher_export('plain')")
        store._writer.rows("DETACH DATABASE plain")
        assert "walnut" in bytes_in(out)
        assert [word for word in GONE if word in bytes_in(out)] == []


def test_sums_days_that_are_due_and_what_is_kept_about_others_stay(full: Store) -> None:
    books, zebedee, mo = full.books, number_of(full, ZEBEDEE), number_of(full, MO)
    before = [told(full, row.id) for row in full.library.meetings()]
    money = own_total(books.of(Payment).rows()), expenses_total(books.of(Expense).rows())
    books.forget(zebedee, DAY)
    assert [told(full, row.id) for row in full.library.meetings()] == before
    assert (own_total(books.of(Payment).rows()), expenses_total(books.of(Expense).rows())) == money
    assert money == (Decimal(48), Decimal(5))
    assert [row.what for row in books.of(Chance).rows()] == ["walnut with a member"]
    assert [(row.person, row.words) for row in books.of(Need).rows()] == [(mo, "walnut like a member")]
    assert [(row.words, row.said_by) for row in books.of(Thanks).rows()] == [("walnut", "a member")]
    assert [(row.did, row.paid_by) for row in books.of(Payment).rows()] == [
        ("", ""),
        ("walnut with a member", "a member"),
    ]
    assert {(row.person, row.supporter) for row in books.of(Support).rows()} == {
        (mo, number_of(full, "Priya")),
        (number_of(full, "Tom"), mo),
    }
    assert [(row.who, row.words) for row in books.of(AskedOfUs).rows()] == [("", ""), ("a member", "walnut")]
    assert books.of(BoardPerson).row(mo).described == "A friend of a member"
    assert [photo.content for photo in full.pictures.own("North Town Board")] == [b"heron"]
    assert books.of(BoardPerson).row(mo).photo is None


def test_the_person_stands_in_the_log_as_a_member_and_their_words_are_still_answered(full: Store) -> None:
    full.books.forget(number_of(full, ZEBEDEE), DAY)
    first = fold(full.library.log(full.library.meetings()[-1].id).entries())
    (note, *_) = first.notes
    assert note.text == "A member would like a a member’s corner; a member knows"
    assert [said.text for said in first.you_said] == [
        "We took these words away (1).",
        "It is dark there",
        "It is dark there",
    ]
    assert [said.text for said in full.library.open_you_said()] == [
        "It is dark there",
        "It is dark there",
        "A member told me",
    ]
    assert [(action.who, action.text) for action in full.library.open_actions()] == [
        ("a member", "ring a member's friend")
    ]
    assert full.library.meetings()[-1].title == "Getting to a member"
    assert "a member" in [person.name for person in first.plan.people]


def test_drafts_lose_the_person_and_what_was_asked_for_and_not_answered_goes(full: Store) -> None:
    full.books.forget(number_of(full, ZEBEDEE), DAY)
    for draft in full.library.plans().values():
        assert draft.title == "With a member" and "p9" not in [person.id for person in draft.people]
    asked = {(request.words, request.who, request.because) for request in full.requests.requests()}
    assert asked == {("We took these words away.", "", "A member has one"), ("A seat like a member has", MO, "")}
    assert full.library.draft("run") == "a ring a member, a member"
    assert full.library.setting("presets") == '{"worn":"Mo","kept":[{"name":"Mo"}]}'
    assert full.library.draft(f"payment of {number_of(full, MO)}") == "half a walnut"


def test_that_somebody_answered_stays_and_the_chain_of_answers_still_holds(full: Store) -> None:
    full.books.forget(number_of(full, ZEBEDEE), DAY)
    assert [(row.words, row.yes) for row in full.books.of(Consent).rows()] == [
        ("", True),
        ("May we say walnut, a member?", True),
    ]
    assert full.check() == []


def test_a_change_of_an_answer_is_still_seen_after_somebody_was_forgotten(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        fill(store)
        store.books.forget(number_of(store, ZEBEDEE), DAY)
    run_sql(folder, "UPDATE consent SET words = 'May we say all?' WHERE number = 1")
    run_sql(folder, "UPDATE consent SET yes = 0 WHERE number = 2")
    assert [words[:31] for words in check(folder)] == [
        "Somebody changed answer 1 after",
        "Somebody changed answer 2 after",
    ]


def test_a_new_table_can_not_be_forgotten(full: Store) -> None:
    zebedee, mo = number_of(full, ZEBEDEE), number_of(full, MO)
    assert full._writer is not None
    with full._writer.transaction() as db:
        db.execute("CREATE TABLE song (id TEXT PRIMARY KEY, sung_by INTEGER REFERENCES person (number)) STRICT")
        db.execute("CREATE TABLE verse (number INTEGER PRIMARY KEY, song TEXT NOT NULL REFERENCES song, words TEXT)")
        db.execute(
            """CREATE TABLE lift (number INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person (number),
               driver INTEGER REFERENCES person (number), place TEXT) STRICT"""
        )
        db.execute("CREATE TABLE wall (number INTEGER PRIMARY KEY, words TEXT) STRICT")
        db.execute("INSERT INTO song VALUES ('spring', ?), ('rain', ?)", (zebedee, mo))
        db.execute("INSERT INTO verse VALUES (1, 'spring', 'Birds'), (2, 'rain', 'Drops'), (3, 'spring', 'Bees')")
        db.execute("INSERT INTO lift VALUES (1, ?, ?, 'Home of Zebedee'), (2, ?, ?, 'A')", (mo, zebedee, zebedee, mo))
        db.execute("INSERT INTO wall VALUES (1, 'Zebedee was here'), (2, '[\"Zebedee\", 1]')")
    full.books.forget(zebedee, DAY)
    assert full._writer.rows("SELECT * FROM song") == [("rain", mo)]
    assert full._writer.rows("SELECT words FROM verse") == [("Drops",)]
    assert full._writer.rows("SELECT * FROM lift") == [(1, mo, None, "Home of a member")]
    assert full._writer.rows("SELECT words FROM wall") == [("A member was here",), ('["a member",1]',)]


def test_when_it_can_not_be_done_whole_nothing_is_changed(full: Store) -> None:
    assert full._writer is not None
    with full._writer.transaction() as db:
        db.execute("UPDATE event SET kind = 'FromLater' WHERE id = (SELECT max(id) FROM event)")
    before = full.books.of(BoardPerson).rows(), bodies(full)
    with pytest.raises(StoreFailed):
        full.books.forget(number_of(full, ZEBEDEE), DAY)
    assert (full.books.of(BoardPerson).rows(), bodies(full)) == before


def test_what_could_not_be_cleared_while_somebody_read_is_cleared_at_the_next_opening(
    full: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as stopped:
        stopped.setattr(forgetting, "clear_away", lambda _: None)
        full.books.forget(number_of(full, ZEBEDEE), DAY)
    full.close()
    with open_store(folder) as store:
        assert [word for word in GONE if word in bytes_in(folder)] == []
        assert store.check() == []


def test_a_copy_put_back_forgets_again_and_a_number_is_never_given_twice(tmp_path: Path) -> None:
    with open_store(tmp_path / "now", unlocked=True) as store:
        fill(store)
        zebedee = number_of(store, ZEBEDEE)
        store.books.forget(zebedee, DAY)
        numbers = store.books.forgotten()
    assert numbers == (zebedee,)
    with open_store(tmp_path / "older", unlocked=True) as older:
        fill(older)
        older.books.forget_again((*numbers, PersonNumber(70)), DAY)
        assert older.books.forgotten() == (zebedee, 70)
        assert ZEBEDEE not in bodies(older)
        before = older.books.of(BoardPerson).rows()
        older.books.forget_again(numbers, DAY)
        assert older.books.of(BoardPerson).rows() == before
        new = older.books.of(BoardPerson).add(BoardPerson(PersonNumber(0), before[0].board, "Ada"))
        assert new.number == 71
        assert older.check() == []


def test_a_copy_forgets_whom_the_store_in_its_place_has_forgotten(tmp_path: Path) -> None:
    with open_store(tmp_path / "now", unlocked=True) as store:
        fill(store)
        store.books.forget(number_of(store, ZEBEDEE), DAY)
    with open_store(tmp_path / "older", unlocked=True) as older:
        fill(older)
        assert older._writer is not None
        as_forgotten(older._writer, tmp_path / "nothing", bytes(32))
        assert ZEBEDEE in bodies(older)
        as_forgotten(older._writer, tmp_path / "now", bytes(32))
        assert ZEBEDEE not in bodies(older) and older.check() == []
