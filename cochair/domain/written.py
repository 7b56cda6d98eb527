"""The events of writing things down while people talk."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cochair.domain.ids import GroupId, ItemId, MeetingId, PersonId


class Lacking(StrEnum):
    """What a decision was made without."""

    PAPERS = "papers"
    EARLIER_TALK = "earlier talk"
    COULD_CHANGE = "could change"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """`together` is what a note is known by on every laptop that people typed at together; empty for any other."""

    item: ItemId
    text: str
    together: str = ""


@dataclass(frozen=True, slots=True)
class PersonSaid:
    """Somebody's own words; `may_be_named` is that person's yes."""

    item: ItemId
    person: PersonId
    text: str
    may_be_named: bool = False


@dataclass(frozen=True, slots=True)
class HardWordExplained:
    item: ItemId
    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class ThingParked:
    item: ItemId
    text: str


@dataclass(frozen=True, slots=True)
class There:
    """How many people of a group were in the room; `group` is None for people in no group."""

    group: GroupId | None
    people: int


@dataclass(frozen=True, slots=True)
class DecisionMade:
    """`how` is agreed, consent or a vote; both it and `open_to_change` are None when nobody said.

    `there` says who was in the room, by group, and `disagreed` who wants it written that they disagreed.
    """

    item: ItemId
    text: str
    how: str | None
    open_to_change: bool | None
    lacking: tuple[Lacking, ...] = ()
    there: tuple[There, ...] = ()
    disagreed: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionAgreed:
    item: ItemId
    text: str
    who: PersonId
    by: date


class Outcome(StrEnum):
    """What came of somebody's words."""

    DONE = "done"
    DOING = "doing"
    CAN_NOT = "can not"
    NOT_KNOWN = "waiting"


@dataclass(frozen=True, slots=True)
class YouSaidAnswered:
    """`said` are the words as they were said, in an earlier meeting where `said_in` names one.

    `ask_again` is when to ask again, where nobody knows yet, and `by` who gave the answer.
    """

    item: ItemId
    said: str
    outcome: Outcome
    text: str
    ask_again: date | None
    said_in: MeetingId | None = None
    by: PersonId | None = None


@dataclass(frozen=True, slots=True)
class AnswerPromised:
    """Somebody will answer what was said, by a day."""

    number: int
    by: PersonId
    due: date


@dataclass(frozen=True, slots=True)
class ActionReported:
    """What came of an action: it is done, or it will not happen; `text` says more.

    `over` is the act that told it before, 0 where nobody had or where the meeting has one laptop.
    """

    number: int
    done: bool
    text: str
    over: int = 0


@dataclass(frozen=True, slots=True)
class ActionCarried:
    """An action from before this meeting is still open, and is asked about in it."""

    text: str
    who: PersonId
    by: date


@dataclass(frozen=True, slots=True)
class CarriedReported:
    """What came of an action from before; `number` counts those from 1, as they were carried."""

    number: int
    done: bool
    text: str
    over: int = 0


@dataclass(frozen=True, slots=True)
class LineCorrected:
    """A written line was wrong: what follows in the same act takes its place. `was` are its words before.

    `over` is the act that wrote them, 0 where the meeting has one laptop.
    """

    number: int
    was: str
    over: int = 0


@dataclass(frozen=True, slots=True)
class LineTakenOut:
    """A written line does not belong into the papers; the log keeps it."""

    number: int
    was: str
    over: int = 0


Line = NoteWritten | PersonSaid | HardWordExplained | ThingParked | DecisionMade | ActionAgreed
"""What stands as a line of its own in the record of a meeting."""

Written = (
    Line
    | YouSaidAnswered
    | AnswerPromised
    | ActionReported
    | ActionCarried
    | CarriedReported
    | LineCorrected
    | LineTakenOut
)
