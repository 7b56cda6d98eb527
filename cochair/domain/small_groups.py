"""The events of splitting into small groups, where several people talk at once and it counts to no group."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SmallGroupsStarted:
    """The turn before it closes at the same instant. Started again, `until` replaces the end."""

    until: datetime


@dataclass(frozen=True, slots=True)
class SmallGroupsEnded:
    pass
