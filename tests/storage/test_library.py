from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cochair.domain.events import MeetingEnded, MeetingStarted
from cochair.services.ports import Heartbeat
from cochair.storage.search import question
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, action, entry, note, plan


def test_meetings_are_listed_newest_first(store: Store) -> None:
    days = [3, 1, 2]
    ids = {day: store.library.new_meeting(plan(f"Day {day}", TEN + timedelta(days=day)), TEN) for day in days}
    rows = store.library.meetings()
    assert [row.title for row in rows] == ["Day 3", "Day 2", "Day 1"]
    assert rows[0].id == ids[3]
    assert rows[0].starts == TEN + timedelta(days=3)
    assert {row.state for row in rows} == {"planned"}
    assert ids[3].startswith("2026-11-15-")


def test_a_half_typed_line_is_kept_as_it_stands_until_it_is_emptied(folder: Path) -> None:
    words = "n the bus \u0000 does “not” wait\n— ğ 日本"
    with open_store(folder, unlocked=True) as store:
        assert store.library.draft("capture") == ""
        store.library.keep_draft("capture", "n the")
        store.library.keep_draft("capture", words)
        store.library.keep_draft("title", "Getting")
    with open_store(folder) as store:
        assert store.library.draft("capture") == words
        store.library.keep_draft("capture", "")
        assert store.library.draft("capture") == ""
        assert store.library.draft("title") == "Getting"


def test_draft_agendas_come_back_the_one_changed_last_first(store: Store) -> None:
    first, second = plan("First"), plan("Second")
    store.library.keep_plan("a", first)
    store.library.keep_plan("b", second)
    assert list(store.library.plans().items()) == [("b", second), ("a", first)]
    changed = replace(first, title="First again", items=())
    store.library.keep_plan("a", changed)
    assert list(store.library.plans().items()) == [("a", changed), ("b", second)]
    store.library.drop_plan("b")
    assert store.library.plans() == {"a": changed}


def test_settings_are_kept(store: Store) -> None:
    assert store.library.setting("theme") == ""
    store.library.keep_setting("theme", "dark")
    store.library.keep_setting("theme", "light")
    assert store.library.setting("theme") == "light"


def test_the_last_sign_of_life_is_of_a_meeting_that_goes_on(store: Store) -> None:
    assert store.library.heartbeat() is None
    one, two = (store.library.new_meeting(plan(), TEN) for _ in range(2))
    for meeting in (one, two):
        store.library.log(meeting).append([entry(1, MeetingStarted(TEN))])
    store.library.beat(one, TEN)
    store.library.beat(two, TEN + timedelta(seconds=5))
    store.library.beat(one, TEN + timedelta(seconds=4))
    assert store.library.heartbeat() == Heartbeat(two, TEN + timedelta(seconds=5))
    store.library.log(two).append([entry(2, MeetingEnded(), 6)])
    assert store.library.heartbeat() == Heartbeat(one, TEN + timedelta(seconds=4))
    store.library.log(one).append([entry(2, MeetingEnded(), 6)])
    assert store.library.heartbeat() is None


def test_open_actions_come_soonest_first(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))
    later = action(1, "later")
    sooner = entry(2, replace(later.event, text="sooner", by=later.event.by - timedelta(days=3)))
    log.append([later, sooner])
    assert [a.text for a in store.library.open_actions()] == ["sooner", "later"]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("The bus is late", "buses"),
        ("Two buses are late", "bus"),
        ("Two Minibuses came", "minibus"),
        ("Every person matters", "people"),
        ("Ann is writing a letter", "writes"),
        ("The policy is old", "policies"),
        ("We wrote to them", "write"),
        ("St Mark's Hall", "mark"),
        ("St Mark's Hall", "hall st"),
        ("Café in Łódź", "cafe"),
        ("Transport for all", "trans"),
        ("日本 bus", "日本"),
    ],
)
def test_words_are_found_by_their_beginning_and_their_family(store: Store, line: str, asked: str) -> None:
    meeting = store.library.new_meeting(plan("Plain"), TEN)
    store.library.log(meeting).append([note(1, line), note(1, "Something else")])
    assert store.library.search(asked) == [(meeting, line)]


@pytest.mark.parametrize("asked", ["", "   ", "'\"", "* OR", "NEAR(", "text:", "a AND", "-", "(", "^x", "zebra"])
def test_odd_questions_find_nothing_and_break_nothing(store: Store, asked: str) -> None:
    meeting = store.library.new_meeting(plan("Plain"), TEN)
    store.library.log(meeting).append([note(1, "Buses")])
    assert store.library.search(asked) == []


def test_the_newest_line_is_found_first(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.log(meeting).append([note(1, "bus one"), note(1, "bus two")])
    assert [line for _, line in store.library.search("bus")] == ["bus two", "bus one"]


def test_a_question_of_no_words_is_empty() -> None:
    assert question("?!") == ""
