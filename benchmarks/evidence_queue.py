"""Who waits how long for the floor, and who gets how much of it: the fair orders against first come, first served."""

import math
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from random import Random

from benchmarks.evidence_room import Room
from benchmarks.evidence_world import MEMBERS, STARTS, WORKERS
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.people import Person
from cochair.domain.rules import running, speaking
from cochair.domain.summary import group_seconds

LENGTH = 30 * 60
"""Seconds of the item that is talked about."""
EACH = 4
"""People of each group."""
MEMBERS_WAIT, MEMBERS_TURN = 240, 60
"""How many seconds a member thinks before they want to speak again, and speaks; each about so long."""
MOST_WISHES = 40


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, and each time they will want to speak: how long after their last turn, and for how long, in seconds."""

    person: Person
    wishes: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Queued:
    """What came of an order: how far members' share is from half, in parts of 1000, and the longest wait in seconds."""

    gap: int
    longest: int


def make_speakers(seed: int) -> tuple[Speaker, ...]:
    """Return the people of a seed: as many members as workers, who want to speak up to 3 times as often and as long."""
    draw = Random(seed)
    keen, long = draw.uniform(1, 3), draw.uniform(1, 3)
    speakers = []
    for n in range(2 * EACH):
        group = (MEMBERS, WORKERS)[n % 2]
        person = Person(PersonId(f"p{n}"), f"Person {n}", (group.id,), group.id, co_chair=n < 2)
        wait, turn = MEMBERS_WAIT, MEMBERS_TURN
        if group is WORKERS:
            wait, turn = int(wait / keen), int(turn * long)
        wishes = tuple((_about(draw, wait), _about(draw, turn)) for _ in range(MOST_WISHES))
        speakers.append(Speaker(person, wishes))
    return tuple(speakers)


def _about(draw: Random, seconds: int) -> int:
    return max(5, int(seconds * math.exp(draw.normalvariate(0, 0.5))))


class Floor:
    """One item in one order, through CoChair's own rules: hands go up, and whoever is next gets the floor."""

    def __init__(self, speakers: tuple[Speaker, ...], order: str) -> None:
        item = AgendaItem(ItemId(1), "Talk", LENGTH // 60, Kind.TALK)
        finish = STARTS + timedelta(seconds=LENGTH)
        people = tuple(s.person for s in speakers)
        plan = Plan("Board", "M", STARTS, finish, finish, "", "UTC", (MEMBERS, WORKERS), people, (item,))
        self._room = Room(plan)
        self._room.do(running.start)
        self._room.do(lambda m: speaking.choose_order(m, order))
        self._wishes = {s.person.id: list(s.wishes) for s in speakers}
        self._next = {s.person.id: s.wishes[0][0] for s in speakers}
        self._asked: dict[PersonId, int] = {}
        self.longest = 0

    def play(self) -> Queued:
        """Let people talk until the item is over."""
        at = 0
        while at < LENGTH:
            self._hands(at)
            at = self._turn(at) if self._asked else min(self._next.values(), default=LENGTH)
        self._room.at(LENGTH)
        self._room.do(running.end)
        self.longest = max([self.longest, *(LENGTH - asked for asked in self._asked.values())])
        m = self._room.meeting
        members, workers = group_seconds(m, MEMBERS.id), group_seconds(m, WORKERS.id)
        return Queued(abs(1000 * members // max(1, members + workers) - 500), self.longest)

    def _turn(self, at: int) -> int:
        """Give the floor to whoever is next, and return when their turn is over; hands go up meanwhile."""
        self._room.do(speaking.next_speaker)
        turn = self._room.meeting.turn
        assert turn is not None
        person = turn.person
        self.longest = max(self.longest, at - self._asked.pop(person))
        over = min(LENGTH, at + self._wishes[person].pop(0)[1])
        self._hands(over)
        if not self._asked:
            self._room.do(speaking.clear_floor)
        if self._wishes[person]:
            self._next[person] = over + self._wishes[person][0][0]
        return over

    def _hands(self, until: int) -> None:
        """Put everybody in the queue who wants to speak by then, in the order they thought of it."""
        self._room.at(until)
        for at, person in sorted((at, person) for person, at in self._next.items() if at <= min(until, LENGTH - 1)):
            del self._next[person]
            self._room.do(partial(speaking.raise_hand, person=person))
            self._asked[person] = at


def queue(speakers: tuple[Speaker, ...], order: str) -> Queued:
    """Return what comes of an order."""
    return Floor(speakers, order).play()
