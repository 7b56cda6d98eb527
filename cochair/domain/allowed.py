"""What a laptop may do in a meeting, by what it is there for."""

from cochair.domain.asked import QuestionAnswered, QuestionAsked, QuestionRefused, YesTakenBack
from cochair.domain.changed import ProtectedReleased, RebalanceAccepted, RebalanceDeclined
from cochair.domain.events import AgendaShared, Event, NothingNeeded, Redone, Undone
from cochair.domain.ids import PersonId
from cochair.domain.laptops import LaptopJoined, LaptopLeft, Role, RunningPassed, VersionChosen
from cochair.domain.written import ActionCarried, Written

OF_A_KEY = (
    *(QuestionAnswered, QuestionRefused, YesTakenBack),
    *(ProtectedReleased, RebalanceAccepted, RebalanceDeclined),
)
"""What one person's yes and no are; all that follows from them comes from the laptop that runs the meeting."""
_BY_WRITING = (NothingNeeded, VersionChosen, Undone, Redone)
_OF_THE_FIRST = (AgendaShared, ActionCarried, LaptopJoined, LaptopLeft)


def may_write(event: Event) -> bool:
    """Return whether an event is of writing, which every laptop but a screen for the room may do at any time."""
    return isinstance(event, _BY_WRITING) or (isinstance(event, Written) and not isinstance(event, ActionCarried))


def may_send(role: Role, event: Event) -> bool:
    """Return whether a laptop that has joined for something may ever give an event."""
    match role:
        case Role.ROOM:
            return False
        case Role.WRITES:
            return may_write(event)
        case Role.KEY:
            return may_write(event) or isinstance(event, OF_A_KEY)
        case Role.RUNS:
            return not isinstance(event, _OF_THE_FIRST)


def may_always(role: Role | None, event: Event) -> bool:
    """Return whether a laptop may give an event while another runs the meeting; None is the meeting's own laptop."""
    if role is None:
        return may_write(event) or isinstance(event, LaptopJoined | LaptopLeft | RunningPassed)
    running = isinstance(event, RunningPassed) or (role is Role.KEY and isinstance(event, OF_A_KEY))
    return may_send(role, event) and (may_write(event) or running)


def answers_for(event: Event) -> PersonId | None:
    """Return whose own yes or no an event is, or None."""
    match event:
        case QuestionAnswered(by=by) | YesTakenBack(by=by) | ProtectedReleased(by=by):
            return by
        case RebalanceAccepted(by) | RebalanceDeclined(by):
            return by
        case QuestionAsked(by=by, keys=keys) if keys.chairs or keys.groups:
            return by
    return None
