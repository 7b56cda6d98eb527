"""Before an item ends it is asked once who has not been heard; in a hello or a break nobody is."""

from cochair.services.heard import not_heard
from tests.told import play

BUSES = "10:00 the meeting starts\n10:01 nothing needed\n10:02 next item\n"


def names(lines: str) -> list[str]:
    return [p.name for p in not_heard(play(lines).meeting)]


def test_who_has_not_spoken_is_named_and_supporters_are_not() -> None:
    assert names(BUSES) == ["Priya", "Tom", "Sam", "Mo", "Ann"]
    assert names(f"{BUSES}10:03 Sam takes the floor\n10:04 Lou speaks for Mo") == ["Priya", "Tom", "Ann"]


def test_who_speaks_now_counts_and_who_left_is_not_asked() -> None:
    assert names(f"{BUSES}10:03 Sam takes the floor\n10:04 Tom leaves") == ["Priya", "Mo", "Ann"]


def test_in_news_and_in_a_break_nobody_is_asked() -> None:
    assert names("10:00 the meeting starts") == []
    assert names(f"{BUSES}10:03 break for 10 minutes") == []
