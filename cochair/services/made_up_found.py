"""What went otherwise than planned in one item of a made-up meeting."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from cochair.domain.events import CardKind
from cochair.domain.meeting import Account, ItemProgress, ItemState, Meeting
from cochair.domain.sentences import minutes_of
from cochair.domain.timing import MINUTE, whole_minutes_up

WORTH_CHANGING = 3
"""Minutes too many or too few in an item before it is worth changing."""


class Found(StrEnum):
    """What can go otherwise than planned."""

    CUT = "cut"
    DROPPED = "dropped"
    NO_TIME = "no time"
    OVER = "over"
    STOPPED = "stopped"
    GAVE_UP = "gave up"
    LENT = "lent"
    OWED = "owed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found, with the minutes and the group in words where it has some."""

    found: Found
    minutes: str = ""
    before: str = ""
    group: str = ""

    def told(self, sentences: Mapping[Found, str], item: str) -> str:
        """Return the sentence for it, where `item` is the title of the item."""
        words = sentences[self.found]
        return words.format(item=item, minutes=self.minutes, before=self.before, group=self.group)


def found_in(m: Meeting, progress: ItemProgress) -> Iterator[Finding]:
    """Give what went otherwise than planned in an item that is open, or over."""
    planned = progress.item.minutes
    if progress.minutes < planned:
        yield Finding(Found.CUT, minutes_of(progress.minutes), before=minutes_of(planned))
    if progress.state is ItemState.DROPPED:
        yield Finding(Found.DROPPED)
    elif not progress.used and progress.state is not ItemState.NOW:
        yield Finding(Found.NO_TIME)
    elif minutes_over(progress) >= 1:
        yield Finding(Found.OVER, minutes_of(minutes_over(progress)))
    if progress.cards.get(CardKind.STOP):
        yield Finding(Found.STOPPED)
    for group in progress.agreed:
        yield from _of_group(progress.account(group), m.plan.group(group).name)


def minutes_over(progress: ItemProgress) -> int:
    """Return how far an item went past the minutes of the agenda, in whole minutes, to the nearest."""
    return math.floor((progress.used - progress.item.minutes * MINUTE) / MINUTE + 0.5)


def _of_group(account: Account, group: str) -> Iterator[Finding]:
    if account.released >= MINUTE.seconds:
        yield Finding(Found.GAVE_UP, _in_minutes(account.released), group=group)
    if account.borrowed >= MINUTE.seconds:
        yield Finding(Found.LENT, _in_minutes(account.borrowed), group=group)
    if account.owed:
        yield Finding(Found.OWED, _in_minutes(account.owed), group=group)


def _in_minutes(seconds: int) -> str:
    return minutes_of(whole_minutes_up(timedelta(seconds=seconds)))
