"""Questions about what two laptops have: which version of a line is right, and whether older things come back."""

from collections.abc import Callable
from functools import partial

from cochair.services import laptop_sentences as say
from cochair.services.laptops_here import ClashTold, FromBefore
from ui.live.question import Choice, Question

SCALES, BOXES = "2696", "1F4E5"
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


def before_question(before: FromBefore, bring_back: Callable[[int], object], still: Callable[[], bool]) -> Question:
    """Return the question whether what a laptop has from before comes back; it can wait."""
    choices = (
        Choice(say.NOT_NOW, lambda: None, "clock"),
        Choice(say.BRING_BACK, partial(bring_back, before.place), "plus"),
    )
    lines = (say.BEFORE_WHY, say.BRING_BACK_ASK)
    return Question(say.before_words(before), choices, lines, lambda _: still(), picture=BOXES)
