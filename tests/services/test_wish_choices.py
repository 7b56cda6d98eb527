"""What the window offers to ask for is what the rules would take."""

import pytest

from cochair.domain.ids import ItemId
from cochair.domain.refused import Unclear
from cochair.domain.wishes import WishKind
from cochair.services.wish_choices import new_item_wish, wishes_for, wishes_for_meeting
from tests.told import play

RUNNING = play("10:00 the meeting starts\n10:01 nothing needed\n10:02 next item").meeting
"""Buses is open: 25 minutes, 15 of them protected. A break, Budget, Housing and Next meeting are to come."""


def words(item: int) -> list[str]:
    return [told for told, _ in wishes_for(RUNNING, ItemId(item))]


def test_an_item_to_come_may_change_length_and_place_or_wait() -> None:
    assert words(4) == [
        "Shorten Budget to 15 minutes.",
        "Shorten Budget to 10 minutes.",
        "Lengthen Budget to 25 minutes.",
        "Lengthen Budget to 30 minutes.",
        "Move Budget after Buses.",
        "Move Budget after Housing.",
        "Carry Budget to next time.",
        "Drop Budget.",
    ]


def test_the_open_item_may_lend_protected_minutes_but_not_move() -> None:
    offered = words(2)
    assert "Use 5 minutes of Members in Buses." in offered
    assert not any(line.startswith("Move Buses") for line in offered)


def test_the_last_item_can_not_go_later() -> None:
    assert [line for line in words(6) if line.startswith("Move")] == ["Move Next meeting after Budget."]


def test_what_is_over_offers_nothing() -> None:
    assert words(1) == []


def test_protected_minutes_of_an_item_to_come_may_be_used_down_to_the_last() -> None:
    assert [line for line in words(5) if line.startswith("Use")] == [
        "Use 5 minutes of Members in Housing.",
        "Use 10 minutes of Members in Housing.",
        "Use 15 minutes of Members in Housing.",
    ]


def test_the_finish_never_passes_the_latest_end_and_shares_change_by_a_tenth() -> None:
    assert [told for told, _ in wishes_for_meeting(RUNNING)] == [
        "Finish at 11:35.",
        "Finish at 11:40.",
        "Finish at 11:45.",
        "Make the share of Members 40 of every 100 minutes.",
        "Make the share of Members 60 of every 100 minutes.",
    ]


def test_something_new_comes_after_the_open_item() -> None:
    told, wish = new_item_wish(RUNNING, "  The  bench ")
    assert told == "Add The bench with 10 minutes after Buses."
    assert wish.kind is WishKind.ADD
    with pytest.raises(Unclear, match="title"):
        new_item_wish(RUNNING, "  ")
