"""A page for each person with something to do: what, by when, and who can help."""

import re

from cochair.commands.papers import chooser
from cochair.domain.document import Card, Document, Field, Heading, Say
from cochair.domain.slip_paper import slips
from tests.told import PEOPLE, Told, head, play

LINES = (
    "10:00 the meeting starts\n10:05 action: Mo: ask about ramps by 4 December 2026\n"
    "10:06 action: Ann: ring the venue by 26 November 2026\n10:07 action: Mo: bring the map by 10 December 2026\n"
    "10:08 action: Priya: write it up by 26 November 2026\n10:10 the meeting ends"
)


def pages(told: Told) -> dict[str, Document]:
    found = slips(told.meeting, chooser())
    assert len({name for name, _ in found}) == len(found)
    return dict(found)


def said(document: Document) -> list[str]:
    return [line for block in document.blocks if isinstance(block, Say) for line in block.sentences]


def test_each_person_has_1_page_in_the_order_of_what_was_agreed() -> None:
    found = pages(play(LINES))
    assert list(found) == ["Mo", "Ann", "Priya"]
    page = found["Mo"]
    assert page.blocks[0] == Heading(1, "Mo, this is what you said you will do")
    assert [block.lines for block in page.blocks if isinstance(block, Card)] == [
        (Field("What", "Ask about ramps."), Field("When", "By Friday 4 December 2026")),
        (Field("What", "Bring the map."), Field("When", "By Thursday 10 December 2026")),
    ]
    assert page.title == "Mo: what you said you will do: Thursday 12 November 2026"


def test_it_says_who_helps_and_whom_to_ask_and_never_oneself() -> None:
    found = pages(play(LINES))
    assert said(found["Mo"])[2:] == [
        "Lou can help you.",
        "Is something not clear?",
        "Is it too much, or is the time too short?",
        "Please ask Priya or Tom.",
    ]
    assert said(found["Ann"])[-1] == "Please ask Priya or Tom." and "Lou can help you." not in said(found["Ann"])
    assert said(found["Priya"])[-1] == "Please ask Tom."


def test_what_is_done_already_is_left_out_and_so_is_who_has_nothing_left() -> None:
    told = play(LINES)
    told.live.report(2, "", done=True)
    told.live.report(1, "Too far away.", done=False)
    found = pages(told)
    assert list(found) == ["Mo", "Priya"]
    assert sum(isinstance(block, Card) for block in found["Mo"].blocks) == 1


def test_who_does_not_want_a_name_written_has_a_page_without_one() -> None:
    people = PEOPLE.replace("Mo (Members)", "Mo (Members) (not named)").replace("of Mo)", "of Mo) (not named)")
    told = play(LINES, head(People=people))
    page = pages(told)["a member"]
    assert page.blocks[0] == Heading(1, "This is what you said you will do")
    assert not re.search(r"\b(Mo|Lou)\b", repr(page))


def test_nobody_with_a_job_is_no_page() -> None:
    assert slips(play("10:00 the meeting starts").meeting, chooser()) == ()
