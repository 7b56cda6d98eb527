"""The events that change an agenda after it was shared."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from cochair.domain.agenda import AgendaItem
from cochair.domain.ids import GroupId, ItemId, PersonId


@dataclass(frozen=True, slots=True)
class ProtectedReleased:
    """A key person of the group said that nobody wants what is left. `seconds` is how much that was."""

    item: ItemId
    group: GroupId
    by: PersonId
    seconds: int


@dataclass(frozen=True, slots=True)
class ProtectedBorrowed:
    """Seconds of a group's protected time are used for something else, with every yes that it needs."""

    item: ItemId
    group: GroupId
    seconds: int


@dataclass(frozen=True, slots=True)
class ProtectedReturned:
    """Borrowed seconds are the group's again."""

    item: ItemId
    group: GroupId
    seconds: int


@dataclass(frozen=True, slots=True)
class Change:
    """One item's minutes before and after, and why in one sentence."""

    item: ItemId
    before: int
    after: int
    because: str


@dataclass(frozen=True, slots=True)
class MinutesChanged:
    """More minutes for a protected group's own item are agreed for that group; fewer never are."""

    change: Change


@dataclass(frozen=True, slots=True)
class MinutesRestored:
    """An item has the minutes that were agreed before; nothing is agreed anew."""

    item: ItemId
    minutes: int


@dataclass(frozen=True, slots=True)
class ItemMoved:
    """It comes straight after another one, `after`."""

    item: ItemId
    after: ItemId


@dataclass(frozen=True, slots=True)
class ItemDropped:
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemCarried:
    """It waits for next time; what is left of its protected time is owed."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemRestored:
    """It was dropped or carried, and is to come again."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemAdded:
    new: AgendaItem
    after: ItemId


@dataclass(frozen=True, slots=True)
class FinishMoved:
    finish: datetime


@dataclass(frozen=True, slots=True)
class ShareChanged:
    group: GroupId
    share: Fraction | None


@dataclass(frozen=True, slots=True)
class RebalanceProposed:
    changes: tuple[Change, ...]
    still_short: int


@dataclass(frozen=True, slots=True)
class RebalanceAccepted:
    by: PersonId


@dataclass(frozen=True, slots=True)
class RebalanceDeclined:
    by: PersonId


Changing = (
    ProtectedReleased
    | ProtectedBorrowed
    | ProtectedReturned
    | MinutesChanged
    | MinutesRestored
    | ItemMoved
    | ItemDropped
    | ItemCarried
    | ItemRestored
    | ItemAdded
    | FinishMoved
    | ShareChanged
    | RebalanceProposed
    | RebalanceAccepted
    | RebalanceDeclined
)
