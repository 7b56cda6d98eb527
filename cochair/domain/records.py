"""What was written down in a meeting."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from cochair.domain.ids import ItemId, PersonId
from cochair.domain.written import (
    ActionAgreed,
    ActionReported,
    AnswerPromised,
    CarriedReported,
    DecisionMade,
    HardWordExplained,
    Lacking,
    Line,
    NoteWritten,
    PersonSaid,
    There,
    ThingParked,
    YouSaidAnswered,
)


@dataclass(frozen=True, slots=True)
class Note:
    """Something somebody wrote down about an item. Every record has a `number`, from 1 in the order of writing."""

    item: ItemId
    text: str
    at: datetime
    number: int = 0


@dataclass(frozen=True, slots=True)
class YouSaid:
    """A person's own words, the newest answer to them and when it came, and who will answer by when."""

    item: ItemId
    text: str
    person: PersonId
    may_be_named: bool
    at: datetime
    number: int = 0
    answer: YouSaidAnswered | None = None
    answered_at: datetime | None = None
    promise: AnswerPromised | None = None


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word that came up, and what it means; the meaning is empty until somebody gives it."""

    item: ItemId
    word: str
    meaning: str
    at: datetime
    number: int = 0


@dataclass(frozen=True, slots=True)
class Parked:
    """A thing put off, so that it is not forgotten."""

    item: ItemId
    text: str
    at: datetime
    number: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, how, and what it was decided without."""

    item: ItemId
    text: str
    how: str | None
    open_to_change: bool | None
    lacking: tuple[Lacking, ...]
    at: datetime
    number: int = 0
    there: tuple[There, ...] = ()
    disagreed: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """What one named person will do by a real date, and what came of it."""

    item: ItemId
    text: str
    who: PersonId
    by: date
    at: datetime
    number: int = 0
    report: ActionReported | None = None


@dataclass(frozen=True, slots=True)
class CarriedAction:
    """An action from before this meeting, and what came of it; these have numbers of their own, from 1."""

    text: str
    who: PersonId
    by: date
    number: int
    report: CarriedReported | None = None


Record = Note | YouSaid | HardWord | Parked | Decision | Action


def record_of(event: Line, at: datetime, number: int) -> Record:
    """Return what an event writes down; `number` counts the lines of a meeting from 1."""
    match event:
        case NoteWritten(item, text):
            return Note(item, text, at, number)
        case PersonSaid(item, person, text, may_be_named):
            return YouSaid(item, text, person, may_be_named, at, number)
        case HardWordExplained(item, word, meaning):
            return HardWord(item, word, meaning, at, number)
        case ThingParked(item, text):
            return Parked(item, text, at, number)
        case DecisionMade(item, text, how, open_to_change, lacking, there, disagreed):
            return Decision(item, text, how, open_to_change, lacking, at, number, there, disagreed)
        case ActionAgreed(item, text, who, by):
            return Action(item, text, who, by, at, number)


def words_of(record: Record) -> str:
    """Return the words of a record as they were written."""
    return f"{record.word} = {record.meaning}" if isinstance(record, HardWord) else record.text


def in_place(old: Record, new: Record) -> Record:
    """Return a line in the place of another: it keeps when that was written, and the answer it had."""
    if isinstance(old, YouSaid) and isinstance(new, YouSaid):
        kept = replace(new, answer=old.answer, answered_at=old.answered_at, promise=old.promise)
        return replace(kept, number=old.number, at=old.at)
    return replace(new, number=old.number, at=old.at)


def same_words(old: Record, new: Record) -> bool:
    """Return whether a line would stand as it does already."""
    if isinstance(old, Action) and isinstance(new, Action):
        new = replace(new, report=old.report)
    return in_place(old, new) == old


def answered(record: Record, answer: YouSaidAnswered, at: datetime) -> Record:
    """Return a record with its answer when these are the words it answers."""
    if isinstance(record, YouSaid) and answer.said_in is None and record.text == answer.said:
        return replace(record, answer=answer, answered_at=at)
    return record


def promised(record: Record, promise: AnswerPromised) -> Record:
    """Return a record with who will answer it, when it is the one that is meant."""
    if isinstance(record, YouSaid) and record.number == promise.number:
        return replace(record, promise=promise)
    return record


def reported(record: Record, report: ActionReported) -> Record:
    """Return a record with what came of it, when it is the action that is meant."""
    if isinstance(record, Action) and record.number == report.number:
        return replace(record, report=report)
    return record
