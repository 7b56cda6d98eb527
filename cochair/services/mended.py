"""What came of mending a damaged store, and how it is told."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from cochair.services import mended_sentences as say
from cochair.services.copies import made_words


@dataclass(frozen=True, slots=True)
class Mended:
    """What there is again, and what is missing.

    `copy_made` is when the copy was made that was used, None where the damaged file told everything that is left.
    `newer` entries were read that are not in it; at least `lost` are missing. `others` says whether people, needs,
    money and drafts are as they were last. `meetings` are titles of meetings that are not whole. `aside` is where the
    damaged file is.
    """

    copy_made: datetime | None
    newer: int
    lost: int
    others: bool
    meetings: tuple[str, ...]
    aside: Path | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing, as far as anyone can tell."""
        return self.others and not self.lost and not self.meetings


def mended_words(mended: Mended, today: date) -> tuple[str, ...]:
    """Return in plain words what is back and what, if anything, is missing."""
    told = [say.BACK]
    if mended.copy_made is not None:
        told.append(say.FROM_COPY.format(made=made_words(mended.copy_made, today)))
    if mended.newer:
        told.append(say.NEWER.of(mended.newer))
    if mended.is_whole:
        told.append(say.NOTHING_MISSING if mended.copy_made is None else say.NOTHING_KNOWN_MISSING)
    if mended.lost:
        told.append(say.LOST.of(mended.lost))
    if mended.meetings:
        told.append(say.NOT_WHOLE.format(titles="; ".join(mended.meetings)))
    if not mended.others:
        told.append(say.OTHERS_FROM_COPY if mended.copy_made is not None else say.OTHERS_LOST)
    if mended.aside is not None:
        told.append(say.ASIDE.format(folder=mended.aside))
    return tuple(told)
