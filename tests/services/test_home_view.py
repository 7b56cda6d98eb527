"""The first screen tells what is next, what was promised, and what there was; a draft is saved at each change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.commands.pictures import chooser
from cochair.domain.agenda import Kind, Plan
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Unclear
from cochair.domain.written import Outcome
from cochair.services import plan_details, planning
from cochair.services.drafting import Drafting, start_draft
from cochair.services.follow_up import next_draft, next_meeting
from cochair.services.home_view import HomeView, found, home_view
from cochair.services.keeping import Keeping
from cochair.services.ports import Library, StoreFailed
from cochair.services.scripts.header import read_header
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import Store, open_store
from tests.told import head, play


class Still:
    """A clock that shows what a test says."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


CLOCK = Still(datetime(2026, 11, 24, 9, tzinfo=UTC))
TODAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


def told(library: Library, lines: str, header: str | None = None) -> Meeting:
    """Play a meeting into a library."""
    player = ScriptPlayer(library)
    answers = list(player.play([*(header or head()).splitlines(), *lines.strip().splitlines()]))
    assert not player.faults, answers
    assert player.live is not None
    return player.live.meeting


def view(library: Library, at: datetime = CLOCK.at, *, unlocked: bool = False) -> HomeView:
    return home_view(library, Still(at), chooser(), unlocked=unlocked)


PROMISED = """
10:00 the meeting starts
10:01 note: hello
10:02 action: Ann: ring the venue by 22 November 2026
10:02 action: Tom: Bus map by 24 November 2026
10:03 action: Sam: ask about the lift by 1 December 2026
10:04 Sam says: The bus stop is too dark.
10:05 the meeting ends
"""


def test_the_first_start_says_what_to_do(store: Store) -> None:
    home = view(store.library, unlocked=True)
    assert home.first_time
    assert home.next is None
    assert home.no_promises
    assert (home.unlocked, "Not locked yet" in home.foot) == (True, True)
    assert "Nothing is sent" in view(store.library).foot


def test_the_next_meeting_is_the_soonest_to_come(store: Store) -> None:
    for title, day in (("Later", "20 December 2026"), ("Gone", "1 November 2026"), ("Soon", "25 November 2026")):
        header = head(Meeting=f"{title}; {day}; 10:00 to 11:30; The hall", Agenda_sent="")
        store.library.new_meeting(_plan(header), CLOCK.at)
    home = view(store.library)
    assert home.next is not None
    assert (home.next.title, home.next.date) == ("Soon", "Tomorrow, Wednesday 25 November")
    assert home.next.times == "10:00 to 11:30, The hall"
    assert home.next.balance == ("Members: 30 of 80 minutes. 10 minutes short of the half we agreed.",)
    assert home.next.coming == "7 people are coming. Dev comes later."
    assert [line.title for line in home.planned] == ["Gone", "Later"]
    assert (home.board, home.co_chairs) == ("North Town Board", "Co-chairs: Priya and Tom")


def test_a_meeting_that_was_never_started_can_still_be_started(store: Store) -> None:
    store.library.new_meeting(_plan(head()), CLOCK.at)
    home = view(store.library)
    assert home.next is not None
    assert home.next.title == "Getting around"


def test_an_unfinished_meeting_comes_first_and_asks(store: Store) -> None:
    told(store.library, "10:00 the meeting starts\n10:01 note: hello\n10:03 next item\n10:10 Sam takes the floor")
    home = view(store.library)
    assert home.next is not None
    assert home.next.question == "You were at item 2, Buses, with 18 minutes left. Carry on?"
    assert home.past == ()


def test_promises_tell_how_late_they_are(store: Store) -> None:
    told(store.library, PROMISED)
    home = view(store.library)
    assert [(p.words, p.when, p.late) for p in home.actions] == [
        ("Ann will ring the venue", "2 days late", True),
        ("Tom: Bus map", "By today", False),
        ("Sam will ask about the lift", "By Tuesday 1 December", False),
    ]
    assert [(p.words, p.when) for p in home.you_said] == [("“The bus stop is too dark.”", "Waiting 12 days")]
    assert home.no_promises == ""
    assert [(line.title, line.words) for line in home.past] == [("Getting around", "Thursday 12 November")]
    next_year = view(store.library, datetime(2027, 1, 2, tzinfo=UTC))
    assert next_year.past[0].words == "Thursday 12 November 2026"


def test_the_one_who_waits_longest_is_named_as_such(store: Store) -> None:
    told(store.library, PROMISED)
    told(store.library, PROMISED, head(Meeting="Again; 19 November 2026; 10:00 to 11:30; The hall"))
    assert [p.when for p in view(store.library).you_said] == ["Waiting 12 days, the longest", "Waiting 5 days"]


def test_search_finds_lines_with_their_meeting(store: Store) -> None:
    told(store.library, PROMISED)
    lines = found(store.library, "bus", TODAY)
    assert {line.title for line in lines} == {"The bus stop is too dark.", "Tom: Bus map"}
    assert {line.words for line in lines} == {"Getting around, Thursday 12 November"}
    assert found(store.library, "zebra", TODAY) == ()


def test_a_draft_is_on_disk_after_each_change(store: Store) -> None:
    drafting = Drafting(store.library, CLOCK, start_draft(store.library, CLOCK), store.requests)
    for step in range(3):
        assert drafting.change(lambda p, n=step: planning.add_item(p, f"Thing {n}"))
        assert store.library.plans()[drafting.plan_id] == drafting.plan
    assert not drafting.change(lambda p: planning.move_up(p, p.items[0].id))
    drafting.undo()
    assert [i.title for i in store.library.plans()[drafting.plan_id].items] == ["Thing 0", "Thing 1"]
    assert [line.title for line in view(store.library).plans] == ["A meeting with no title yet"]


def test_undo_goes_back_to_the_first_draft_and_then_says_so(store: Store) -> None:
    drafting = Drafting(store.library, CLOCK, start_draft(store.library, CLOCK), store.requests)
    first = drafting.plan
    drafting.change(lambda p: planning.add_item(p, "Buses"))
    drafting.undo()
    assert (drafting.plan, drafting.can_undo) == (first, False)
    with pytest.raises(Unclear, match="nothing to undo"):
        drafting.undo()


def test_a_change_that_can_not_be_saved_is_kept_for_the_next_one(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    drafting = Drafting(store.library, CLOCK, start_draft(store.library, CLOCK), store.requests)

    def full(*_: object) -> None:
        raise StoreFailed("The disk is full. Please make room.")

    with monkeypatch.context() as patched:
        patched.setattr(store.library, "keep_plan", full)
        with pytest.raises(StoreFailed, match="full"):
            drafting.change(lambda p: planning.add_item(p, "Buses"))
    drafting.change(lambda p: planning.add_item(p, "Money"))
    assert [i.title for i in store.library.plans()[drafting.plan_id].items] == ["Buses", "Money"]


def test_sharing_makes_a_meeting_and_drops_the_draft(store: Store) -> None:
    told(store.library, PROMISED)
    drafting = Drafting(store.library, CLOCK, start_draft(store.library, CLOCK), store.requests)
    with pytest.raises(Unclear, match="title"):
        drafting.share()
    assert store.library.plans()
    drafting.change(lambda p: planning.add_item(plan_details.name_meeting(p, "Money"), "Money"))
    for chair in drafting.plan.co_chairs:
        drafting.say_yes(chair.id)
    with pytest.raises(Unclear, match="1 thing that somebody said has no answer yet"):
        drafting.share()
    Keeping(store.library, CLOCK).answer(
        store.library.meetings()[0].id, 5, Outcome.DOING, "We ask for light.", None, ""
    )
    meeting = drafting.share()
    assert drafting.share() == meeting
    assert store.library.plans() == {}
    assert [row.title for row in store.library.meetings()] == ["Money", "Getting around"]
    with pytest.raises(Unclear, match="not here any more"):
        Drafting(store.library, CLOCK, drafting.plan_id, store.requests)


def test_a_draft_with_no_title_has_the_board_of_the_last_meeting(store: Store) -> None:
    told(store.library, PROMISED)
    draft = start_draft(store.library, CLOCK)
    plan = store.library.plans()[draft]
    assert (plan.board, len(plan.people), plan.title) == ("North Town Board", 7, "")


def test_what_is_owed_comes_first_next_time() -> None:
    meeting = play("""
        10:00 the meeting starts
        10:01 note: hello
        10:05 parked: who pays for the bench
        10:06 next item
        10:07 Sam takes the floor
        10:12 the meeting ends
    """).meeting
    plan = next_draft(meeting, CLOCK.at)
    assert [(i.title, i.minutes) for i in plan.items] == [
        ("What happened since", 10),
        ("Buses", 10),
        ("Housing", 15),
        ("Budget", 20),
        ("Next meeting", 15),
        ("who pays for the bench", 10),
    ]
    owed = plan.items[1]
    assert plan.agreed(owed) == {owed.for_group: 10}
    assert plan.items[0].kind is Kind.FEEDBACK
    assert (plan.board, plan.groups, plan.title) == (meeting.plan.board, meeting.plan.groups, "")
    assert plan.finish - plan.starts == timedelta(minutes=80)


def test_a_meeting_with_nothing_left_over_only_asks_what_happened(store: Store) -> None:
    lines = "10:00 the meeting starts\n10:01 note: hello\n10:05 the meeting ends"
    meeting = told(store.library, lines, head("Welcome; 5 minutes; news; for everyone"))
    draft = next_meeting(store.library, meeting, CLOCK)
    plan = store.library.plans()[draft]
    assert [i.title for i in plan.items] == ["What happened since"]


def _plan(header: str) -> Plan:
    return read_header(list(enumerate(header.removesuffix("---").splitlines(), 1)))
