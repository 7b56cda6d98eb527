"""An agenda is read as people write it, and what is no item is listed, never lost."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.refused import Unclear
from cochair.resources import resource
from cochair.services.bringing.found import Found
from cochair.services.bringing.parts import from_text
from cochair.services.bringing.reading import find
from cochair.services.bringing.view import found_view
from cochair.services.plan_people import add_people
from cochair.services.templates import new_draft
from tests.brought import with_text

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def draft() -> Plan:
    return add_people(new_draft(NOW), "Sam, Priya")


def read(text: str) -> Found:
    return find(from_text(text), draft())


def items(found: Found) -> list[AgendaItem]:
    return [told.item for told in found.items]


def told(text: str) -> list[tuple[str, int]]:
    return [(item.title, item.minutes) for item in items(read(text))]


def refusal(text: str) -> str:
    with pytest.raises(Unclear) as no:
        read(text)
    return str(no.value)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1. Welcome (5 mins)\n2) Buses - 25 minutes\n3: Money 20 min", [("Welcome", 5), ("Buses", 25), ("Money", 20)]),
        ("Welcome; 5 minutes\nBuses; 25 minutes; talk", [("Welcome", 5), ("Buses", 25)]),
        ("10:00 - 10:15 Buses\n10.15 to 10.45 Money", [("Buses", 15), ("Money", 30)]),
        ("10:00 Buses\n10:20 Money\n10:35 Close", [("Buses", 20), ("Money", 15)]),
        ("12:50 Lunch\n1:10 Money\n1:30 End", [("Lunch", 20), ("Money", 20)]),
        ("1\tWelcome\tPriya\t5\r\n2\tHousing for all\tSam\t20 mins", [("Welcome", 5), ("Housing for all", 20)]),
        ("• The 2:30 bus 15 mins\n• Talk about the 10 point plan, 1 hour", [
            ("The 2:30 bus", 15), ("Talk about the 10 point plan", 60)]),
        ("Housing 1 hour 15 minutes\nMoney half an hour", [("Housing", 75), ("Money", 30)]),
        ("Plan for 2027 (15)\nRoute 10", [("Plan for 2027", 15), ("Route 10", 10)]),
        ("9am to 9:30am Hello\n9.30am News", [("Hello", 30), ("News", 10)]),
        ("会议 5 minutes\nΚαλημέρα (10 min)", [("会议", 5), ("Καλημέρα", 10)]),
        ("Item 1: Hello\nItem 2 - Buses 5m", [("Hello", 10), ("Buses", 5)]),
        ("A\u200b\u202eBC 5 mins\n\x07D 5 mins", [("ABC", 5), ("D", 5)]),
    ],
)  # fmt: skip
def test_agendas_as_people_write_them(text: str, wanted: list[tuple[str, int]]) -> None:
    assert told(text) == wanted


def test_minutes_that_were_guessed_are_told() -> None:
    found = read("Buses\nMoney 20 minutes\nHousing")
    assert [item.minutes for item in items(found)] == [10, 20, 10]
    assert [told.guessed for told in found.items] == [True, False, True]
    assert found.notes == ("2 things had no minutes. Each now has 10 minutes: Buses and Housing.",)
    assert "1 thing had no minutes" in read("Buses\nMoney 20 minutes").notes[0]
    assert found_view(found, draft()).heading == "CoChair found 3 things."


def test_the_end_is_told_and_is_no_item() -> None:
    found = read("10:00 Buses\n11:00 Close")
    assert [item.title for item in items(found)] == ["Buses"]
    assert "11:00 Close" in found.notes[-1]
    assert found.times is not None
    assert (found.times.starts, found.times.ends) == (time(10), time(11))


def test_a_letter_after_a_time_is_no_part_of_it() -> None:
    assert told("14:00 A guest asks for help\n14:40 Plans for the year") == [
        ("A guest asks for help", 40),
        ("Plans for the year", 10),
    ]
    assert told("2.30 pm Buses\n2.45 p.m. Money\n3 pm Close") == [("Buses", 15), ("Money", 15)]


def test_breaks_and_other_kinds_are_known_by_their_words() -> None:
    found = read("Welcome 5m\nTea break 10m\nLunch 30m\nYou said, we did 5m\nDecide on the gate 5m\nAOB 5m\nBuses 5m")
    assert [item.kind for item in items(found)] == [
        Kind.CHECK_IN, Kind.BREAK, Kind.BREAK, Kind.FEEDBACK, Kind.DECIDE, Kind.NEWS, Kind.TALK,
    ]  # fmt: skip


def test_who_leads_whose_it_is_and_the_kind_are_read() -> None:
    plan = draft()
    group = plan.groups[0]
    (item,) = items(find(from_text(f"Buses; 20 minutes; decide; for {group.name}; Sam"), plan))
    assert (item.kind, item.for_group, item.led_by) == (Kind.DECIDE, group.id, plan.people[0].id)
    (unknown,) = items(find(from_text("Buses - Zed - 20 minutes"), plan))
    assert unknown.title == "Buses – Zed"


def test_what_is_no_item_is_listed() -> None:
    found = read("North Board\nDate: 4 May\nAgenda\n1. Hello 5m\n2. Buses 5m\n  - how they run\n---")
    assert [item.title for item in items(found)] == ["Hello", "Buses"]
    assert {left.words for left in found.not_used} == {"North Board", "Date: 4 May", "Agenda", "- how they run"}


def test_parts_of_an_item_are_no_items() -> None:
    found = read("1. Homes 20 mins\n1.1 Repairs\na) Damp\n2. Buses 10 mins\n2.1 Bus stops 5 mins")
    assert [(i.title, i.minutes) for i in items(found)] == [("Homes", 20), ("Buses", 10), ("Bus stops", 5)]
    assert [left.words for left in found.not_used] == ["1.1 Repairs", "a) Damp"]


WORD = some.text(some.characters(categories=("Lu", "Ll", "Nd")), min_size=1, max_size=12)


@given(some.lists(some.lists(WORD, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=30))
def test_every_line_is_an_item_or_is_listed(lines: list[str]) -> None:
    try:
        found = read("\n".join(lines))
    except Unclear:
        return
    assert len(found.items) + len(found.not_used) + sum("ends" in n for n in found.notes) == len(lines)
    assert all(1 <= item.minutes <= 600 for item in items(found))


@given(some.text())
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        found = read(text)
    except Unclear as no:
        assert str(no)
    else:
        assert found.items or found.actions
        assert found_view(found, draft()).parts


def test_nothing_and_no_writing_are_refused() -> None:
    assert refusal("") == refusal(" \n\t\n") == "There is nothing to read. Please paste or type your agenda."
    assert "not plain text" in refusal("PK\x03\x04\0\0\0")
    assert "No line looks like an item" in refusal("!!!\n***")


def test_a_long_text_is_read_or_refused_at_once() -> None:
    found = read("Buses 5 minutes\n" * 30_000)
    assert len(found.items) == 200
    assert len(found.not_used) == 29_800
    assert "No line looks like an item" in refusal("a" * 500_000)
    assert "too long" in refusal("a\n" * 400_000)
    assert items(read("x" * 150 + " 5 minutes"))[0].minutes == 5


def test_200_items_fit() -> None:
    plan = with_text(draft(), "\n".join(f"Thing {n}, 2 minutes" for n in range(200)), TODAY)
    assert len(plan.items) == 200
    assert f"{plan.local(plan.finish):%H:%M}" == "16:40"


def test_bringing_twice_adds_and_keeps_every_id_its_own() -> None:
    plan = draft()
    for _ in range(2):
        plan = with_text(plan, "Buses 5 minutes\nMoney 10 minutes", TODAY)
    assert [i.title for i in plan.items] == ["Buses", "Money"] * 2
    assert len({i.id for i in plan.items}) == 4


def test_a_whole_script_brings_its_people_and_times() -> None:
    text = resource("samples", "practice.meeting").read_text(encoding="utf-8")
    found = read(text)
    assert found.whole is not None
    plan = with_text(draft(), text, TODAY)
    assert (plan.board, len(plan.people), len(plan.items)) == ("Fern Lane Board", 8, 8)
    assert f"{plan.local(plan.must_end):%H:%M}" == "12:15"
    assert found.not_used[0].words.endswith("the meeting starts")


def test_a_fault_in_a_script_is_told_with_its_line() -> None:
    text = "Board: B\nMeeting: M; 12 January 2027; 10:30\nGroups: A\nPeople: Sam (A)\nAgenda:\n  Buses; 5 minutes\n---"
    assert refusal(text).startswith("Line 2: ")
