"""A name goes from what people typed, and nobody else's does."""

from unicodedata import normalize

import pytest

from cochair.services.names_gone import names_gone


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Sam rings", "A member rings"),
        ("ask Sam Okafor, then SAM.", "ask a member, then a member."),
        ("It is so. sam knows", "It is so. A member knows"),
        ("Sam’s bag, Sam's bag, Sams bag", "A member’s bag, a member's bag, a member bag"),
        ("Okafor said so", "A member said so"),
        ("the same sample of psalms", "the same sample of psalms"),
        ("Sam", "a member"),
        ("", ""),
    ],
)
def test_a_name_goes_whole_or_in_part(text: str, left: str) -> None:
    assert names_gone(["Sam Okafor"], ["Priya", "North Town Board"], "a member")(text) == left


def test_what_somebody_else_or_a_group_is_called_stays() -> None:
    gone = names_gone(
        ["Sam Okafor", "Samuel"], ["Mary Okafor", "Sam Jones", "Friends of Samuel", "Sams"], "a neighbour"
    )
    assert gone("Sam Okafor, Samuel") == "A neighbour, a neighbour"
    assert gone("Sam, Okafor, Sam Jones, Mary Okafor and Sams") == "Sam, Okafor, Sam Jones, Mary Okafor and Sams"
    assert gone("Friends of Samuel met") == "Friends of Samuel met"


def test_only_a_whole_name_that_two_people_have_can_not_be_told_apart() -> None:
    assert names_gone(["Sam"], ["Sam"], "a member")("Sam said") == "Sam said"
    assert names_gone(["Sam"], ["Sam Jones"], "a member")("Sam and Sam Jones") == "A member and Sam Jones"


def test_a_name_that_is_a_common_word_is_known_by_its_large_letter() -> None:
    assert names_gone(["Will"], [], "a member")("Will will go. WILL. I will") == "A member will go. A member. I will"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_mark_on_a_letter_may_stand_beside_it(form: str) -> None:
    assert names_gone(["Zoë"], ["Zo"], "a member")(normalize(form, "ask zoë")) == "ask a member"
