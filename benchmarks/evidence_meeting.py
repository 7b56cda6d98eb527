"""Plays one made-up meeting under one rule, and measures it. What people do is the same under every rule."""

from dataclasses import dataclass, field

from benchmarks.evidence_rules import Rule
from benchmarks.evidence_world import MEMBERS, Matter, World
from cochair.domain.agenda import Kind
from cochair.domain.ids import ItemId

GRACE = 60
"""Seconds after the planned finish that still count as in time."""


@dataclass(slots=True)
class Held:
    """When an item was opened, how long it was open, and how long members spoke in it, in seconds."""

    opened: int
    seconds: int = 0
    members: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a meeting; `lost` are protected seconds that members wanted and did not get on the day.

    `unsaid` are all other seconds that people wanted to speak and did not.
    """

    lost: int
    wanted: int
    unsaid: int
    waited: int
    in_time: bool
    squeezed: int
    put_off: int
    ended: int
    held: dict[ItemId, Held] = field(compare=False)


def play(world: World, rule: Rule) -> Outcome:
    """Have the meeting under a rule."""
    at, held, matters = world.late, {}, list(world.matters)
    added, done = world.added, 0
    rule.start(at)
    while True:
        matter = matters[done]
        room = at + rule.room(matters[done:], at)
        one = held[matter.item.id] = Held(at)
        at = _hold(world, matter, rule, room, one)
        if added is not None and done == world.added_after and at < world.closes and rule.add(added, at):
            matters.insert(done + 1, added)
        done += 1
        if done == len(matters) or at >= world.closes:
            break
        rule.leave(at)
    rule.end(at)
    return _measured(world, held, at)


def _hold(world: World, matter: Matter, rule: Rule, limit: int, held: Held) -> int:
    """Hold one item and return when it is over: all was said, people left, or the room closed."""
    at, waiting = held.opened, list(matter.turns)
    if matter.item.kind is Kind.BREAK:
        at = min(world.closes, limit + matter.runs_on)
    while waiting and at < world.closes:
        turn = waiting.pop(rule.whose_turn(waiting, at, limit))
        until = rule.until(turn, at, limit + matter.runs_on)
        if until <= at:
            continue
        stop = at + turn.seconds if turn.never_stops else min(at + turn.seconds, until)
        stop = min(stop, world.closes)
        rule.spoke(turn, at, stop)
        held.members += stop - at if turn.group == MEMBERS.id else 0
        at = stop
    held.seconds = at - held.opened
    return at


def _measured(world: World, held: dict[ItemId, Held], ended: int) -> Outcome:
    planned, lost, unsaid, waited, squeezed, missed = 0, 0, 0, 0, 0, 0
    for matter in world.matters:
        one = held.get(matter.item.id)
        if matter.item.kind is not Kind.BREAK:
            open_for = 0 if one is None else one.seconds
            not_given = max(0, matter.kept_and_wanted - _given(matter, one))
            lost += not_given
            unsaid += matter.need - open_for - not_given
            waited += max(0, (world.closes if one is None else one.opened) - planned)
            squeezed += open_for < min(world.least(matter), matter.need)
        missed += one is None
        planned += matter.item.minutes * 60
    refused = world.added is not None and world.added.item.id not in held
    wanted = sum(m.kept_and_wanted for m in world.matters)
    in_time = ended <= world.finish + GRACE and not missed
    talks = sum(m.item.kind is not Kind.BREAK for m in world.matters)
    return Outcome(lost, wanted, unsaid, waited // talks, in_time, squeezed, missed + refused, ended, held)


def _given(matter: Matter, held: Held | None) -> int:
    """Return the protected seconds that were given: in members' own item, all the time it was open."""
    if held is None:
        return 0
    return held.seconds if matter.item.for_group == MEMBERS.id else held.members
