"""Small groups: whose time it is, what stands still, and what brings everybody back."""

from datetime import datetime, timedelta

import pytest

from cochair.domain.telling import groups_left_words, groups_words, time_told
from cochair.domain.wording import sentence
from tests.told import Told, play

BUSES = "10:00 the meeting starts\n10:05 next item\n10:06 Mo takes the floor\n"
SPLIT = BUSES + "10:08 small groups for 10 minutes\n"
"""Mo has talked for 2 minutes, and 13 stay reserved for Members; the groups talk until 10:18."""


def told_at(told: Told, clock: str) -> str:
    """What is said of the groups at a time of the day."""
    return groups_words(told.live.at(_instant(told, clock)))


def ends_at(told: Told) -> str:
    """When it will be time to come back, as things stand."""
    until = told.meeting.groups_until
    return "" if until is None else f"{told.meeting.plan.local(until):%H:%M:%S}"


def _instant(told: Told, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return told.meeting.plan.starts + timedelta(hours=hour - 10, minutes=minute)


def test_it_is_the_items_time_and_nobodys_turn() -> None:
    """The item's clock goes on; no group gets seconds, and what is reserved stays reserved."""
    told = play(SPLIT + "10:15 note: x")
    assert told.meeting.turn is None
    assert told.summary["talk_seconds"] == {"Members": 120, "Workers": 0}
    assert told.item("Buses")["used_seconds"] == 600
    assert told.kept("Buses") == {"agreed": 900, "given": 120, "reserved": 780}
    assert time_told(told.meeting).words == "15 minutes left"


def test_in_an_item_for_a_group_open_time_counts_as_given() -> None:
    """As it always does, whoever speaks."""
    told = play(
        "10:00 the meeting starts\n10:01 Tom asks to move Housing after Welcome, because x\n10:01 Priya agrees\n"
        "10:05 next item\n10:06 small groups for 9 minutes\n10:12 note: x"
    )
    assert told.meeting.now_item is not None and told.meeting.now_item.item.title == "Housing"
    assert told.kept("Housing") == {"agreed": 900, "given": 420, "reserved": 480}
    assert told.summary["talk_seconds"] == {"Members": 0, "Workers": 0}


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        ("10:08", "We talk in small groups. 10 minutes left."),
        ("10:11", "We talk in small groups. 7 minutes left."),
        ("10:17", "We talk in small groups. The last minute."),
        ("10:18", "Time to come back together."),
        ("10:45", "Time to come back together."),
    ],
)
def test_at_zero_only_the_words_change(clock: str, words: str) -> None:
    told = play(SPLIT)
    assert told_at(told, clock) == words
    assert told.live.at(_instant(told, clock)).groups_until == told.meeting.groups_until


def test_without_small_groups_there_is_nothing_to_say() -> None:
    told = play(BUSES)
    assert (groups_words(told.meeting), groups_left_words(told.meeting)) == ("", "")


STANDS_STILL = (
    ("10:10 the meeting pauses\n10:14 the meeting goes on", "10:22:00"),
    ("10:10 card: stop\n10:13 card down", "10:21:00"),
    ("10:10 wait 90 seconds\n10:14 note: x", "10:19:30"),
    ("10:10 the laptop sleeps for 5 minutes\n10:15 note: x", "10:23:00"),
    ("10:10 card: slow down\n10:13 card down", "10:18:00"),
    ("10:20 the meeting pauses\n10:24 the meeting goes on", "10:22:00"),
    ("10:10 the meeting pauses\n10:11 wait 60 seconds\n10:14 the meeting goes on", "10:22:00"),
)


@pytest.mark.parametrize(("lines", "end"), STANDS_STILL, ids=[lines for lines, _ in STANDS_STILL])
def test_time_while_the_clocks_stand_still_is_given_back(lines: str, end: str) -> None:
    """However often somebody looks at the clock in between."""
    told = play(SPLIT + lines)
    assert ends_at(told) == end
    looked = told.live.meeting
    for second in range(0, 600, 37):
        looked = told.live.at(told.meeting.as_of + timedelta(seconds=second))
    assert looked.groups_until == told.meeting.groups_until


def test_in_a_pause_the_time_left_stays() -> None:
    told = play(SPLIT + "10:10 the meeting pauses")
    assert told_at(told, "10:10") == told_at(told, "10:40") == "We talk in small groups. 8 minutes left."


def test_started_again_they_get_a_new_end() -> None:
    assert ends_at(play(SPLIT + "10:17 small groups for 5 minutes")) == "10:22:00"
    assert ends_at(play(SPLIT + "10:25 small groups for 5 minutes")) == "10:30:00"


def test_groups_end_thinking_time() -> None:
    """As somebody who takes the floor does."""
    told = play(BUSES + "10:07 wait 600 seconds\n10:08 small groups for 10 minutes\n10:10 note: x")
    assert ends_at(told) == "10:18:00"
    assert told.meeting.still_until is None


BACK = (
    "10:09 small groups end",
    "10:09 Ann takes the floor",
    "10:09 Lou speaks for Mo",
    "10:09 break for 5 minutes",
    "10:09 round starts",
    "10:09 item 1 starts\n10:10 Priya says nobody wants more",
    "10:09 the meeting ends",
    "10:09 Tom asks to carry Buses to next time, because x\n10:09 Priya agrees",
)


@pytest.mark.parametrize("lines", BACK)
def test_what_brings_everybody_back(lines: str) -> None:
    told = play(SPLIT + lines)
    assert told.player.faults == 0
    assert told.meeting.groups_until is None
    assert groups_words(told.meeting) == ""


def test_what_leaves_them_talking() -> None:
    """Writing, hands, cards, coming and going, and a question that opens."""
    told = play(
        SPLIT + "10:09 note: x\n10:09 Ann wants to speak\n10:10 card: I agree\n10:10 Dev arrives\n10:10 Sam leaves\n"
        "10:11 the floor is empty\n10:11 5 more minutes\n10:12 next item"
    )
    assert "question" in told.last
    assert told_at(told, "10:12") == "We talk in small groups. 6 minutes left."


def test_undo_restores_exactly() -> None:
    before, after = play(BUSES + "10:10 note: x"), play(SPLIT + "10:09 undo\n10:10 note: x")
    assert after.meeting == before.meeting
    back = play(SPLIT + "10:09 small groups end\n10:10 undo\n10:11 note: x")
    assert back.meeting == play(SPLIT + "10:11 note: x").meeting
    longer = play(SPLIT + "10:09 small groups for 30 minutes\n10:10 undo")
    assert ends_at(longer) == "10:18:00"


def test_a_break_of_the_agenda_has_no_groups() -> None:
    to_break = BUSES + "10:08 note: x\n10:08 Priya says nobody wants more\n10:09 item 3 starts\n"
    told = play(to_break + "10:10 small groups for 5 minutes")
    assert told.last["refused"] == "It is a break now. Small groups can start after it."


def test_it_is_told_in_plain_words() -> None:
    told = play(SPLIT + "10:12 small groups end")
    assert [sentence(told.meeting, e.event) for e in told.live.entries[-2:]] == [
        "We talk in small groups until 10:18.",
        "We are back together.",
    ]
