"""Everything that can become true in a meeting, in front of people who may rely on it later."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cochair.domain.agenda import Plan
from cochair.domain.asked import Asking
from cochair.domain.changed import Change as Change
from cochair.domain.changed import Changing
from cochair.domain.changed import MinutesChanged as MinutesChanged
from cochair.domain.changed import ProtectedReleased as ProtectedReleased
from cochair.domain.changed import RebalanceAccepted as RebalanceAccepted
from cochair.domain.changed import RebalanceDeclined as RebalanceDeclined
from cochair.domain.changed import RebalanceProposed as RebalanceProposed
from cochair.domain.checking import Checking
from cochair.domain.checking import CheckStarted as CheckStarted
from cochair.domain.checking import CorrectionAdded as CorrectionAdded
from cochair.domain.checking import LineConfirmed as LineConfirmed
from cochair.domain.checking import LineSaidWrong as LineSaidWrong
from cochair.domain.checking import MinutesChecked as MinutesChecked
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.laptops import Joining
from cochair.domain.laptops import LaptopJoined as LaptopJoined
from cochair.domain.laptops import LaptopLeft as LaptopLeft
from cochair.domain.laptops import RunningPassed as RunningPassed
from cochair.domain.laptops import VersionChosen as VersionChosen
from cochair.domain.small_groups import SmallGroupsEnded as SmallGroupsEnded
from cochair.domain.small_groups import SmallGroupsStarted as SmallGroupsStarted
from cochair.domain.written import ActionAgreed as ActionAgreed
from cochair.domain.written import ActionCarried as ActionCarried
from cochair.domain.written import ActionReported as ActionReported
from cochair.domain.written import AnswerPromised as AnswerPromised
from cochair.domain.written import CarriedReported as CarriedReported
from cochair.domain.written import DecisionMade as DecisionMade
from cochair.domain.written import HardWordExplained as HardWordExplained
from cochair.domain.written import Lacking as Lacking
from cochair.domain.written import LineCorrected as LineCorrected
from cochair.domain.written import LineTakenOut as LineTakenOut
from cochair.domain.written import NoteWritten as NoteWritten
from cochair.domain.written import PersonSaid as PersonSaid
from cochair.domain.written import ThingParked as ThingParked
from cochair.domain.written import Written
from cochair.domain.written import YouSaidAnswered as YouSaidAnswered


class CardKind(StrEnum):
    """What a card says; nobody writes down who held it up."""

    STOP = "stop"
    SLOW_DOWN = "slow down"
    DO_NOT_UNDERSTAND = "I do not understand"
    AGREE = "I agree"
    NEED_A_BREAK = "I need a break"


@dataclass(frozen=True, slots=True)
class AgendaShared:
    plan: Plan


@dataclass(frozen=True, slots=True)
class PersonArrived:
    person: PersonId


@dataclass(frozen=True, slots=True)
class PersonLeft:
    person: PersonId


@dataclass(frozen=True, slots=True)
class MeetingStarted:
    began: datetime


@dataclass(frozen=True, slots=True)
class StartCorrected:
    began: datetime


@dataclass(frozen=True, slots=True)
class MeetingPaused:
    pass


@dataclass(frozen=True, slots=True)
class MeetingResumed:
    pass


@dataclass(frozen=True, slots=True)
class MeetingEnded:
    pass


@dataclass(frozen=True, slots=True)
class ItemOpened:
    """The item before it closes at the same instant, and so does the turn."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class EmptyItemAsked:
    """The item is about to be left with nothing written; it is asked about once."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class NothingNeeded:
    item: ItemId


@dataclass(frozen=True, slots=True)
class TurnStarted:
    """The turn before it closes at the same instant. `voice` is a supporter who speaks for the person."""

    person: PersonId
    voice: PersonId | None = None


@dataclass(frozen=True, slots=True)
class TurnEnded:
    pass


@dataclass(frozen=True, slots=True)
class HandRaised:
    person: PersonId


@dataclass(frozen=True, slots=True)
class HandLowered:
    person: PersonId


@dataclass(frozen=True, slots=True)
class OrderChosen:
    order: str


@dataclass(frozen=True, slots=True)
class OrderSetAside:
    """Somebody was given the floor before `next`, who was first in the order."""

    person: PersonId
    next: PersonId


@dataclass(frozen=True, slots=True)
class ThinkingStarted:
    until: datetime


@dataclass(frozen=True, slots=True)
class RoundStarted:
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class RoundPassed:
    person: PersonId


@dataclass(frozen=True, slots=True)
class RoundEnded:
    pass


@dataclass(frozen=True, slots=True)
class CardHeld:
    card: CardKind


@dataclass(frozen=True, slots=True)
class CardLowered:
    pass


@dataclass(frozen=True, slots=True)
class ClocksStopped:
    """A stop card is up: every clock stands still until it is down."""


@dataclass(frozen=True, slots=True)
class ClocksGoOn:
    """The stop card is down."""


@dataclass(frozen=True, slots=True)
class BreakStarted:
    until: datetime


@dataclass(frozen=True, slots=True)
class BreakEnded:
    pass


@dataclass(frozen=True, slots=True)
class LaptopSlept:
    """It fell asleep at the instant of this entry and woke at `until`."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Reopened:
    """CoChair was closed in the middle of the meeting, from this entry until `until`; the turn goes on."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Undone:
    act: int


@dataclass(frozen=True, slots=True)
class Redone:
    act: int


Event = (
    AgendaShared
    | PersonArrived
    | PersonLeft
    | MeetingStarted
    | StartCorrected
    | MeetingPaused
    | MeetingResumed
    | MeetingEnded
    | ItemOpened
    | EmptyItemAsked
    | NothingNeeded
    | TurnStarted
    | TurnEnded
    | HandRaised
    | HandLowered
    | OrderChosen
    | OrderSetAside
    | ThinkingStarted
    | RoundStarted
    | RoundPassed
    | RoundEnded
    | CardHeld
    | CardLowered
    | ClocksStopped
    | ClocksGoOn
    | BreakStarted
    | BreakEnded
    | SmallGroupsStarted
    | SmallGroupsEnded
    | LaptopSlept
    | Reopened
    | Changing
    | Asking
    | Written
    | Checking
    | Joining
    | Undone
    | Redone
)


UNTIMED = (CardHeld, CardLowered)
"""Cards are anonymous, so they are kept with the instant of the entry before, never their own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in a meeting's log. Events of one gesture share an `act`, so that one undo takes them all back."""

    act: int
    at: datetime
    event: Event


def shared(plan: Plan, at: datetime) -> list[Entry]:
    """Return how a log begins: the agenda is shared, with each old action that has a person and a date."""
    old = [ActionCarried(a.text, a.who, a.by) for a in plan.old_actions if a.who is not None and a.by is not None]
    return [Entry(0, at, AgendaShared(plan)), *(Entry(0, at, carried) for carried in old)]
