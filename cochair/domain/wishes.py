"""What somebody may ask for, and what it would take from others."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from cochair.domain.agenda import AgendaItem
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.written import DecisionMade


class WishKind(StrEnum):
    """What would change."""

    SHORTEN = "shorten"
    LENGTHEN = "lengthen"
    MOVE = "move"
    DROP = "drop"
    CARRY = "carry"
    USE = "use"
    FINISH = "finish"
    SHARE = "share"
    ADD = "add"
    LEAVE = "leave"
    JUMP = "jump"
    END_BREAK = "end break"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True)
class Wish:
    """One change: `item` is what changes, or where to go; the rest is what its kind needs. Minutes are whole."""

    kind: WishKind
    item: ItemId | None = None
    minutes: int = 0
    group: GroupId | None = None
    after: ItemId | None = None
    finish: datetime | None = None
    share: Fraction | None = None
    new: AgendaItem | None = None
    decision: DecisionMade | None = None


class LossKind(StrEnum):
    """In which way somebody would lose."""

    MINUTES = "minutes"
    PUT_OFF = "put off"
    LATER = "later"
    DOES_NOT_FIT = "does not fit"
    BREAK = "break"
    FINISH = "finish"
    SHARE = "share"
    SURPRISE = "surprise"


@dataclass(frozen=True, slots=True)
class Loss:
    """What a group would lose, or everyone when `group` is None; `seconds` where it can be counted."""

    kind: LossKind
    group: GroupId | None = None
    item: ItemId | None = None
    seconds: int = 0
