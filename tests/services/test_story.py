"""The story of an item across all meetings of a board: dated, plain, and with names only where there is a yes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.domain.agenda import LeftOut, Plan
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.rules import checking_minutes
from cochair.domain.written import Outcome
from cochair.services.drafting import keep_draft
from cochair.services.keeping import Keeping
from cochair.services.live import LiveMeeting
from cochair.services.planning import add_item
from cochair.services.scripts.header import read_header
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.story import Stories
from cochair.storage.store import Store, open_store
from tests.told import AGENDA, PEOPLE, READY, head

BOARD = "North Town Board"
FIRST = """
10:00 the meeting starts
10:01 next item
10:02 Sam says: I wait in the rain (may be named)
10:03 Mo says: The papers are hard
10:04 note: Two buses were late.
10:05 decision: We ask for a shelter (agreed; open to change)
10:06 action: Ann: ring the bus company by 20 November 2026
10:07 parked: Trains
10:08 the meeting ends
"""
AGAIN = f"""
  Welcome; 5 minutes; news; for everyone
  Buses; 25 minutes; talk; for Members; led by Sam; {READY}
"""
SECOND = """
10:00 the meeting starts
10:02 answer "The papers": we did: They are shorter now.
10:11 the meeting ends
"""
THIRD = """
10:00 the meeting starts
10:05 next item
10:06 Sam takes the floor
10:31 the meeting ends
"""


class Still:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, tzinfo=UTC)

    def slept(self) -> timedelta:
        return timedelta(0)


def header_of(day: str, agenda: str, people: str = PEOPLE) -> list[str]:
    meeting = f"Getting around; {day}; 10:00 to 11:30; The hall"
    return head(agenda, Meeting=meeting, People=people).splitlines()


def played(store: Store, day: str, lines: str, agenda: str = AGENDA, people: str = PEOPLE) -> MeetingId:
    player = ScriptPlayer(store.library)
    told = list(player.play([*header_of(day, agenda, people), *lines.strip().splitlines()]))
    assert not player.faults, told
    return store.library.meetings()[0].id


def plan_of(agenda: str) -> Plan:
    return read_header(list(enumerate(header_of("12 November 2026", agenda)[:-1], 1)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


def told(store: Store, title: str = "Buses") -> list[str]:
    story = Stories(store.library, store.requests, BOARD).of(title)
    return [f"{line.day:%d %b}: {line.words}" for line in story.lines] if story else []


def person(store: Store, name: str) -> PersonId:
    people = fold(store.library.log(store.library.meetings()[0].id).entries()).plan.people
    return next(p.id for p in people if p.name == name)


def test_everything_that_happened_is_told_in_order(store: Store) -> None:
    first = played(store, "12 November 2026", FIRST)
    keeping = Keeping(store.library, Still())
    keeping.answer(first, 1, Outcome.DOING, "We ask for a shelter", person(store, "Tom"), "")
    keeping.report(first, 5, "They will come in May", done=True)
    assert told(store, "  buses ") == [
        "12 Nov: It was on our agenda for the first time.",
        "12 Nov: Sam said: “I wait in the rain”",
        "12 Nov: A member said: “The papers are hard”",
        "12 Nov: We wrote: “Two buses were late.”",
        "12 Nov: We decided: We ask for a shelter.",
        "12 Nov: Ann will ring the bus company, by Friday 20 November 2026.",
        "12 Nov: We kept it for later: Trains.",
        "22 Nov: We are doing it: We ask for a shelter.",
        "22 Nov: This is done: ring the bus company. They will come in May.",
    ]


def test_an_item_that_was_put_off_comes_back_and_an_answer_in_a_later_meeting_counts(store: Store) -> None:
    first = played(store, "12 November 2026", FIRST)
    second = played(store, "10 December 2026", SECOND, AGAIN)
    third = played(store, "14 January 2027", THIRD, AGAIN)
    lines = Stories(store.library, store.requests, BOARD).of("Buses")
    assert lines is not None
    assert [(line.meeting, line.words) for line in lines.lines[7:]] == [
        (second, "We did it: They are shorter now."),
        (second, "It was on our agenda again."),
        (second, "It was for Members."),
        (second, "We put it off: there was no time for it."),
        (third, "It was on our agenda again."),
        (third, "It was for Members."),
        (third, "Sam led it."),
        (third, "We talked about it."),
    ]
    assert {line.meeting for line in lines.lines[:7]} == {first}


def test_what_was_kept_for_later_begins_a_story(store: Store) -> None:
    played(store, "12 November 2026", FIRST)
    assert told(store, "trains") == ["12 Nov: We kept it for later: Trains."]


def test_what_was_taken_back_has_no_story(store: Store) -> None:
    played(store, "12 November 2026", FIRST.replace("10:08 the", "10:07 undo\n10:08 the"))
    assert not Stories(store.library, store.requests, BOARD).has("Trains")
    assert told(store, "Trains") == []


def test_a_meeting_to_come_is_the_end_of_a_story_so_far(store: Store) -> None:
    played(store, "12 November 2026", FIRST)
    played(store, "10 December 2026", "", AGAIN)
    assert told(store)[-1] == "10 Dec: It is on our agenda for this day."


def test_what_was_left_off_an_agenda_has_its_reason(store: Store) -> None:
    played(store, "12 November 2026", FIRST)
    plan = replace(plan_of("Welcome; 5 minutes; news"), left_out=(LeftOut("buses", "They run well now"),))
    store.library.new_meeting(
        replace(plan, agenda_sent=date(2026, 12, 1), starts=plan.starts + timedelta(28)), plan.starts
    )
    assert told(store)[-1] == "01 Dec: We left it off the agenda: They run well now."


def test_a_name_is_told_only_with_a_yes(store: Store) -> None:
    people = PEOPLE.replace("Sam (Members)", "Sam (Members, not named)").replace(
        "Ann (Workers", "Ann (not named, Workers"
    )
    played(store, "12 November 2026", FIRST, AGAIN, people)
    lines = told(store)
    assert "12 Nov: A member said: “I wait in the rain”" in lines
    assert "12 Nov: A member will ring the bus company, by Friday 20 November 2026." in lines
    assert not [line for line in lines if "Sam" in line or "Ann" in line]


@pytest.mark.parametrize(("who", "shown"), [("sam", "Sam"), ("", "A member"), ("Zoe", "A member")])
def test_who_asked_for_it_is_told_first(store: Store, who: str, shown: str) -> None:
    number = store.requests.add(BOARD, "buses that come", who, date(2026, 10, 1))
    plan = plan_of(AGAIN)
    items = tuple(replace(item, request=number) for item in plan.items if item.title == "Buses")
    store.library.new_meeting(replace(plan, items=items), plan.starts)
    assert told(store) == [
        f"01 Oct: {shown} asked for it: “buses that come”",
        "12 Nov: It is on our agenda for this day.",
    ]


def test_a_line_that_was_wrong_has_what_is_right_after_it(store: Store) -> None:
    meeting = played(store, "12 November 2026", FIRST)
    live = LiveMeeting(store.library.log(meeting), Still())
    live.write(lambda m: checking_minutes.say_wrong(m, 3, "It was three buses.", person(store, "Sam")))
    lines = told(store)
    assert lines[3] == "12 Nov: We wrote: “Two buses were late.”"
    assert lines[-1] == "22 Nov: Somebody says that this is wrong: It was three buses."


def test_words_find_an_item_by_how_they_begin(store: Store) -> None:
    played(store, "12 November 2026", FIRST)
    stories = Stories(store.library, store.requests, BOARD)
    assert [story.title for story in stories.found("BUS")] == ["Buses"]
    assert [story.title for story in stories.found("meet next")] == ["Next meeting"]
    assert [story.title for story in stories.found("b")] == ["Buses", "Budget"]
    assert stories.found("") == stories.found("zebra") == ()


def test_a_draft_another_board_and_a_break_have_no_story(store: Store) -> None:
    played(store, "12 November 2026", FIRST)
    keep_draft(store.library, add_item(plan_of(AGAIN), "Gardens"))
    assert told(store, "Gardens") == told(store, "Break") == []
    assert Stories(store.library, store.requests, "Another Board").of("Buses") is None


def test_only_the_newest_24_meetings_are_read(store: Store) -> None:
    plan = plan_of(AGAIN)
    for month in range(30):
        store.library.new_meeting(replace(plan, starts=plan.starts + timedelta(days=28 * month)), plan.starts)
    assert len(told(store)) == 24


def test_meetings_are_read_one_by_one_and_only_once(tmp_path: Path) -> None:
    with open_store(tmp_path, unlocked=True) as store:
        for day in ("12 November 2026", "10 December 2026"):
            played(store, day, "", AGAIN)
        stories = Stories(store.library, store.requests, BOARD)
        assert [stories.read_on(), stories.read_on(), stories.read_on()] == [True, False, False]
    assert stories.has("buses") and not stories.has("Zebras")  # the store is closed: nothing is read again
    story = stories.of("Buses")
    assert story is not None
    assert [line.day for line in story.lines] == [date(2026, 11, 12), date(2026, 12, 10)]
