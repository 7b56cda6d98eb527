"""The one sentence for each thing that can happen: screen, voice and papers all say it the same way."""

from typing import assert_never

from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_events as words
from cochair.domain.asked import Asking
from cochair.domain.checking import Checking
from cochair.domain.events import (
    AgendaShared,
    BreakEnded,
    BreakStarted,
    CardHeld,
    CardLowered,
    ClocksGoOn,
    ClocksStopped,
    EmptyItemAsked,
    Event,
    HandLowered,
    HandRaised,
    ItemOpened,
    LaptopSlept,
    MeetingEnded,
    MeetingPaused,
    MeetingResumed,
    MeetingStarted,
    MinutesChanged,
    NothingNeeded,
    OrderChosen,
    OrderSetAside,
    PersonArrived,
    PersonLeft,
    ProtectedReleased,
    RebalanceAccepted,
    RebalanceDeclined,
    RebalanceProposed,
    Redone,
    Reopened,
    RoundEnded,
    RoundPassed,
    RoundStarted,
    SmallGroupsEnded,
    SmallGroupsStarted,
    StartCorrected,
    ThinkingStarted,
    TurnEnded,
    TurnStarted,
    Undone,
)
from cochair.domain.laptops import Joining
from cochair.domain.meeting import Meeting
from cochair.domain.wording_of_checking import checking_sentence
from cochair.domain.wording_of_laptops import joining_sentence
from cochair.domain.wording_of_questions import Placed, asking_sentence, changing_sentence
from cochair.domain.wording_of_writing import written_sentence
from cochair.domain.written import Written


def sentence(m: Meeting, event: Event) -> str:
    """Return what happened, in one plain sentence; `m` is the meeting after it."""
    if isinstance(event, Asking | Written | Checking | Joining | Placed):
        return _in_its_own_words(m, event)
    match event:
        case (
            PersonArrived()
            | PersonLeft()
            | HandRaised()
            | HandLowered()
            | RoundPassed()
            | RebalanceAccepted()
            | RebalanceDeclined()
            | TurnStarted()
            | OrderSetAside()
        ):
            return _of_person(m, event)
        case ItemOpened(item) | EmptyItemAsked(item) | NothingNeeded(item):
            return words.OF_ITEM[type(event)].format(item=m.item(item).item.title)
        case MinutesChanged() | ProtectedReleased() | CardHeld() | RebalanceProposed():
            return _of_time(m, event)
        case MeetingStarted(time) | StartCorrected(time) | BreakStarted(time) | SmallGroupsStarted(time):
            return words.AT_A_TIME[type(event)].format(time=f"{m.plan.local(time):%H:%M}")
        case (
            AgendaShared()
            | MeetingPaused()
            | MeetingResumed()
            | MeetingEnded()
            | TurnEnded()
            | OrderChosen()
            | ThinkingStarted()
            | RoundStarted()
            | RoundEnded()
            | CardLowered()
            | ClocksStopped()
            | ClocksGoOn()
            | BreakEnded()
            | SmallGroupsEnded()
            | LaptopSlept()
            | Reopened()
            | Undone()
            | Redone()
        ):
            return words.ALWAYS[type(event)]
        case _:
            assert_never(event)


def _in_its_own_words(m: Meeting, event: Asking | Written | Checking | Joining | Placed) -> str:
    if isinstance(event, Joining):
        return joining_sentence(m, event)
    if isinstance(event, Asking):
        return asking_sentence(m, event)
    if isinstance(event, Written):
        return written_sentence(m, event)
    return checking_sentence(m, event) if isinstance(event, Checking) else changing_sentence(m, event)


def _of_time(m: Meeting, event: MinutesChanged | ProtectedReleased | CardHeld | RebalanceProposed) -> str:
    match event:
        case MinutesChanged(change):
            title = m.item(change.item).item.title
            return words.MINUTES.format(item=title, minutes=say.minutes_of(change.after))
        case ProtectedReleased(_, group, by, seconds):
            minutes = say.minutes_of(-(-seconds // 60))
            return words.RELEASED.format(name=m.name(by), group=m.plan.group(group).name, minutes=minutes)
        case CardHeld(card):
            return words.CARD.format(card=words.CARDS[card])
        case RebalanceProposed(changes):
            return words.PROPOSED.format(changes=amounts.CHANGES.of(len(changes)))


def _of_person(
    m: Meeting,
    event: PersonArrived
    | PersonLeft
    | HandRaised
    | HandLowered
    | RoundPassed
    | RebalanceAccepted
    | RebalanceDeclined
    | TurnStarted
    | OrderSetAside,
) -> str:
    if isinstance(event, OrderSetAside):
        return words.SET_ASIDE.format(name=m.name(event.person), next=m.name(event.next))
    if isinstance(event, TurnStarted):
        if event.voice is None:
            return words.TURN.format(name=m.name(event.person))
        return words.TURN_BY_VOICE.format(voice=m.name(event.voice), name=m.name(event.person))
    who = event.by if isinstance(event, RebalanceAccepted | RebalanceDeclined) else event.person
    return words.OF_PERSON[type(event)].format(name=m.name(who))
