"""When a line happens: forward only, over midnight, and over the change of the clocks."""

import pytest

from tests.told import Told, head, play

TWO = "Talk; 60 minutes; news\nMore; 60 minutes; news"
FOREVER = {"Must end by": ""}


def night(lines: str, day: str = "3 December 2026", times: str = "22:00 to 01:00") -> Told:
    return play(lines, head(TWO, Meeting=f"Night; {day}; {times}", **FOREVER))


def instants(told: Told) -> list[str]:
    return [f"{entry.at:%d %H:%M}" for entry in told.live.entries[1:]]


def test_lines_may_share_a_time_and_never_go_back() -> None:
    told = play("10:00 the meeting starts\n10:00 note: one\n09:59:59 note: two\n10:00 note: three")
    assert [("error" in a) for a in told.answers] == [False, False, True, False]


def test_a_refused_line_still_moves_the_time_on() -> None:
    told = play("10:00 the meeting starts\n10:05 break ends\n10:04 note: back")
    assert "error" in told.last


def test_an_overnight_meeting_goes_past_midnight() -> None:
    told = night(
        "21:55 Dev arrives\n22:00 the meeting starts\n23:59 note: a\n00:00 note: b\n00:30 note: c\n01:20 note: d"
    )
    assert instants(told) == ["03 21:55", "03 22:00", "03 23:59", "04 00:00", "04 00:30", "04 01:20"]


@pytest.mark.parametrize("back", ["22:10", "21:55", "23:59"])
def test_a_line_that_goes_back_in_the_night_is_an_error_and_not_the_next_evening(back: str) -> None:
    told = night(f"22:00 the meeting starts\n22:30 note: a\n00:10 note: b\n{back} note: c")
    assert told.last["error"] == f"{back} is before the line above. Please put the lines in order."


def test_going_back_before_midnight_is_an_error_too() -> None:
    assert "error" in night("22:00 the meeting starts\n22:30 note: a\n22:10 note: b").last


def test_a_day_meeting_has_no_lines_after_midnight() -> None:
    told = play("10:00 the meeting starts\n23:59 note: a\n00:01 note: b")
    assert told.last["error"] == "00:01 is before the line above. Please put the lines in order."


def test_in_the_repeated_hour_the_first_is_meant_unless_it_says_second() -> None:
    told = night(
        "00:30 the meeting starts\n01:10 note: a\n01:50 note: b\n01:10 (second) note: c\n01:20 note: d\n02:00 note: e",
        "25 October 2026",
        "00:30 to 02:30",
    )
    assert instants(told) == ["24 23:30", "25 00:10", "25 00:50", "25 01:10", "25 02:00"]
    assert told.answers[4]["error"].startswith("01:20 is before")


def test_the_second_hour_is_found_in_a_night_that_began_the_day_before() -> None:
    told = night(
        "23:00 the meeting starts\n01:30 note: a\n01:30 (second) note: b\n02:30 note: c",
        "24 October 2026",
        "23:00 to 03:00",
    )
    assert instants(told) == ["24 22:00", "25 00:30", "25 01:30", "25 02:30"]


def test_an_hour_that_does_not_exist_is_an_error_that_says_why() -> None:
    told = night("23:00 the meeting starts\n01:30 note: a\n02:30 note: b", "27 March 2027", "23:00 to 03:00")
    assert told.answers[1]["error"] == "There is no 01:30 on Sunday 28 March 2027. The clocks change then."
    assert instants(told) == ["27 23:00", "28 01:30"]


def test_an_evening_after_the_missing_hour_reads_its_night_lines() -> None:
    told = night("22:00 the meeting starts\n01:30 note: a", "28 March 2027", "22:00 to 02:00")
    assert instants(told) == ["28 21:00", "29 00:30"]


def test_no_line_fits_in_while_the_laptop_sleeps() -> None:
    told = play("10:00 the meeting starts\n10:01 the laptop sleeps for 7 minutes\n10:05 note: a\n10:08 note: b")
    assert told.answers[2]["error"] == "The laptop sleeps until 10:08. Please give a later time."
    assert told.last["events"] == ["NoteWritten"]


def test_a_laptop_may_sleep_past_midnight() -> None:
    told = night("22:00 the meeting starts\n23:55 the laptop sleeps for 20 minutes\n00:10 note: a\n00:15 note: b")
    assert told.answers[2]["error"].startswith("The laptop sleeps until 00:15")
    assert told.item("Talk")["used_seconds"] == 115 * 60


def test_people_may_arrive_before_the_start_and_it_costs_no_time() -> None:
    told = play("09:00 Dev arrives\n09:30 Sam leaves\n10:00 the meeting starts\n10:01 Dev takes the floor")
    assert told.player.faults == 0
    assert told.item("Welcome")["used_seconds"] == 60
