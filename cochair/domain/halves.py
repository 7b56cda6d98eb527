"""How minutes lie in the first and in the last half of a meeting."""

from collections.abc import Iterable


def halves(parts: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """Return how much of something lies in each half of some stretches of time.

    Each part is how long a stretch is and how much of the thing is in it, spread evenly.
    """
    stretches = list(parts)
    middle, at, first, whole = sum(length for length, _ in stretches) / 2, 0.0, 0.0, 0.0
    for length, own in stretches:
        if length:
            first += own * min(max(middle - at, 0), length) / length
        whole += own
        at += length
    return first, whole - first
