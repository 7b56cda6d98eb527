"""Finds how big a paper for 1 page can be: its letters and pictures are as big as fit on the page."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from cochair.exports.profile import MM, Profile

_LOOKS = (
    *((16.0, 1.35, 38, 7), (15.0, 1.35, 36, 7), (14.0, 1.35, 33, 7)),
    *((14.0, 1.3, 33, 7), (14.0, 1.3, 28, 6), (14.0, 1.3, 24, 6)),
)
"""Letters in points (A-01: 14 or more), their spacing (A-06), and pictures and the gap beside them in millimetres."""
_BIG_PRINT = 18.0
"""Letters of this size or more are what somebody needs."""
MOST = 2
"""Sides of the sheet that is handed out, where the words are too long for 1."""


def fitted(profile: Profile, pages: Callable[[Profile], int]) -> Profile:
    """Return the biggest look of a profile with which a paper has 1 page, else 2, else the profile as it is.

    `pages` says how many pages a paper has in a look.  Who needs big print gets it: large and extra stay as they are.
    """
    if profile.size >= _BIG_PRINT:
        return profile
    looks = tuple(_looks(profile))
    for most in range(1, MOST + 1):
        for look in looks:
            if pages(look) <= most:
                return look
    return profile


def _looks(profile: Profile) -> Iterator[Profile]:
    yield profile
    for size, spacing, side, gap in _LOOKS:
        with_pictures = replace(profile, side=side * MM, gap=gap * MM) if profile.side else profile
        yield replace(with_pictures, size=size, spacing=spacing)
