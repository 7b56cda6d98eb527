"""Before an item ends it is asked once who has not been heard; in a hello or a break nobody is."""

from cochair.services.heard import not_heard
from tests.told import head, play

HEADER = head("Welcome; 5 minutes; news\nBuses; 25 minutes; talk\nMoney; 20 minutes; news")
BUSES = "10:00 the meeting starts\n10:01 next item\n"


def names(lines: str, header: str = HEADER) -> list[str]:
    return [p.name for p in not_heard(play(lines, header).meeting)]


def test_who_has_not_spoken_is_named_and_supporters_are_not() -> None:
    assert names(BUSES) == ["Priya", "Tom", "Sam", "Mo", "Ann"]
    assert names(f"{BUSES}10:03 Sam takes the floor\n10:04 Lou speaks for Mo") == ["Priya", "Tom", "Ann"]


def test_minutes_that_are_left_are_asked_about_instead() -> None:
    assert names("10:00 the meeting starts\n10:01 nothing needed\n10:02 next item", head()) == []


def test_who_speaks_now_counts_and_who_left_is_not_asked() -> None:
    assert names(f"{BUSES}10:03 Sam takes the floor\n10:04 Tom leaves") == ["Priya", "Mo", "Ann"]


def test_in_news_and_in_a_break_nobody_is_asked() -> None:
    assert names("10:00 the meeting starts") == []
    assert names(f"{BUSES}10:03 break for 10 minutes") == []
