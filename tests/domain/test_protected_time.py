"""Protected time, exactly: agreed = given + reserved + borrowed + released + owed, for each item and group."""

import pytest

from tests.told import head, play

BUSES = "10:00 the meeting starts\n10:05 item 2 starts\n"
HOUSING = "Housing; 15 minutes; news; for Members\nNext; 10 minutes; news"
TWO_GROUPS = {
    "Groups": "Members (protected); Workers; Carers (protected)",
    "People": "Priya (Members, co-chair); Tom (Workers, co-chair); Kim (Carers, key for Carers); Joe (Carers)",
}
SHARED = "Buses; 20 minutes; news; 5 protected for Members, 4 protected for Carers\nNext; 10 minutes; news"


def test_in_a_shared_item_only_the_turns_of_the_group_are_given() -> None:
    told = play(
        BUSES + "10:06 Tom takes the floor\n10:08 Sam takes the floor\n10:13 Tom takes the floor\n10:15 note: x"
    )
    assert told.kept("Buses") == {"agreed": 900, "given": 300, "reserved": 600}


def test_a_supporter_counts_to_the_person_and_the_supporters_own_turn_to_no_group() -> None:
    told = play(BUSES + "10:06 Lou speaks for Mo\n10:08 Lou takes the floor\n10:13 the floor is empty")
    assert told.kept("Buses") == {"agreed": 900, "given": 120, "reserved": 780}
    assert told.summary["talk_seconds"] == {"Members": 120, "Workers": 0}


def test_more_than_agreed_is_extra() -> None:
    told = play(BUSES + "10:05 Sam takes the floor\n10:25 next item\n10:25 note: x\n10:25:10 next item")
    assert told.kept("Buses") == {"agreed": 900, "given": 900, "extra_seconds": 310}


def test_an_item_for_the_group_gives_all_its_open_time_whoever_speaks() -> None:
    told = play("10:00 the meeting starts\n10:01 Tom takes the floor\n10:06 note: x", head(HOUSING))
    assert told.kept("Housing") == {"agreed": 900, "given": 360, "reserved": 540}


@pytest.mark.parametrize(
    "still",
    [
        "10:03 the meeting pauses\n10:05 the meeting goes on",
        "10:03 card: stop\n10:05 card down",
        "10:03 wait 120 seconds",
        "10:03 break for 2 minutes\n10:05 break ends",
        "10:03 break for 10 minutes\n10:05 break ends",
        "10:03 the laptop sleeps for 2 minutes",
        "10:03 the meeting pauses\n10:03:30 wait 10 seconds\n10:05 the meeting goes on",
        "10:03 card: stop\n10:04 card: I agree\n10:04 the meeting pauses\n10:04 the meeting goes on\n10:05 card down",
        "10:03 wait 60 seconds\n10:03:30 the laptop sleeps for 90 seconds",
        "10:03 wait 120 seconds\n10:03:30 the laptop sleeps for 30 seconds",
    ],
)
def test_time_while_the_clocks_stand_still_is_charged_to_nobody(still: str) -> None:
    told = play(f"10:00 the meeting starts\n10:01 Sam takes the floor\n{still}\n10:06 note: x", head(HOUSING))
    assert told.player.faults == 0
    assert told.item("Housing")["used_seconds"] == 240
    assert told.kept("Housing") == {"agreed": 900, "given": 240, "reserved": 660}
    turn_ends = "break" in still or "sleeps" in still
    assert told.summary["talk_seconds"]["Members"] == (120 if turn_ends else 180)


def test_a_released_minute_stays_released_and_later_turns_are_extra() -> None:
    told = play(BUSES + "10:06 Sam takes the floor\n10:08 Priya says nobody wants more\n10:11 the floor is empty")
    assert told.kept("Buses") == {"agreed": 900, "given": 120, "released": 780, "extra_seconds": 180}
    assert play(BUSES + "10:06 Priya says nobody wants more\n10:07 note: x\n10:08 next item").last["events"] == [
        "ItemOpened"
    ]


def test_minutes_are_owed_when_nobody_of_the_group_is_here() -> None:
    gone = "10:06 Sam leaves\n10:06 Mo leaves\n10:07 Priya leaves\n10:08 note: x\n"
    told = play(BUSES + gone + "10:09 next item")
    assert told.last["events"] == ["ItemOpened"]
    assert told.kept("Buses") == {"agreed": 900, "owed": 900}
    assert "We owe Members 15 minutes about Buses. It goes first next time." in told.summary["warnings"]


def test_nobody_can_release_for_a_group_that_is_not_here() -> None:
    people = "Tom (Workers, co-chair, key for Members); Sam (Members)"
    told = play(
        "10:00 the meeting starts\n10:01 Sam leaves\n10:02 Tom says nobody wants more",
        head(HOUSING, People=people),
    )
    assert told.last["refused"] == "Nobody of Members is here, so nobody can answer for them."


def test_any_member_here_may_answer_while_no_key_person_is() -> None:
    told = play(BUSES + "10:06 Priya leaves\n10:07 Mo says nobody wants more")
    assert told.kept("Buses") == {"agreed": 900, "released": 900}
    told = play(BUSES + "10:06 Priya leaves\n10:07 note: x\n10:07 next item")
    assert told.last["asked"].endswith("Please ask Sam or Mo.")


def test_a_member_of_one_group_who_holds_the_key_of_another_can_use_it() -> None:
    lines = {**TWO_GROUPS, "People": "Priya (Members, co-chair); Sam (Members, key for Carers); Joe (Carers)"}
    told = play("10:00 the meeting starts\n10:01 Sam says nobody wants more", head(SHARED, **lines))
    assert told.kept("Buses", "Carers") == {"agreed": 240, "released": 240}
    assert told.kept("Buses") == {"agreed": 300, "reserved": 300}


def test_each_group_is_asked_and_an_absent_one_is_owed() -> None:
    told = play(
        "10:00 the meeting starts\n10:01 next item\n10:02 Priya says nobody wants more\n10:03 next item\n"
        "10:04 Kim leaves\n10:04 Joe leaves\n10:05 next item",
        head(SHARED, **TWO_GROUPS),
    )
    assert told.answers[1]["asked"] == (
        "5 minutes here belong to Members. 4 minutes here belong to Carers. "
        "Does anybody want them? Please ask Priya and Kim."
    )
    assert told.answers[2]["events"] == ["QuestionAnswered", "ProtectedReleased"]
    assert told.answers[3]["refused"] == "A question is open already. Please wait for Kim."
    assert told.events == ["ItemOpened"]
    assert told.summary["questions"][0]["result"] == "lapsed"
    assert told.kept("Buses") == {"agreed": 300, "released": 300}
    assert told.kept("Buses", "Carers") == {"agreed": 240, "owed": 240}


def test_the_end_of_the_meeting_makes_reserved_minutes_owed_and_carries_what_was_not_reached() -> None:
    told = play(BUSES + "10:06 Sam takes the floor\n10:10 the meeting ends")
    assert told.kept("Buses") == {"agreed": 900, "given": 240, "owed": 660}
    assert told.kept("Housing") == {"agreed": 900, "owed": 900}
    assert [i["state"] for i in told.summary["items"]] == ["done", "done", "dropped", "carried", "carried", "carried"]
    assert told.summary["carried"] == ["Budget", "Housing", "Next meeting"]
    assert (told.summary["expected_finish"], told.summary["move_on_by"]) == ("10:10", None)


def test_a_reopened_item_has_its_owed_minutes_reserved_again() -> None:
    away = "10:06 Sam leaves\n10:06 Mo leaves\n10:06 Priya leaves\n10:07 note: x\n10:08 next item\n"
    told = play(BUSES + away + "10:09 Sam arrives\n10:18 item 2 starts\n10:19 Sam takes the floor\n10:21 note: x")
    assert told.player.faults == 0
    assert told.item("Buses")["used_seconds"] == 360
    assert told.kept("Buses") == {"agreed": 900, "given": 120, "reserved": 780}


def test_lengthening_an_item_for_the_group_raises_agreed_and_a_shared_one_does_not() -> None:
    told = play("10:00 the meeting starts\n10:01 5 more minutes", head(HOUSING))
    assert told.kept("Housing") == {"agreed": 1200, "given": 60, "reserved": 1140}
    assert play(BUSES + "10:06 5 more minutes").kept("Buses") == {"agreed": 900, "reserved": 900}


def test_lengthening_after_the_time_is_up_makes_extra_seconds_given() -> None:
    told = play("10:00 the meeting starts\n10:18 note: x", head(HOUSING))
    assert told.kept("Housing") == {"agreed": 900, "given": 900, "extra_seconds": 180}
    told = play("10:00 the meeting starts\n10:18 5 more minutes", head(HOUSING))
    assert told.kept("Housing") == {"agreed": 1200, "given": 1080, "reserved": 120}


def test_talking_on_does_not_eat_reserved_minutes_but_moves_the_finish() -> None:
    told = play(BUSES + "10:06 Tom takes the floor\n10:26 note: x")
    assert told.kept("Buses") == {"agreed": 900, "reserved": 900}
    assert told.summary["expected_finish"] == "11:41"
    assert told.item("Buses")["now"] == 25


def test_a_protected_item_is_never_jumped_over_and_a_free_one_may_be() -> None:
    agenda = (
        "Welcome; 5 minutes; news\nNews; 5 minutes; news\nHousing; 10 minutes; talk; for Members\nLast; 5 minutes; news"
    )
    told = play("10:00 the meeting starts\n10:01 item 4 starts\n10:02 item 3 starts\n10:03 item 2 starts", head(agenda))
    assert (told.answers[1]["asked"], told.answers[1]["question"]) == ("Priya and Tom have not agreed yet.", 1)
    assert told.answers[1]["takes"] == ["Housing belongs to Members. Something else would come first."]
    assert told.answers[2]["events"] == ["ItemOpened"]
    assert told.last["asked"].startswith("9 minutes here belong to Members.")
    assert [q["result"] for q in told.summary["questions"]] == ["lapsed", "open"]


def test_items_that_were_jumped_over_come_back_at_the_end() -> None:
    agenda = "A; 5 minutes; news\nB; 5 minutes; news\nC; 5 minutes; news\nD; 5 minutes; news"
    told = play("10:00 the meeting starts\n10:01 item 3 starts\n10:02 next item\n10:03 next item", head(agenda))
    assert [i["state"] for i in told.summary["items"]] == ["done", "now", "done", "done"]
    ended = play("10:00 the meeting starts\n10:01 item 4 starts\n10:02 the meeting ends", head(agenda))
    assert ended.summary["carried"] == ["B", "C"]


def test_nothing_advances_at_zero() -> None:
    told = play("10:00 the meeting starts\n11:29 note: still here", head(HOUSING))
    assert [i["state"] for i in told.summary["items"]] == ["now", "to come"]


def test_the_agendas_break_can_not_be_cut_short_and_a_called_one_can() -> None:
    agenda = "Welcome; 5 minutes; news\nBreak; 10 minutes\nLast; 5 minutes; news"
    told = play(
        "10:00 the meeting starts\n10:05 next item\n10:14 break ends\n10:14 next item\n10:15 break ends", head(agenda)
    )
    assert told.answers[2]["takes"] == ["Everyone would lose 1 minute of the break."]
    assert told.answers[3]["refused"] == "A question is open already. Please wait for Priya and Tom."
    assert told.last["events"] == ["ItemOpened"]
    assert told.summary["questions"][0]["result"] == "lapsed"
    called = play("10:00 the meeting starts\n10:01 break for 10 minutes\n10:02 Sam takes the floor\n10:03 break ends")
    assert called.answers[2]["refused"] == "It is a break now. Nobody has the floor."
    assert called.last["events"] == ["BreakEnded"]


def test_a_late_start_is_charged_to_nobody_and_people_who_began_earlier_can_say_so() -> None:
    assert play("10:07 the meeting starts\n10:08 note: x").item("Welcome")["used_seconds"] == 60
    assert play("10:07 the meeting starts\n10:08 note: x").summary["expected_finish"] == "11:37"
    assert play("10:07 we started 2 minutes ago\n10:08 note: x").item("Welcome")["used_seconds"] == 180
    assert play("10:07 the meeting starts\n10:08 we started 4 minutes ago").item("Welcome")["used_seconds"] == 240


def test_a_finish_is_told_for_each_moment() -> None:
    assert play("").summary["expected_finish"] == "11:30"
    assert (
        play("10:00 the meeting starts\n10:02:30 the meeting pauses\n10:04 note: x").summary["expected_finish"]
        == "11:32"
    )
    in_break = play("10:00 the meeting starts\n10:02 break for 10 minutes\n10:04 note: x")
    assert in_break.summary["expected_finish"] == "11:40"
    over = play("10:00 the meeting starts\n10:02 break for 10 minutes\n10:15 note: x")
    assert over.summary["expected_finish"] == "11:43"
    assert play("10:00 the meeting starts\n10:02:01 the meeting ends").summary["expected_finish"] == "10:03"


def test_an_empty_talk_is_asked_about_once_and_news_never() -> None:
    agenda = (
        "Buses; 5 minutes; talk\nMoney; 5 minutes; decide\nRest; 5 minutes; news\nLast; 5 minutes; talk\nEnd; 1 minute"
    )
    told = play(
        "10:00 the meeting starts\n10:01 next item\n10:02 next item\n10:03 nothing needed\n10:04 next item\n"
        "10:05 next item\n10:06 parked: a thing\n10:07 next item",
        head(agenda),
    )
    assert told.answers[1]["asked"] == "Nothing is written for Buses. Move on again, or write something."
    assert "question" not in told.answers[1]
    assert [a["events"] for a in (told.answers[n] for n in (2, 4, 5, 7))] == [["ItemOpened"]] * 4
    assert told.player.faults == 0
