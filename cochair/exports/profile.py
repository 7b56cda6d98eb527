"""The four sizes of an easy-read paper and the measures of its pages, in points (72 to an inch)."""

from dataclasses import dataclass

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
MARGIN = 20.2 * MM
INNER = WIDTH - 2 * MARGIN
PAD = 14.0
"""Between the outline of a box and what is in it, at its left and right."""

INK, NAVY, PALE, CREAM, RULE, WHITE = "#1A1A1A", "#0B2E59", "#EAF1F8", "#FFF8E7", "#6B7F99", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Profile:
    """How big a paper is: `size` of the letters, `side` of a picture (0 leaves pictures out), in points.

    `spacing` is from one line to the next, as a share of the size (A-06: 1.3 to 2).  `paper` is the colour
    behind the words, as an option for people who read better on a tint (A-17).  `pad` is the space in a box over
    and under its words.
    """

    name: str
    size: float = 16
    side: float = 40 * MM
    gap: float = 8 * MM
    spacing: float = 1.5
    pad: float = PAD
    whole_dates: bool = True
    paper: str = WHITE
    foot_lines: int = 0

    @property
    def lead(self) -> float:
        """Return the distance from one line to the next."""
        return self.size * self.spacing

    @property
    def between(self) -> float:
        """Return the space between two sentences of one idea."""
        return self.size * (0.35 if self.spacing > 1.4 else 0.3)

    @property
    def letters(self) -> int:
        """Return how many letters a line may hold (A-07)."""
        return 60 if self.side else 70

    @property
    def foot(self) -> float:
        """Return where the words at the foot of the page stand, from the bottom edge."""
        return 10.2 * MM + self.size * 0.24

    @property
    def rule(self) -> float:
        """Return the height of the line above the foot."""
        return self.foot + self.size + 8 + self.foot_lines * self.foot_lead

    @property
    def foot_lead(self) -> float:
        """Return the distance from one line at the foot to the next."""
        return self.size * 1.3

    @property
    def room(self) -> float:
        """Return the height that the rows of a page may fill."""
        return HEIGHT - MARGIN - self.rule - 16


PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile("standard"),
        Profile("large", 20, gap=6 * MM, spacing=1.35, pad=11, whole_dates=False),
        Profile("extra", 24, gap=5 * MM, spacing=1.32, pad=10, whole_dates=False),
        Profile("simple", side=0, gap=0),
    )
}

PAPERS: dict[str, str] = {"white": WHITE, "cream": CREAM, "pale blue": "#DFEBF8"}
"""Colours to print on, for `dataclasses.replace(profile, paper=...)`."""
