"""The words at the foot of every page: who checked the paper, or that nobody has, and the number of the page."""

from dataclasses import dataclass, replace

from cochair.domain.document import Document
from cochair.exports import words
from cochair.exports.lines import Line, LineBreaker
from cochair.exports.profile import INNER, Profile

_MOST_PAGES = words.PAGE.format(page=999, pages=999)
BOX, _GAP = 1.3, 1.0
"""The room of the empty box, and between the words and the page number, as a share of the size of the letters."""


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot: `lines` of words, with an empty box before them when there is something to do."""

    lines: tuple[Line, ...]
    with_box: bool


def foot_of(document: Document, breaker: LineBreaker, profile: Profile) -> tuple[Foot, Profile]:
    """Return the foot, and the profile with room for it: the last line stands beside the page number if it can."""
    said = words.state(document)
    lines = breaker.lines(said, INNER, profile.size) if said else ()
    last = "".join(run.text for run in lines[-1].runs) if lines else ""
    taken = sum(breaker.width(text, profile.size) for text in (last, _MOST_PAGES))
    beside = taken + (_GAP + (0 if document.checked else BOX)) * profile.size <= INNER
    return Foot(lines, not document.checked), replace(profile, foot_lines=max(0, len(lines) - beside))
