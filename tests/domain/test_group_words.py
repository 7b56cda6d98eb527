"""A group has a word for several, for one, and for tight places; what is missing is said with the word for several."""

from cochair.domain.ids import GroupId
from cochair.domain.people import Group

OWLS = Group(GroupId("g1"), "Owls of the wood", singular="owl", article="an", short="Owls")
PLAIN = Group(GroupId("g2"), "Neighbours")


def test_the_short_word_stands_in_tight_places() -> None:
    assert (OWLS.brief, PLAIN.brief) == ("Owls", "Neighbours")


def test_one_person_is_counted_with_the_word_for_one() -> None:
    assert [OWLS.counted(1), OWLS.counted(2)] == ["1 owl", "2 Owls of the wood"]
    assert PLAIN.counted(1) == "1 Neighbours"
