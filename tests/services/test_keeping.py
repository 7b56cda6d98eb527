"""What is kept about people: all of it found, how meetings were with nobody told apart, and old things proposed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cochair.domain.board import Board, BoardNumber, BoardPerson, PersonNumber, Support, Written
from cochair.domain.chances import Chance, ChanceKind, Taken, Thanks
from cochair.domain.consents import About
from cochair.domain.events import MeetingEnded, MeetingStarted
from cochair.domain.how_was_it import Face, HadSay, HowWasIt
from cochair.domain.ids import MeetingId
from cochair.domain.keeping import AskedFor, AskedOfUs, KeptKind, Length
from cochair.domain.needs import Helps, Need, Question
from cochair.domain.refused import Unclear
from cochair.exports.data_file import as_json
from cochair.services import asked_of_us, chances, how_was_it
from cochair.services.asked_of_us import read_past_day
from cochair.services.consents import keep_answer, newest, says_yes
from cochair.services.everything import everything_about
from cochair.services.needs import pick, share
from cochair.services.retention import keep_for, keep_longer, old_things, take_out
from cochair.services.taking_back import take_back
from cochair.services.without_others import without_others
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, action, entry, note, plan, said

DAY = date(2026, 11, 12)
LATE = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one board of three people, whose meeting has ended."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        meeting = opened.library.new_meeting(plan(), TEN)
        opened.library.log(meeting).append(
            [
                entry(2, MeetingStarted(TEN)),
                note(3, "Tom rang Sam about the zebra crossing"),
                said(4, "I wait an hour with Tom"),
                action(5, "write to the bus company"),
                entry(6, MeetingEnded(), 60),
            ]
        )
        yield opened


@pytest.fixture
def board(store: Store) -> BoardNumber:
    return store.books.of(Board).rows()[0].number


def person(store: Store, name: str) -> PersonNumber:
    return store.books.of(BoardPerson).rows(name=name)[0].number


def meeting_of(store: Store) -> MeetingId:
    return store.library.meetings()[0].id


def test_everything_about_a_person_names_nobody_else(store: Store) -> None:
    sam = person(store, "Sam")
    store.books.of(Support).add(Support(0, sam, person(store, "Priya")))
    keep_answer(store.books, sam, About.NAME, "May papers say your name, Sam?", yes=True, today=DAY)
    store.books.of(Thanks).add(Thanks(0, sam, "Tom said you were brave", "Priya", "", DAY))
    everything = everything_about(store.books, store.library, sam, "North Town Board")
    (meeting,) = everything.meetings
    text = as_json(everything, DAY)
    assert everything.groups == ("Members",)
    assert any("I wait an hour with somebody else" in line for line in meeting.lines)
    assert "zebra crossing" in text and "bus company" not in text and "May papers say your name, Sam?" in text
    assert "Tom" not in text and "Priya" not in text and '"tom"' not in text and '"priya"' not in text
    assert json.loads(text)["kept"]["consent"][0]["yes"] is True
    assert "sealed_number" not in text


def test_a_name_that_is_also_a_word_is_known_by_its_large_letter() -> None:
    hide = without_others(("Will", "Mary Ann", "Zoë"), ("Sam",))
    assert hide("Will will ask mary, MARY ANN and zoë") == (
        "somebody else will ask somebody else, somebody else and somebody else"
    )
    assert without_others(("Sam Lee",), ("Sam",))("Sam and Sam Lee") == "Sam and somebody else"


def test_how_it_was_is_shown_from_three_answers_up_and_in_no_order(store: Store, board: BoardNumber) -> None:
    meeting = meeting_of(store)
    assert how_was_it.told(store.books, meeting) == (how_was_it.NOBODY_YET,)
    answers = [
        (Face.GOOD, HadSay.YES, "z was best"),
        (Face.GOOD, HadSay.PARTLY, ""),
        (Face.BAD, HadSay.NO, "a was bad"),
    ]
    for place, (face, say, words) in enumerate(answers, 1):
        how_was_it.keep_answer(store.books, board, meeting, face, say, words, shuffle=lambda rows: rows.reverse())
        assert len(how_was_it.told(store.books, meeting)) == (1 if place < 3 else 8)
    assert how_was_it.told(store.books, meeting) == (
        "2 people say it was good.",
        "1 person says it was not good.",
        "1 person could have their say.",
        "1 person could partly have their say.",
        "1 person could not have their say.",
        "Somebody says: “a was bad”",
        "Somebody says: “z was best”",
        "Shown again after 3 more answers.",
    )
    assert [row.face for row in store.books.of(HowWasIt).rows()] == [Face.BAD, Face.GOOD, Face.GOOD]


def test_what_one_more_answer_says_is_not_shown_before_enough_others_came(store: Store, board: BoardNumber) -> None:
    meeting = meeting_of(store)
    for _ in range(3):
        how_was_it.keep_answer(store.books, board, meeting, Face.GOOD, HadSay.YES)
    before = how_was_it.told(store.books, meeting)
    how_was_it.keep_answer(store.books, board, meeting, Face.BAD, HadSay.NO, "It was too loud")
    now = how_was_it.told(store.books, meeting)
    assert now[:-1] == before[:-1]
    assert now[-1] == "1 more person has told us. Shown again after 2 more answers."


def test_those_who_answer_before_anybody_looks_are_shown_together(store: Store, board: BoardNumber) -> None:
    meeting = meeting_of(store)
    for _ in range(5):
        how_was_it.keep_answer(store.books, board, meeting, Face.GOOD, HadSay.YES)
    assert how_was_it.told(store.books, meeting)[0] == "5 people say it was good."


def test_meetings_stand_beside_each_other_when_2_have_enough_answers(store: Store, board: BoardNumber) -> None:
    store.library.new_meeting(plan("Winter", TEN + timedelta(days=28)), TEN)
    rows = store.library.meetings()
    for row in rows:
        assert how_was_it.over_time(store.books, rows) == ()
        for say in (HadSay.YES, HadSay.YES, HadSay.NO):
            how_was_it.keep_answer(store.books, board, row.id, Face.GOOD, say)
    assert how_was_it.over_time(store.books, rows) == (
        "Could you have your say, on Thursday 10 December 2026? Yes: 2. Partly: 0. No: 1.",
        "Could you have your say, on Thursday 12 November 2026? Yes: 2. Partly: 0. No: 1.",
    )


def test_an_answer_has_no_person_and_no_time(store: Store) -> None:
    assert store._writer is not None
    columns = {name for (name,) in store._writer.rows("SELECT name FROM pragma_table_info('how_was_it')")}
    assert columns == {"number", "board", "meeting", "face", "say", "words", "shown"}


def kinds(store: Store, board: BoardNumber, today: date) -> list[KeptKind]:
    return [thing.kind for thing in old_things(store.books, store.library, board, today)]


def test_old_things_are_proposed_when_their_time_is_over_and_never_before(store: Store, board: BoardNumber) -> None:
    meeting = meeting_of(store)
    how_was_it.keep_answer(store.books, board, meeting, Face.GOOD, HadSay.YES)
    asked = store.books.of(AskedOfUs).add(AskedOfUs(0, board, AskedFor.DATA, "Sam", "", DAY))
    assert kinds(store, board, date(2027, 11, 12)) == []
    assert kinds(store, board, date(2027, 11, 13)) == [KeptKind.HOW_WAS_IT]
    asked_of_us.answered(store.books, asked, DAY)
    assert kinds(store, board, date(2029, 11, 13)) == [KeptKind.HOW_WAS_IT, KeptKind.ASKED]
    assert kinds(store, board, date(2032, 11, 12)) == [KeptKind.HOW_WAS_IT, KeptKind.ASKED]
    assert KeptKind.MEETINGS in kinds(store, board, date(2032, 11, 13))


def test_nothing_goes_by_itself_and_a_yes_takes_it_out(store: Store, board: BoardNumber) -> None:
    long_after = date(2040, 1, 1)
    for _ in range(2):
        (thing,) = old_things(store.books, store.library, board, long_after)
        assert len(store.library.meetings()) == 1
    take_out(store.books, thing)
    assert store.library.meetings() == [] and store.check() == []
    assert old_things(store.books, store.library, board, long_after) == ()


def test_what_is_kept_longer_comes_back_after_six_months(store: Store, board: BoardNumber) -> None:
    today = date(2033, 1, 1)
    (thing,) = old_things(store.books, store.library, board, today)
    until = keep_longer(store.books, board, thing, today)
    assert until == date(2033, 7, 1)
    assert kinds(store, board, until) == [] and kinds(store, board, until + LATE) == [KeptKind.MEETINGS]
    keep_longer(store.books, board, thing, until + LATE)
    assert kinds(store, board, until + LATE) == []


def test_what_is_about_a_person_is_old_after_they_leave(store: Store, board: BoardNumber) -> None:
    sam = store.books.of(BoardPerson).rows(name="Sam")[0]
    for number in (sam.number, person(store, "Tom")):
        store.books.of(Chance).add(Chance(0, number, ChanceKind.TALK, "A talk", DAY))
    store.books.of(BoardPerson).change(replace(sam, left_on=DAY))
    keep_for(store.books, board, KeptKind.CHANCES, Length.DAYS_30)
    assert kinds(store, board, DAY + timedelta(days=30)) == []
    (thing,) = old_things(store.books, store.library, board, DAY + timedelta(days=31))
    assert "Sam" in thing.words
    take_out(store.books, thing)
    assert [chance.person for chance in store.books.of(Chance).rows()] == [person(store, "Tom")]


def test_money_is_old_row_by_row_and_what_is_not_old_stays(store: Store, board: BoardNumber) -> None:
    assert store._writer is not None
    sam = person(store, "Sam")
    with store._writer.transaction() as db:
        db.execute(
            """CREATE TABLE IF NOT EXISTS payment_kept (number INTEGER PRIMARY KEY,
               person INTEGER NOT NULL REFERENCES person (number), day TEXT NOT NULL) STRICT"""
        )
        db.execute("INSERT INTO payment_kept (person, day) VALUES (?1, '2020-05-01'), (?1, '2026-05-01')", (sam,))
    assert kinds(store, board, date(2027, 5, 1)) == []
    (thing,) = old_things(store.books, store.library, board, date(2027, 5, 2))
    assert thing.kind is KeptKind.MONEY and "Sam" in thing.words
    take_out(store.books, thing)
    assert store._writer.rows("SELECT day FROM payment_kept") == [("2026-05-01",)]


def test_a_yes_taken_back_takes_away_what_it_was_for(store: Store) -> None:
    assert store._writer is not None
    sam = person(store, "Sam")
    with store._writer.transaction() as db:
        db.execute(
            """CREATE TABLE IF NOT EXISTS need_kept (number INTEGER PRIMARY KEY,
               person INTEGER NOT NULL REFERENCES person (number)) STRICT"""
        )
        db.execute("INSERT INTO need_kept (person) VALUES (?), (?)", (sam, person(store, "Tom")))
    keep_answer(store.books, sam, About.SHARING_NEEDS, "May we tell “Big print.”?", yes=True, today=DAY)
    for about in (About.KEEPING_NEEDS, About.NAME, About.DESCRIPTION):
        keep_answer(store.books, sam, about, "Yes?", yes=True, today=DAY)
    store.books.of(BoardPerson).change(replace(store.books.of(BoardPerson).row(sam), described="Walks a lot"))
    for about in (About.KEEPING_NEEDS, About.NAME, About.DESCRIPTION):
        answer = newest(store.books, sam, about)
        assert answer is not None
        take_back(store.books, store.library, answer, DAY)
        assert not says_yes(store.books, sam, about)
    assert store._writer.rows("SELECT person FROM need_kept") == [(person(store, "Tom"),)]
    assert newest(store.books, sam, About.SHARING_NEEDS) is None
    now = store.books.of(BoardPerson).row(sam)
    assert now.written is Written.A_MEMBER and now.described == ""


def test_who_asked_is_told_by_when_and_what_is_late(store: Store, board: BoardNumber) -> None:
    asked_of_us.write_down(store.books, board, AskedFor.DATA, "sam", "", "31 January 2027", date(2027, 2, 1))
    asked_of_us.write_down(store.books, board, AskedFor.COMPLAINT, "Jo", "It was too loud", "", date(2027, 2, 1))
    asked_of_us.add_holiday(store.books, board, "1 March 2027", date(2027, 2, 1))
    data, complaint = asked_of_us.asked_now(store.books, board, date(2027, 3, 2))
    if data.asked.kind is not AskedFor.DATA:
        data, complaint = complaint, data
    assert data.asked.person == person(store, "Sam")
    assert data.next == "Give it to them by Tuesday 2 March 2027." and not data.late
    assert complaint.next == "By Wednesday 3 March 2027, tell them that we have it."
    asked_of_us.told(store.books, complaint.asked, date(2027, 3, 2))
    late = asked_of_us.asked_now(store.books, board, date(2027, 3, 3))
    assert {told.late for told in late if told.asked.kind is AskedFor.DATA} == {True}


def test_words_are_needed_and_a_day_to_come_is_refused(store: Store, board: BoardNumber) -> None:
    sam = person(store, "Sam")
    with pytest.raises(Unclear):
        asked_of_us.write_down(store.books, board, AskedFor.COMPLAINT, "Jo", " ", "", DAY)
    with pytest.raises(Unclear):
        chances.offer(store.books, sam, ChanceKind.TRAINING, "", "", DAY)
    with pytest.raises(Unclear):
        chances.offer(store.books, sam, ChanceKind.TRAINING, "First aid", "1 January 2027", DAY)
    chance = chances.offer(store.books, sam, ChanceKind.TRAINING, "First aid", "1 December", DAY)
    assert chance.offered_on == date(2025, 12, 1)
    chances.take(store.books, chance, Taken.YES)
    chances.thank(store.books, sam, "For your talk", "Priya", "A card", "", DAY)
    assert store.books.of(Chance).rows()[0].taken is Taken.YES
    assert store.books.of(Thanks).rows()[0].said_on == DAY


@pytest.mark.parametrize(
    ("typed", "today", "day"),
    [
        ("30 March", date(2026, 3, 31), date(2026, 3, 30)),
        ("29 January", date(2026, 1, 30), date(2026, 1, 29)),
        ("Monday", date(2026, 3, 31), date(2026, 3, 30)),
        ("20 December", date(2026, 1, 5), date(2025, 12, 20)),
        ("", date(2026, 3, 31), date(2026, 3, 31)),
    ],
)
def test_a_day_with_no_year_is_the_last_one_of_that_name(typed: str, today: date, day: date) -> None:
    assert read_past_day(typed, today) == day


def test_no_part_of_somebody_elses_name_is_told() -> None:
    hidden = without_others(["Mary Jones"], ["Sam Hill"])
    assert hidden("Mrs Jones said that Mary and Sam Hill agree.") == (
        "Mrs somebody else said that somebody else and Sam Hill agree."
    )


def test_a_yes_to_telling_needs_is_taken_back_with_its_day(store: Store) -> None:
    sam = person(store, "Sam")
    pick(store.books, sam, Question.PAPERS, Helps.BIG_PRINT, DAY, on=True)
    keep_answer(store.books, sam, About.SHARING_NEEDS, "May we tell?", yes=True, today=DAY)
    share(store.books, sam, DAY, yes=True)
    answer = newest(store.books, sam, About.SHARING_NEEDS)
    assert answer is not None
    take_back(store.books, store.library, answer, DAY)
    assert [need.shared_on for need in store.books.of(Need).rows()] == [None]
