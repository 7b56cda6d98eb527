"""What was written down in a meeting."""

from dataclasses import dataclass
from datetime import date, datetime

from cochair.domain.events import Lacking
from cochair.domain.ids import ItemId, PersonId


@dataclass(frozen=True, slots=True)
class Note:
    """Something somebody wrote down about an item."""

    item: ItemId
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class YouSaid:
    """A person's own words, which wait for an answer."""

    item: ItemId
    text: str
    person: PersonId
    may_be_named: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word that came up, and what it means; the meaning is empty until somebody gives it."""

    item: ItemId
    word: str
    meaning: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Parked:
    """A thing put off, so that it is not forgotten."""

    item: ItemId
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, how, and what it was decided without."""

    item: ItemId
    text: str
    how: str | None
    open_to_change: bool | None
    lacking: tuple[Lacking, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Action:
    """What one named person will do by a real date."""

    item: ItemId
    text: str
    who: PersonId
    by: date
    at: datetime


Record = Note | YouSaid | HardWord | Parked | Decision | Action
