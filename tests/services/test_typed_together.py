"""What two people type at the same place at once: nothing that either added is lost, and a caret keeps its letter."""

from hypothesis import given
from hypothesis import strategies as st

from cochair.services.typed_together import Change, as_one_line, both, change_between, moved

WORDS = st.text(alphabet="abc ŵ🚌", max_size=12)


def made(text: str, change: Change) -> str:
    return text[: change.at] + change.added + text[change.at + change.gone :]


@given(WORDS, WORDS)
def test_a_change_makes_one_text_of_another(before: str, after: str) -> None:
    change = change_between(before, after)
    assert made(before, change) == after
    assert change == Change(len(before), 0, "") or before != after


@given(WORDS, WORDS)
def test_who_alone_types_has_what_they_typed(seen: str, own: str) -> None:
    assert both(seen, own, seen) == own
    assert both(seen, seen, own) == own


@given(WORDS, WORDS, WORDS)
def test_what_both_added_stands_there(seen: str, own: str, other: str) -> None:
    together = both(seen, own, other)
    assert change_between(seen, own).added in together
    assert change_between(seen, other).added in together


@given(WORDS, st.integers(0, 12), st.integers(0, 12), st.text(max_size=3), st.text(max_size=3))
def test_two_who_only_add_lose_no_letter(seen: str, first: int, second: int, own: str, other: str) -> None:
    first, second = min(first, len(seen)), min(second, len(seen))
    together = both(seen, seen[:first] + own + seen[first:], seen[:second] + other + seen[second:])
    assert sorted(together) == sorted(seen + own + other)


@given(WORDS, WORDS, st.integers(0, 12))
def test_a_caret_stays_between_the_same_letters(before: str, after: str, place: int) -> None:
    place = min(place, len(before))
    change = change_between(before, after)
    now = moved(place, change)
    if place <= change.at:
        assert after[:now] == before[:place]
    elif place >= change.at + change.gone:
        assert after[now:] == before[place:]
    else:
        assert now == change.at


def test_a_note_of_several_lines_is_one_line_of_the_minutes() -> None:
    assert as_one_line(" No bus\nstops  here.\n") == "No bus stops here."
