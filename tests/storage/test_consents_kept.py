"""Each answer of a person is tied to the one before: `check` names one that was edited, moved, put in or taken out."""

from datetime import date
from pathlib import Path

import pytest

from cochair.domain.board import BoardPerson
from cochair.domain.consents import About, Consent
from cochair.services.consents import keep_answer
from cochair.storage.store import check, open_store
from tests.storage.boards import TEN, plan
from tests.storage.test_opening import run_sql

DAY = date(2026, 11, 12)


@pytest.fixture
def asked(folder: Path) -> Path:
    """A closed store in which four answers were kept."""
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        for person in store.books.of(BoardPerson).rows():
            keep_answer(store.books, person.number, About.NAME, f"May we say {person.name}?", yes=True, today=DAY)
        keep_answer(store.books, person.number, About.NAME, f"May we say {person.name}?", yes=False, today=DAY)
        assert store.check() == []
    return folder


EDITED = "Somebody changed answer 2 after we kept it. It says Thursday 12 November 2026."


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE consent SET yes = 0 WHERE number = 2", [EDITED]),
        ("UPDATE consent SET words = 'May we say all?' WHERE number = 2", [EDITED]),
        ("UPDATE consent SET person = 1 WHERE number = 2", [EDITED]),
        (
            "UPDATE consent SET said_on = '2026-11-13' WHERE number = 2",
            ["Somebody changed answer 2 after we kept it. It says Friday 13 November 2026."],
        ),
        ("DELETE FROM consent WHERE number = 2", ["Answer 2 is missing. We had kept it."]),
        ("DELETE FROM consent WHERE number = 4", ["Answer 4 is missing. We had kept it."]),
        (
            "INSERT INTO consent SELECT 5, person, about, words, 1, said_on FROM consent WHERE number = 4",
            ["CoChair did not keep answer 5. Somebody put it in."],
        ),
        (
            "UPDATE consent SET number = 9 WHERE number = 2",
            ["Answer 2 is missing. We had kept it.", "CoChair did not keep answer 9. Somebody put it in."],
        ),
        (
            "DELETE FROM consent_chain WHERE place = 4",
            ["CoChair did not keep answer 4. Somebody put it in.", "The end"],
        ),
        ("UPDATE consent_chain SET place = 9 WHERE place = 2", ["Answer 3 does not", "Answer 4 does not", "Answer 2"]),
        ("UPDATE consent_chain SET salt = '' WHERE place = 2", [EDITED]),
    ],
)
def test_an_answer_that_was_changed_from_outside_is_named(asked: Path, sql: str, told: list[str]) -> None:
    run_sql(asked, sql)
    found = check(asked)
    assert all(any(one.startswith(words) for one in found) for words in told), found


def test_two_answers_that_changed_places_are_both_named(asked: Path) -> None:
    run_sql(asked, "UPDATE consent SET person = 5 - person WHERE number IN (2, 3)")
    assert len(check(asked)) == 2


def test_the_last_answer_can_not_go_together_with_its_guard(asked: Path) -> None:
    run_sql(asked, "DELETE FROM consent WHERE number = 4")
    run_sql(asked, "DELETE FROM consent_chain WHERE place = 4")
    assert check(asked) == ["The end of the list that guards the answers is missing."]


def test_a_note_that_words_were_taken_can_not_be_made_up(asked: Path) -> None:
    run_sql(asked, "UPDATE consent SET words = '' WHERE number = 4")
    run_sql(asked, "UPDATE consent_chain SET salt = '' WHERE place = 4")
    run_sql(asked, "INSERT INTO consent_chain VALUES (5, NULL, '', 'rubbish', 'abc')")
    assert "Somebody changed the list that guards the answers, at place 5." in check(asked)
    assert any(one.startswith("Somebody changed answer 4") for one in check(asked))


def test_answers_from_before_there_was_a_chain_are_tied_when_the_store_is_opened(asked: Path) -> None:
    run_sql(asked, "DROP TABLE consent_chain")
    run_sql(asked, "DROP TABLE forgotten")
    run_sql(asked, "DELETE FROM setting WHERE name = 'consents'")
    run_sql(asked, "DELETE FROM _sqlite_migrations WHERE name = 'm016_forgetting'")
    with open_store(asked) as store:
        assert store.check() == []
        assert [answer.yes for answer in store.books.of(Consent).rows()] == [True, True, True, False]
    run_sql(asked, "UPDATE consent SET yes = 1 WHERE number = 4")
    assert check(asked) == ["Somebody changed answer 4 after we kept it. It says Thursday 12 November 2026."]
