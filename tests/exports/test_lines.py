"""Where a sentence is broken."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.exports.easy_read_pdf import PROFILES
from cochair.exports.fonts import Letters
from cochair.exports.lines import Line, LineBreaker, joined
from cochair.exports.sentences import clean, plain, spans

WIDTH = 300.0


@pytest.fixture(scope="session")
def breaker(fonts: Path) -> LineBreaker:
    return LineBreaker(Letters(fonts), PROFILES["standard"])


def text(line: Line) -> str:
    return "".join(run.text for run in line.runs)


def broken(breaker: LineBreaker, sentence: str, width: float = WIDTH) -> list[str]:
    return [text(line) for line in breaker.lines(sentence, width, 16)]


def test_a_short_sentence_stays_on_one_line(breaker: LineBreaker) -> None:
    assert broken(breaker, "Everyone agreed.") == ["Everyone agreed."]


def test_a_line_ends_where_a_reader_would_pause(breaker: LineBreaker) -> None:
    assert broken(breaker, "Members told us about the new flats on Mill Road.") == [
        "Members told us",
        "about the new flats on Mill Road.",
    ]


def test_a_date_stays_whole(breaker: LineBreaker) -> None:
    for start in ("We meet", "We will meet", "We will all meet", "We will all meet again"):
        lines = broken(breaker, f"{start} on Thursday 10 December 2026.")
        assert any("Thursday 10 December 2026." in line for line in lines), lines


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("on 3 May in the hall", "3\u00a0May in"),
        ("at half past 10 in", "half\u00a0past\u00a010"),
        ("see page 8 please", "page\u00a08"),
        ("the 27 bus came", "27\u00a0bus"),
        ("01632 960 123", "01632\u00a0960\u00a0123"),
        ("OpenMoji – the project", "–\u00a0the"),
    ],
)
def test_what_belongs_together_is_joined(sentence: str, whole: str) -> None:
    assert whole in joined(sentence, whole_dates=True)


def test_very_big_words_may_part_the_day_from_the_date() -> None:
    assert joined("Monday 3 May", whole_dates=False) == "Monday 3\u00a0May"
    assert joined("Monday 3 May", whole_dates=True) == "Monday\u00a03\u00a0May"


def test_hard_words_are_bold_and_stray_marks_are_kept(breaker: LineBreaker) -> None:
    (line,) = breaker.lines("The **budget** is a ** b.", WIDTH, 16)
    assert [(run.text, run.font) for run in line.runs] == [
        ("The ", "Lexend-Regular"),
        ("budget", "Lexend-Bold"),
        (" is a ** b.", "Lexend-Regular"),
    ]


def test_a_word_wider_than_the_paper_goes_on_without_a_hyphen(breaker: LineBreaker) -> None:
    lines = breaker.lines("y" * 300, WIDTH, 16)
    assert "".join(map(text, lines)) == "y" * 300
    assert len(lines) > 5
    assert not any(line.spaced for line in lines)


@settings(deadline=None, max_examples=60)
@given(sentence=st.text(alphabet=st.sampled_from("ab -*.,7łЖ\u00a0李"), max_size=120), width=st.floats(60, 400))
def test_nothing_is_lost_and_nothing_is_too_wide(breaker: LineBreaker, sentence: str, width: float) -> None:
    lines = breaker.lines(clean(sentence), width, 16)
    whole = "".join(text(line) + " " * line.spaced for line in lines)
    wanted = plain(clean(sentence).replace("李", "[Chinese letters]"))
    assert whole.split() == wanted.split() or "李李" in sentence
    assert all(breaker.width(text(line), 16) <= width * 1.02 or len(text(line)) == 1 for line in lines)
    assert all(len(text(line)) <= 60 for line in lines)


@given(st.text(max_size=60))
def test_clean_text_is_one_line_of_letters_that_can_be_seen(raw: str) -> None:
    done = clean(raw)
    assert done == clean(done)
    assert not any(letter in done for letter in "\n\r\t\x00\u202e\ufeff")
    assert "".join(span.text for span in spans(done)).replace("*", "") == done.replace("*", "")
