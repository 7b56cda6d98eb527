"""What was written down in a meeting."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from cochair.domain.events import (
    ActionAgreed,
    DecisionMade,
    HardWordExplained,
    Lacking,
    NoteWritten,
    PersonSaid,
    ThingParked,
    YouSaidAnswered,
)
from cochair.domain.ids import ItemId, PersonId


@dataclass(frozen=True, slots=True)
class Note:
    """Something somebody wrote down about an item."""

    item: ItemId
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class YouSaid:
    """A person's own words, and the newest answer to them."""

    item: ItemId
    text: str
    person: PersonId
    may_be_named: bool
    at: datetime
    answer: YouSaidAnswered | None = None


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


def record_of(
    event: NoteWritten | PersonSaid | HardWordExplained | ThingParked | DecisionMade | ActionAgreed, at: datetime
) -> Record:
    """Return what an event writes down."""
    match event:
        case NoteWritten(item, text):
            return Note(item, text, at)
        case PersonSaid(item, person, text, may_be_named):
            return YouSaid(item, text, person, may_be_named, at)
        case HardWordExplained(item, word, meaning):
            return HardWord(item, word, meaning, at)
        case ThingParked(item, text):
            return Parked(item, text, at)
        case DecisionMade(item, text, how, open_to_change, lacking):
            return Decision(item, text, how, open_to_change, lacking, at)
        case ActionAgreed(item, text, who, by):
            return Action(item, text, who, by, at)


def answered(record: Record, answer: YouSaidAnswered) -> Record:
    """Return a record with its answer when these are the words it answers."""
    if isinstance(record, YouSaid) and answer.said_in is None and record.text == answer.said:
        return replace(record, answer=answer)
    return record
