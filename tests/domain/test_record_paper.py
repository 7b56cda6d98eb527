"""The full record: each line with its time and item, what was corrected, who asked and answered."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from cochair.commands.papers import chooser, record_of
from cochair.domain import words_of_events
from cochair.domain.document import Card, Document, Field, Heading, Say
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.record_paper import MOST_LINES, compose_record
from cochair.domain.rules import writing
from cochair.domain.speakers import without_speakers
from tests.told import PEOPLE, Told, head, play

START = "10:00 the meeting starts\n10:05 next item\n"


def record(lines: str, **header: str) -> Document:
    return record_of(play(lines, head(**header)).live.entries)


def topics(document: Document) -> dict[str, list[tuple[str, str]]]:
    """What happened, with its time, by topic."""
    found: dict[str, list[tuple[str, str]]] = {}
    title = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            title = block.text
        elif isinstance(block, Card):
            found.setdefault(title, []).extend((f.label, f.text) for f in block.lines if isinstance(f, Field))
    return found


def said(document: Document, heading: str) -> list[str]:
    found: list[str] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading):
            inside = block.text == heading
        elif inside and isinstance(block, Say):
            found += block.sentences
    return found


def everything(document: Document) -> str:
    return repr(document.blocks)


def after_closing(told: Told) -> list[Entry]:
    entries = told.live.entries
    assert isinstance(entries[0].event, AgendaShared)
    return without_speakers(entries[0].event.plan, entries)


def test_each_line_has_its_time_and_stands_under_its_item() -> None:
    found = topics(
        record(
            START + "10:06 note: The 27 bus is late.\n10:07 Sam says: I wait in the rain. (may be named)\n"
            "10:08 Mo says: So do I.\n10:09 action: Ann: ring the firm by 26 November 2026\n10:10 parked: Trains\n"
            "10:11 hard word: timetable = when buses come\n10:12 the meeting ends"
        )
    )
    assert found["1. Welcome"][0] == ("10:00", "The meeting started at 10:00.")
    assert found["2. Buses"] == [
        ("10:05", "Now: Buses."),
        ("10:06", "Note: The 27 bus is late."),
        ("10:07", "Sam said: “I wait in the rain.”"),
        ("10:08", "A member said: “So do I.”"),
        ("10:09", "Ann will do this by Thursday 26 November: ring the firm."),
        ("10:10", "For later: Trains."),
        ("10:11", "Hard word: timetable. It means: when buses come."),
        ("10:12", "The meeting has ended."),
    ]


def test_a_corrected_line_says_what_it_was_and_what_it_is_and_one_taken_out_what_it_was() -> None:
    told = play(START + "10:06 note: The 27 bus is late.\n10:07 note: Ann shouted.")
    told.live.correct(1, lambda m: writing.note(m, "The 72 bus is late."))
    told.live.take_out(2)
    lines = [text for _, text in topics(record_of(told.live.entries))["2. Buses"]]
    assert lines[1:] == [
        "Note: The 27 bus is late.",
        "Note: Ann shouted.",
        words_of_events.CORRECTED.format(was="The 27 bus is late."),
        "Note: The 72 bus is late.",
        words_of_events.TAKEN_OUT.format(was="Ann shouted."),
    ]


def test_a_question_says_who_asked_why_who_would_lose_and_each_answer_with_its_time() -> None:
    found = topics(
        record(
            START + "10:06 Tom asks to shorten Buses to 10 minutes, because we are late\n10:07 Priya says not yet\n"
            "10:08 Priya says no"
        )
    )
    assert found["2. Buses"][1:] == [
        (
            "10:06",
            "Tom asks: Shorten Buses to 10 minutes. The reason: we are late. Members would lose 5 minutes in Buses.",
        ),
        ("10:07", "Priya says not yet. Nothing changes."),
        ("10:08", "Priya says no. Nothing changes."),
        ("10:08", "The question is closed. Nothing changes."),
    ]


def test_a_decision_says_how_and_an_answer_says_to_what() -> None:
    found = topics(
        record(
            START + "10:06 Sam says: The light is broken.\n10:07 decision: We ring the firm. (agreed; open to change)\n"
            '10:08 answer "The light": we did: The council mended it.'
        )
    )
    decision, answer = (text for _, text in found["2. Buses"][-2:])
    assert decision.startswith("We decided: We ring the firm. Everyone agreed. ")
    assert decision.endswith("**Can this still change?** Yes, you can tell Priya or Tom.")
    assert answer == "About “The light is broken.” We did this: The council mended it."


def test_only_names_that_may_be_written_are() -> None:
    people = PEOPLE.replace("Sam (Members)", "Sam Hill (Members) (not named)").replace(
        "Mo (Members)", "Mo Green (Members)"
    )
    people = people.replace("supporter of Mo", "supporter of Mo Green")
    lines = (
        "10:00 the meeting starts\n10:01 Sam Hill leaves\n10:02 Sam Hill arrives\n10:05 next item\n"
        "10:06 Sam Hill says: I am cold. (may be named)\n10:07 action: Sam Hill: shut it by 26 November 2026\n"
        "10:08 Sam Hill asks to shorten Buses to 10 minutes, because we are late\n10:09 Priya says no"
    )
    document = record(lines, People=people)
    assert "Sam" not in everything(document) and "Hill" not in everything(document)
    assert "Mo" in everything(document) and "Green" not in everything(document)
    assert ("10:06", "A member said: “I am cold.”") in topics(document)["2. Buses"]


TALKED = START + (
    "10:06 Sam takes the floor\n10:08 Mo wants to speak\n10:09 Tom takes the floor\n10:11 next speaker\n"
    "10:12 card: stop\n10:13 card down\n10:14 card: I agree\n10:15 card down\n10:16 note: Done.\n"
)


def test_cards_have_no_time_and_nobody_is_told_to_have_spoken() -> None:
    for document in (record(TALKED), record(TALKED + "10:20 the meeting ends")):
        timed = [text for lines in topics(document).values() for _, text in lines]
        assert not [t for t in timed if re.search(r"card|clock|turn|speak|is next|Stop", t)]
        assert said(document, "Turns and cards")[-3:] == ["Buses:", "Stop: 1 time.", "I agree: 1 time."]
        assert not re.search(r"(Sam|Mo|Tom) (spoke|had|takes|wants|speaks)", everything(document))


def test_turns_are_counted_by_group_and_only_once_the_meeting_is_over() -> None:
    told = play(TALKED + "10:20 the meeting ends")
    for entries in (told.live.entries, after_closing(told)):
        found = said(record_of(entries), "Turns and cards")
        assert found[:2] == ["Members had 2 turns.", "Workers had 1 turn."]
    assert not any("had" in line for line in said(record(TALKED), "Turns and cards"))
    assert not said(record(TALKED), "How we shared the time")


def test_a_group_of_1_person_is_not_told_apart() -> None:
    people = "Priya (Members, co-chair); Tom (Workers, co-chair); Sam (Members); Mo (Members)"
    document = record(TALKED + "10:20 the meeting ends", People=people)
    assert said(document, "Turns and cards")[0] == "1 group had only 1 person, so we do not count turns."
    assert "had 2 turns" not in everything(document)


def test_what_was_undone_did_not_happen() -> None:
    document = record(START + "10:06 note: Wrong.\n10:07 undo\n10:08 note: Right.")
    assert "Wrong" not in everything(document) and "Undone" not in everything(document)
    assert "Right" in everything(document)


def test_what_followed_on_a_later_day_stands_under_that_day() -> None:
    told = play(START + "10:06 action: Ann: ring the firm by 26 November 2026\n10:12 the meeting ends")
    told.live.report(1, "They will call.", done=True)
    (*entries, last) = told.live.entries
    found = topics(compose_record([*entries, replace(last, at=last.at + timedelta(days=8))], chooser()))
    assert found["After the meeting: Friday 20 November 2026"] == [
        ("10:12", "About “ring the firm.” It is done. They will call.")
    ]


def test_an_unfinished_meeting_says_so_and_one_that_has_not_begun_is_short() -> None:
    for lines in ("", START):
        notices = [b.sentences[0] for b in record(lines).blocks if isinstance(b, Say) and b.notice]
        assert notices == ["Our meeting has not ended yet."]
    assert not topics(record(""))


def test_a_box_is_never_longer_than_a_page_can_hold() -> None:
    document = record(START + "".join(f"10:06 note: Number {n}.\n" for n in range(40)))
    boxes = [block for block in document.blocks if isinstance(block, Card)]
    assert all(len(box.lines) <= MOST_LINES for box in boxes)
    assert sum(len(box.lines) for box in boxes) == 42


@pytest.mark.parametrize("typed", ["**bold** note", "a * b ** c"])
def test_typed_marks_are_only_words(typed: str) -> None:
    lines = topics(record(START + f"10:06 note: {typed}"))["2. Buses"]
    assert lines[1] == ("10:06", f"Note: {typed.replace('**', '')}.")
