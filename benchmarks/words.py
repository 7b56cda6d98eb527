"""Looking a note over with the rules of plain words, against the one frame of a screen that a key stroke may take."""

from statistics import median
from time import perf_counter

from benchmarks.row import Row
from cochair.services.word_table import plain_words

TIMES = 50
FRAME = 16.0
"""Milliseconds a frame, on a screen that draws 60 of them a second."""

_NOTE = (
    "The ICB will facilitate a robust pathway in order to help. Sam was not told about it. "
    "We touched base with 47% of them in May. Then we all had tea, and Mo told us about the new bus to the park. "
)
_WORDS = 300


def rows() -> list[Row]:
    """Return what 300 words cost, in one line with nothing remembered, and as a line that was seen before."""
    rules, note = plain_words(), " ".join((_NOTE * 10).split()[:_WORDS])
    fresh, again = [], []
    for _ in range(TIMES):
        rules.line.cache_clear()
        for times in (fresh, again):
            began = perf_counter()
            rules.findings(note)
            times.append((perf_counter() - began) * 1_000)
    return [
        Row("300 words looked over, against one frame", median(fresh), FRAME, "ms", 1),
        Row("300 words that have not changed, against one frame", median(again), FRAME, "ms", 0.1),
    ]
