"""Taking back the newest act, and doing it again."""

from collections.abc import Sequence

from cochair.domain import sentences as say
from cochair.domain.asked import QuestionAgreed, QuestionAnswered, YesTakenBack
from cochair.domain.checking import Checking
from cochair.domain.events import (
    ActionCarried,
    AgendaShared,
    EmptyItemAsked,
    Entry,
    ProtectedReleased,
    Redone,
    Undone,
)
from cochair.domain.refused import Refused

CHANGES_THE_PAST = (Undone, Redone)
KEPT = (ProtectedReleased, QuestionAnswered, QuestionAgreed, YesTakenBack)
"""What somebody said yes or no to: it stays, and a new question can be asked."""


def undo(entries: Sequence[Entry]) -> Undone:
    """Return the undoing of the newest act; an answer that somebody gave stays."""
    done, _ = _acts(entries)
    if not done:
        raise Refused(say.NOTHING_TO_UNDO)
    newest = done[-1]
    if any(e.act == newest and isinstance(e.event, KEPT) for e in entries):
        raise Refused(say.KEPT_ANSWER)
    if any(e.act == newest and isinstance(e.event, Checking) for e in entries):
        raise Refused(say.KEPT_CHECK)
    return Undone(newest)


def redo(entries: Sequence[Entry]) -> Redone:
    """Return the doing again of the act that was undone last, if nothing new happened since."""
    _, undone = _acts(entries)
    if not undone:
        raise Refused(say.NOTHING_TO_REDO)
    return Redone(undone[-1])


def _acts(entries: Sequence[Entry]) -> tuple[list[int], list[int]]:
    done: list[int] = []
    undone: list[int] = []
    for entry in entries:
        match entry.event:
            case AgendaShared() | ActionCarried() | EmptyItemAsked():
                continue
            case Undone(act):
                done.remove(act)
                undone.append(act)
            case Redone(act):
                undone.remove(act)
                done.append(act)
            case _ if not done or done[-1] != entry.act:
                done.append(entry.act)
                undone.clear()
    return done, undone
