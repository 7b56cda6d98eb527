"""What the easy-read minutes say: who came, what was decided, who does what by when."""

import re

import pytest

from cochair.commands.papers import chooser, minutes_of
from cochair.domain import paper_parts, words_of_papers
from cochair.domain.agenda_paper import compose_agenda
from cochair.domain.document import Bullets, Card, Document, Field, Heading, Picture, Say
from cochair.domain.minutes import compose
from cochair.exports.concepts import load_concepts
from cochair.exports.svg_pictures import has_picture
from cochair.resources import resource
from tests.told import head, play

START = "10:00 the meeting starts\n"
BUSES = f"{START}10:05 next item\n"
PICTURES = {name: value for name, value in vars(paper_parts).items() if isinstance(value, Picture)}


def minutes(lines: str, **header: str) -> Document:
    return minutes_of(play(lines, head(**header)).meeting)


def part(document: Document, heading: str) -> list[object]:
    """The blocks under a heading."""
    found: list[object] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading):
            inside = block.text.endswith(heading)
        elif inside:
            found.append(block)
    return found


def said(document: Document, heading: str) -> list[tuple[str, ...]]:
    return [block.sentences for block in part(document, heading) if isinstance(block, Say)]


def papers_say() -> list[str]:
    found: list[str] = []
    for name, value in vars(words_of_papers).items():
        if name.isupper() and name != "CREDIT":
            values = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            found += values
    return found


@pytest.mark.parametrize("text", papers_say())
def test_what_papers_say_by_themselves_is_1_short_sentence_a_line(text: str) -> None:
    words = re.sub(r"\{[^}]*\}", "a b", text).split()
    assert len(words) <= 15
    assert not re.search(r"n['’]t\b|cannot|\betc\b", text)
    if text not in (words_of_papers.NOTHING_WRITTEN, words_of_papers.NOTHING_NEEDED):  # parted where they are used
        assert len(re.findall(r"[.?!](?:\s|$)", text)) <= 1


def test_the_papers_and_the_table_of_pictures_never_tell_1_picture_in_2_ways() -> None:
    told = {concept.code: concept.alt for concept in load_concepts(resource("words", "pictures.toml"))}
    for name, picture in PICTURES.items():
        assert has_picture(picture.code), name
        assert told.get(picture.code, picture.alt) == picture.alt, name


def test_the_people_who_came_are_told_with_what_they_came_for() -> None:
    (chairs, everyone) = part(minutes(START), "Who was there")
    assert isinstance(chairs, Say) and isinstance(everyone, Bullets)
    assert chairs.sentences[0] == "Priya and Tom ran the meeting together."
    assert everyone.lead == ("We were 6 people in all.", "These people came too:")
    assert everyone.items == ("Sam", "Mo", "Ann, to write the minutes", "Lou, to support Mo")


def test_1_or_2_people_are_a_sentence_and_1_chair_is_1_person() -> None:
    document = minutes(START, People="Priya (Members, co-chair); Sam (Members); Ann (Workers)")
    chair, everyone = part(document, "Who was there")
    assert chair == Say(paper_parts.PERSON, ("Priya ran the meeting.",))
    assert everyone == Say(paper_parts.PEOPLE, ("We were 3 people in all.", "Sam and Ann came too."))


def test_people_who_do_not_want_to_be_named_are_counted_only() -> None:
    document = minutes(START, People="Priya (Members, co-chair) (not named); Sam (Workers) (not named)")
    assert said(document, "Who was there")[1] == ("We were 2 people in all.", "We do not write down names.")


def test_an_action_says_who_does_what_by_when() -> None:
    document = minutes(f"{BUSES}10:10 action: Ann: write to the bus company by 26 November 2026\n")
    (card,) = part(document, "Who will do what")
    assert isinstance(card, Card)
    assert card.lines == (
        Field("Who", "Ann"),
        Field("What", "Write to the bus company."),
        Field("When", "By Thursday 26 November 2026"),
    )
    assert said(document, "The short version")[-1] == ("Ann will do this:", "Write to the bus company.")


def test_before_the_end_nothing_is_told_as_final() -> None:
    document = minutes(START)
    assert said(document, "The short version") == [("We have not decided anything yet.",)]
    assert said(document, "Who will do what") == [("Nobody has taken on a job yet.",)]
    assert ("Our meeting has not ended yet.", "This paper shows what we have written so far.") in [
        block.sentences for block in document.blocks if isinstance(block, Say)
    ]
    ended = minutes(f"{START}10:02 the meeting ends\n")
    assert said(ended, "The short version") == [("We did not decide anything at this meeting.",)]
    assert said(ended, "Who will do what") == [("Nobody took on a job at this meeting.",)]


def test_nobody_who_comes_later_is_missing_before_the_end() -> None:
    missing = Say(paper_parts.PEOPLE, ("Dev could not come.",))
    assert missing not in part(minutes(START), "Who was there")
    assert missing in part(minutes(f"{START}10:30 the meeting ends\n"), "Who was there")


def test_a_meeting_that_has_not_begun_names_nobody_as_there() -> None:
    assert part(minutes(""), "Who was there") == []


def test_a_hard_word_is_explained_where_it_comes_first_and_only_there() -> None:
    document = minutes(
        f"{BUSES}10:06 hard word: route = the way that a bus goes\n10:07 note: We want a new route.\n"
        "10:08 note: Routes cost money.\n10:09 decision: The council pays for 1 route (agreed; open to change)\n"
    )
    meaning = ("Route means:", "The way that a bus goes.")
    assert said(document, "The short version") == [("The council pays for 1 **route**.", *meaning)]
    assert said(document, "Buses") == [("We want a new route.",), ("Routes cost money.",)]
    assert ("**Route**", "The way that a bus goes.") in said(document, "Hard words")


def test_a_meaning_stays_with_its_word() -> None:
    document = minutes(
        f"{BUSES}10:06 hard word: route = the way a bus goes. It has a number\n"
        "10:07 note: One. Two. The route is new.\n"
    )
    assert said(document, "Buses") == [
        ("One.", "Two.", "The **route** is new."),
        ("Route means:", "The way a bus goes.", "It has a number."),
    ]


def test_notes_with_the_same_picture_are_1_idea_and_a_quotation_starts_a_new_one() -> None:
    document = minutes(
        f"{BUSES}10:06 note: The bus is late.\n10:07 note: The bus is cold.\n"
        "10:08 Sam says: My bus never comes. (may be named)\n"
        "10:09 note: Buses run until 6.\n10:10 note: We like taxis.\n"
    )
    assert said(document, "Buses") == [
        ("The bus is late.", "The bus is cold."),
        ("Sam said:", "“My bus never comes.”", "Buses run until 6."),
        ("We like taxis.",),
    ]


def test_what_was_put_off_and_what_became_of_protected_time_are_a_sentence_a_line() -> None:
    document = minutes(
        f"{BUSES}10:06 parked: who pays for taxis?\n10:10 Priya says nobody wants more\n10:20 the meeting ends\n"
    )
    assert said(document, "For later")[0] == ("We will come back to this:", "Who pays for taxis?")
    assert any("Buses: they did not want the last 15 minutes." in idea for idea in said(document, "shared the time"))


def test_everyone_can_say_what_is_not_right_by_a_day() -> None:
    document = minutes(f"{START}10:30 the meeting ends\n")
    assert said(document, "Is this paper right?")[1] == (
        "You can tell Priya or Tom.",
        "Please tell us by Thursday 26 November 2026.",
    )


def test_the_next_meeting_has_a_clock_that_shows_its_start() -> None:
    told = play(START)
    document = compose(told.meeting, chooser(), told.meeting.plan)
    day, time = part(document, "Our next meeting")
    assert isinstance(day, Say) and isinstance(time, Say)
    assert day.sentences[0] == "We will meet on Thursday 12 November 2026."
    assert time.picture == Picture("1F559", "A clock at 10 o’clock")


def test_a_break_in_the_agenda_is_2_sentences() -> None:
    agenda = compose_agenda(play("").meeting.plan, chooser())
    assert any(
        isinstance(b, Say) and b.sentences[1:] == ("A break of 10 minutes.", "Nobody will make it shorter.")
        for b in agenda.blocks
    )
