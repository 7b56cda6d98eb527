"""Nobody's own number goes to another laptop: who has what it is made into could try out every number."""

from datetime import timedelta
from pathlib import Path

from cochair.domain.events import AgendaShared
from cochair.services.plan_numbers import give_number
from cochair.storage.store import open_store
from tests.storage.boards import PRIYA, TEN, plan


def test_the_rows_for_other_laptops_have_no_number(tmp_path: Path) -> None:
    with open_store(tmp_path, unlocked=True) as store:
        known = give_number(plan(), PRIYA, "2468", "00" * 16)
        assert known.person(PRIYA).sealed_number
        meeting = store.library.new_meeting(known, TEN - timedelta(days=1))
        log = store.shared_log(meeting)
        assert known.person(PRIYA).sealed_number not in log.rows()[0].body
        assert log.rows_after(0)[0] == log.rows()[0]
        shared = store.library.log(meeting).entries()[0].event
        assert isinstance(shared, AgendaShared) and shared.plan.person(PRIYA).sealed_number
