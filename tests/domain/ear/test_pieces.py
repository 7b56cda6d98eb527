"""A text is cut where people stop, and nothing of it is lost."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.ear.pieces import MOST_WORDS, sentences

LONG = " ".join(["We came, sat down, and then we spoke about the bus"] * 12) + "."
PARTS = st.sampled_from(
    [". ", "! ", "\n", "\r\n", " ", "• ", "1. ", "a.m. ", "Dr. ", "A. ", "word ", ", ", "— ", "…", "\u2028"]
)


@pytest.mark.parametrize(
    "cut",
    [
        ["We meet at 10.30 a.m. on Monday.", "It is free."],
        ["At 10.30 a.m. Monday 3 May.", "Yes."],
        ["We start at 10.30 a.m.", "We stop at noon."],
        ["9 a.m. – 10 a.m. in the hall.", "Then home."],
        ["Dr. Jones came.", "She sat."],
        ["Bring something, e.g. tea.", "Thank you."],
        ["It is 3.5 miles.", "Is that far?", "No!"],
        ["St. Anne's Church.", "A. Khan said so.", "A. B. Khan too."],
        ["Meet on 3 Dec. 2026.", "Bring tea."],
        ["We meet on 3 Dec.", "Bring tea."],
        ["Tea, cake, etc.", "Then home."],
        ["“Hello.”", "She left."],
        ["Wait... what?", "No…", "Yes."],
        ["Look at cochair.org.", "It is new."],
    ],
    ids=lambda cut: cut[0],
)
def test_a_line_is_cut_where_people_stop(cut: list[str]) -> None:
    assert _cut(" ".join(cut)) == cut


def test_each_line_of_a_list_stands_alone_with_its_mark() -> None:
    assert _cut("• Tea\n• Cake and milk\n\n1. Welcome\n2. Buses. A talk.") == [
        "• Tea",
        "• Cake and milk",
        "1. Welcome",
        "2. Buses.",
        "A talk.",
    ]


def test_a_very_long_sentence_is_cut_at_a_comma() -> None:
    cut = _cut(LONG)
    assert len(cut) > 2
    assert all(len(piece.split()) <= MOST_WORDS for piece in cut)
    assert all(piece.endswith((",", ".")) for piece in cut)


def test_a_long_sentence_with_no_comma_is_cut_before_a_joining_word() -> None:
    first, *_ = _cut("we walk in the park " * 4 + "because we like the trees there " * 6)
    assert first.endswith("there")


def test_words_with_nothing_between_them_are_cut_too() -> None:
    assert all(len(piece.split()) <= MOST_WORDS for piece in _cut("word " * 200))


def test_a_sentence_of_usual_length_stays_whole() -> None:
    usual = "We talked about the bus, the hall and the tea; then we went home, because it was late."
    assert _cut(usual) == [usual]


@settings(deadline=None)
@given(st.text() | st.lists(PARTS | st.text(max_size=3), max_size=90).map("".join))
def test_no_letter_is_lost_and_no_pieces_overlap(shown: str) -> None:
    pieces, last = sentences(shown), 0
    for start, end in pieces:
        assert last <= start < end <= len(shown)
        assert not shown[last:start].strip()
        assert shown[start:end] == shown[start:end].strip()
        last = end
    assert not shown[last:].strip()


@pytest.mark.parametrize("part", ["We meet at 10.30 a.m. We go. ", "word, ", "a", "a. ", "\n", ". ", "A. "])
def test_a_long_text_is_cut_in_a_moment(part: str) -> None:
    shown = (part * 10_000)[:10_000]
    began = time.process_time()
    sentences(shown)
    assert time.process_time() - began < 2


def _cut(shown: str) -> list[str]:
    return [shown[start:end] for start, end in sentences(shown)]
