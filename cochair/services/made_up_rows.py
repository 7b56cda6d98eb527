"""One item of a made-up meeting as a screen plays it: its minutes beside those it took, and where it broke."""

from dataclasses import dataclass
from enum import StrEnum

from cochair.domain.agenda import AgendaItem, Plan
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.sentences import minutes_of
from cochair.domain.timing import MINUTE
from cochair.services import made_up_sentences as say
from cochair.services.made_up_found import WORTH_CHANGING, Finding, Found, found_in, minutes_over
from cochair.services.plan_balance import Whose
from cochair.services.plan_view import kept_words, whom_words

MAY_HAPPEN = frozenset({Found.STOPPED, Found.GAVE_UP, Found.OVER})
"""What breaks no agenda: somebody stops for a moment, a group does not need its minutes, a minute too many."""


class Mark(StrEnum):
    """How an item stands."""

    TO_COME = "to come"
    NOW = "now"
    WELL = "well"
    BROKE = "broke"


@dataclass(frozen=True, slots=True)
class MinutesPart:
    """Minutes of an item, and whose they are."""

    whose: Whose
    minutes: float


@dataclass(frozen=True, slots=True)
class Broke:
    """One thing that went otherwise than planned, in a sentence."""

    found: Found
    sentence: str


@dataclass(frozen=True, slots=True)
class PlayedRow:
    """One item: what was planned and what it took, in parts and in words, and what went otherwise."""

    title: str
    whose: str
    mark: Mark
    planned: tuple[MinutesPart, ...]
    planned_words: str
    took: tuple[MinutesPart, ...]
    took_words: str
    broke: tuple[Broke, ...]


def played_row(m: Meeting, progress: ItemProgress) -> PlayedRow:
    """Return an item of a meeting as it stands."""
    item = progress.item
    waits = progress.state is ItemState.TO_COME
    found = () if waits else tuple(found_in(m, progress))
    return PlayedRow(
        item.title,
        ". ".join(words for words in (whom_words(m.plan, item), kept_words(m.plan, item)) if words),
        _mark(progress, found),
        _parts(m.plan, item, item.minutes, sum(p.minutes for p in item.protected)),
        minutes_of(item.minutes),
        _parts(m.plan, item, progress.used / MINUTE, _given(progress)),
        _took_words(progress),
        tuple(Broke(f.found, f.told(say.IN_ROW, item.title)) for f in found),
    )


def most_minutes(m: Meeting) -> float:
    """Return the minutes of the longest item, planned or taken; at least 1."""
    return max((max(i.item.minutes, i.used / MINUTE) for i in m.items), default=1.0)


def _mark(progress: ItemProgress, found: tuple[Finding, ...]) -> Mark:
    if progress.state in (ItemState.TO_COME, ItemState.NOW):
        return Mark.NOW if progress.state is ItemState.NOW else Mark.TO_COME
    broke = minutes_over(progress) >= WORTH_CHANGING or any(f.found not in MAY_HAPPEN for f in found)
    return Mark.BROKE if broke else Mark.WELL


def _took_words(progress: ItemProgress) -> str:
    if progress.state is ItemState.TO_COME:
        return say.NOT_YET
    if progress.state is ItemState.NOW:
        return say.NOW
    if not progress.used:
        return say.NOT_REACHED
    return minutes_of(max(1, progress.item.minutes + minutes_over(progress)))


def _given(progress: ItemProgress) -> float:
    """Return the minutes that protected groups have had inside an item."""
    return sum(progress.account(group).given for group in progress.agreed) / MINUTE.seconds


def _parts(plan: Plan, item: AgendaItem, minutes: float, kept: float) -> tuple[MinutesPart, ...]:
    """Return minutes of an item by whose they are: `kept` are protected; all are where the item is wholly so."""
    if item.for_group in plan.agreed(item):
        kept = minutes
    rest = Whose.EVERYONE if item.for_group is None else Whose.OTHER
    parts = (MinutesPart(Whose.PROTECTED, kept), MinutesPart(rest, minutes - kept))
    return tuple(part for part in parts if part.minutes > 0)
