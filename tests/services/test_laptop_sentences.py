"""How laptops are told: the one thing to know first, who is meant, and how long a code works."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cochair.domain.laptops import Role
from cochair.services import laptop_sentences as say
from cochair.services.laptop_ports import LaptopNow, Link
from cochair.services.laptops_here import CodeStands, Wanted
from tests.journeys.running import FakeClock
from tests.ui.fake_laptops import FakeLaptops, ann, clash

NOW = datetime(2026, 11, 12, 10, 41, tzinfo=UTC)


def local(instant: datetime) -> datetime:
    return instant


def laptops(*others: LaptopNow, runs: int = 0) -> FakeLaptops:
    here = FakeLaptops(FakeClock(NOW), runner=runs)
    here.show(*others)
    return here


def told(here: FakeLaptops) -> tuple[str, str] | None:
    line = say.line_told(here, NOW, local)
    return None if line is None else (line.words, line.below)


def test_one_laptop_alone_has_no_line() -> None:
    assert told(laptops()) is None


def test_a_laptop_that_writes_is_told_here_and_away() -> None:
    assert told(laptops(ann())) == ("Ann’s laptop is here.", "It writes.")
    away = ann(Link.AWAY, heard=NOW)
    assert told(laptops(away)) == ("Ann’s laptop is not connected.", "It keeps writing. Last heard 10:41.")


@pytest.mark.parametrize("role", Role)
def test_each_part_is_told_in_words_of_its_own(role: Role) -> None:
    here, away = (say.state_words(ann(link, role, NOW), 0, local) for link in (Link.HERE, Link.AWAY))
    assert here[1] == say.DOES[role].format(name="Ann")
    assert away[1] == f"{say.GOES_ON[role]} Last heard 10:41."


def test_a_laptop_that_has_joined_and_was_not_heard_of_yet_is_waited_for() -> None:
    assert told(laptops(ann(Link.AWAY))) == ("Ann’s laptop is not here yet.", "CoChair waits for it.")


def test_who_may_run_the_meeting_is_told_so_while_the_laptop_that_ran_it_is_away() -> None:
    there = replace(laptops(LaptopNow(0, "", Role.RUNS, Link.AWAY, NOW)), own_place=1)
    assert told(there) == (
        "The first laptop is not connected.",
        "The meeting may go on there. Last heard 10:41. You can run it here.",
    )
    there.own_role = Role.WRITES
    assert told(there) == ("The first laptop is not connected.", "The meeting may go on there. Last heard 10:41.")


def test_a_meeting_that_is_over_is_handed_over_while_both_are_together() -> None:
    first = LaptopNow(0, "", Role.RUNS, Link.HERE)
    there = replace(laptops(first), own_place=1, own_role=Role.WRITES)
    assert say.here_words(there, "Ann", over=True).endswith("The first laptop takes what you wrote.")
    there.laptops = (replace(first, link=Link.AWAY),)
    assert say.here_words(there, "Ann", over=True).endswith("Bring the 2 laptops together.")


def test_the_laptop_that_runs_the_meeting_is_told_so() -> None:
    assert told(laptops(ann(role=Role.RUNS), runs=1)) == ("Ann’s laptop is here.", "It runs the meeting.")
    assert say.state_words(ann(Link.AWAY, Role.RUNS, NOW), 1, local)[1] == f"{say.RUNS_ON} Last heard 10:41."


def test_what_is_odd_comes_before_who_is_away_and_two_versions_before_all() -> None:
    tom = LaptopNow(2, "Tom", Role.WRITES, Link.ODD)
    here = laptops(ann(Link.AWAY), tom)
    assert told(here) == ("Tom’s laptop sent something odd.", say.NOT_TAKEN)
    here.two = (clash(),)
    assert told(here) == (say.TWO_WAIT, say.SAY_WHICH)


def test_who_was_refused_blames_nobody_and_says_what_to_do() -> None:
    """Seen from a laptop that joined, nobody knows which of the two sent what the other did not take."""
    told_there = say.state_words(LaptopNow(0, "", Role.RUNS, Link.ODD), 0, local)
    assert told_there == ("The first laptop and this one do not agree.", say.JOIN_AGAIN)


def test_an_open_code_has_the_line_until_it_is_over() -> None:
    here = laptops(ann())
    here.invite(Wanted(Role.WRITES))
    assert told(here) == ("Another laptop can join. Code: 482 917.", "The code works for 2 more minutes.")
    here.stands(CodeStands.USED)
    assert told(here) == ("Ann’s laptop is here.", "It writes.")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (120, "The code works for 2 more minutes."),
        (61, "The code works for 2 more minutes."),
        (60, "The code works for 1 more minute."),
        (21, "The code works for 1 more minute."),
        (20, say.SOON_OVER),
        (0, ""),
        (-5, ""),
    ],
)
def test_how_long_a_code_works_is_told_in_whole_minutes(seconds: int, words: str) -> None:
    here = laptops()
    here.invite(Wanted(Role.WRITES))
    assert here.open_code is not None
    assert say.left_words(here.open_code, here.open_code.ends - timedelta(seconds=seconds)) == words


def test_a_laptop_of_nobody_has_a_name_too() -> None:
    assert say.laptop_words(0, "") == "the first laptop"
    assert say.laptop_words(2, "", Role.ROOM) == "the laptop for the screen"
    assert say.laptop_words(2, "", Role.WRITES) == "laptop 3"


def test_several_are_counted() -> None:
    assert told(laptops(ann(), LaptopNow(2, "Tom", Role.KEY, Link.HERE))) == ("2 other laptops are here.", "")


def test_both_versions_are_told_with_whose_they_are() -> None:
    assert say.whose_words(clash().second) == "Ann’s laptop: “No bus stops at the hospital.”"
    assert [words for words, _, _ in say.answers_to(clash())] == [
        "This one: the first laptop",
        "That one: Ann’s laptop",
        "Keep both",
    ]
