"""Hard words are told while somebody types, and are swapped only when somebody asks."""

import pytest

from cochair.services.plain_help import Hint, PlainHelp, meaning_of, names_of_plan, nearest, swapped
from tests.told import play

TEXT = "The stakeholders can't wait for the referral."


def test_a_hint_says_where_why_and_what_to_write() -> None:
    hints = PlainHelp().hints(TEXT)
    assert [TEXT[hint.start : hint.end] for hint in hints] == ["stakeholders", "can't", "referral"]
    assert hints[1].sentence == "“can't”: The short form is easy to miss. Plainer: can not"


def test_what_only_the_writer_can_know_has_nothing_to_swap() -> None:
    (hint,) = PlainHelp().hints("The door was opened.")
    assert hint.swap == ""
    assert hint.sentence


def test_the_hint_that_the_caret_is_in_comes_first() -> None:
    hints = PlainHelp().hints(TEXT)
    told = [nearest(hints, caret) for caret in (0, 6, 22, len(TEXT))]
    assert told == [hints[0], hints[0], hints[1], hints[2]]
    assert nearest((), 3) is None


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("we can't go", "we can not go"),
        ("Can't we go", "Can not we go"),
        ("CAN'T WE", "can not WE"),
    ],
)
def test_a_swap_keeps_the_first_letter_large(text: str, then: str) -> None:
    start = text.casefold().index("can't")
    new, caret = swapped(text, Hint(start, start + 5, "", "can not"))
    assert (new, caret) == (then, start + 7)


def test_names_of_the_meeting_are_left_alone() -> None:
    assert {"Priya", "Members", "North Town Board", "The hall"} <= set(names_of_plan(play("").meeting.plan))
    assert PlainHelp(["Triage Hall"]).hints("We meet in Triage Hall.") == ()


@pytest.mark.parametrize(("word", "known"), [("referral", True), ("ICB", True), ("bus", False), ("my referral", False)])
def test_the_meaning_of_a_whole_word_is_known_or_not_guessed(word: str, known: bool) -> None:
    assert bool(meaning_of(PlainHelp(), word)) is known
