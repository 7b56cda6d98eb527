"""Everything about a person is found along the references of the tables, also of tables made later."""

from datetime import date
from pathlib import Path

import pytest

from cochair.domain.board import Board, BoardPerson, PersonNumber, Support
from cochair.domain.chances import Chance, ChanceKind, Thanks
from cochair.domain.consents import About
from cochair.domain.how_was_it import Face, HadSay, HowWasIt
from cochair.domain.kept_rows import Kept
from cochair.domain.requests import Request
from cochair.services.consents import keep_answer
from cochair.storage.everything import NOT_ALONG_REFERENCES, led_to, tables_of
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, action, note, plan, said

DAY = date(2026, 11, 12)


@pytest.fixture
def people(store: Store) -> dict[str, PersonNumber]:
    """The people of a board of three, by name."""
    store.library.new_meeting(plan(), TEN)
    return {person.name: person.number for person in store.books.of(BoardPerson).rows()}


def kept(store: Store, person: PersonNumber, *names: str) -> dict[str, Kept]:
    return {found.table: found for found in store.books.about(person, names)}


def test_every_table_is_walked_or_has_a_reason_why_not(store: Store) -> None:
    assert store._writer is not None
    found = led_to(store._writer)
    assert {"person", "consent", "support", "chance", "thanks", "may_open", "asked_of_us"} <= found
    assert set(tables_of(store._writer)) - found <= NOT_ALONG_REFERENCES.keys()
    assert not found & NOT_ALONG_REFERENCES.keys()


def test_a_new_table_that_points_at_a_person_is_in_the_bundle_and_so_is_what_points_at_it(
    store: Store, people: dict[str, PersonNumber]
) -> None:
    assert store._writer is not None
    with store._writer.transaction() as db:
        db.execute("CREATE TABLE song (id TEXT PRIMARY KEY, sung_by INTEGER REFERENCES person (number)) STRICT")
        db.execute("CREATE TABLE verse (number INTEGER PRIMARY KEY, song TEXT REFERENCES song, words TEXT) STRICT")
        db.execute("INSERT INTO song VALUES ('spring', ?), ('rain', ?)", (people["Sam"], people["Tom"]))
        db.execute("INSERT INTO verse VALUES (1, 'spring', 'Birds'), (2, 'rain', 'Drops'), (3, 'spring', 'Bees')")
    found = kept(store, people["Sam"], "Sam")
    assert found["song"].rows == ({"id": "spring", "sung_by": people["Sam"]},)
    assert [row["words"] for row in found["verse"].rows] == ["Birds", "Bees"]


def test_of_a_row_about_somebody_else_only_that_it_names_the_person_is_told(
    store: Store, people: dict[str, PersonNumber]
) -> None:
    assert store._writer is not None
    store.books.of(Support).add(Support(0, people["Priya"], people["Sam"]))
    with store._writer.transaction() as db:
        db.execute(
            """CREATE TABLE lift (number INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person (number),
               driver INTEGER REFERENCES person (number), place TEXT) STRICT"""
        )
        db.execute("INSERT INTO lift VALUES (1, ?, ?, 'Home of Tom')", (people["Tom"], people["Sam"]))
    found = kept(store, people["Sam"], "Sam")
    assert found["lift"].rows == ({"person": people["Tom"], "driver": people["Sam"]},)
    assert found["support"].people == {"person", "supporter"}


def test_rows_of_the_person_are_there_and_nobody_elses(store: Store, people: dict[str, PersonNumber]) -> None:
    sam, tom = people["Sam"], people["Tom"]
    for person, words in ((sam, "Cooking"), (tom, "Welding")):
        store.books.of(Chance).add(Chance(0, person, ChanceKind.TRAINING, words, DAY))
        store.books.of(Thanks).add(Thanks(0, person, words, "Ann", "A card", DAY))
        keep_answer(store.books, person, About.NAME, words, yes=True, today=DAY)
    store.requests.add("North Town Board", "More buses", "Sam", DAY)
    store.requests.add("North Town Board", "Less rain", "Tom", DAY)
    store.library.keep_draft("plan", "ask Sam about it")
    store.library.keep_draft("run", "a sample")
    found = kept(store, sam, "Sam")
    assert [row["what"] for row in found["chance"].rows] == ["Cooking"]
    assert [row["words"] for row in found["consent"].rows] == ["Cooking"] and found["consent"].ticks == {"yes"}
    assert [row["words"] for row in found["request"].rows] == ["More buses"]
    assert [row["text"] for row in found["line_draft"].rows] == ["ask Sam about it"]


def test_a_meeting_goes_with_everything_made_from_it_and_the_store_is_still_whole(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        old, new = (store.library.new_meeting(plan(title), TEN) for title in ("Old buses", "Trains"))
        for meeting, text in ((old, "zebra crossing"), (new, "platform")):
            store.library.log(meeting).append([note(2, text), action(3, text), said(4, text)])
        board = store.books.of(Board).rows()[0].number
        store.books.of(HowWasIt).add(HowWasIt(0, board, old, Face.GOOD, HadSay.YES))
        store.books.drop_meeting(old)
        assert [row.id for row in store.library.meetings()] == [new]
        assert store.library.search("zebra") == [] and len(store.library.search("platform")) == 3
        assert store.books.of(HowWasIt).rows() == ()
        assert store.check() == []
        store.books.drop_meeting(new)
        assert store.check() == []
    with open_store(folder) as store:
        third = store.library.new_meeting(plan("Third"), TEN)
        store.library.log(third).append([note(2, "after")])
        assert store.check() == []


def test_what_some_tables_keep_about_a_person_goes_and_nothing_else(
    store: Store, people: dict[str, PersonNumber]
) -> None:
    for person in people.values():
        store.books.of(Chance).add(Chance(0, person, ChanceKind.TALK, "A talk", DAY))
        keep_answer(store.books, person, About.NAME, "Yes?", yes=True, today=DAY)
    store.books.drop_of_person(people["Sam"], ("chance",))
    assert {chance.person for chance in store.books.of(Chance).rows()} == {people["Priya"], people["Tom"]}
    assert "consent" in kept(store, people["Sam"], "Sam")


def test_requests_are_rows_too(store: Store) -> None:
    number = store.requests.add("North", "More buses", "Sam", DAY)
    assert store.books.of(Request).row(number) == store.requests.requests()[0]


def test_what_is_half_typed_about_a_person_is_found_by_their_number(
    store: Store, people: dict[str, PersonNumber]
) -> None:
    sam, tom = people["Sam"], people["Tom"]
    for place in (f"payment of {sam}", f"thanks to {sam}", f"name of {sam}", f"cost of {tom}", f"payment of {sam}1"):
        store.library.keep_draft(place, "half")
    found = kept(store, sam, "Sam")["line_draft"].rows
    assert [row["place"] for row in found] == [f"payment of {sam}", f"thanks to {sam}", f"name of {sam}"]
