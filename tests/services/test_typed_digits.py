"""The digits of a code, however they are typed or pasted."""

import pytest

from cochair.services.typed_digits import digits_in, heard_one_by_one, in_threes, place_after


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("482917", "482917"),
        ("482 917", "482917"),
        ("Code: 482-917.", "482917"),
        ("4829171", "482917"),
        ("４８２９１７", "482917"),
        ("٤٨٢", "482"),
        ("½²", ""),
        ("", ""),
    ],
)
def test_only_digits_count(typed: str, digits: str) -> None:
    assert digits_in(typed) == digits


def test_digits_are_shown_in_threes_and_heard_one_by_one() -> None:
    assert in_threes("4829") == "482 9"
    assert in_threes("482917") == "482 917"
    assert heard_one_by_one("482917") == "4, 8, 2. 9, 1, 7"


@pytest.mark.parametrize(("typed", "place", "now"), [("4829", 4, 5), ("482", 3, 3), ("48x", 3, 2), ("9482", 1, 1)])
def test_the_caret_stays_behind_the_digit_that_was_typed(typed: str, place: int, now: int) -> None:
    assert place_after(typed, place) == now
