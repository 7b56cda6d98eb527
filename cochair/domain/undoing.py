"""Taking back the newest act, and doing it again."""

from collections.abc import Sequence

from cochair.domain import sentences as say
from cochair.domain import words_of_laptops as laptops
from cochair.domain.allowed import may_write
from cochair.domain.asked import QuestionAgreed, QuestionAnswered, YesTakenBack
from cochair.domain.checking import Checking
from cochair.domain.events import (
    ActionCarried,
    AgendaShared,
    EmptyItemAsked,
    Entry,
    LaptopJoined,
    LaptopLeft,
    ProtectedReleased,
    Redone,
    RunningPassed,
    Undone,
)
from cochair.domain.laptops import is_own
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import capital
from cochair.domain.refused import Refused
from cochair.domain.wording_of_laptops import laptop_name

CHANGES_THE_PAST = (Undone, Redone)
KEPT = (ProtectedReleased, QuestionAnswered, QuestionAgreed, YesTakenBack)
"""What somebody said yes or no to: it stays, and a new question can be asked."""


def undo(entries: Sequence[Entry], place: int, m: Meeting) -> Undone:
    """Return the undoing of the newest act of the laptop at a place; an answer that somebody gave stays.

    While another laptop runs the meeting, only what was written can be undone.
    """
    done, _ = _acts(entries, place, m.series)
    if not done:
        raise Refused(say.NOTHING_TO_UNDO)
    newest = done[-1]
    if any(e.act == newest and isinstance(e.event, KEPT) for e in entries):
        raise Refused(say.KEPT_ANSWER)
    if any(e.act == newest and isinstance(e.event, Checking) for e in entries):
        raise Refused(say.KEPT_CHECK)
    if any(e.act == newest and isinstance(e.event, LaptopJoined | LaptopLeft | RunningPassed) for e in entries):
        raise Refused(laptops.KEPT_LAPTOPS)
    _must_be_of_here(entries, newest, place, m)
    return Undone(newest)


def redo(entries: Sequence[Entry], place: int, m: Meeting) -> Redone:
    """Return the doing again of the act that the laptop at a place undid last, if it did nothing new since."""
    _, undone = _acts(entries, place, m.series)
    if not undone:
        raise Refused(say.NOTHING_TO_REDO)
    _must_be_of_here(entries, undone[-1], place, m)
    return Redone(undone[-1])


def _must_be_of_here(entries: Sequence[Entry], act: int, place: int, m: Meeting) -> None:
    """Raise Refused for an act of running the meeting, when another laptop runs it now."""
    if place != m.runs and not all(may_write(e.event) for e in entries if e.act == act):
        raise Refused(laptops.RUN_THERE.format(laptop=capital(laptop_name(m, m.runs))))


def _acts(entries: Sequence[Entry], place: int, series: int) -> tuple[list[int], list[int]]:
    """Return the acts of the laptop at a place that stand, and those it undid, each in the order it did them.

    Before and after it was brought back, a laptop may have undone the same act.
    """
    done: list[int] = []
    undone: list[int] = []
    ever: set[int] = set()
    for entry in (x for x in entries if is_own(x.act, place, series)):
        match entry.event:
            case AgendaShared() | ActionCarried() | EmptyItemAsked():
                continue
            case Undone(act):
                _move(act, done, undone, ever)
            case Redone(act):
                _move(act, undone, done, ever)
            case _ if not done or done[-1] != entry.act:
                done.append(entry.act)
                ever.add(entry.act)
                undone.clear()
    return done, undone


def _move(act: int, source: list[int], target: list[int], ever: set[int]) -> None:
    """Let an act go from one list to the end of the other; raises ValueError when it never was in either."""
    if act in source or act not in ever:
        source.remove(act)
    if act not in target:
        target.append(act)
