"""The power report as a paper: short sentences by group, and it says so when something is not known."""

import re

import pytest

from cochair.commands.papers import report_of
from cochair.domain import words_of_power
from cochair.domain.document import Amounts, Block, Bullets, Credit, Document, Heading, Say
from cochair.domain.language import Several
from cochair.domain.meeting import Meeting
from cochair.domain.paper_talk import talk_shared
from cochair.exports.text import as_text
from tests.told import PEOPLE, head, play
from tests.troubled import earlier, troubled

START = "10:00 the meeting starts\n"


def lines(document: Document) -> list[str]:
    return as_text(document).replace("- ", "").splitlines()


def paper(story: str, **header: str) -> Document:
    return report_of(play(story, head(**header)).meeting)


def ideas(document: Document) -> list[Block]:
    return [b for b in document.blocks if isinstance(b, Say | Bullets | Amounts)]


def power_says() -> list[str]:
    found: list[str] = []
    for name, value in vars(words_of_power).items():
        if isinstance(value, Several):
            found += (value.one, value.many)
        elif name.isupper() and name not in ("CREDIT", "CARD_NAMES"):
            found += value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
    return found


@pytest.mark.parametrize("text", power_says())
def test_what_the_report_says_is_1_short_sentence(text: str) -> None:
    assert len(re.sub(r"\{[^}]*\}", "a b", text).split()) <= 15
    assert len(re.findall(r"[.?!](?:\s|$)", text)) <= 1


def test_a_meeting_with_every_kind_of_trouble_is_told_plainly() -> None:
    assert lines(report_of(troubled(), earlier())) == [
        *("Not checked yet.", "", "Power report: Getting around", ""),
        *("Members spoke for 7 minutes.", "Workers spoke for 13 minutes.", ""),
        "Members talked for about a third of the time.",
        *("Last time it was a quarter.", "They had their share 0 of 3 times.", ""),
        *("Minutes of each group:", "Members: planned 35, had 12.", "Members: first half 3, last half 9."),
        *("Workers: planned 10, had 5.", "", "North Town Board on 12 November 2026:"),
        *("We owe Members 10 minutes.", "Members lent 3 minutes.", "Members did not want 10 minutes."),
        *("We put off Respite, now 3 times.", "We asked 5 questions: 3 yes and 2 no."),
        *("Papers did not come in time for Budget.", "We kept our break whole.", "People held up 2 cards."),
    ]


BEFORE = "10:00 the meeting starts\n{words}\n10:05 the meeting ends"


def asked(day: str, *hard: str) -> Meeting:
    """Return a meeting at which people asked about some words."""
    lines = "\n".join(f"10:0{n} hard word: {word} = a letter" for n, word in enumerate(hard, 1))
    return play(BEFORE.format(words=lines), head(Meeting=f"Getting around; {day}; 10:00 to 11:30; The hall")).meeting


def test_hard_words_that_people_asked_about_are_counted_over_the_meetings() -> None:
    before = asked("8 October 2026", "referral", "pathway")
    now = asked("12 November 2026", "referral")
    assert "Cards: 0, hard words: 1." in lines(report_of(now))
    told = lines(report_of(now, (before,)))
    assert "Cards: 0, hard words: 1, before 2." in told
    fewer = lines(report_of(asked("12 November 2026"), (before,)))
    assert "Cards: 0, hard words: 0, before 2." in fewer


def test_no_person_is_in_the_report() -> None:
    text = as_text(report_of(troubled(), earlier()))
    assert not [name for name in re.findall(r"(\w+) \(", PEOPLE) if name in text]


def test_the_first_meeting_has_nothing_to_compare() -> None:
    told = lines(report_of(troubled()))
    assert "Members talked for about a third of the time." in told
    assert not [line for line in told if line.startswith(("Last time", "They had"))]


def test_the_same_part_as_last_time_says_so() -> None:
    first, second = earlier()
    assert "Last time it was the same." in lines(report_of(second, [first]))


def test_a_meeting_that_has_not_started_tells_only_the_plan() -> None:
    document = paper("")
    assert lines(document)[4:] == [
        *("Our meeting has not started yet.", "This paper shows what we planned.", ""),
        *("Minutes of each group:", "Members: planned 30.", "Members: first half 15, last half 15."),
        *("Workers: planned 20.", "", "North Town Board on 12 November 2026:", "No papers came late."),
    ]


def test_a_meeting_that_goes_on_says_so_and_what_is_left() -> None:
    told = lines(paper(f"{START}10:05 nothing needed\n10:05 next item"))
    assert told[4:6] == ["Our meeting has not ended yet.", "This paper shows what we have counted so far."]
    assert "Members have 30 minutes left." in told


def test_a_meeting_in_which_nobody_spoke_says_so() -> None:
    told = lines(paper(f"{START}10:05 the meeting ends"))
    assert "We have not counted any talking." in told
    assert "We owe Members 30 minutes." in told


def test_an_agenda_with_minutes_for_no_group_says_so() -> None:
    told = report_of(play("", head("Welcome; 5 minutes; news")).meeting)
    assert "We planned all our minutes for everyone." in lines(told)


def test_the_talking_of_1_person_is_not_told() -> None:
    document = paper(
        f"{START}10:00 Tom takes the floor\n10:05 the meeting ends",
        People="Priya (Members, co-chair); Sam (Members); Tom (Workers, co-chair)",
    )
    (first, *_) = ideas(document)
    assert isinstance(first, Say) and first.sentences == words_of_power.NOT_SHOWN
    text = as_text(document)
    assert "spoke for 5" not in text and "talked for" not in text and ", had" not in text


def test_titles_and_names_that_look_like_marks_are_only_words() -> None:
    document = paper(START, Meeting="**Buses**; 12 November 2026; 10:00 to 11:30; The hall", Board="**Board**")
    assert document.blocks[0] == Heading(1, "Power report: Buses")
    assert "Board on 12 November 2026:" in lines(document)


def test_the_makers_of_the_pictures_are_named() -> None:
    assert isinstance(report_of(troubled()).blocks[-1], Credit)


@pytest.mark.parametrize(("most", "block"), [(0, 1), (10, 1), (11, 2), (41, 5), (120, 15), (900, 60)])
def test_blocks_are_big_enough_for_1_row(most: int, block: int) -> None:
    shared = talk_shared([("Members", most), ("Workers", most // 2)])
    assert shared.key.startswith(f"1 block is {block} minute")
    assert [a.full for a in shared.amounts] == [True, False]
    assert abs(shared.amounts[0].blocks * block - most) <= block / 2
    assert f"{shared.amounts[0].blocks} block" in shared.amounts[0].alt
