"""A board says its names as its people do, and its letters as it wrote them out."""

from dataclasses import replace

import pytest

from cochair.domain.ear.heard import heard
from cochair.domain.ids import PersonId
from cochair.domain.people import Person
from cochair.services.ear_words import ear_words, in_full, names_said
from tests.told import head, play


def person(number: int, name: str, said: str = "") -> Person:
    return Person(PersonId(f"p{number}"), name, said_as=said)


def test_a_name_is_said_as_its_person_says_it() -> None:
    people = "Priya (Members, co-chair); Tom (Workers, co-chair, said Tomm); Ann (Workers, minute-taker)"
    meeting = play("", head(People=people)).meeting
    assert heard("Tom's bag, and Ann", ear_words(meeting.plan)).text == "Tomm's bag, and Ann"


@pytest.mark.parametrize(
    ("people", "names"),
    [
        ([person(1, "Siân", "Sharn")], {"Siân": "Sharn"}),
        ([person(1, "Siân Bevan", "Sharn Bevvan")], {"Siân Bevan": "Sharn Bevvan", "Siân": "Sharn"}),
        ([person(1, "Siân B", "Sharn")], {"Siân B": "Sharn B", "Siân": "Sharn"}),
        ([person(1, "Jo", "Joe Joe")], {"Jo": "Joe Joe"}),
        ([person(1, "Jo A", "Yo"), person(2, "Jo B")], {"Jo A": "Yo A"}),
        ([person(1, "Jo", "Yo"), person(2, "Jo B", "Joe")], {"Jo": "Yo", "Jo B": "Joe B"}),
        ([person(1, "Sam")], {}),
    ],
)
def test_a_first_name_is_said_so_too_unless_two_people_have_it(people: list[Person], names: dict[str, str]) -> None:
    assert names_said(people) == names


@pytest.mark.parametrize(
    ("word", "meaning", "full"),
    [
        ("ICB", "Integrated Care Board", "Integrated Care Board"),
        ("ICB", "integrated care board: the group that pays", "integrated care board"),
        ("ToR", "terms of reference", "terms of reference"),
        ("EoLC", "end of life care", "end of life care"),
        ("FOI", "freedom of the information", "freedom of the information"),
        ("ICB", "the group that plans care", ""),
        ("ICB", "Integrated Care", ""),
        ("ICB", "Integrated Care Board meeting", ""),
        ("ICB", "", ""),
        ("triage", "a nurse asks what is wrong", ""),
        ("Triage", "the right is a game everyone", ""),
    ],
)
def test_letters_are_written_out_only_by_words_that_begin_with_them(word: str, meaning: str, full: str) -> None:
    assert in_full(word, meaning) == full


def test_what_the_board_wrote_out_is_heard_and_a_hard_word_keeps_its_sound() -> None:
    told = play(
        """10:00 the meeting starts
        10:01 hard word: NTB = North Town Board
        10:02 hard word: triage = a nurse asks what is wrong""",
        head(),
    )
    how = ear_words(told.meeting.plan, [told.meeting])
    assert heard("The NTB asked about triage.", how).text == "The North Town Board asked about triage."


def test_the_newest_meeting_has_the_last_word() -> None:
    script = "10:00 the meeting starts\n10:01 hard word: NTB = {words}"
    old, new = (play(script.format(words=words), head()).meeting for words in ("New Town Bus", "North Town Board"))
    assert ear_words(new.plan, [old, new]).words == {"NTB": "North Town Board"}


def test_letters_that_nobody_wrote_out_are_said_one_by_one() -> None:
    how = ear_words(play("", head()).meeting.plan)
    assert heard("The EHCP. We need ALL of it.", how).text == "The E.H.C.P. We need ALL of it."


def test_a_name_that_was_taken_back_is_said_as_it_is_written() -> None:
    plan = play("", head()).meeting.plan
    assert not ear_words(replace(plan, people=(person(1, "Sam"),))).names
