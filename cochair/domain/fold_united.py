"""How the logs of several laptops are told as one meeting: what does not fit any more stands aside."""

from collections.abc import Sequence
from typing import cast, get_args

from cochair.domain import events as e
from cochair.domain.allowed import may_write
from cochair.domain.asked import YesTakenBack
from cochair.domain.changed import ProtectedReleased, RebalanceAccepted
from cochair.domain.events import Entry
from cochair.domain.fitting import must_fit
from cochair.domain.fold_events import take_effect
from cochair.domain.fold_laptops import may_pass, moves_time
from cochair.domain.fold_lines import write
from cochair.domain.fold_questions import settle, wanted_back
from cochair.domain.laptops import OWN_PLACE, LaptopJoined, LaptopLeft, RunningPassed, began_at, place_of
from cochair.domain.meeting import Meeting
from cochair.domain.questions import Result
from cochair.domain.refused import Refused
from cochair.domain.replacing import replace
from cochair.domain.timing import as_at
from cochair.domain.written import Line

Steps = list[tuple[Entry, Meeting]]
_NOT_FITTING = (ValueError, LookupError, StopIteration, AssertionError, TypeError, Refused)
"""What is raised where people, items or questions are not as another laptop had them; DoesNotFit is a ValueError."""


def act_taken(m: Meeting, act: Sequence[Entry]) -> Steps:
    """Return the meeting after each entry of an act; one that does not fit stands aside as a whole."""
    try:
        return _fitting(m, act)
    except _NOT_FITTING:
        return _standing_aside(m, act)


def time_passed(m: Meeting, act: Sequence[Entry]) -> Meeting:
    """Return the meeting at the instant of an act, where the laptop that did it runs the meeting; else as it stands."""
    return settle(as_at(m, act[-1].at)) if moves_time(m, place_of(act[-1].act)) else m


def _fitting(m: Meeting, act: Sequence[Entry]) -> Steps:
    steps: Steps = []
    for entry in act:
        m = time_passed(m, [entry])
        must_fit(m, entry.act, entry.event)
        m = settle(_effect(m, entry))
        steps.append((entry, m))
    return steps


def _effect(m: Meeting, entry: Entry) -> Meeting:
    event, runs = entry.event, place_of(entry.act) == m.runs
    match event:
        case YesTakenBack(number, by) if not runs and m.question_of(number).result is Result.AGREED:
            return wanted_back(m, number, by)
        case RebalanceAccepted(by) if not runs:
            return replace(m, accepted_by=by)
        case ProtectedReleased(item, group, _, seconds) if not runs:
            left = m.item(item).account(group).reserved
            return take_effect(m, replace(entry, event=replace(event, seconds=min(seconds, left))))
        case _ if isinstance(event, get_args(Line)):
            return write(m, entry, _about_an_item(m, cast(Line, event)))
    return take_effect(m, entry)


def _about_an_item(m: Meeting, line: Line) -> Line:
    """Return a line about the open item, or the first, where its own is not there any more."""
    if any(i.item.id == line.item for i in m.items):
        return line
    progress = m.now_item or m.items[0]
    return replace(line, item=progress.item.id)


def _standing_aside(m: Meeting, act: Sequence[Entry]) -> Steps:
    steps: Steps = []
    for entry in act:
        m = time_passed(m, [entry])
        m = replace(m, aside=(*m.aside, entry))
        steps.append((entry, m))
    return steps


def undone_acts(entries: Sequence[Entry]) -> set[int]:
    """Return the acts that do not count; a laptop undoes its own, and while another runs the meeting only writing."""
    united = any(place_of(entry.act) for entry in entries)
    lines = {entry.act: True for entry in entries} if not united else _acts_of_writing(entries)
    undone: set[int] = set()
    runs, laptops = OWN_PLACE, dict[int, LaptopJoined]()
    for entry in entries:
        place = place_of(entry.act)
        match entry.event:
            case e.Undone(act) | e.Redone(act) if _is_same_laptop(act, entry.act) and (place == runs or lines.get(act)):
                (undone.add if isinstance(entry.event, e.Undone) else undone.discard)(act)
            case LaptopJoined(new) if place == OWN_PLACE:
                laptops[new] = entry.event
            case LaptopLeft(gone) if place == OWN_PLACE:
                laptops.pop(gone, None)
                runs = OWN_PLACE if runs == gone else runs
            case RunningPassed(to) if may_pass(runs, laptops, place, to):
                runs = to
    return undone


def _is_same_laptop(act: int, other: int) -> bool:
    """Return whether two acts are of one laptop; the first one undoes what it did before it was brought back."""
    return began_at(act) == began_at(other) or place_of(act) == place_of(other) == OWN_PLACE


def _acts_of_writing(entries: Sequence[Entry]) -> dict[int, bool]:
    lines: dict[int, bool] = {}
    for entry in entries:
        lines[entry.act] = lines.get(entry.act, True) and may_write(entry.event)
    return lines


def with_agenda_first(entries: list[Entry]) -> list[Entry]:
    """Return a log that begins with the agenda, also where another laptop’s wrong clock put something first."""
    if not any(place_of(entry.act) for entry in entries):
        return entries
    at = next((n for n, x in enumerate(entries) if isinstance(x.event, e.AgendaShared) and not place_of(x.act)), 0)
    return entries if at == 0 else [entries[at], *entries[:at], *entries[at + 1 :]]
