"""A meeting that is known, and more entries: only what is new is told again, where that is enough."""

from collections.abc import Callable, Sequence

from cochair.domain import words_of_laptops as say
from cochair.domain.events import Entry
from cochair.domain.fold import acts, apply
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.undoing import CHANGES_THE_PAST

Tell = Callable[[Sequence[Entry]], Meeting]
"""Returns the meeting that a whole log tells."""


def came_in(before: Sequence[Entry], now: Sequence[Entry]) -> list[Entry]:
    """Return the entries of a log that were not in it before; both are in the order of telling."""
    if list(now[: len(before)]) == list(before):
        return list(now[len(before) :])
    came: list[Entry] = []
    known = iter(before)
    waits = next(known, None)
    for entry in now:
        if entry == waits:
            waits = next(known, None)
        else:
            came.append(entry)
    return came


def with_more(m: Meeting, before: Sequence[Entry], now: Sequence[Entry], tell: Tell) -> Meeting:
    """Return the meeting that a longer log tells; `m` is what it told before."""
    new = list(now[len(before) :])
    goes_on = bool(new) and new[0].act != before[-1].act and list(now[: len(before)]) == list(before)
    if not goes_on or any(isinstance(entry.event, CHANGES_THE_PAST) for entry in new):
        return tell(now)
    for act in acts(new):
        m = apply(m, act)
    return m


def after_act(m: Meeting, before: Sequence[Entry], act: Sequence[Entry], tell: Tell) -> Meeting:
    """Return the meeting after one more act of this laptop; raises Refused where it does not fit any more."""
    if any(isinstance(entry.event, CHANGES_THE_PAST) for entry in act):
        return tell([*before, *act])
    now = apply(m, act)
    if len(now.aside) > len(m.aside):
        raise Refused(say.DOES_NOT_FIT)
    return now
