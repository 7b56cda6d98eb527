"""The question about a line that two laptops changed: both versions, whose each is, and which one is right."""

from collections.abc import Callable
from functools import partial

from cochair.services import laptop_sentences as say
from cochair.services.laptops_here import ClashTold
from ui.live.question import Choice, Question

SCALES = "2696"
ICONS = ("left", "right", "plus")
Choose = Callable[[bool, bool], object]
"""Takes whether the first version stays, and whether the second does."""


def clash_question(clash: ClashTold, choose: Choose, still: Callable[[], bool]) -> Question:
    """Return the question; it waits as long as nobody answers, and goes once somebody did on another laptop."""
    versions = (clash.first, clash.second)
    choices = (
        Choice(words, partial(choose, first, second), icon)
        for (words, first, second), icon in zip(say.answers_to(clash), ICONS, strict=True)
    )
    lines = tuple(say.whose_words(version) for version in versions)
    return Question(say.TWO_CHANGED, tuple(choices), lines, lambda _: still(), picture=SCALES)
