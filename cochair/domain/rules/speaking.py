"""Who has the floor, and who is next."""

from cochair.domain import sentences as say
from cochair.domain.events import (
    Event,
    HandLowered,
    HandRaised,
    OrderChosen,
    OrderSetAside,
    RoundEnded,
    RoundPassed,
    RoundStarted,
    TurnEnded,
    TurnStarted,
)
from cochair.domain.fairness import ORDERS, in_line
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules.must import must_be_here, must_run


def give_floor(m: Meeting, person: PersonId, voice: PersonId | None = None) -> tuple[Event, ...]:
    """Give one person the floor; a listed supporter may be their voice."""
    must_run(m)
    must_be_here(m, person)
    if voice is not None:
        must_be_here(m, voice)
        _may_speak_for(m, voice, person)
    if m.break_until is not None or (m.now_item is not None and m.now_item.is_break):
        raise Refused(say.IN_A_BREAK)
    has_it = m.turn is not None and (m.turn.person, m.turn.voice) == (person, voice)
    if has_it and person not in (m.round or ()):
        return ()
    return (TurnStarted(person, voice), *_set_aside(m, person))


def _set_aside(m: Meeting, person: PersonId) -> tuple[Event, ...]:
    """Keep that somebody speaks before the one whose turn it was by the order."""
    following = next_in_line(m) if m.round is None else None
    return () if following is None or following[0] == person else (OrderSetAside(person, following[0]),)


def _may_speak_for(m: Meeting, voice: PersonId, person: PersonId) -> None:
    supported = m.plan.person(voice).supports
    if supported == person:
        return
    if supported is not None:
        raise Refused(say.SUPPORTS.format(voice=m.name(voice), supported=m.name(supported)))
    raise Refused(say.NOT_SUPPORTER.format(voice=m.name(voice), name=m.name(person)))


def clear_floor(m: Meeting) -> tuple[Event, ...]:
    """End the turn; nobody has the floor."""
    must_run(m)
    return (TurnEnded(),) if m.turn else ()


def raise_hand(m: Meeting, person: PersonId) -> tuple[Event, ...]:
    """Put a person in the queue."""
    must_run(m)
    must_be_here(m, person)
    if person in m.queue:
        raise Refused(say.ALREADY_IN_QUEUE.format(name=m.name(person)))
    if m.turn is not None and m.turn.person == person:
        raise Refused(say.HAS_FLOOR.format(name=m.name(person)))
    return (HandRaised(person),)


def pass_turn(m: Meeting, person: PersonId) -> tuple[Event, ...]:
    """A person would rather not speak now: in a round, in the queue, or with the floor."""
    must_run(m)
    if m.round is not None and person in m.round:
        speaks = m.turn is not None and m.turn.person == person
        return (TurnEnded(), RoundPassed(person)) if speaks else (RoundPassed(person),)
    if person in m.queue:
        return (HandLowered(person),)
    if m.turn is not None and m.turn.person == person:
        return (TurnEnded(),)
    raise Refused(say.NOT_IN_QUEUE.format(name=m.name(person)))


def next_in_line(m: Meeting) -> tuple[PersonId, str] | None:
    """Return who is next and why: the round's next, else the first of those who wait."""
    if m.round is not None:
        waiting = [p for p in m.round if p in m.here]
        return (waiting[0], say.NEXT_IN_ROUND.format(name=m.name(waiting[0]))) if waiting else None
    return next(iter(in_line(m)), None)


def next_speaker(m: Meeting) -> tuple[Event, ...]:
    """Give the floor to whoever is next."""
    must_run(m)
    following = next_in_line(m)
    if following is None:
        raise Refused(say.ROUND_OVER if m.round is not None else say.NOBODY_WAITS)
    return give_floor(m, following[0])


def choose_order(m: Meeting, order: str) -> tuple[Event, ...]:
    """Choose the order of the queue."""
    must_run(m)
    if order not in ORDERS:
        raise Refused(say.NO_SUCH_ORDER)
    return () if m.order == order else (OrderChosen(order),)


def start_round(m: Meeting) -> tuple[Event, ...]:
    """Start a round: everyone in a seat gets a turn, and anyone may pass."""
    must_run(m)
    if m.round is not None:
        raise Refused(say.ROUND_NOW)
    return (RoundStarted(tuple(p.id for p in m.people_here() if p.supports is None)),)


def end_round(m: Meeting) -> tuple[Event, ...]:
    """End the round."""
    must_run(m)
    if m.round is None:
        raise Refused(say.NO_ROUND)
    return (RoundEnded(),)
