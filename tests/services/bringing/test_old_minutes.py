"""Old minutes as people write them: who was there, what is still to be done, and what is not made up."""

from datetime import UTC, date, datetime

import pytest

from cochair.domain.agenda import Plan
from cochair.services.bringing.found import Found, Why
from cochair.services.bringing.keeping import TIMES, keep, key
from cochair.services.bringing.parts import Brought, Table, TextLine, from_text
from cochair.services.bringing.reading import find
from cochair.services.bringing.view import found_view
from cochair.services.plan_people import add_people
from cochair.services.templates import new_draft

TODAY = date(2026, 11, 24)
HEAD = "Minutes of 2 October 2026\n1. Welcome\n2. Buses\n"


def draft(*names: str) -> Plan:
    plan = new_draft(datetime(2026, 11, 24, 9, tzinfo=UTC))
    return add_people(plan, "\n".join(names)) if names else plan


def read(text: str, *names: str) -> Found:
    return find(from_text(text), draft(*names))


def action(line: str, *names: str) -> tuple[str, str, str, str]:
    """Return the one action of a line: what, who is found or known, who was named, and by when."""
    plan = draft(*names)
    found = find(from_text(HEAD + line), plan)
    (told,) = found.actions
    people = {p.id: p.name for p in (*plan.people, *found.people)}
    return told.text, people[told.who] if told.who else "", told.named, told.by.isoformat() if told.by else ""


@pytest.mark.parametrize(
    "line",
    [
        "Action: TS to send out the statement",
        "ACTION – TS will send out the statement.",
        "Action 87: TS to send out the statement",
        "Action point 3 - TS has agreed to send out the statement",
        "Action (TS): send out the statement",
        "Action for TS: send out the statement",
        "Action TS: send out the statement",
        "AP4: TS is to send out the statement",
        "*Action: TS to send out the statement.*",
        "**ACTION:** TS – send out the statement",
        "Action: send out the statement (TS)",
        "Action: send out the statement – TS",
        "Action: send out the statement. TS",
        "Action: send out the statement Lead: TS",
        "Action: TS: to send out the statement",
        "We talked about letters. Action: TS to send out the statement",
        "Actions:\n- TS to send out the statement",
        "Summary of actions\n1. TS to send out the statement",
    ],
)
def test_who_does_what_in_the_ways_people_write_it(line: str) -> None:
    assert action(line) == ("send out the statement", "TS", "TS", "")


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ("Action: Jo to ring them by 12 December 2026", "2026-12-12"),
        ("Action: Jo to ring them by Friday 4th December", "2026-12-04"),
        ("Action: Jo to ring them (by 1/12/26)", "2026-12-01"),
        ("Action: Jo to ring them before 1st of November", "2026-11-01"),
        ("Action: Jo to ring them. Deadline: 01.12.2026", "2026-12-01"),
        ("Action: ring them by 5 Sept 2027 (Jo)", "2027-09-05"),
    ],
)
def test_by_when_is_found_and_counted_from_the_day_of_the_minutes(line: str, by: str) -> None:
    assert action(line) == ("ring them", "Jo", "Jo", by)


@pytest.mark.parametrize(
    "words",
    ["by Easter", "by the next meeting", "by 31 November", "by Monday 1 December 2026", "by bus", "by 13/13/2026"],
)
def test_what_names_no_day_stays_in_the_words(words: str) -> None:
    text, who, _, by = action(f"Action: Jo to send it {words}")
    assert (text, who, by) == (f"send it {words}", "Jo", "")


def test_without_the_day_of_the_minutes_no_year_is_made_up() -> None:
    (told,) = read("1. Welcome\n2. Buses\nAction: Jo to ring them by 12 December").actions
    assert (told.text, told.by) == ("ring them by 12 December", None)


@pytest.mark.parametrize(
    ("line", "text", "named"),
    [
        ("Action: the board to read the plan", "the board to read the plan", ""),
        ("Action: all to read the plan", "all to read the plan", ""),
        ("Action: The chair will write a letter", "The chair will write a letter", ""),
        ("Action: book a room", "book a room", ""),
        ("Action: TS and EW to meet", "meet", "TS and EW"),
        ("Action: TS/EW to meet", "meet", "TS and EW"),
    ],
)
def test_nobody_is_made_up_to_do_it(line: str, text: str, named: str) -> None:
    assert action(line) == (text, "", named, "")
    plan = draft()
    view = found_view(find(from_text(HEAD + line), plan), plan)
    (row,) = next(part.rows for part in view.parts if part.heading == "Old actions")
    assert row.needs
    assert named in row.below
    assert "name" in row.below or "1 person" in row.below


def test_initials_mean_a_person_of_the_board_only_when_one_fits() -> None:
    assert action("Action: TS to write", "Teresa Stone", "Sam")[1] == "Teresa Stone"
    assert action("Action: TS to write", "Teresa Stone", "Tom Sand")[1] == "TS"
    assert action("Action: Teresa to write", "Teresa Stone")[1] == "Teresa Stone"
    assert action("Action: SAM to write", "Sam")[1] == "Sam"


def test_initials_in_brackets_stand_for_the_name_before() -> None:
    found = read("Present: Teresa Stone (TS), Jo Bell (JB, co-chair)\nMinutes: Neil\n" + HEAD + "Action: TS to write")
    assert [p.name for p in found.people] == ["Teresa Stone", "Jo Bell", "Neil"]
    assert [p.co_chair for p in found.people] == [False, True, False]
    assert [p.minute_taker for p in found.people] == [False, False, True]
    assert found.actions[0].who == found.people[0].id


def test_people_are_found_in_lists_labels_and_tables() -> None:
    text = "Chair: Ann Low\nPresent:\n- Bo Chan, Council\n- Cy (Members)\nApologies: Di and Eve\nAlso present: Flo; Gus"
    found = read(f"{text}\n{HEAD}Action: Ann to write")
    assert [p.name for p in found.people] == ["Ann Low", "Bo Chan", "Cy", "Di", "Eve", "Flo", "Gus"]
    assert found.people[0].co_chair
    table = Table((("Name", "Role", "Initials"), ("Hal Moss", "Co-chair", "HM"), ("12 members", "", "")))
    brought = find(Brought((table, *from_text(HEAD + "Action: HM to write").parts)), draft())
    assert [(p.name, p.co_chair) for p in brought.people] == [("Hal Moss", True)]
    assert brought.actions[0].who == brought.people[0].id


def test_who_is_on_the_list_already_is_not_found_again() -> None:
    found = read("Present: Sam, Priya and Tom\n" + HEAD, "Sam", "Priya")
    assert [p.name for p in found.people] == ["Tom"]
    assert found.on_the_list == 2


def test_done_and_double_actions_are_told_and_not_kept() -> None:
    found = read(
        HEAD + "Action 1: closed\nAction: Jo to write – done\nAction: Jo to ring them\nActions\nJo to ring them\n"
    )
    assert [told.text for told in found.actions] == ["ring them"]
    assert [left.why for left in found.not_used if left.why is not Why.NO_ITEM] == [Why.DONE, Why.DONE, Why.TWICE]


def test_a_status_column_tells_what_is_done() -> None:
    table = Table(
        (
            ("Ref", "Action", "Owner", "Due", "Status"),
            ("1", "ring the hall", "Jo", "1 Dec 2026", "Complete"),
            ("2", "ring the bus firm", "Jo", "ASAP", "Ongoing"),
        )
    )
    found = find(Brought((table,)), draft())
    assert [(told.text, told.by) for told in found.actions] == [("ring the bus firm (ASAP)", None)]


def test_minutes_in_a_table_have_items_and_actions() -> None:
    table = Table(
        (
            ("Item", "Discussion", "Action"),
            ("1. Welcome", "Everyone said hello.", ""),
            ("2. Buses\nThe new route", "It is late. Action: Jo to ask why", "TS to write\nEW to ring"),
        )
    )
    found = find(Brought((table,)), draft())
    assert [told.item.title for told in found.items] == ["Welcome", "Buses"]
    assert [told.text for told in found.actions] == ["ask why", "write", "ring"]
    assert {left.words for left in found.not_used} == {"Everyone said hello.", "The new route", "It is late."}


def test_headings_are_items_where_nothing_is_numbered() -> None:
    parts = (
        TextLine("Our board", 1),
        TextLine("Welcome", 2),
        TextLine("We said hello to a guest."),
        TextLine("Buses", 2),
    )
    assert [told.item.title for told in find(Brought(parts), draft()).items] == ["Welcome", "Buses"]


def test_a_yes_keeps_it_and_what_was_left_out_is_not_there() -> None:
    text = "Present: Teresa Stone (TS), Jo\n13:00 to 14:00, 2 October 2026\n1. Welcome\n2. Buses\nAction: TS to write\n"
    text += "Action: Jo to ring"
    plan = draft("Sam")
    found = find(from_text(text), plan)
    whole = keep(plan, found, (), TODAY)
    assert [p.name for p in whole.people] == ["Sam", "Teresa Stone", "Jo"]
    assert [a.who for a in whole.old_actions] == [p.id for p in whole.people[1:]]
    assert (f"{whole.local(whole.starts):%H:%M}", f"{whole.local(whole.must_end):%H:%M}") == ("13:00", "14:00")
    less = keep(plan, found, {key("person", 0), key("item", 1), key("action", 1), TIMES}, TODAY)
    assert [i.title for i in less.items] == ["Welcome"]
    assert [p.name for p in less.people] == ["Sam", "Jo"]
    assert [(a.text, a.who, a.named) for a in less.old_actions] == [("write", None, "TS")]
    assert less.starts == plan.starts
    assert keep(whole, find(from_text(text), whole), {key("item", 0), key("item", 1)}, TODAY) == whole


def test_the_leader_of_an_item_may_be_left_out() -> None:
    plan = draft()
    found = find(from_text("Item\tMinutes\tWho leads\nWelcome\t5\tJo\nBuses\t20\tZed Ali"), plan)
    kept = keep(plan, found, {key("person", 0)}, TODAY)
    assert [p.name for p in kept.people] == ["Zed Ali"]
    assert [i.led_by for i in kept.items] == [None, kept.people[0].id]


def test_actions_that_stand_as_cards_are_found() -> None:
    text = "Who: Rosa\nWhat: Use paper clips.\nWhen: By Tuesday 9 March 2027\n\nWho: Jo\nWhat: Ring them.\n"
    found = read(f"{HEAD}{text}What: left alone\nWho: nobody in particular\n")
    assert [(told.text, told.named, told.by) for told in found.actions] == [
        ("Use paper clips", "Rosa", date(2027, 3, 9)),
        ("Ring them", "Jo", None),
    ]
    assert [left.words for left in found.not_used][1:] == ["What: left alone", "Who: nobody in particular"]
    table = Table((("", "Who: Rosa\nWhat: Use paper clips.\nWhen: By Tuesday 9 March 2027"),))
    assert find(Brought((table,)), draft()).actions == found.actions[:1]


def test_sentences_with_minutes_in_them_are_no_items_of_minutes() -> None:
    text = (
        "We had a break of 10 minutes.\nPeople talked for 70 minutes.\n1. Buses\nWe spoke for 20 minutes.\n2. Money\n"
    )
    found = read(f"{text}Action: Jo to write\n")
    assert [told.item.title for told in found.items] == ["Buses", "Money"]


def test_who_was_there_may_be_the_first_thing_with_a_number() -> None:
    found = read("1. Present\nAnn Low\nBo\n2. Apologies: Cy and Di\n3. Apologies\nEve\n4. Buses\nAction: Bo to write\n")
    assert [p.name for p in found.people] == ["Ann Low", "Bo", "Cy", "Di", "Eve"]
    assert [told.item.title for told in found.items] == ["Apologies", "Apologies", "Buses"]
    assert [told.item.title for told in read("1. Apologies\n2. Buses\n3. Money").items] == [
        "Apologies",
        "Buses",
        "Money",
    ]
    parts = [TextLine(words, 1) for words in ("Present", "Buses", "Money")]
    lines = (parts[0], TextLine("Ann"), parts[1], TextLine("They are late."), parts[2])
    headed = find(Brought(lines), draft())
    assert ([p.name for p in headed.people], len(headed.items)) == (["Ann"], 2)


def test_a_table_above_with_the_day_and_the_place_is_no_item() -> None:
    above = Table((("Date", "2 October 2026"), ("Time:", "13:00 to 14:00"), ("Venue", "Town Hall"), ("Chair", "Ann")))
    agenda = Table((("Topic", "Minutes"), ("Buses", "20")))
    found = find(Brought((above, agenda)), draft())
    assert [told.item.title for told in found.items] == ["Buses"]
    assert [(p.name, p.co_chair) for p in found.people] == [("Ann", True)]
    assert found.times is not None
    assert found.times.starts.hour == 13
    alone = find(Brought((above, TextLine("Buses 20 minutes"), TextLine("Money 5 minutes"))), draft())
    assert [told.item.title for told in alone.items] == ["Buses", "Money"]
