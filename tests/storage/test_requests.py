"""What people ask for is kept with its answer, and is there when the store is opened again."""

from datetime import date
from pathlib import Path

import pytest

from cochair.domain.requests import Reply, Request
from cochair.services.ports import StoreFailed
from cochair.storage.store import Store, open_store
from tests.storage.test_opening import run_sql

MONDAY = date(2026, 11, 9)
FRIDAY = date(2026, 11, 13)


def test_requests_come_back_oldest_first_with_their_own_numbers(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        later = store.requests.add("North", "a “quiet” room — 日本", "Sam", FRIDAY)
        sooner = store.requests.add("North", "bigger print", "", MONDAY)
    with open_store(folder, writing=False) as store:
        assert store.requests.requests() == [
            Request(sooner, "North", "bigger print", "", MONDAY),
            Request(later, "North", "a “quiet” room — 日本", "Sam", FRIDAY),
        ]
        with pytest.raises(StoreFailed):
            store.requests.add("North", "more", "", FRIDAY)


def test_a_newer_answer_takes_the_place_of_the_one_before_and_can_be_taken_back(store: Store) -> None:
    number, other = (store.requests.add("North", words, "", MONDAY) for words in ("a ramp", "a lift"))
    store.requests.answer(number, Reply.LATER, MONDAY, until=FRIDAY)
    assert store.requests.requests()[0].until == FRIDAY
    store.requests.answer(number, Reply.CAN_NOT, FRIDAY, because="the hall says no")
    first, second = store.requests.requests()
    assert (first.reply, first.because, first.until, first.replied_on) == (
        Reply.CAN_NOT,
        "the hall says no",
        None,
        FRIDAY,
    )
    assert (second.number, second.reply) == (other, None)
    store.requests.take_back(number)
    assert store.requests.requests()[0] == Request(number, "North", "a ramp", "", MONDAY)


def test_a_store_from_before_there_were_requests_takes_the_step(folder: Path) -> None:
    with open_store(folder, unlocked=True):
        pass
    for statement in ("DROP TABLE request", "DELETE FROM _sqlite_migrations WHERE name = 'm008_requests'"):
        run_sql(folder, statement)
    with open_store(folder, unlocked=True) as store:
        assert store.requests.requests() == []
        assert store.check() == []
