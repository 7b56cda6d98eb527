"""What came of people's words: own words, where they stand, who answers by when, and a name only with a yes."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cochair.commands.papers import chooser
from cochair.domain.document import Card, Cover, Document, Heading, Say
from cochair.domain.ids import ItemId, MeetingId
from cochair.domain.meeting import Meeting
from cochair.domain.own_words import with_later_answers
from cochair.domain.written import Outcome, YouSaidAnswered
from cochair.domain.yousaid_paper import board_sheet, person_sheets
from cochair.exports.text import as_text
from tests.told import PEOPLE, Told, head, play

SAID = """
10:00 the meeting starts
10:01 Sam says: I wait in the rain (may be named)
10:02 Mo says: The papers are hard. I can not read them
10:03 Sam says: The stop is dark (may be named)
10:04 Dev says: Who pays for the taxi
10:05 the meeting ends
"""
TODAY = date(2027, 1, 13)


def told(lines: str = SAID, **header: str) -> Told:
    return play(lines, head(**header))


def sheet(*meetings: Meeting) -> Document:
    found = board_sheet(meetings, TODAY, chooser())
    assert found is not None
    return found


def cards(document: Document) -> list[tuple[object, ...]]:
    return [block.lines for block in document.blocks if isinstance(block, Card)]


def answer(live: Told, number: int, outcome: str, text: str, by: str = "Tom") -> None:
    person = next(p.id for p in live.meeting.plan.people if p.name == by)
    again = date(2027, 3, 9) if outcome == "waiting" else None
    live.live.answer_line(number, Outcome(outcome), text, person, again)


def test_it_begins_with_how_many_wait_and_for_how_long() -> None:
    meeting = told()
    answer(meeting, 1, "done", "there is a shelter now")
    document = sheet(meeting.meeting)
    assert isinstance(document.blocks[0], Cover) and document.blocks[0].below == "Wednesday 13 January 2027"
    assert document.blocks[2] == Say(
        document.blocks[2].picture,  # type: ignore[union-attr]  # it is a row
        ("4 things said, 1 answered.", "The oldest waits 62 days."),
    )


def test_each_thing_has_a_card_with_own_words_and_what_came_of_it_and_what_waits_is_first() -> None:
    meeting = told()
    answer(meeting, 1, "done", "there is a shelter now")
    answer(meeting, 3, "can not", "there is no money for a light")
    answer(meeting, 4, "doing", "we ask the council")
    ann = next(p.id for p in meeting.meeting.plan.people if p.name == "Ann")
    meeting.live.promise_answer(2, ann, date(2027, 2, 1))
    document = sheet(meeting.meeting)
    headings = [b.text for b in document.blocks if isinstance(b, Heading)]
    assert headings == ["Waiting", "We are doing it", "We did it", "We can not do it"]
    day = meeting.meeting.plan.local(meeting.live.meeting.as_of)
    answered = f"{day.day} November 2026"
    assert cards(document) == [
        (
            "“The papers are hard.",
            "I can not read them.”",
            "A member said this on 12 November 2026.",
            "**Waiting:** 62 days so far.",
            "Ann will answer by 1 February 2027.",
        ),
        (
            "“Who pays for the taxi.”",
            "A member said this on 12 November 2026.",
            "**We are doing it:** We ask the council.",
        ),
        (
            "“I wait in the rain.”",
            "Sam said this on 12 November 2026.",
            "**We did it:** There is a shelter now.",
            f"Tom answered on {answered}.",
        ),
        (
            "“The stop is dark.”",
            "Sam said this on 12 November 2026.",
            "**We can not, because:** there is no money for a light.",
            f"Tom answered on {answered}.",
        ),
    ]
    waiting = [b.unsettled for b in document.blocks if isinstance(b, Card)]
    assert waiting == [True, False, False, False]


def test_not_knowing_says_when_we_ask_again_and_what_nobody_answers_says_so() -> None:
    meeting = told()
    answer(meeting, 1, "waiting", "")
    found = {lines[0]: lines[-2:] for lines in cards(sheet(meeting.meeting))}
    assert found["“I wait in the rain.”"][1] == "**We do not know yet:** We ask again on 9 March 2027."
    assert found["“The stop is dark.”"] == ("**Waiting:** 62 days so far.", "Nobody has said who will answer.")


def test_each_person_has_a_sheet_and_one_with_words_that_are_not_to_be_named_has_no_name() -> None:
    found = person_sheets([told().meeting], TODAY, chooser())
    assert [name for name, _ in found] == ["Sam", "a member", "a member"]
    sam, mo, _ = (document for _, document in found)
    assert sam.blocks[0] == Heading(1, "Sam, this is what you said")
    assert mo.blocks[0] == Heading(1, "This is what you said")
    assert "Mo" not in as_text(mo).replace("Monday", "") and "The papers are hard." in as_text(mo)
    assert cards(sam)[0][1] == "You said this on 12 November 2026."
    assert "The papers are hard" not in as_text(sam)


def test_1_thing_that_is_not_to_be_named_takes_the_name_off_the_whole_sheet() -> None:
    lines = SAID.replace("The stop is dark (may be named)", "The stop is dark")
    (name, document), *_ = person_sheets([told(lines).meeting], TODAY, chooser())
    assert name == "a member" and "Sam" not in as_text(document) + document.title
    assert len(cards(document)) == 2


def test_who_does_not_want_a_name_written_has_none_although_they_may_be_named() -> None:
    people = PEOPLE.replace("Sam (Members)", "Sam (Members) (not named)")
    meeting = told(People=people).meeting
    assert "Sam" not in as_text(sheet(meeting))
    assert person_sheets([meeting], TODAY, chooser())[0][0] == "a member"


def test_the_same_person_of_2_meetings_has_1_sheet_whatever_the_order_of_the_people() -> None:
    people = "; ".join(reversed(PEOPLE.split("; ")))
    second = play(
        "10:00 the meeting starts\n10:01 Sam says: It is better now (may be named)\n10:02 the meeting ends",
        head(
            Meeting="Getting around; 10 December 2026; 10:00 to 11:30; The hall",
            People=people,
            Agenda_sent="26 November 2026",
        ),
    ).meeting
    found = [document for name, document in person_sheets([told().meeting, second], TODAY, chooser()) if name == "Sam"]
    assert len(found) == 1 and len(cards(found[0])) == 3


def test_an_answer_that_a_later_meeting_gave_counts() -> None:
    first = told()
    later = play(
        "10:00 the meeting starts\n10:02 the meeting ends",
        head(Meeting="Getting around; 10 December 2026; 10:00 to 11:30; The hall", Agenda_sent="26 November 2026"),
    ).meeting
    given = YouSaidAnswered(ItemId(1), "I wait in the rain", Outcome.DONE, "it is dry", None, MeetingId("a"))
    other = replace(given, said_in=MeetingId("x"), text="wrong meeting")
    meetings = with_later_answers(
        {MeetingId("a"): first.meeting, MeetingId("b"): replace(later, answers=(given, other))}
    )
    lines = next(c for c in cards(sheet(*meetings)) if c[0] == "“I wait in the rain.”")
    assert lines[2:] == ("**We did it:** It is dry.", "We answered on 10 December 2026.")
    assert sheet(*meetings).blocks[2].sentences[0] == "4 things said, 1 answered."  # type: ignore[union-attr]  # a row


def test_nothing_said_is_no_sheet() -> None:
    silent = play("10:00 the meeting starts\n10:02 the meeting ends").meeting
    assert board_sheet([silent], TODAY, chooser()) is None
    assert person_sheets([silent], TODAY, chooser()) == ()


@pytest.mark.parametrize(("today", "words"), [(12, "The oldest is from today."), (13, "The oldest waits 1 day.")])
def test_days_are_counted_and_never_below_0(today: int, words: str) -> None:
    found = board_sheet([told().meeting], datetime(2026, 11, today, tzinfo=UTC).date(), chooser())
    assert found is not None and words in as_text(found)
