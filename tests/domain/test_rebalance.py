"""The re-balance rule, `5 more minutes`, and the time to move on by."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.changed import MinutesRestored
from cochair.domain.events import ItemOpened
from cochair.domain.fold import after, meeting_at
from cochair.domain.meeting import ItemProgress, Meeting
from cochair.domain.rebalance import propose, share_out
from cochair.domain.rules.changing import following
from cochair.domain.timing import expected_finish_exact, move_on_by
from tests.told import Told, head, play

ROOMS = (
    "{n}; 10 minutes; news",
    "Break; 7 minutes",
    "{n}; 9 minutes; news; for Members",
    "{n}; 16 minutes; news; 11 protected for Members",
    "{n}; 3 minutes; news; for Workers",
)
WISHES = ("drop 0", "carry 1 to next time", "lengthen 0 to 30 minutes", "add Tea; 6 minutes; for Members after First")
FOUR = "A; 10 minutes; news\nB; 20 minutes; news\nC; 30 minutes; news\nD; 30 minutes; news"
OWN = (
    "A; 10 minutes; news; for Workers\nB; 20 minutes; news\n"
    "C; 20 minutes; news; for Workers\nD; 40 minutes; news; for Workers"
)


def proposed(lines: str, agenda: str, **header: str) -> tuple[dict[str, tuple[int, int]], Told]:
    told = play(f"10:00 the meeting starts\n{lines}", head(agenda, **header))
    return {c["item"]: (c["from"], c["to"]) for c in told.last["changes"]}, told


def test_nothing_is_proposed_when_everything_fits() -> None:
    _, told = proposed("10:09 re-balance", FOUR)
    assert told.last == {
        "line": told.last["line"],
        "at": "10:09:00",
        "events": [],
        "changes": [],
        "options": [],
        "because": "Everything fits. Nothing needs to change.",
    }


def test_all_items_to_come_give_in_proportion_with_the_largest_remainder_first() -> None:
    changes, told = proposed("10:17 re-balance", FOUR)
    assert changes == {"B": (20, 18), "C": (30, 27), "D": (30, 28)}
    assert {c["because"] for c in told.last["changes"]} == {
        "B can spare 10 minutes.",
        "C can spare 15 minutes.",
        "D can spare 15 minutes.",
    }
    assert told.last["options"] == []
    assert told.summary["expected_finish"] == "11:37"


def test_accepting_brings_the_meeting_back_to_its_finish() -> None:
    told = play("10:00 the meeting starts\n10:17 re-balance\n10:17 Tom accepts", head(FOUR))
    assert told.summary["expected_finish"] == "11:30"
    assert [i["now"] for i in told.summary["items"]] == [10, 18, 27, 28]
    assert [i["planned"] for i in told.summary["items"]] == [10, 20, 30, 30]


def test_declining_changes_nothing_and_a_plan_is_answered_once() -> None:
    told = play("10:00 the meeting starts\n10:17 re-balance\n10:17 Tom declines\n10:18 Priya accepts", head(FOUR))
    assert told.last["refused"] == "There is no new plan to answer."
    assert [i["now"] for i in told.summary["items"]] == [10, 20, 30, 30]


def test_a_plan_that_no_longer_fits_is_refused() -> None:
    told = play("10:00 the meeting starts\n10:17 re-balance\n10:18 next item\n10:19 Tom accepts", head(FOUR))
    assert told.last["refused"] == "Things have changed since. Please ask for a new plan."


def test_the_stand_in_of_an_absent_co_chair_may_accept() -> None:
    told = play("10:00 the meeting starts\n10:12 Tom leaves\n10:17 re-balance\n10:17 Ann accepts", head(FOUR))
    assert told.last["events"][0] == "RebalanceAccepted"


def test_the_item_that_ran_over_pays_from_its_own_group_first() -> None:
    changes, told = proposed("10:19 re-balance", OWN)
    assert changes == {"C": (20, 17), "D": (40, 34)}
    assert {c["because"] for c in told.last["changes"]} == {"A is for Workers, and Workers ran over."}


def test_what_its_own_group_can_not_give_comes_from_everyone() -> None:
    changes, _ = proposed("10:45 re-balance", OWN)
    assert changes == {"B": (20, 15), "C": (20, 10), "D": (40, 20)}


@pytest.mark.parametrize("late", ["break for 19 minutes\n10:19 break ends", "card: stop\n10:19 card down"])
def test_a_stop_or_a_break_skips_the_first_step(late: str) -> None:
    changes, _ = proposed(f"10:00 {late}\n10:19 re-balance", OWN)
    assert set(changes) == {"B", "C", "D"}


def test_a_late_start_skips_the_first_step() -> None:
    told = play("10:19 the meeting starts\n10:19 re-balance", head(OWN))
    assert {c["item"] for c in told.last["changes"]} == {"B", "C", "D"}


def test_an_item_for_everyone_skips_the_first_step() -> None:
    changes, _ = proposed("10:19 re-balance", OWN.replace("A; 10 minutes; news; for Workers", "A; 10 minutes; news"))
    assert set(changes) == {"B", "C", "D"}


def test_protected_minutes_breaks_and_leasts_are_never_touched() -> None:
    agenda = (
        "A; 10 minutes; news\nBreak; 10 minutes\nB; 20 minutes; news; 18 protected for Members\n"
        "C; 20 minutes; news; for Members\nD; 20 minutes; news; at least 19 minutes\nE; 10 minutes; news"
    )
    changes, told = proposed("11:00 re-balance", agenda)
    assert changes == {"B": (20, 18), "D": (20, 19), "E": (10, 5)}
    assert told.last["still_short"] == 42
    assert [(o["option"], o["item"], o["minutes"]) for o in told.last["options"]] == [
        ("finish later", None, 15),
        ("carry", "E", 10),
        ("carry", "D", 20),
        ("ask the keys", None, None),
    ]
    assert told.last["options"][0]["because"] == "The meeting can finish 15 minutes later, at 11:45."
    assert told.last["options"][-1]["because"] == "Protected time needs a yes from Priya."


def test_the_least_is_half_of_planned_rounded_up_and_at_least_five() -> None:
    changes, _ = proposed(
        "12:30 re-balance", "A; 10 minutes; news\nB; 25 minutes; news\nC; 9 minutes; news\nD; 4 minutes; news"
    )
    assert changes == {"B": (25, 13), "C": (9, 5)}


@pytest.mark.parametrize(
    ("minutes", "weights", "caps", "shared"),
    [
        (0, [10, 10], [5, 5], [0, 0]),
        (-3, [10], [5], [0]),
        (5, [], [], []),
        (1, [10, 10, 10], [5, 5, 5], [1, 0, 0]),
        (5, [10, 10, 10], [5, 5, 5], [2, 2, 1]),
        (6, [30, 10, 10], [1, 5, 5], [1, 3, 2]),
        (7, [10, 20, 30], [9, 9, 9], [1, 2, 4]),
        (99, [10, 20], [5, 7], [5, 7]),
        (4, [10, 20], [0, 9], [0, 4]),
    ],
)
def test_shares_are_whole_capped_and_in_order(
    minutes: int, weights: list[int], caps: list[int], shared: list[int]
) -> None:
    assert share_out(minutes, weights, caps) == shared


@given(st.integers(0, 500), st.lists(st.tuples(st.integers(1, 60), st.integers(0, 30)), max_size=12))
@settings(max_examples=150)
def test_shares_use_all_that_can_be_given_and_no_more(minutes: int, items: list[tuple[int, int]]) -> None:
    weights, caps = [w for w, _ in items], [c for _, c in items]
    shared = share_out(minutes, weights, caps)
    assert sum(shared) == min(minutes, sum(caps))
    assert all(0 <= s <= c for s, c in zip(shared, caps, strict=True))
    free = [(s, w) for s, w, c in zip(shared, weights, caps, strict=True) if s < c]
    assert all(a >= b - 1 for a, v in free for b, w in free if v >= w)


@pytest.mark.parametrize("clock", ["10:11", "10:40", "11:29", "14:00", "23:59"])
def test_a_plan_works_for_any_overrun_and_is_the_same_each_time(clock: str) -> None:
    agenda = "\n".join(f"Item {n}; {1 + n % 7} minutes; news" for n in range(1, 31))
    meeting = play(f"10:00 the meeting starts\n{clock} note: x", head(agenda)).live.now()
    assert propose(meeting) == propose(meeting)


def test_more_minutes_that_fit_change_only_this_item() -> None:
    told = play("10:00 the meeting starts\n10:01 5 more minutes", head(FOUR.replace("D; 30", "D; 25")))
    assert told.events == ["MinutesChanged"]
    assert [i["now"] for i in told.summary["items"]] == [15, 20, 30, 25]


def test_more_minutes_that_do_not_fit_are_made_room_for_at_once() -> None:
    told = play("10:00 the meeting starts\n10:01 8 more minutes", head(FOUR))
    assert [i["now"] for i in told.summary["items"]] == [18, 18, 27, 27]
    assert told.summary["expected_finish"] == "11:30"


def test_only_what_does_not_fit_is_made_room_for() -> None:
    told = play("10:00 the meeting starts\n10:01 8 more minutes", head(FOUR.replace("D; 30", "D; 25")))
    assert sum(i["now"] for i in told.summary["items"]) == 90


def test_a_worker_item_that_wants_more_takes_from_its_own_group() -> None:
    told = play("10:00 the meeting starts\n10:01 6 more minutes", head(OWN))
    assert [i["now"] for i in told.summary["items"]] == [16, 20, 18, 36]


def test_more_minutes_that_nobody_can_give_are_refused() -> None:
    agenda = "A; 30 minutes; news\nB; 60 minutes; news; for Members"
    told = play("10:00 the meeting starts\n10:01 5 more minutes", head(agenda))
    assert told.last["refused"] == "5 minutes more do not fit. 5 minutes would be missing before 11:30."
    assert [i["now"] for i in told.summary["items"]] == [30, 60]


def test_more_minutes_are_one_act_for_undo() -> None:
    told = play("10:00 the meeting starts\n10:01 8 more minutes\n10:01 undo", head(FOUR))
    assert [i["now"] for i in told.summary["items"]] == [10, 20, 30, 30]


def room(told: Told) -> list[int]:
    """The seconds that everything ahead needs at its smallest, worked out from the summary alone."""
    needed = []
    for item in told.summary["items"]:
        if item["state"] == "to come":
            least = item["now"] if item["kind"] == "break" else min(item["now"], max(5, (item["planned"] + 1) // 2))
            needed.append(max(least * 60, sum(a["reserved"] for a in item["protected"].values())))
    return needed


@given(
    st.lists(
        st.sampled_from(ROOMS),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=25)
def test_move_on_by_is_the_latest_minute_that_truly_fits(lines: list[str]) -> None:
    agenda = "\n".join(["First; 5 minutes; news", *(line.format(n=n) for n, line in enumerate(lines))])
    told = play("10:00 the meeting starts\n10:01 note: x", head(agenda))
    fits = [minute for minute in range(601, 706) if minute * 60 + sum(room(told)) <= (11 * 60 + 45) * 60]
    assert told.summary["move_on_by"] == f"{max(fits) // 60}:{max(fits) % 60:02}"


@given(
    st.lists(st.sampled_from(ROOMS), min_size=1, max_size=5),
    st.lists(st.sampled_from(WISHES), max_size=2),
    st.integers(1, 60),
)
@settings(max_examples=60)
def test_moving_on_then_fits_and_one_second_later_does_not(rooms: list[str], wishes: list[str], minute: int) -> None:
    agenda = "\n".join(["First; 5 minutes; news", *(line.format(n=n) for n, line in enumerate(rooms))])
    asked = [f"10:01 Sam asks to {wish}, because x\n10:01 Tom agrees\n10:01 Priya agrees" for wish in wishes]
    told = play(
        "\n".join(["10:00 the meeting starts", *asked, f"{10 + minute // 60}:{minute % 60:02} note: x"]), head(agenda)
    )
    latest = move_on_by(told.meeting)
    assert latest is not None
    coming = following(told.meeting)
    if not coming or latest <= told.meeting.as_of:
        return
    assert finish_when_left(told.meeting, latest) <= told.meeting.plan.must_end
    assert finish_when_left(told.meeting, latest + timedelta(seconds=1)) > told.meeting.plan.must_end


def finish_when_left(m: Meeting, at: datetime) -> datetime:
    """When the meeting ends if people move on at an instant and everything ahead has as little as it may."""
    m = meeting_at(m, at)
    for progress in m.still_to_come:
        kept = sum(progress.account(group).reserved for group in progress.agreed)
        least = (
            progress.minutes if progress.is_break else max(-(-kept // 60), min(progress.minutes, least_of(progress)))
        )
        m = after(m, MinutesRestored(progress.item.id, least))
    return expected_finish_exact(after(m, ItemOpened(following(m)[0].item.id)))


def least_of(progress: ItemProgress) -> int:
    """What the rule says: half of planned, rounded up, and at least 5."""
    return max(5, (progress.item.minutes + 1) // 2)


def test_it_says_when_the_protected_minutes_no_longer_fit() -> None:
    agenda = "Buses; 40 minutes; news; 30 protected for Members\nHousing; 50 minutes; news; for Members"
    fits = play("10:00 the meeting starts\n10:25 note: x", head(agenda))
    assert (fits.summary["move_on_by"], fits.summary["enough_time"], fits.summary["warnings"]) == ("10:55", True, [])
    late = play("10:00 the meeting starts\n10:25:01 note: x", head(agenda))
    assert (late.summary["enough_time"], late.summary["warnings"]) == (
        False,
        ["There is not enough time. Please choose."],
    )
    resting = play("10:00 the meeting starts\n10:20 break for 10 minutes\n10:21 note: x", head(agenda))
    assert resting.summary["enough_time"] is False


def test_before_the_start_and_at_the_last_item_move_on_by_is_right() -> None:
    assert play("").summary["move_on_by"] is None
    assert play("10:00 the meeting starts", head("Only; 30 minutes; news")).summary["move_on_by"] == "11:45"
