"""What is shown is said as people in Britain say it, and every spoken word leads back to what is shown.

Only what the usual voice gets wrong is written out; `test_usual_voice` asks that voice itself.
"""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.ear.heard import Heard, heard
from cochair.domain.ear.how import EarWords
from cochair.resources import resource
from cochair.services.word_table import emoji_names, word_table
from tests.domain.ear.lines import LINES

LETTERS = word_table().letters
HOW = EarWords(
    {"ICB": "Integrated Care Board"},
    {"Siân": "Sharn", "Saoirse": "Seer-sha"},
    frozenset(LETTERS.known),
    LETTERS.shouted,
    emoji_names(),
)
PLAIN = EarWords()
SAMPLES = tuple(
    line for path in resource("samples").iterdir() for line in path.read_text(encoding="utf-8").splitlines()
)
PARTS = st.sampled_from(
    [*"£$€%&@#/-–—.,:;!?()'\"•…½°+*_ \n", "10:30am", "3/12", " a.m.", "St ", "ICB", "Siân", "(s)", "😀"]
)
ANYTHING = st.text() | st.lists(PARTS | st.text(st.sampled_from("0123 aA.-"), max_size=4)).map("".join)


@pytest.mark.parametrize(("shown", "said"), LINES, ids=[shown for shown, _ in LINES])
def test_a_line_is_heard_as_people_say_it(shown: str, said: str) -> None:
    assert heard(shown, HOW).text == said


def test_many_lines_are_looked_at() -> None:
    assert len(LINES) >= 200


@pytest.mark.parametrize("shown", [shown for shown, _ in LINES if shown.endswith(".")])
def test_the_end_of_a_sentence_is_kept(shown: str) -> None:
    assert heard(shown, HOW).text.endswith(".")


@pytest.mark.parametrize(
    ("shown", "word", "marked"),
    [
        ("We meet at 10:30am today.", "past", "10:30am"),
        ("We meet at 10:30am today.", "today", "today"),
        ("by 03/12/2026", "December", "03/12/2026"),
        ("Monday 12 October 2026", "12th", "12"),
        ("Monday 12 October 2026", "October", "October"),
        ("It costs £25.50 now", "pounds", "£25.50"),
        ("£5-£10", "to", "-"),
        ("£5-£10", "10", "£10"),
        ("call 07700 900123", "9", "900123"),
        ("Siân's bag", "Sharn's", "Siân's"),
        ("the ICB met", "Care", "ICB"),
        ("member(s)", "members", "(s)"),
        ("1. Welcome", "Number", "1"),
        ("• Tea", "Tea", "Tea"),
        ("5 km", "kilometres", "km"),
        ("over 5-10 minutes", "10", "10"),
    ],
)
def test_a_spoken_word_leads_back_to_what_is_shown(shown: str, word: str, marked: str) -> None:
    told = heard(shown, HOW)
    place = told.shown(told.text.index(word), len(word))
    assert place is not None
    assert shown[place[0] : sum(place)] == marked


def test_what_is_not_there_leads_nowhere() -> None:
    told = heard("Tea at 4pm", PLAIN)
    assert told.shown(3, 1) is None
    assert told.shown(200, 5) is None
    assert told.shown(0, 0) is None
    assert told.shown(-3, 2) is None
    assert heard("", PLAIN).shown(0, 1) is None


def test_a_voice_that_counts_a_space_or_a_full_stop_to_a_word_marks_the_word() -> None:
    told = heard("at 10:30am today.", PLAIN)
    assert told.shown(told.text.index(" half"), 6) == (3, 7)
    assert told.shown(told.text.index("today"), 9) == (11, 6)


def test_another_language_keeps_its_own_numbers_and_changes_only_own_words() -> None:
    told = heard("Mae Siân yma am 10:30, yn yr ICB, 3/12, e.e. te & coffi.", HOW, english=False)
    assert told.text == "Mae Sharn yma am 10:30, yn yr Integrated Care Board, 3/12, e.e. te & coffi."


def test_an_accent_in_a_letter_of_its_own_is_the_same_name() -> None:
    assert heard("Sia\u0302n is here", HOW).text == "Sharn is here"


def test_a_name_of_2_words_goes_before_one_of_1() -> None:
    how = EarWords(names={"Siân": "Sharn", "Siân Bevan": "Sharn Bevvan"})
    assert heard("Siân Bevan and Siân", how).text == "Sharn Bevvan and Sharn"


def test_every_line_of_the_samples_leads_back() -> None:
    assert len(SAMPLES) > 400
    for line in SAMPLES:
        _fits(heard(line, HOW), line)


@settings(deadline=None)
@given(ANYTHING, st.integers(-5, 400), st.integers(-5, 60), st.booleans())
def test_any_text_is_heard_and_leads_back(shown: str, start: int, length: int, english: bool) -> None:
    told = heard(shown, HOW, english=english)
    _fits(told, shown)
    place = told.shown(start, length)
    assert place is None or (place[0] >= 0 and place[1] > 0 and sum(place) <= len(shown))


def _fits(told: Heard, shown: str) -> None:
    """Every letter that is heard leads to a place that is shown, in the same order."""
    last = 0
    for at in range(len(told.text)):
        place = told.shown(at, 1)
        if place is not None:
            assert last <= place[0] and place[1] > 0 and sum(place) <= len(shown)
            last = place[0]


@pytest.mark.parametrize(
    "part",
    [
        "We meet at 10:30am on 3/12/2026 in St Anne's Hall, with £25.50 and Dr Jones. ",
        "word ",
        "a.b.",
        "a@",
        "1-",
        "1/",
        "AB ",
        "A",
        "1",
        " ",
        "- ",
        "/",
        "12:30 ",
        "0 1",
        "😀",
        "😀a",
        "😀\n",
        "((",
        "\n- a",
        "a\n",
    ],
)
def test_a_long_text_is_heard_in_a_moment(part: str) -> None:
    shown = (part * 10_000)[:10_000]
    began = time.process_time()
    heard(shown, HOW)
    assert time.process_time() - began < 2  # a pattern that runs wild would take minutes
