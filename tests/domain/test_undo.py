"""Undo takes back the newest act exactly; an answer that somebody gave stays."""

import pytest

from tests.told import head, play

BUSES = "10:00 the meeting starts\n10:05 item 2 starts\n"
ACTS = [
    "Sam takes the floor",
    "Lou speaks for Mo",
    "the meeting pauses",
    "wait 30 seconds",
    "card: stop",
    "card: I agree",
    "break for 5 minutes",
    "the laptop sleeps for 1 minute",
    "round starts",
    "Sam wants to speak",
    "Dev arrives",
    "Sam leaves",
    "note: a",
    "parked: b",
    "hard word: c = d",
    "Sam says: e",
    "action: Ann: ring by 26 November 2026",
    "decision: f (agreed; open to change)",
    "nothing needed",
    "5 more minutes",
    "item 1 starts",
    "the meeting ends",
]


@pytest.mark.parametrize("act", ACTS)
def test_each_act_is_taken_back_with_its_time(act: str) -> None:
    before = BUSES + ("10:06 Priya leaves\n10:06 Sam leaves\n10:06 Mo leaves\n" if act.startswith("item") else "")
    before += "10:07 Tom takes the floor\n" + ("10:07 note: x\n" if act.startswith("item") else "")
    done = play(before + f"10:10 {act}\n10:14 undo\n10:20 re-balance")
    never = play(before + "10:20 re-balance")
    assert done.player.faults == 0
    assert done.summary == never.summary
    again = play(before + f"10:10 {act}\n10:14 undo\n10:15 redo")
    assert again.summary == play(before + f"10:10 {act}\n10:15 the order is: asked").summary


def test_accepting_a_plan_can_be_undone() -> None:
    told = play(BUSES + "10:31 re-balance\n10:31 Tom accepts\n10:32 undo")
    assert all(i["now"] == i["planned"] for i in told.summary["items"])
    assert told.live.meeting.proposal is not None


def test_a_release_can_not_be_undone_and_nothing_before_it() -> None:
    told = play(BUSES + "10:06 Priya says nobody wants more\n10:07 undo\n10:08 note: x\n10:09 undo\n10:10 undo")
    refusals = [a.get("refused") for a in told.answers[3:]]
    assert refusals == ["You can not undo an answer. Ask a new question.", None, None, refusals[0]]
    assert told.kept("Buses") == {"agreed": 900, "released": 900}


def test_undo_goes_back_act_by_act_and_redo_forward_until_something_new_happens() -> None:
    told = play(
        "10:00 the meeting starts\n10:01 note: a\n10:02 note: b\n10:03 undo\n10:03 undo\n10:04 redo\n10:05 redo"
    )
    assert [n["text"] for n in told.summary["notes"]] == ["a", "b"]
    new = play("10:00 the meeting starts\n10:01 note: a\n10:02 undo\n10:03 note: b\n10:04 redo")
    assert new.last["refused"] == "There is nothing to do again."
    assert [n["text"] for n in new.summary["notes"]] == ["b"]


def test_undoing_the_start_and_the_end() -> None:
    told = play("10:00 the meeting starts\n10:02 undo\n10:05 the meeting starts\n10:06 note: x")
    assert told.item("Welcome")["used_seconds"] == 60
    ended = play("10:00 the meeting starts\n10:02 the meeting ends\n10:03 undo\n10:04 note: x")
    assert ended.item("Welcome")["used_seconds"] == 240


def test_being_asked_about_an_empty_item_is_no_act() -> None:
    agenda = "A; 5 minutes; talk\nB; 5 minutes; news"
    told = play(
        "10:00 the meeting starts\n10:01 card: I agree\n10:02 next item\n10:03 undo\n10:04 next item", head(agenda)
    )
    assert told.summary["cards"] == {}
    assert told.last["events"] == ["ItemOpened"]
