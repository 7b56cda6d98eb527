"""Who of the people who wait may speak next, and why: four orders, each stable, none of them a ranking on show."""

from cochair.domain import sentences as say
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.meeting import NONE, Meeting

Line = tuple[tuple[PersonId, str], ...]
"""People in order, each with the reason in one plain sentence."""


def in_line(m: Meeting) -> Line:
    """Return everyone who waits in the chosen order, with why; where it can not tell, who asked first is first."""
    return _WAYS[m.order](m)


def _asked(m: Meeting) -> Line:
    return tuple((p, _say(say.ASKED_NEXT if n else say.ASKED_FIRST, m, p)) for n, p in enumerate(m.queue))


def _not_spoken_yet(m: Meeting) -> Line:
    spoken = {p: m.talk.get(p, NONE) > NONE for p in m.queue}
    everyone = all(spoken.values())

    def why(place: int, person: PersonId) -> str:
        if not spoken[person]:
            return _say(say.HAS_NOT_SPOKEN, m, person)
        return _say(say.ALL_HAVE_SPOKEN if everyone and place == 0 else say.HAS_SPOKEN, m, person)

    return tuple((p, why(n, p)) for n, p in enumerate(sorted(m.queue, key=lambda p: spoken[p])))


def _least_time(m: Meeting) -> Line:
    line = sorted(m.queue, key=lambda p: m.talk.get(p, NONE))
    least = m.talk.get(line[0], NONE) if line else NONE
    equal = sum(m.talk.get(p, NONE) == least for p in line)

    def why(place: int, person: PersonId) -> str:
        if m.talk.get(person, NONE) > least:
            return _say(say.MORE_TIME, m, person)
        if equal == 1:
            return _say(say.LEAST_TIME, m, person)
        return _say(say.LEAST_AND_LATER if place else say.LEAST_AND_FIRST, m, person)

    return tuple((p, why(n, p)) for n, p in enumerate(line))


def _take_turns(m: Meeting) -> Line:
    """Groups in turn: of those who wait, the group that has gone longest without a turn comes first."""
    waiting, turns = list(m.queue), list(m.turns)
    line: list[tuple[PersonId, str]] = []
    while waiting:
        first = min(waiting, key=lambda p: _last_turn(m, turns, p))
        waiting.remove(first)
        seat = m.plan.person(first).seat
        turns = [g for g in turns if g != seat] + [seat]
        group = say.NO_GROUP if seat is None else m.plan.group(seat).name
        line.append((first, (say.GROUP_NEXT if line else say.GROUP_FIRST).format(group=group, name=m.name(first))))
    return tuple(line)


def _last_turn(m: Meeting, turns: list[GroupId | None], person: PersonId) -> int:
    seat = m.plan.person(person).seat
    return turns.index(seat) if seat in turns else -1


def _say(sentence: str, m: Meeting, person: PersonId) -> str:
    return sentence.format(name=m.name(person))


_WAYS = {
    "asked": _asked,
    "not spoken yet": _not_spoken_yet,
    "least time": _least_time,
    "take turns": _take_turns,
}
ORDERS = tuple(_WAYS)
