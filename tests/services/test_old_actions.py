"""Old actions get a person and a date before an agenda goes out, and stay open until somebody reports on them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cochair.commands.papers import chooser, record_of
from cochair.domain.agenda import OldAction, Plan
from cochair.domain.events import ActionCarried
from cochair.domain.ids import MeetingId
from cochair.domain.refused import Refused, Unclear
from cochair.services.home_view import home_view
from cochair.services.keeping import Keeping
from cochair.services.kept_promises import promises_view
from cochair.services.live import LiveMeeting
from cochair.services.old_actions import choose_day, choose_owner, drop_action, old_told
from cochair.services.plan_people import remove_person
from cochair.services.plan_view import Where, missing
from cochair.services.planning import to_share
from cochair.services.scripts.header import read_header
from cochair.services.templates import new_draft
from cochair.storage.store import Store, open_store
from tests.journeys.running import HEADER, FakeClock

DAY, TODAY = date(2026, 10, 30), date(2026, 10, 20)
NOW = datetime(2026, 10, 20, 9, tzinfo=UTC)


def plan(*old: OldAction) -> Plan:
    """A whole agenda with old actions."""
    return replace(read_header(list(enumerate(HEADER.splitlines(), 1))), old_actions=old)


SAM = next(person.id for person in plan().people if person.name == "Sam")
RING = OldAction("ring the hall", SAM, DAY, "Sam")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


def share(store: Store, *old: OldAction) -> MeetingId:
    return store.library.new_meeting(plan(*old), NOW)


def test_a_person_and_a_date_are_asked_for_and_never_made_up() -> None:
    draft = plan(OldAction("ring the hall", named="TS and EW"))
    (told,) = old_told(draft)
    assert told.words == "It says TS and EW. Please choose 1 person, and a date."
    assert (told.no_person, told.no_date) == (True, True)
    needs = missing(draft, TODAY)
    assert needs is not None
    assert needs.where is Where.OLD_ACTIONS
    assert needs.sentence == "“ring the hall” is an old action. It needs a name and a date."
    with pytest.raises(Unclear, match="needs a name and a date"):
        to_share(draft, TODAY)
    with pytest.raises(Unclear, match="Nobody here is called Zed"):
        choose_owner(draft, 0, "Zed")
    with pytest.raises(Unclear, match="is not a date"):
        choose_day(draft, 0, "soon", TODAY)
    draft = choose_owner(draft, 0, "sam")
    with pytest.raises(Unclear, match=r"It needs a date\."):
        to_share(draft, TODAY)
    draft = choose_day(draft, 0, "30 October", TODAY)
    assert [(a.who, a.by) for a in to_share(draft, TODAY).old_actions] == [(SAM, DAY)]
    assert missing(draft, TODAY) is None
    assert old_told(draft)[0].words == "Sam will do it by Friday 30 October 2026."


def test_an_old_action_can_be_taken_away_and_outlives_its_person() -> None:
    draft = plan(RING, OldAction("write"))
    assert drop_action(draft, 0).old_actions == (OldAction("write"),)
    assert remove_person(draft, SAM).old_actions[0] == replace(RING, who=None)


def test_the_next_draft_does_not_ask_again_about_the_same() -> None:
    assert new_draft(NOW, plan(RING)).old_actions == ()


def test_they_are_open_from_when_the_agenda_is_shared(store: Store) -> None:
    meeting = share(store, RING, OldAction("write", None, None, "TS"))
    (action,) = store.library.open_actions()
    assert (action.text, action.who, action.by) == ("ring the hall", "Sam", DAY)
    for typed in ("hall", "is:open is:action", "who:Sam", "by:2026-10", "who:Sam hall"):
        assert store.library.search(typed) == [(meeting, "Sam: ring the hall")]
    told = home_view(store.library, FakeClock(NOW), chooser(), unlocked=True).actions
    assert [promise.words for promise in told] == ["Sam will ring the hall"]
    (promise,) = promises_view(store.library, TODAY, chooser()).actions
    assert (promise.words, promise.done, promise.carried) == ("Sam will ring the hall", None, True)


@pytest.mark.parametrize("started", [False, True])
def test_somebody_says_what_came_of_it_before_or_in_the_meeting(store: Store, started: bool) -> None:
    meeting = share(store, RING)
    clock = FakeClock(plan().starts if started else NOW)
    if started:
        LiveMeeting(store.library.log(meeting), clock).start()
    keeping = Keeping(store.library, clock)
    with pytest.raises(Refused):
        keeping.report_carried(meeting, 2, "", done=True)
    with pytest.raises(Refused):
        keeping.report_carried(meeting, 1, " ", done=False)
    keeping.report_carried(meeting, 1, "They said yes.", done=True)
    assert store.library.open_actions() == store.library.search("is:open") == []
    assert store.library.search("is:action") != []
    if started:
        (promise,) = promises_view(store.library, TODAY, chooser()).actions
        assert (promise.done, promise.when) == (True, "Done: They said yes.")
    store.rebuild()
    assert store.library.open_actions() == []
    assert store.check() == []


def test_undo_in_the_meeting_leaves_them_alone(store: Store) -> None:
    meeting = share(store, RING)
    live = LiveMeeting(store.library.log(meeting), FakeClock(plan().starts))
    with pytest.raises(Refused):
        live.undo()
    live.start()
    live.note("We begin.")
    live.undo()
    assert [c.text for c in live.meeting.carried] == ["ring the hall"]
    assert live.meeting.notes == ()
    assert live.meeting.records == ()


def test_new_actions_and_old_ones_have_numbers_of_their_own(store: Store) -> None:
    meeting = share(store, RING)
    clock = FakeClock(plan().starts)
    live = LiveMeeting(store.library.log(meeting), clock)
    live.start()
    live.park("The gate")
    live.report_carried(1, "", done=True)
    assert [p.number for p in live.meeting.parked] == [1]
    assert live.meeting.carried[0].report is not None
    assert [isinstance(entry.event, ActionCarried) for entry in live.entries[:2]] == [False, True]
    live.end()
    assert any("ring the hall" in str(block) for block in record_of(live.entries).blocks)
