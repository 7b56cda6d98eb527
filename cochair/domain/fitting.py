"""Whether what another laptop did still fits: it may have been apart, and it is never trusted."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_type_hints

from cochair.domain import asked as a
from cochair.domain.allowed import answers_for, may_always, may_send, may_write
from cochair.domain.changed import Changing, ItemAdded, RebalanceAccepted, RebalanceDeclined
from cochair.domain.checking import Checking
from cochair.domain.events import Event, MeetingStarted, PersonArrived, PersonLeft, TurnStarted
from cochair.domain.fold_laptops import may_pass, moves_time
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.laptops import OWN_PLACE, Joining, LaptopJoined, RunningPassed, place_of
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.questions import Result
from cochair.domain.rules.keys import keys_of, missing, needed_for, speaks_as_co_chair
from cochair.domain.wishes import WishKind
from cochair.domain.written import Line

_BEFORE_START = (Joining, Changing, a.Asking, MeetingStarted, PersonArrived, PersonLeft)


class DoesNotFit(ValueError):
    """An entry of a laptop that was apart, or that may not give it, does not fit into the meeting."""


def must_fit(m: Meeting, act: int, event: Event) -> None:
    """Raise DoesNotFit when an event does not fit, or what looking for somebody who is not there raises."""
    place = place_of(act)
    fits = (
        _may_be_given(m, place, event)
        and _is_the_time_for(m, event)
        and _is_own_answer(m, place, event)
        and _is_open(m, place, event)
    )
    if not fits or (place != OWN_PLACE and not _is_known(m, event)):
        raise DoesNotFit(f"{type(event).__name__} of act {act}")


def _may_be_given(m: Meeting, place: int, event: Event) -> bool:
    if isinstance(event, RunningPassed):
        return may_pass(m.runs, m.laptops, place, event.place)
    if isinstance(event, LaptopJoined) and event.place == OWN_PLACE:
        return False
    if place == OWN_PLACE:
        return moves_time(m, place) or may_always(None, event)
    role = m.joined[place].role
    return may_send(role, event) and (place == m.runs or may_always(role, event))


def _is_the_time_for(m: Meeting, event: Event) -> bool:
    """Return whether an event can happen before the start, while the meeting goes on, or after its end."""
    if may_write(event) or isinstance(event, Joining):
        return True
    match m.phase:
        case Phase.PLANNED:
            return isinstance(event, _BEFORE_START)
        case Phase.RUNNING:
            apart = isinstance(event, TurnStarted) and event.person not in m.here
            return not isinstance(event, MeetingStarted | Checking) and not apart
        case Phase.ENDED:
            return isinstance(event, Checking)


def _is_own_answer(m: Meeting, place: int, event: Event) -> bool:
    """Return whether a yes or no comes from where the person gives it, and turns no key but their own."""
    if isinstance(event, a.QuestionRefused) and place != m.runs:
        own = m.joined[place].person
        return own is not None and m.question_of(event.number).reply_of(own) is a.Reply.NO
    by = answers_for(event)
    if by is None:
        return True
    there = m.key_place(by)
    if place == m.runs and was_given(m, event):
        return True
    return place == (m.runs if there is None else there)


def was_given(m: Meeting, event: Event) -> bool:
    """Return whether an event does what somebody said yes to on a laptop of their own."""
    match event:
        case a.YesTakenBack(number, by):
            return m.question_of(number).wants_back == by
        case RebalanceAccepted(by):
            return m.accepted_by == by
    return False


def _is_open(m: Meeting, place: int, event: Event) -> bool:
    """Return whether a question can be asked, answered or settled now, or a new plan answered."""
    match event:
        case RebalanceAccepted(by) | RebalanceDeclined(by):
            return m.proposal is not None and speaks_as_co_chair(m, by)
        case a.QuestionAsked(number):
            return m.question is None and all(q.number != number for q in m.questions)
        case a.QuestionAnswered(number, by, keys=keys):
            question = m.question_of(number)
            own = keys_of(m, needed_for(m, question), by)
            turns_own = set(keys.chairs) <= set(own.chairs) and set(keys.groups) <= set(own.groups)
            return question.result is Result.OPEN and (place == m.runs or turns_own)
        case a.QuestionAgreed(number):
            question = m.question_of(number)
            every = question.asked.wish.kind is WishKind.LEAVE or missing(m, question) == a.Keys()
            return question.result is Result.OPEN and every
        case a.QuestionRefused(number) | a.QuestionLapsed(number):
            return m.question_of(number).result is Result.OPEN
        case a.YesTakenBack(number):
            return m.question_of(number).result in (Result.OPEN, Result.AGREED)
    return True


def _is_known(m: Meeting, event: Event) -> bool:
    """Return whether everybody and everything in an event is of this meeting; a line finds an item of its own."""
    for kind, found in _named_in(event):
        if kind is PersonId:
            m.plan.person(found)
        else:
            m.plan.group(found)
    if isinstance(event, ItemAdded) and any(i.item.id == event.new.id for i in m.items):
        return False
    if not isinstance(event, Line | ItemAdded):
        for item in _items_of(event):
            m.item(item)
    return True


def _items_of(event: Event) -> Iterator[ItemId]:
    wish = event.wish if isinstance(event, a.QuestionAsked | a.ChangeMade) else None
    for whose in (event, wish):
        for name in ("item", "after"):
            item = getattr(whose, name, None)
            if item is not None:
                yield item


def _named_in(thing: Any) -> Iterator[tuple[object, Any]]:
    """Give each person and group that a thing names, however deep."""
    kind: Any = type(thing)
    hints = _hints(kind)
    for name in hints:
        value = getattr(thing, name)
        for part in value if isinstance(value, tuple) else (value,):
            if is_dataclass(part):
                yield from _named_in(part)
            elif part is not None and hints[name] is not None:
                yield hints[name], part


@cache
def _hints(kind: Any) -> dict[str, object]:
    """Return for each field of a thing whether it names people or groups, or something else."""
    hints = get_type_hints(kind)
    return {field.name: _named_by(hints[field.name]) for field in fields(kind)}


def _named_by(hint: Any) -> object:
    if hint in (PersonId, GroupId):
        return hint
    return next((found for part in getattr(hint, "__args__", ()) if (found := _named_by(part)) is not None), None)
