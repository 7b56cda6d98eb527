"""Words that two people type at once: nobody's letters are lost, and what can not be words is not taken."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Array, Doc, Text

from cochair.services.laptop_ports import NotAsAgreed
from cochair.sync.typed import LARGEST, Edit, SharedWords, edit_between

LETTERS = st.text("abŵŷ😀👍🏽é ", max_size=12)


def give(one: SharedWords, other: SharedWords) -> dict[str, str]:
    """Give all that one has to the other, and return what changed there."""
    return other.take_in(one.update_since(other.state()))


def two(words: str = "") -> tuple[SharedWords, SharedWords]:
    one, other = SharedWords(), SharedWords()
    one.type_words("note", "", words)
    give(one, other)
    return one, other


@pytest.mark.parametrize(
    ("before", "after", "edit"),
    [
        ("", "", Edit(0, 0, "")),
        ("", "ŵy", Edit(0, 0, "ŵy")),
        ("a bus", "a big bus", Edit(3, 0, "ig b")),
        ("ŵ😀b", "ŵ😀xb", Edit(6, 0, "x")),
        ("ŵ😀b", "ŵb", Edit(2, 4, "")),
        ("aaa", "aa", Edit(2, 1, "")),
        ("😀", "😁", Edit(0, 4, "😁")),
    ],
)
def test_only_what_changed_is_sent(before: str, after: str, edit: Edit) -> None:
    assert edit_between(before, after) == edit


@given(LETTERS, LETTERS, LETTERS)
def test_what_somebody_typed_is_what_stands_there(before: str, after: str, last: str) -> None:
    one, other = two(before)
    for words in (after, last):
        assert one.type_words("note", one.words("note"), words) == words
        give(one, other)
        assert other.words("note") == words


@given(LETTERS, st.lists(st.tuples(st.integers(0, 1), st.integers(0, 20), st.sampled_from("xŷ😀")), max_size=12))
def test_letters_that_both_put_in_at_once_are_all_there_and_in_the_same_order(before: str, put: list) -> None:
    both = two(before)
    for who, at, letter in put:
        words = both[who].words("note")
        both[who].type_words("note", words, words[:at] + letter + words[at:])
    give(*both)
    give(*reversed(both))
    assert both[0].words("note") == both[1].words("note")
    assert sorted(both[0].words("note")) == sorted(before + "".join(letter for _, _, letter in put))


def test_what_came_a_moment_ago_and_is_not_on_the_screen_yet_is_not_taken_away() -> None:
    one, other = two("The bus")
    other.type_words("note", "The bus", "The bus never comes")
    assert give(other, one) == {"note": "The bus never comes"}
    assert one.type_words("note", "The bus", "The 14 bus") == "The 14 bus never comes"
    assert one.type_words("note", "The 14 bus never comes", "The 14 bus") == "The 14 bus"
    give(one, other)
    assert other.words("note") == "The 14 bus"
    assert one.type_words("note", "The 14 bus", "") == ""


def test_what_changes_nothing_is_no_new_version() -> None:
    one, other = two("The bus")
    version = other.version
    give(one, other)
    assert other.version == version
    one.type_words("note", "The bus", "The")
    assert give(one, other) == {"note": "The"}
    assert other.version > version


def test_places_are_apart_and_words_are_never_longer_than_the_other_side_takes() -> None:
    one, other = two("x")
    one.type_words("place", "", "ŵ" * LARGEST)
    changed = give(one, other)
    assert set(changed) == {"place"}
    assert 0 < len(changed["place"].encode()) <= LARGEST
    assert other.words("note") == "x"


def hostile() -> dict[str, bytes]:
    """Return what no laptop of ours would send."""
    long, many, wide, elsewhere, log = Doc(), Doc(), Doc(), Doc(), Doc()
    long.get("words/note", type=Text).insert(0, "x" * (LARGEST + 1))
    for n in range(201):
        many.get(f"words/{n}", type=Text).insert(0, "x")
    for n in range(70):
        wide.get(f"words/{n}", type=Text).insert(0, "x" * (LARGEST - 1))
    elsewhere.get("other", type=Text).insert(0, "x")
    log.get("log/host", type=Array).append("x")
    made = {"long": long, "many": many, "wide": wide, "elsewhere": elsewhere, "log": log}
    return {name: doc.get_update() for name, doc in made.items()} | {"garbage": b"\xff" * 40, "nothing": b""}


@pytest.mark.parametrize("name", hostile())
def test_what_is_no_words_or_too_many_is_not_taken(name: str) -> None:
    one, _ = two("The bus")
    state, version = one.state(), one.version
    with pytest.raises(NotAsAgreed):
        one.take_in(hostile()[name])
    assert (one.words("note"), one.state(), one.version) == ("The bus", state, version)
    with pytest.raises(NotAsAgreed):
        one.update_since(b"\xff" * 20)


def test_spoilt_updates_are_refused_or_are_words() -> None:
    one, other = two("The bus never comes")
    other.type_words("note", other.words("note"), "The bus comes")
    update = other.update_since(b"\x00")
    dice = random.Random(7)
    refused = 0
    for _ in range(500):
        spoilt = bytearray(update)
        spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
        trial, _ = two("Other words")
        try:
            trial.take_in(bytes(spoilt))
        except NotAsAgreed:
            refused += 1
        trial.type_words("note", trial.words("note"), "It goes on")
        assert trial.words("note")
    assert refused > 200
    assert one.words("note") == "The bus never comes"
