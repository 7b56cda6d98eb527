"""The re-balance rule: how the items still to come can give time back (meeting-scripts, "Re-balance rule")."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cochair.domain import sentences as say
from cochair.domain.events import Change, RebalanceProposed
from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.timing import MINUTE, least_minutes, ran_over, shortfall, whole_minutes_up


@dataclass(frozen=True, slots=True)
class Option:
    """Another way out when shortening is not enough; `kind` is finish later, carry or ask the keys."""

    kind: str
    because: str
    item: str = ""
    minutes: int = 0


def propose(m: Meeting) -> RebalanceProposed:
    """Return the changes that would bring the meeting back to its finish, and how many minutes are still short."""
    changes, short = make_room(m, shortfall(m), ran_over(m))
    return RebalanceProposed(changes, short)


def most_and_least(m: Meeting, progress: ItemProgress) -> tuple[int, int]:
    """Return the most and the fewest minutes that a new plan may give an item still to come."""
    return progress.minutes, progress.minutes - spare(m, progress)


def chosen(m: Meeting, proposal: RebalanceProposed, item: ItemId, minutes: int) -> RebalanceProposed:
    """Return a proposal in which people chose the minutes of one item themselves, and what is then still short."""
    now = {i.item.id: i.minutes for i in m.still_to_come}
    changes = {change.item: change for change in proposal.changes if change.item != item}
    if minutes != now[item]:
        changes[item] = Change(item, now[item], minutes, say.PEOPLE_CHOSE)
    kept = tuple(changes[i] for i in now if i in changes)
    return RebalanceProposed(kept, max(0, shortfall(m) - sum(c.before - c.after for c in kept)))


def make_room(m: Meeting, minutes: int, over: ItemProgress | None) -> tuple[tuple[Change, ...], int]:
    """Return who gives how much of some minutes, and what nobody can give."""
    takes: dict[int, int] = {}
    reasons: dict[int, str] = {}
    coming = [(n, i) for n, i in enumerate(m.items) if i.state is ItemState.TO_COME]
    for step, why in ((_own(m, coming, over), _ran_over_sentence(m, over)), (coming, "")):
        left = minutes - sum(takes.values())
        amounts = share_out(left, [i.minutes for _, i in step], [spare(m, i) - takes.get(n, 0) for n, i in step])
        for (n, i), amount in zip(step, amounts, strict=True):
            if amount:
                reason = why or say.HAS_TO_SPARE.format(item=i.item.title, minutes=say.minutes_of(spare(m, i)))
                takes[n], reasons[n] = takes.get(n, 0) + amount, reasons.get(n, reason)
    changes = tuple(
        Change(m.items[n].item.id, m.items[n].minutes, m.items[n].minutes - takes[n], reasons[n]) for n in sorted(takes)
    )
    return changes, minutes - sum(takes.values())


def spare(m: Meeting, progress: ItemProgress) -> int:
    """Return how many whole minutes an item can give; a break or a protected group's own item has none."""
    own = progress.item.for_group
    if progress.is_break or (own is not None and m.plan.group(own).protected):
        return 0
    needed = whole_minutes_up(progress.used) + -(-progress.reserved // MINUTE.seconds)
    return max(0, progress.minutes - max(least_minutes(progress), needed))


def share_out(minutes: int, weights: Sequence[int], caps: Sequence[int]) -> list[int]:
    """Share whole minutes in proportion to weights, never above caps; largest remainder first, ties in order."""
    given = [0] * len(weights)
    minutes = max(0, min(minutes, sum(caps)))
    open_ = {n for n, cap in enumerate(caps) if cap > 0}
    while minutes and open_:
        total = sum(weights[n] for n in open_)
        quotas = {n: Fraction(minutes * weights[n], total) for n in sorted(open_)}
        capped = [n for n, quota in quotas.items() if quota >= caps[n]]
        if not capped:
            return _round(given, minutes, quotas)
        for n in capped:
            given[n] = caps[n]
            minutes -= caps[n]
        open_ -= set(capped)
    return given


def _round(given: list[int], minutes: int, quotas: dict[int, Fraction]) -> list[int]:
    whole = {n: int(quota) for n, quota in quotas.items()}
    rest = minutes - sum(whole.values())
    by_remainder = sorted(quotas, key=lambda n: (whole[n] - quotas[n], n))
    for n in by_remainder[:rest]:
        whole[n] += 1
    return [whole.get(n, amount) for n, amount in enumerate(given)]


def options(m: Meeting, still_short: int) -> tuple[Option, ...]:
    """Return the ways out when the items can not give enough, in the order they should be thought of."""
    if not still_short:
        return ()
    found = []
    later = min(still_short, int((m.plan.must_end - m.finish) / MINUTE))
    if later > 0:
        time = f"{m.plan.local(m.finish + later * MINUTE):%H:%M}"
        sentence = say.FINISH_LATER.format(minutes=say.minutes_of(later), time=time)
        found.append(Option("finish later", sentence, minutes=later))
    for progress in reversed(m.still_to_come):
        if not progress.agreed and not progress.is_break:
            title = progress.item.title
            found.append(Option("carry", say.CARRY_ITEM.format(item=title), title, progress.minutes))
    keys = {p.name: None for g in m.plan.protected_groups for p in m.plan.key_people(g.id)}
    if keys:
        found.append(Option("ask the keys", say.ASK_KEYS.format(keys=say.names_of(tuple(keys)))))
    return tuple(found)


def _own(
    m: Meeting, coming: list[tuple[int, ItemProgress]], over: ItemProgress | None
) -> list[tuple[int, ItemProgress]]:
    group = over.item.for_group if over is not None else None
    if group is None or m.plan.group(group).protected:
        return []
    return [(n, i) for n, i in coming if i.item.for_group == group]


def _ran_over_sentence(m: Meeting, over: ItemProgress | None) -> str:
    if over is None or over.item.for_group is None:
        return ""
    group = m.plan.group(over.item.for_group).name
    return say.RAN_OVER_OWN.format(item=over.item.title, group=group)
