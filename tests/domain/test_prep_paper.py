"""A page to get ready with: what is mine, what I will be asked, what came of my words, and room for new ones."""

from dataclasses import replace
from datetime import date, timedelta

from cochair.commands.papers import chooser
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.document import Bullets, Card, Document, Field, Heading, Say, WriteHere
from cochair.domain.ids import ItemId
from cochair.domain.meeting import Meeting
from cochair.domain.prep_paper import MOST_ITEMS, prep_pages
from cochair.domain.written import Outcome
from cochair.exports.text import as_text
from tests.told import AGENDA, PEOPLE, head, play

TODAY = date(2027, 1, 13)
BEFORE = """
10:00 the meeting starts
10:01 Sam says: I wait in the rain (may be named)
10:02 Mo says: The papers are hard
10:03 action: Sam: ask about ramps by 4 December 2026
10:04 action: Ann: ring the venue by 4 December 2026
10:05 the meeting ends
"""


def plan(agenda: str = AGENDA, **header: str) -> Plan:
    return play("", head(agenda, **header)).meeting.plan


def earlier(lines: str = BEFORE) -> Meeting:
    when = "Getting around; 12 October 2026; 10:00 to 11:30; The hall"
    return play(lines, head(Meeting=when, Agenda_sent="28 September 2026")).meeting


def pages(of: Plan, *before: Meeting) -> dict[str, Document]:
    found = prep_pages(of, before, TODAY, chooser())
    return dict(found)


def said(document: Document) -> list[tuple[str, ...]]:
    rows = [b for b in document.blocks if isinstance(b, Say | Bullets)]
    return [row.sentences if isinstance(row, Say) else (*row.lead, *row.items) for row in rows]


def test_everybody_who_comes_has_a_page_and_who_can_not_come_has_none() -> None:
    found = pages(plan(People=f"{PEOPLE}; Bob (Workers) (can not come)"))
    assert list(found) == ["Priya", "Tom", "Sam", "Mo", "Ann", "Lou", "Dev"]
    assert found["Sam"].blocks[0] == Heading(1, "Sam, get ready for our meeting")
    assert found["Sam"].title == "Sam: getting ready for our meeting: Thursday 12 November 2026"


def test_it_says_when_and_what_we_talk_about_and_what_is_mine_or_my_groups() -> None:
    agenda = AGENDA.replace(
        "Housing; 15 minutes; news; for Members", "Housing; 15 minutes; news; for Members; led by Sam"
    )
    when, about, *_ = said(pages(plan(agenda))["Sam"])
    assert when == (
        "We will meet on Thursday 12 November 2026.",
        "It is from 10 o’clock in the morning to 11:30 in the morning.",
        "We will meet at The hall.",
    )
    assert about == (
        "We will talk about this:",
        "Welcome",
        "Buses: 15 minutes for Members",
        "Budget",
        "Housing: you lead it, with 15 minutes for Members",
        "Next meeting",
    )
    assert said(pages(plan(agenda))["Ann"])[1][2:5] == ("Buses", "Budget", "Housing")


def test_it_says_what_the_board_will_ask_and_what_can_still_change() -> None:
    agenda = "Buses; 25 minutes; talk\n Ramps; 10 minutes; decide\n Doors; 5 minutes; decide; could change: the colour"
    assert said(pages(plan(agenda))["Mo"])[2] == (
        "You may want to think before the meeting.",
        "We will ask you about this:",
        "Buses: what do you think?",
        "Ramps: what do we decide?",
        "Doors: the colour",
    )
    assert len(said(pages(plan("Buses; 25 minutes; news"))["Mo"])) == 3


def test_what_is_still_open_and_what_came_of_my_words_and_never_those_of_others() -> None:
    page = pages(plan(), earlier())["Sam"]
    assert [block.lines for block in page.blocks if isinstance(block, Card)] == [
        ("You said you will do this:", Field("What", "Ask about ramps."), Field("When", "By Friday 4 December 2026"))
    ]
    assert ("You said:", "“I wait in the rain.”", "**Waiting:** 93 days so far.") in said(page)
    assert "papers are hard" not in as_text(page) and "venue" not in as_text(page)
    assert "You said" not in as_text(pages(plan(), earlier())["Lou"])


def test_words_that_are_not_to_be_named_do_not_stand_on_a_page_with_a_name() -> None:
    page = pages(plan(), earlier())["Mo"]
    assert "papers are hard" not in as_text(page)
    assert (
        "You said something at our meetings.",
        "You did not want your name beside it.",
        "It is on a sheet with no name.",
    ) in said(page)
    unnamed = PEOPLE.replace("Mo (Members)", "Mo (Members) (not named)").replace("of Mo)", "of Mo) (not named)")
    nameless = [d for n, d in prep_pages(plan(People=unnamed), [earlier()], TODAY, chooser()) if n == "a member"]
    assert [("papers are hard" in as_text(d), "Mo," in as_text(d)) for d in nameless] == [(True, False), (False, False)]


def test_what_is_done_or_answered_long_ago_is_left_out_and_an_answer_comes_before_what_waits() -> None:
    lines = BEFORE.replace("10:05 the", "10:04:30 Sam says: The stop is dark (may be named)\n10:05 the")
    when = head(Meeting="Getting around; 12 October 2026; 10:00 to 11:30; The hall", Agenda_sent="28 September 2026")
    told = play(lines, when)
    told.live.report(3, "", done=True)
    told.live.answer_line(5, Outcome.DONE, "there is a lamp", None, None)
    page = pages(plan(), told.meeting)["Sam"]
    assert not [block for block in page.blocks if isinstance(block, Card)]
    assert (
        "You said:",
        "“The stop is dark.”",
        "**We did it:** There is a lamp.",
        "1 more is on your own sheet.",
    ) in said(page)
    quiet = play("10:00 the meeting starts\n10:02 the meeting ends").meeting
    later = replace(quiet, plan=replace(quiet.plan, starts=quiet.plan.starts - timedelta(days=7)))
    assert ("You said:", "“I wait in the rain.”", "**Waiting:** 93 days so far.") in said(
        pages(plan(), told.meeting, later)["Sam"]
    )


def test_there_is_room_to_write_and_it_says_how_to_ask_for_something_and_never_oneself() -> None:
    page = pages(plan())["Mo"]
    (room,) = (block for block in page.blocks if isinstance(block, WriteHere))
    assert room.lines >= 3 and room.sentences[0] == "What do you want to say at the meeting?"
    assert said(page)[-1] == (
        "Do you need something to take part?",
        "Do you want to change something?",
        "Please tell Priya or Tom.",
    )
    assert said(pages(plan())["Priya"])[-1][2] == "Please tell Tom."


def test_a_very_long_agenda_is_told_in_part_and_the_page_says_so() -> None:
    many = tuple(AgendaItem(ItemId(n), f"Thing {n}", 5, Kind.TALK) for n in range(1, 301))
    page = pages(replace(plan(), items=many))["Mo"]
    about = said(page)[1]
    assert len(about) == MOST_ITEMS + 1
    assert said(page)[2] == ("There is more.", "It is in the agenda.")


def test_2_people_of_1_name_do_not_get_each_others_words() -> None:
    of, before = plan(), earlier()
    twins = tuple(replace(p, name="Sam") if p.name == "Mo" else p for p in of.people)
    found = [as_text(page) for _, page in prep_pages(replace(of, people=twins), [before], TODAY, chooser())]
    assert ["I wait in the rain" in told for told in found] == [False, False, True, False, False, False, False]
    assert ["Ask about ramps" in told for told in found] == [False, False, True, False, False, False, False]


def test_who_comes_to_talk_about_an_item_is_told_so() -> None:
    of = plan()
    sam = next(p.id for p in of.people if p.name == "Sam")
    items = tuple(replace(i, voices=(sam,)) if i.title in ("Buses", "Budget") else i for i in of.items)
    about = said(pages(replace(of, items=items))["Sam"])[1]
    assert about[2:4] == (
        "Buses: you can tell us about it, with 15 minutes for Members",
        "Budget: you can tell us about it",
    )
