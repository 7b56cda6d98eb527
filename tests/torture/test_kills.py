"""A writer is killed at any instant, whatever it does, and nothing is lost that it said was kept."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from cochair.domain.board import PersonNumber
from cochair.storage.codec import entry_to_row
from cochair.storage.store import open_store
from tests.storage.boards import TEN, action, plan, said
from tests.storage.forgettable import DAY
from tests.torture import kills, window_kills
from tests.torture.promised import Promised, read_all


def test_a_writer_killed_at_any_instant_loses_nothing_it_said_was_kept() -> None:
    good, torn = kills.figures(full=False)
    assert good.good, good.line()
    assert torn.good, "a writer that breaks a gesture in two was not seen"


def test_a_window_killed_in_a_meeting_is_opened_again_with_all_that_was_kept() -> None:
    (seen,) = window_kills.figures(full=False)
    assert seen.good, seen.line()


@pytest.fixture
def promised(tmp_path: Path) -> Promised:
    """What is promised about a store with one meeting."""
    promised = Promised()
    with open_store(tmp_path, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        promised.take(json.dumps({"will": "meet"}))
        promised.take(json.dumps({"did": 1, "now": asdict(read_all(store))}))
    return promised


@pytest.mark.parametrize(
    ("there", "acknowledged", "well"),
    [(2, True, True), (2, False, True), (0, False, True), (1, False, False), (1, True, False), (0, True, False)],
)
def test_what_is_lost_or_torn_is_seen(
    tmp_path: Path, promised: Promised, there: int, acknowledged: bool, well: bool
) -> None:
    """A gesture of two entries, of which so many are there."""
    entries = [action(1, "word0000001"), said(1, "word0000002")]
    with open_store(tmp_path, unlocked=True) as store:
        meeting = store.library.meetings()[0].id
        if there:
            store.library.log(meeting).append(entries[:there])
    promised.take(json.dumps({"will": "write", "meeting": meeting, "rows": [list(entry_to_row(e)) for e in entries]}))
    if acknowledged:
        promised.take(json.dumps({"did": 1}))
    assert (promised.faults(tmp_path) == []) is well


def test_a_copy_that_went_and_a_name_that_came_back_are_seen(tmp_path: Path, promised: Promised) -> None:
    promised.take(json.dumps({"will": "copy"}))
    promised.take(json.dumps({"did": 1, "copy": "gone.cochair"}))
    assert promised.faults(tmp_path) == ["the copy gone.cochair is gone"]
    promised.take(json.dumps({"will": "forget", "person": 1, "name": "Priya"}))
    with open_store(tmp_path, unlocked=True) as store:
        store.books.forget(PersonNumber(1), DAY)
        store.library.new_meeting(plan(), TEN)
        promised.take(json.dumps({"did": 1, "now": asdict(read_all(store))}))
    assert "Priya is found again" in promised.faults(tmp_path)
