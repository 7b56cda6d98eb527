"""The four orders of the queue: stable, explained for each name, and every exception is kept."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.events import OrderSetAside, TurnStarted
from cochair.domain.fairness import ORDERS, in_line
from tests.told import Told, play

SPOKEN = """10:00 the meeting starts
10:00 Tom takes the floor
10:03 Sam takes the floor
10:04 Ann takes the floor
10:04:30 the floor is empty
10:05 Tom wants to speak
10:05 Sam wants to speak
10:05 Ann wants to speak
10:05 Mo wants to speak
"""


def order(told: Told) -> list[str]:
    return [line["name"] for line in told.last["order"]]


def test_who_has_not_spoken_yet_comes_first_and_the_rest_as_they_asked() -> None:
    told = play(SPOKEN + "10:06 the order is: not spoken yet")
    assert order(told) == ["Mo", "Tom", "Sam", "Ann"]
    assert told.last["order"][0]["because"] == "Mo has not spoken yet."
    assert told.last["order"][1]["because"] == "Tom has spoken already."


def test_when_everyone_has_spoken_who_asked_first_is_first_and_it_says_so() -> None:
    told = play(SPOKEN + "10:06 Mo passes\n10:06 the order is: not spoken yet\n10:07 next speaker")
    assert (told.last["speaker"], told.last["because"]) == ("Tom", "Everyone who waits has spoken. Tom asked first.")


def test_least_time_never_tells_how_long_anybody_spoke() -> None:
    told = play(SPOKEN + "10:06 the order is: least time")
    assert order(told) == ["Mo", "Ann", "Sam", "Tom"]
    assert not any(digit in line["because"] for line in told.last["order"] for digit in "0123456789")


def test_people_with_as_little_time_keep_the_order_of_asking() -> None:
    queue = (
        "10:00 the meeting starts\n10:01 Mo wants to speak\n10:01 Ann wants to speak\n10:02 the order is: least time"
    )
    assert play(queue).last["order"] == [
        {"name": "Mo", "because": "Mo has had the least time so far, and asked first."},
        {"name": "Ann", "because": "Ann has had as little time, and asked later."},
    ]


def test_groups_take_turns_and_the_one_that_waited_longest_is_next() -> None:
    told = play(SPOKEN + "10:06 the order is: take turns")
    assert order(told) == ["Sam", "Tom", "Mo", "Ann"]
    assert told.last["order"][0]["because"] == "It is the turn of Members. Sam asked first of them."
    then = play(SPOKEN + "10:06 the order is: take turns\n10:06 next speaker\n10:07 next speaker")
    assert (then.last["speaker"], order(then)) == ("Tom", ["Mo", "Ann"])


def test_a_supporter_with_no_group_has_a_turn_of_their_own() -> None:
    told = play(SPOKEN + "10:06 Lou wants to speak\n10:06 the order is: take turns")
    assert order(told)[0] == "Lou"
    assert told.last["order"][0]["because"] == "It is the turn of people in no group. Lou asked first of them."


def test_giving_the_floor_to_somebody_else_is_kept_in_the_log() -> None:
    told = play(SPOKEN + "10:06 the order is: least time\n10:07 Tom takes the floor")
    assert told.events == ["TurnStarted", "OrderSetAside"]
    aside = told.live.entries[-1].event
    assert isinstance(aside, OrderSetAside)
    assert (told.meeting.name(aside.person), told.meeting.name(aside.next)) == ("Tom", "Mo")
    assert play(SPOKEN + "10:07 Tom takes the floor").events == ["TurnStarted"]
    assert play(SPOKEN + "10:07 undo\n10:08 next speaker").events == ["TurnStarted"]


def test_a_round_goes_before_any_order() -> None:
    told = play(SPOKEN + "10:06 the order is: least time\n10:07 round starts\n10:07 next speaker")
    assert told.last["because"] == "Priya is next in the round."
    assert play(SPOKEN + "10:07 round starts\n10:07 Mo takes the floor").events == ["TurnStarted"]


@pytest.mark.parametrize("name", ORDERS)
def test_every_order_can_be_chosen_once(name: str) -> None:
    told = play(f"10:00 the meeting starts\n10:01 the order is: {name}\n10:02 the order is: {name}")
    assert (told.player.faults, told.events, told.meeting.order) == (0, [], name)


@given(
    st.permutations(["Priya", "Tom", "Sam", "Mo", "Ann", "Lou"]),
    st.lists(st.sampled_from(["Priya", "Tom", "Sam", "Mo", "Ann"]), max_size=6),
    st.sampled_from(ORDERS),
)
@settings(max_examples=60)
def test_orders_are_whole_stable_and_explained(queue: list[str], spoke: list[str], name: str) -> None:
    turns = [f"10:{n + 1:02} {person} takes the floor" for n, person in enumerate(spoke)]
    hands = [f"10:10 {person} wants to speak" for person in queue]
    lines = ["10:00 the meeting starts", *turns, "10:09 the floor is empty", *hands, f"10:11 the order is: {name}"]
    told = play("\n".join(lines))
    line = in_line(told.meeting)
    assert {p for p, _ in line} == set(told.meeting.queue)
    assert len(line) == len(queue) and all(because.endswith(".") for _, because in line)
    assert line == in_line(told.meeting)
    (first, *_) = told.live.next_speaker()
    assert isinstance(first, TurnStarted) and first.person == line[0][0]
    assert [p for p, _ in in_line(told.meeting)] == [p for p, _ in line[1:]]
