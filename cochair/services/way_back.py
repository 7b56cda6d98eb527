"""The way back into a meeting of another laptop that this one has joined, and that goes on."""

from collections.abc import Sequence
from dataclasses import dataclass

from cochair.domain.dates import date_words
from cochair.services.kept_sentences import NO_AGENDA_YET, kept_words
from cochair.services.laptops_here import Joined, KeptMeeting


@dataclass(frozen=True, slots=True)
class WayBack:
    """What the meeting is called, its day where that is known, how it stands, and what this laptop is there."""

    title: str
    day: str
    stands: str
    joined: Joined


def way_back(kept: Sequence[KeptMeeting]) -> WayBack | None:
    """Return the way into the first of the kept meetings that goes on, or None."""
    for each in kept:
        if each.joined is not None and each.goes_on:
            title, day = (each.title, date_words(each.day)) if each.day else (NO_AGENDA_YET, "")
            return WayBack(title, day, kept_words(each)[1], each.joined)
    return None
