"""Which of the things that happened one after the other is worth telling, when there is time for one sentence."""

from collections.abc import Iterable

from cochair.domain import events as e
from cochair.domain.asked import QuestionAgreed, QuestionAsked, QuestionRefused
from cochair.domain.changed import ItemCarried, ItemDropped, ProtectedBorrowed
from cochair.domain.meeting import Meeting
from cochair.domain.wording import sentence

WORTH_TELLING: tuple[type, ...] = (
    e.TurnStarted,
    e.PersonArrived,
    e.NoteWritten,
    e.PersonSaid,
    e.ActionAgreed,
    e.DecisionMade,
    QuestionRefused,
    QuestionAgreed,
    QuestionAsked,
    e.RebalanceProposed,
    ItemCarried,
    ItemDropped,
    ProtectedBorrowed,
    e.BreakStarted,
    e.CardHeld,
)
"""The kinds of events that are told, the most telling last."""


def happening(happened: Iterable[tuple[e.Event, Meeting]]) -> str:
    """Return the newest of the most telling events in a sentence, or nothing; each comes with the meeting after it."""
    told = [(event, m) for event, m in happened if type(event) in WORTH_TELLING and not _changes_nothing(event)]
    if not told:
        return ""
    event, m = max(reversed(told), key=lambda pair: WORTH_TELLING.index(type(pair[0])))
    return sentence(m, event)


def _changes_nothing(event: e.Event) -> bool:
    return isinstance(event, e.RebalanceProposed) and not event.changes
