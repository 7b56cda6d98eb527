"""What was found in something that was brought, before anybody said yes to it."""

from dataclasses import dataclass
from datetime import date, time
from enum import Enum, auto

from cochair.domain.agenda import AgendaItem, OldAction, Plan
from cochair.domain.people import Person


class Why(Enum):
    """Why nothing was made of a line."""

    NO_ITEM = auto()
    TOO_LONG = auto()
    TOO_MANY = auto()
    DONE = auto()
    TWICE = auto()
    SUM = auto()


@dataclass(frozen=True, slots=True)
class NotUsed:
    """A line that nothing was made of."""

    words: str
    why: Why


@dataclass(frozen=True, slots=True)
class FoundItem:
    """An item; `guessed` says that nobody gave its minutes."""

    item: AgendaItem
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class FoundTimes:
    """When the meeting starts and ends, where it says so."""

    starts: time
    ends: time | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that was found. Items and actions may name the people that were found.

    `whole` is the plan of a whole meeting script, which takes the place of the draft.  `notes` say in sentences what
    was worked out, and `on_the_list` counts people who are on the board's list already.
    """

    items: tuple[FoundItem, ...] = ()
    people: tuple[Person, ...] = ()
    actions: tuple[OldAction, ...] = ()
    times: FoundTimes | None = None
    held_on: date | None = None
    notes: tuple[str, ...] = ()
    not_used: tuple[NotUsed, ...] = ()
    on_the_list: int = 0
    whole: Plan | None = None
