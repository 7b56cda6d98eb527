"""The made-up meetings that every rule meets: an agenda, and what people will do whatever the rule is."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from cochair.domain.agenda import AgendaItem, Kind, Plan, ProtectedTime
from cochair.domain.fold_changes import to_come
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.people import Group, Person
from cochair.domain.timing import least_minutes

STARTS = datetime(2026, 11, 12, 10, 0, tzinfo=UTC)
MEMBERS, WORKERS = Group(GroupId("g1"), "Members", protected=True), Group(GroupId("g2"), "Workers")
MEMBER, WORKER = PersonId("p1"), PersonId("p2")
"""Who speaks for each group, and holds its key: one is enough, for the rules know groups and not people."""
PEOPLE = (
    Person(MEMBER, "Priya", (MEMBERS.id,), MEMBERS.id, co_chair=True),
    Person(WORKER, "Tom", (WORKERS.id,), WORKERS.id, co_chair=True),
)
MEMBERS_TURNS = {"shared": 0.5, "members": 0.8, "workers": 0.2, "everyone": 0.4}
"""How likely a turn is a member's, by the kind of item."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody wants to say: their group, and for how many seconds, whether or not anybody asks them to stop."""

    group: GroupId
    seconds: int
    never_stops: bool


@dataclass(frozen=True, slots=True)
class Matter:
    """An item and what people do in it: their turns in order, and for how many seconds it runs on past its time."""

    item: AgendaItem
    turns: tuple[Turn, ...]
    runs_on: int

    @property
    def need(self) -> int:
        """Seconds that everything people want to say takes; of a break, its minutes."""
        return self.item.minutes * 60 if self.item.kind is Kind.BREAK else sum(t.seconds for t in self.turns)

    @property
    def kept(self) -> int:
        """Protected seconds of the agenda."""
        own = self.item.for_group == MEMBERS.id
        return 60 * (self.item.minutes if own else sum(p.minutes for p in self.item.protected))

    @property
    def kept_and_wanted(self) -> int:
        """Protected seconds that members would use: a group's own item is used by all who speak in it."""
        own = self.item.for_group == MEMBERS.id
        return min(self.kept, sum(t.seconds for t in self.turns if own or t.group == MEMBERS.id))


@dataclass(frozen=True, slots=True)
class World:
    """A whole meeting before any rule: `late` seconds at the start, and perhaps 1 more item that somebody asks for."""

    plan: Plan
    matters: tuple[Matter, ...]
    late: int
    added: Matter | None
    added_after: int

    @property
    def finish(self) -> int:
        """Seconds from the planned start to the planned finish."""
        return int((self.plan.finish - self.plan.starts).total_seconds())

    @property
    def closes(self) -> int:
        """Seconds from the planned start until everybody has to be out."""
        return int((self.plan.must_end - self.plan.starts).total_seconds())

    def least(self, matter: Matter) -> int:
        """Return the fewest seconds an item may get, by CoChair's own rule."""
        return 60 * least_minutes(to_come(self.plan, matter.item))


def make_world(seed: int) -> World:
    """Return the meeting of a seed: the same seed is the same meeting, on any computer."""
    draw = Random(seed)
    matters = [_matter(draw, n) for n in range(1, draw.randint(5, 8) + 1)]
    if sum(m.item.minutes for m in matters) >= 60:
        pause = AgendaItem(ItemId(0), "Break", 10, Kind.BREAK)
        matters.insert(len(matters) // 2, Matter(pause, (), draw.randint(0, 180)))
    matters = [_numbered(m, n) for n, m in enumerate(matters, 1)]
    minutes = sum(m.item.minutes for m in matters)
    finish = STARTS + timedelta(minutes=minutes)
    must_end = finish + timedelta(minutes=draw.choice((0, 0, 10, 15)))
    items = tuple(m.item for m in matters)
    groups = (MEMBERS, WORKERS)
    plan = Plan("Board", "Meeting", STARTS, finish, must_end, "Hall", "UTC", groups, PEOPLE, items)
    late = 0 if draw.random() < 0.3 else draw.randint(60, 600)
    new = _numbered(_added(draw), len(matters) + 1) if draw.random() < 0.3 else None
    return World(plan, tuple(matters), late, new, draw.randrange(len(matters) - 1))


def _numbered(matter: Matter, number: int) -> Matter:
    old = matter.item
    item = AgendaItem(
        ItemId(number), f"{old.title} {number}", old.minutes, old.kind, old.for_group, old.protected, old.least
    )
    return Matter(item, matter.turns, matter.runs_on)


def _matter(draw: Random, number: int) -> Matter:
    minutes = draw.choice((5, 10, 10, 15, 20, 25))
    whose = draw.choices(("shared", "members", "workers", "everyone"), (50, 20, 15, 15))[0]
    kept = (ProtectedTime(MEMBERS.id, max(1, minutes * draw.choice((3, 4, 5, 6)) // 10)),) if whose == "shared" else ()
    owner = {"members": MEMBERS.id, "workers": WORKERS.id}.get(whose)
    least = math.ceil(minutes * 0.7) if draw.random() < 0.3 else None
    item = AgendaItem(ItemId(number), whose, minutes, Kind.NEWS, owner, kept, least)
    return _filled(draw, item, MEMBERS_TURNS[whose])


def _added(draw: Random) -> Matter:
    item = AgendaItem(ItemId(0), "added", draw.choice((5, 10)), Kind.NEWS, draw.choice((None, WORKERS.id)))
    return _filled(draw, item, MEMBERS_TURNS["everyone"])


def _filled(draw: Random, item: AgendaItem, members: float) -> Matter:
    """Fill an item with turns: it needs about its minutes, sometimes half as many, sometimes twice."""
    need = int(60 * item.minutes * min(2.0, max(0.5, math.exp(draw.normalvariate(0.05, 0.35)))))
    turns: list[Turn] = []
    while need > 0:
        never = draw.random() < 0.05
        seconds = min(need, draw.randint(180, 480) if never else draw.randint(20, 120))
        turns.append(Turn(MEMBERS.id if draw.random() < members else WORKERS.id, seconds, never))
        need -= seconds
    return Matter(item, tuple(turns), 0 if draw.random() < 0.5 else draw.randint(30, 300))
