"""What a look at the answers tells: whoever looks twice never learns what 1 or 2 people said."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cochair.domain.board import NEW, BoardNumber
from cochair.domain.how_was_it import ENOUGH, Face, Felt, HadSay, HowWasIt, felt, to_show
from cochair.domain.ids import MeetingId

LOOK = None
ANSWERS = st.builds(
    lambda face, say, words: HowWasIt(NEW, BoardNumber(1), MeetingId("m"), face, say, words),
    st.sampled_from(Face),
    st.sampled_from(HadSay),
    st.sampled_from(("", "Good tea", "Too loud")),
)


def looks(happened: Sequence[HowWasIt | None]) -> list[tuple[tuple[HowWasIt, ...], Felt | None]]:
    """What each look finds while answers come in between."""
    answers: list[HowWasIt] = []
    found = []
    for thing in happened:
        if thing is not LOOK:
            answers.append(thing)
            continue
        shown = to_show(answers)
        found.append((tuple(answers), felt(shown)))
        answers = [replace(answer, shown=answer in shown) for answer in answers]
    return found


@given(st.lists(st.one_of(st.just(LOOK), ANSWERS), max_size=30))
def test_two_looks_differ_by_no_answer_or_by_enough(happened: list[HowWasIt | None]) -> None:
    counts = [0, *(told.answers if told is not None else 0 for _, told in looks(happened))]
    for before, after in pairwise(counts):
        assert after == before or after - before >= ENOUGH


@given(st.lists(st.one_of(st.just(LOOK), ANSWERS), max_size=30))
def test_at_most_2_answers_wait_after_a_look(happened: list[HowWasIt | None]) -> None:
    for answers, told in looks(happened):
        assert len(answers) - (told.answers if told is not None else 0) < ENOUGH


@given(st.lists(ANSWERS, min_size=3, max_size=3), ANSWERS, ANSWERS)
def test_what_the_fourth_person_says_changes_nothing_that_is_shown(
    first: list[HowWasIt], fourth: HowWasIt, other: HowWasIt
) -> None:
    assert looks([*first, LOOK, fourth, LOOK])[-1][1] == looks([*first, LOOK, other, LOOK])[-1][1]
