"""A proposal tells every item to come, what changes, and why the others stay."""

from cochair.services.rebalance_view import rebalance_view
from tests.told import play

OVER = """
    10:00 the meeting starts
    10:01 nothing needed
    10:05 next item
    10:06 Sam takes the floor
    10:38 the floor is empty
    10:38 re-balance
"""


def test_without_a_proposal_there_is_nothing_to_show() -> None:
    assert rebalance_view(play("10:00 the meeting starts").meeting) is None


def test_each_item_says_why_it_changes_or_stays() -> None:
    told = rebalance_view(play(OVER).meeting)
    assert told is not None
    assert told.cause == "Buses went 8 minutes over. Nothing has changed yet."
    assert [(r.title, r.before, r.after) for r in told.rows] == [
        ("Break", 10, 10),
        ("Budget", 20, 15),
        ("Housing", 15, 15),
        ("Next meeting", 15, 12),
    ]
    assert [r.why for r in told.rows] == [
        "Breaks are never made shorter.",
        "Budget can spare 10 minutes.",
        "Protected for Members.",
        "Next meeting can spare 7 minutes.",
    ]
    assert [r.title for r in told.rows if r.protected] == ["Housing"]
    assert told.loses == "Members lose nothing. One co-chair can accept this."
    assert (told.then, told.without) == ("Then we finish at 11:30, as planned.", "With no change, we finish at 11:38.")
    assert told.ways_out == ()


def test_what_is_still_short_has_other_ways_out() -> None:
    told = rebalance_view(play(OVER.replace("10:38", "11:20")).meeting)
    assert told is not None
    assert told.ways_out
    assert told.then != told.without
    assert "as planned" not in told.then
