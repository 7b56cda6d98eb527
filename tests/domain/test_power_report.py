"""The power report counts by group, never a person; what is not known or may not be shown is not there."""

import pytest

from cochair.domain.events import CardKind
from cochair.domain.halves import halves
from cochair.domain.meeting import Account, Phase
from cochair.domain.power_report import Breaks, Consents, GroupTime, PowerReport, PutOff, power_report
from cochair.domain.power_trend import part_words
from tests.told import head, play
from tests.troubled import AGENDA, earlier, troubled

START = "10:00 the meeting starts\n"


def report(lines: str, agenda: str | None = None, **header: str) -> PowerReport:
    return power_report(play(lines, head(**header) if agenda is None else head(agenda, **header)).meeting)


def group(found: PowerReport, name: str) -> GroupTime:
    return next(g for g in found.groups if g.name == name)


def test_minutes_are_told_as_planned_had_and_spoken() -> None:
    members, workers = power_report(troubled()).groups
    assert (members.name, members.protected, members.share) == ("Members", True, 0.5)
    assert (members.planned, members.got, members.spoken) == (35 * 60, 240 + 490, 420)
    assert (workers.planned, workers.got, workers.spoken) == (600, 290, 240 + 250 + 270)


def test_minutes_lie_in_the_half_in_which_they_were() -> None:
    found = report(
        f"{START}10:00 Sam takes the floor\n10:10 nothing needed\n10:10 next item\n10:10 Sam takes the floor\n"
        "10:20 the meeting ends",
        "First; 10 minutes; talk; 5 protected for Members\nSecond; 30 minutes; talk",
    )
    members = group(found, "Members")
    assert members.planned_halves == (300.0, 0.0)
    assert members.got_halves == (300.0, 0.0)
    assert members.spoken_halves == (600.0, 600.0)


def test_an_item_over_the_middle_lies_in_both_halves() -> None:
    assert halves([(10, 0), (20, 20), (10, 10)]) == (10, 20)
    assert halves([(0, 5), (4, 4)]) == (2, 7)
    assert halves([]) == (0, 0)


def test_promises_add_up_over_the_items() -> None:
    kept = group(power_report(troubled()), "Members").kept
    assert kept == Account(2100, given=730, reserved=0, borrowed=180, released=590, owed=600, extra=0)


def test_what_was_put_off_tells_whose_why_and_how_often() -> None:
    assert power_report(troubled(), earlier()).put_off == (PutOff("Respite", ("Members",), "the guest is ill", 3),)
    assert power_report(troubled()).put_off[0].times == 1
    assert power_report(play(START).meeting).put_off == ()


def test_consents_are_what_takes_from_others_and_not_whether_minutes_are_wanted() -> None:
    assert power_report(troubled()).consents == Consents(asked=5, agreed=3, refused=2, unanswered=0)
    asked = f"{START}10:01 Tom asks to drop Housing, because we are late\n"
    assert report(asked).consents == Consents(1, 0, 0, 1)
    assert report(f"{asked}10:02 the meeting ends").consents == Consents(1, 0, 0, 1)
    assert report(f"{START}10:01 nothing needed\n10:02 next item\n10:03 next item").consents.asked == 0


@pytest.mark.parametrize(
    ("item", "late"),
    [
        ("Budget; 20 minutes; decide; papers sent 6 November 2026", ("Budget",)),
        ("Budget; 20 minutes; decide; papers sent 5 November 2026", ()),
        ("Budget; 20 minutes; decide", ("Budget",)),
        ("Budget; 20 minutes; talk; papers sent 6 November 2026", ("Budget",)),
        ("Budget; 20 minutes; talk", ()),
    ],
)
def test_papers_are_late_when_they_come_late_or_people_decide_without_any(item: str, late: tuple[str, ...]) -> None:
    assert report("", f"Welcome; 5 minutes; news\n{item}").late_papers == late


def test_a_decision_without_papers_counts_wherever_it_is_made() -> None:
    decided = f"{START}10:01 decision: We go (agreed)\n10:02 Priya agrees\n10:03 Tom agrees"
    assert report(decided).late_papers == ("Welcome",)


def test_cards_are_counted_and_nothing_else() -> None:
    assert power_report(troubled()).cards == {CardKind.STOP: 1, CardKind.DO_NOT_UNDERSTAND: 1}


BREAK = "Welcome; 5 minutes; news\nBreak; 10 minutes\nMoney; 5 minutes; news"
TO_BREAK = f"{START}10:05 nothing needed\n10:05 next item\n"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (START, Breaks(0, 0, 0)),
        (f"{TO_BREAK}10:15 next item", Breaks(1, 1, 0)),
        (f"{TO_BREAK}10:12 next item\n10:13 Priya agrees\n10:13 Tom agrees", Breaks(1, 0, 0)),
        (f"{START}10:02 the meeting ends", Breaks(1, 0, 0)),
        (f"{START}10:01 break for 5 minutes\n10:06 break ends", Breaks(0, 0, 1)),
    ],
)
def test_a_break_is_kept_when_it_had_all_its_minutes(lines: str, told: Breaks) -> None:
    assert report(lines, BREAK).breaks == told


def test_the_trend_is_the_newest_6_meetings_of_the_board() -> None:
    months = ("March", "April", "May", "June", "July", "September", "October")
    found = power_report(troubled(), earlier(months))
    assert [x.day.month for x in found.trend] == [11, 10, 9, 7, 6, 5]
    assert found.trend[1].spoken == {"Members": 0.25, "Workers": 0.75}


def test_talking_is_not_shown_when_it_would_be_1_persons() -> None:
    people = "Priya (Members, co-chair); Sam (Members); Tom (Workers, co-chair)"
    story = f"{START}10:00 Tom takes the floor\n10:03 Sam takes the floor\n10:05 the meeting ends"
    found = report(story, People=people)
    assert not found.talk_shown
    assert all((g.got, g.got_halves, g.spoken, g.spoken_halves) == (None,) * 4 for g in found.groups)
    assert [x.spoken for x in found.trend] == [{}]
    counted = report(
        story, People=people.replace("Tom (Workers, co-chair)", "Tom (Workers, co-chair) (may be counted)")
    )
    assert counted.talk_shown
    assert group(counted, "Workers").spoken == 180


def test_before_the_meeting_only_the_plan_is_known() -> None:
    found = report("")
    assert found.phase is Phase.PLANNED
    assert group(found, "Members").planned == 30 * 60
    assert group(found, "Members").got is None and group(found, "Members").spoken is None
    assert found.trend == ()


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (0, "none"),
        (0.001, "a small part"),
        (0.25, "a quarter"),
        (0.3, "about a third"),
        (1 / 3, "a third"),
        (0.42, "about half"),
        (0.5, "half"),
        (0.51, "half"),
        (0.55, "about half"),
        (0.66, "two thirds"),
        (0.8, "about three quarters"),
        (0.99, "nearly all"),
        (1, "all"),
    ],
)
def test_a_part_of_the_time_is_told_as_people_say_it(part: float, words: str) -> None:
    assert part_words(part) == words


def test_the_made_up_agenda_is_the_one_that_is_told() -> None:
    assert [i.item.title for i in troubled().items] == [
        line.split(";")[0].strip() for line in AGENDA.strip().split("\n")
    ]
