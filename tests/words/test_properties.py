"""What holds for any text at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cochair.domain.plain_words.amounts import many, money, rounded, share
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import line_of
from cochair.domain.plain_words.names import Names
from cochair.services.word_table import plain_words, word_table

RULES = plain_words(["Jo Smith", "Mo", "the garden"], frequency=lambda word: len(word) % 7)
WORDS = (
    "facilitate Stakeholders not unhappy was told disabled touch base ICBs s117 can’t cannot unless Jo Smith the garden"
)
NUMBERS = "47% £1.2m 12,345 10.30 ² ½ ٣٤ No. Mr. e.g."
LETTERS = "😀 👩\u200d🦽 שלום مرحبا ﬁ İ ß é e\u0301 \ud800 \u202e \x07 \x1b[0m"
MARKS = [*".!,;-—'()&/%", "’s", "\n", "\r\n", "\u2028", "\t", " ", "\u00a0"]
PIECES = st.sampled_from([*WORDS.split(), *NUMBERS.split(), *LETTERS.split(" "), *MARKS])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join))


@given(TEXTS)
def test_every_finding_lies_in_the_text_and_in_its_order(text: str) -> None:
    findings = RULES.findings(text)
    assert all(text[f.start : f.end] == f.text and f.text for f in findings)
    assert findings == sorted(findings, key=lambda f: (f.start, f.end))


@given(TEXTS)
def test_the_same_text_gives_the_same_findings(text: str) -> None:
    first = RULES.findings(text)
    RULES.line.cache_clear()
    assert RULES.findings(text) == first


@given(TEXTS, TEXTS)
def test_a_line_is_looked_at_by_itself(one: str, other: str) -> None:
    """So typing in one paragraph changes nothing in another, and only that one is looked at again."""
    both = RULES.findings(f"{one}\n\n{other}")
    apart = [*RULES.findings(one), *(f.moved(len(one) + 2) for f in RULES.findings(other))]
    assert both == apart


@given(TEXTS)
def test_findings_about_words_do_not_lie_over_each_other(text: str) -> None:
    over = (Kind.PASSIVE, Kind.DOUBLE_NEGATIVE, Kind.LONG_SENTENCE)
    ends = [0]
    for finding in RULES.findings(text):
        if finding.kind not in over:
            assert finding.start >= ends[-1], finding
            ends.append(finding.end)


@given(TEXTS)
def test_words_and_sentences_cover_the_line_in_order(text: str) -> None:
    line = line_of(text, word_table().short_forms)
    places = [0, *(place for word in line.words for place in (word.start, word.end)), len(text)]
    assert places == sorted(places)
    assert [word for sentence in line.sentences for word in line.of(sentence)] == list(line.words)


@given(st.lists(st.text(max_size=30)), TEXTS)
def test_any_names_can_be_left_alone(names: list[str], text: str) -> None:
    for start, end in Names(names).spans(text):
        assert 0 <= start < end <= len(text)


@given(st.floats(0, 100))
def test_a_share_in_words_is_near_the_real_one(percent: float) -> None:
    words = (share(percent) or "").removeprefix("about ")
    known = {"half": 50.0, "none": 0.0, "all": 100.0, "nearly all": 98.0, "fewer than 1 in 100": 0.5}
    some, _, whole = words.partition(" in ")
    meant = known[words] if words in known else 100 * int(some) / int(whole)
    assert abs(meant - percent) <= 5


@given(st.floats(10_000, 1e12))
def test_a_big_number_in_words_is_near_the_real_one(amount: float) -> None:
    number, _, unit = many(amount).removeprefix("about ").rpartition(" ")
    whole, half, _ = number.partition(" and a half")
    meant = (int(whole) + (0.5 if half else 0)) * {"thousand": 1e3, "million": 1e6, "billion": 1e9}[unit]
    assert abs(meant - amount) <= 0.26 * amount


@given(st.floats(0, 1e15))
def test_no_amount_is_too_odd_to_say(amount: float) -> None:
    for words in (money(amount, "£"), rounded(amount)):
        assert words is None or (words and "." not in words and "e+" not in words)


@pytest.mark.parametrize(
    "piece", ["a", "A", "1", "1,", "s.", "not ", "the ", ".", "'", "is ", "A.", "x@", "-", "1.1.", "“ "]
)
def test_a_long_row_of_one_thing_comes_to_an_end(piece: str) -> None:
    text = piece * 16_000
    assert all(text[found.start : found.end] == found.text for found in plain_words().findings(text))


def test_a_key_stroke_costs_one_line() -> None:
    rules = plain_words()
    lines = [f"Sam was told about bus {number}." for number in range(40)]
    rules.findings("\n".join(lines))
    before = rules.line.cache_info().misses
    lines[7] += "x"
    assert len(rules.findings("\n".join(lines))) == 40
    assert rules.line.cache_info().misses == before + 1


def test_10000_words_with_no_line_end_are_looked_at() -> None:
    words = "We will facilitate it and " * 2_000
    found = plain_words().findings(words)
    assert sum(isinstance(f, Finding) and f.kind is Kind.HARD_WORD for f in found) == 2_000
