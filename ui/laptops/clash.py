"""The question about a line that two laptops changed: both versions, whose each is, and which one is right."""

from collections.abc import Callable
from functools import partial

from cochair.services import laptop_sentences as say
from cochair.services.laptops_here import ClashTold
from ui.live.question import Choice, Question

SCALES = "2696"
Choose = Callable[[bool, bool], object]
"""Takes whether the first version stays, and whether the second does."""


def _always() -> bool:
    return True


def clash_question(clash: ClashTold, choose: Choose, still: Callable[[], bool] = _always) -> Question:
    """Return the question; it waits as long as nobody answers, and goes once somebody did on another laptop."""
    versions = (clash.first, clash.second)
    first, second = (say.laptop_words(version.place, version.name) for version in versions)
    choices = (
        Choice(say.THIS.format(laptop=first), partial(choose, True, False), "left", below=clash.first.words),
        Choice(say.THAT.format(laptop=second), partial(choose, False, True), "right", below=clash.second.words),
        Choice(say.BOTH, partial(choose, True, True), "plus"),
    )
    lines = tuple(say.whose_words(version) for version in versions)
    return Question(say.TWO_CHANGED, choices, lines, lambda _: still(), picture=SCALES)
