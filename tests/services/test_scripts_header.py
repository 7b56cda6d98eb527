"""The head of a script: every line that may stand there, and one plain sentence for each that can not be used."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from cochair.domain.agenda import Kind, Plan
from cochair.domain.people import Coming
from tests.told import AGENDA, PEOPLE, fault, head, play


def plan_of(header: str) -> Plan:
    return play("", header).meeting.plan


def test_the_header_of_the_contract_is_read_whole() -> None:
    plan = plan_of(head())
    assert (plan.board, plan.title, plan.place, plan.zone) == (
        "North Town Board",
        "Getting around",
        "The hall",
        "Europe/London",
    )
    assert [t.isoformat() for t in (plan.starts, plan.finish, plan.must_end)] == [
        f"2026-11-12T{clock}:00+00:00" for clock in ("10:00", "11:30", "11:45")
    ]
    assert [(g.name, g.protected, g.share) for g in plan.groups] == [
        ("Members", True, Fraction(1, 2)),
        ("Workers", False, None),
    ]
    assert (plan.agenda_sent, plan.notice_days) == (date(2026, 10, 29), 7)
    assert [i.minutes for i in plan.items] == [5, 25, 10, 20, 15, 15]


def test_people_have_their_roles() -> None:
    people = (
        "Priya (Members, co-chair, not named); Tom (Workers, co-chair, stand-in Ann); Ann (Workers, minute-taker); "
        "Lou (supporter of Kim) (may be counted); Kim (Members or Workers, seat Workers) (comes later); "
        "Ed (Members) (can not come); Guest"
    )
    plan = plan_of(head(People=people))
    told = {p.name: p for p in plan.people}
    members, workers = (g.id for g in plan.groups)
    assert told["Priya"].co_chair and not told["Priya"].named and told["Priya"].seat == members
    assert told["Tom"].stand_in == told["Ann"].id and told["Ann"].minute_taker
    assert told["Lou"].supports == told["Kim"].id and told["Lou"].counted and told["Lou"].seat is None
    assert told["Kim"].groups == (members, workers) and told["Kim"].seat == workers
    assert [told[n].coming for n in ("Kim", "Ed", "Guest")] == [Coming.LATER, Coming.NOT, Coming.AT_THE_START]
    assert [p.name for p in plan.key_people(members)] == ["Priya"]
    assert {p.name for p in plan.people if p.id in play("", head(People=people)).meeting.here} == {
        "Priya",
        "Tom",
        "Ann",
        "Lou",
        "Guest",
    }


def test_a_person_may_say_how_the_name_is_said() -> None:
    plan = plan_of(head(People=PEOPLE.replace("Mo (Members)", "Mo (Members, said Moe) (may be counted)")))
    told = {p.name: p.said_as for p in plan.people}
    assert told["Mo"] == "Moe"
    assert set(told.values()) == {"Moe", ""}


def test_a_group_without_a_co_chair_has_the_key_person_that_the_header_names() -> None:
    people = "Tom (Workers, co-chair); Sam (Members, key for Members); Mo (Members)"
    plan = plan_of(head(People=people))
    assert [p.name for p in plan.key_people(plan.groups[0].id)] == ["Sam"]


def test_an_agenda_line_has_all_its_parts() -> None:
    line = (
        "Budget; 20 minutes; decide; for everyone; 5 protected for Members, 5 protected for Carers; "
        "at least 10 minutes; led by Tom; papers sent 29 October 2026; talked about 8 October; "
        "could change: which routes run on Sunday"
    )
    people = PEOPLE + "; Kim (Carers, key for Carers)"
    plan = plan_of(head(line, Groups="Members (protected); Workers; Carers (protected)", People=people))
    (item,) = plan.items
    assert (item.title, item.minutes, item.kind, item.for_group, item.least) == ("Budget", 20, Kind.DECIDE, None, 10)
    assert [(plan.group(p.group).name, p.minutes) for p in item.protected] == [("Members", 5), ("Carers", 5)]
    assert item.led_by == plan.people[1].id
    assert (item.papers_sent, item.talked_about) == (date(2026, 10, 29), date(2026, 10, 8))
    assert item.could_change == "which routes run on Sunday"


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_of_item_is_known(kind: Kind) -> None:
    assert plan_of(head(f"Something; 5 minutes; {kind.value}")).items[0].kind is kind


def test_an_item_is_a_talk_for_everyone_and_an_item_called_break_is_a_break() -> None:
    talk, rest = plan_of(head("Buses; 5 minutes\nBreak; 1 minute")).items
    assert (talk.kind, talk.for_group, rest.kind) == (Kind.TALK, None, Kind.BREAK)


def test_what_may_be_left_out_has_its_meaning() -> None:
    plan = plan_of(head(**{"Must end by": "", "Share": "", "Agenda sent": ""}))
    assert plan.must_end == plan.finish
    assert plan.agenda_sent is None
    assert plan.groups[0].share is None


def test_the_optional_lines_are_read() -> None:
    plan = plan_of(head(Time_zone="Asia/Kolkata", Notice="1 day", Share="Members 40 percent; Workers a third"))
    assert plan.starts == datetime(2026, 11, 12, 4, 30, tzinfo=UTC)
    assert plan.notice_days == 1
    assert [g.share for g in plan.groups] == [Fraction(2, 5), Fraction(1, 3)]


def test_a_date_before_the_meeting_may_leave_out_its_year() -> None:
    assert plan_of(head(**{"Agenda sent": "29 December"})).agenda_sent == date(2025, 12, 29)


@pytest.mark.parametrize(
    ("lines", "because"),
    [
        ({"Board": ""}, 'The line "Board:" is missing. Please add it above the agenda.'),
        ({"Meeting": ""}, 'The line "Meeting:" is missing. Please add it above the agenda.'),
        ({"Groups": ""}, 'The line "Groups:" is missing. Please add it above the agenda.'),
        ({"People": ""}, 'The line "People:" is missing. Please add it above the agenda.'),
        (
            {"Colour": "red"},
            '"Colour" is not known here. A header line begins with a word such as Board.',
        ),
        ({"Meeting": "Buses at 10"}, "Please write the meeting as title; date; 10:00 to 11:30; place."),
        (
            {"Meeting": "Buses; soon; 10:00 to 11:00"},
            '"soon" is not a date. Please write it like 26 November 2026.',
        ),
        (
            {"Meeting": "Buses; 12 November; 10:00 to 11:00"},
            '"12 November" is not a date. Please write it like 26 November 2026.',
        ),
        (
            {"Meeting": "Buses; 31 December 9999; 23:00 to 01:00"},
            '"31 December 9999" is not a date. Please write it like 26 November 2026.',
        ),
        (
            {"Meeting": "Buses; 30 February 2027; 10:00 to 11:00"},
            "There is no such day as 30 February 2027. Please check the date.",
        ),
        (
            {"Meeting": "Buses; Monday 12 November 2026; 10:00 to 11:00"},
            "12 November 2026 is a Thursday. Please check the date.",
        ),
        (
            {"Meeting": "Buses; 12 November 2026; ten to 11:00"},
            '"ten" is not a time. Please write it like 10:30.',
        ),
        (
            {"Meeting": "Buses; 12 November 2026; 10:00 to 24:00"},
            '"24:00" is not a time. Please write it like 10:30.',
        ),
        (
            {"Meeting": "Buses; 12 November 2026; 10:00 to 10:00"},
            "The meeting ends before it starts. Please check the times.",
        ),
        (
            {"Meeting": "Buses; 28 March 2027; 01:30 to 03:00", "Must end by": ""},
            "There is no 01:30 on Sunday 28 March 2027. The clocks change then.",
        ),
        ({"Must end by": "11:00"}, '"Must end by" is before the finish. Please give a later time.'),
        ({"Must end by": "09:30"}, '"Must end by" is before the finish. Please give a later time.'),
        ({"Must end by": "late"}, '"late" is not a time. Please write it like 10:30.'),
        ({"Time zone": "North Town"}, '"North Town" is not a time zone. Please write it like Europe/London.'),
        ({"Time zone": "../../etc"}, '"../../etc" is not a time zone. Please write it like Europe/London.'),
        ({"Time zone": "Europe"}, '"Europe" is not a time zone. Please write it like Europe/London.'),
        ({"Notice": "soon"}, "Please write the notice as a number of days, such as 7 days."),
        ({"Share": "Members lots"}, '"lots" is not a share. Please write it like Members half.'),
        ({"Share": "Members 101 percent"}, '"101 percent" is not a share. Please write it like Members half.'),
        ({"Share": "Cats half"}, '"Cats half" is not a share. Please write it like Members half.'),
        ({"Agenda sent": "1 January 0001"}, '"1 January 0001" is not a date. Please write it like 26 November 2026.'),
        (
            {"Groups": "Members (protected); Workers; members"},
            "2 groups are called Members. Please give each its own name.",
        ),
        (
            {"Groups": "Members (protected); Workers; Carers (protected)"},
            "Nobody holds the key of Carers. Please add a co-chair or key person.",
        ),
        ({"People": PEOPLE + "; sam (Workers)"}, "2 people are called Sam. Please add something, such as Sam B."),
        ({"People": PEOPLE + "; Kim (Cats)"}, 'Kim: "Cats" is not a group or a role. Please check it.'),
        (
            {"People": PEOPLE + "; Kim (supporter of Bob)"},
            'Kim: "supporter of Bob" is not a group or a role. Please check it.',
        ),
        ({"People": PEOPLE + "; (Members)"}, '"(Members)" is not clear. Please write a person like Sam (Members).'),
        (
            {"People": PEOPLE + "; Kim (Members"},
            '"Kim (Members" is not clear. Please write a person like Sam (Members).',
        ),
        (
            {"People": PEOPLE + "; Kim (Members or Workers)"},
            "Kim is in 2 groups. Please add a seat for this meeting.",
        ),
    ],
)
def test_a_header_line_that_can_not_be_used_is_one_error(lines: dict[str, str], because: str) -> None:
    assert fault(head(**lines))[1] == because


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ("; 5 minutes", "Please give this item a short title, such as Buses; 25 minutes."),
        ("B" * 201 + "; 5 minutes", "Please give this item a short title, such as Buses; 25 minutes."),
        ("Buses", "Buses has no minutes. Please add them, such as 10 minutes."),
        ("Buses; 0 minutes", "Buses needs a number of minutes from 1 to 600."),
        ("Buses; 601 minutes", "Buses needs a number of minutes from 1 to 600."),
        ("Buses; ten minutes", 'Buses: "ten minutes" is not clear. Please check this part.'),
        ("Buses; 10 minutes; chat", 'Buses: "chat" is not clear. Please check this part.'),
        ("Buses; 10 minutes; for Cats", 'Buses: "for Cats" is not clear. Please check this part.'),
        ("Buses; 10 minutes; led by Bob", 'Buses: "led by Bob" is not clear. Please check this part.'),
        (
            "Buses; 10 minutes; 5 protected for Cats",
            'Buses: "5 protected for Cats" is not clear. Please check this part.',
        ),
        ("Buses; 10 minutes; papers sent soon", '"soon" is not a date. Please write it like 26 November 2026.'),
        ("Buses; 10 minutes; 0 protected for Members", "Buses needs a number of minutes from 1 to 600."),
        (
            "Buses; 10 minutes; 11 protected for Members",
            "Buses has only 10 minutes. Its protected time can not be longer.",
        ),
        (
            "Buses; 10 minutes; 5 protected for Workers",
            "Workers is not a protected group. Please write (protected) after its name.",
        ),
        ("Buses; 10 minutes; at least 11 minutes", "Buses has only 10 minutes. Please make its least smaller."),
        ("Buses; 10 minutes; 20 minutes", 'Buses: "20 minutes" is there twice. Please keep 1 of them.'),
        (
            "Buses; 10 minutes; 2 protected for Members; 3 protected for Members",
            'Buses: "3 protected for Members" is there twice. Please keep 1 of them.',
        ),
        (
            "Buses; 10 minutes; 2 protected for Members, 3 protected for Members",
            'Buses: "2 protected for Members, 3 protected for Members" is there twice. Please keep 1 of them.',
        ),
        ("Break; 10 minutes; for Members", "Break is a break. Breaks are for everyone."),
        ("Break; 10 minutes; 5 protected for Members", "Break is a break. Breaks are for everyone."),
    ],
)
def test_an_agenda_line_that_can_not_be_used_is_one_error(line: str, because: str) -> None:
    assert fault(head(f"Welcome; 5 minutes\n{line}"))[1] == because


def test_the_error_names_the_line_where_it_is() -> None:
    header = head(Notice="soon")
    number = next(n for n, line in enumerate(header.splitlines(), 1) if line.startswith("Notice"))
    assert fault(header)[0] == number
    items = head("Welcome; 5 minutes\nBuses; many minutes")
    assert fault(items)[0] == len(items.splitlines()) - 1


def test_two_groups_may_be_protected_in_one_item_up_to_its_minutes() -> None:
    lines = {
        "Groups": "Members (protected); Workers; Carers (protected)",
        "People": PEOPLE + "; Kim (Carers, co-chair)",
    }
    assert plan_of(head("Buses; 10 minutes; 5 protected for Members, 5 protected for Carers", **lines))
    assert (
        "can not be longer"
        in fault(head("Buses; 10 minutes; 5 protected for Members, 6 protected for Carers", **lines))[1]
    )
    assert "can not be longer" in fault(head("Buses; 10 minutes; for Members; 1 protected for Carers", **lines))[1]


def test_a_line_that_is_there_twice_is_an_error() -> None:
    header = head().replace("Groups:", "Board: Another\nGroups:")
    assert fault(header)[1] == "Board is there twice. Please keep 1 of them."


def test_an_agenda_with_nothing_on_it_can_not_be_shared() -> None:
    assert fault(head("# nothing"))[1] == "The agenda is empty. Please add 1 thing to talk about."


def test_an_empty_script_and_a_script_without_its_dashes_say_so() -> None:
    assert fault("") == (1, "There is nothing in this file. Please choose another one.")
    assert fault("\n\n  \n") == (3, "There is nothing in this file. Please choose another one.")
    lines = head().removesuffix("---") + "10:00 the meeting starts"
    assert fault(lines) == (len(lines.splitlines()), "A line with --- is missing after the agenda.")


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter() -> None:
    told = play("10:00 the meeting starts\r\n10:01 Sam takes the floor\r\n", "\ufeff" + head().replace("\n", "\r\n"))
    assert told.player.faults == 0


def test_one_name_written_in_two_ways_of_unicode_is_one_person() -> None:
    header = head(AGENDA, People="Siân (Members, co-chair); Tom (Workers, co-chair)")
    assert play("10:00 the meeting starts\n10:01 Sia\u0302n takes the floor", header).player.faults == 0
