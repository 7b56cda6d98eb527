"""Whose minutes a draft agenda gives away, before anybody shares it."""

from dataclasses import dataclass
from enum import StrEnum

from cochair.domain.agenda import Kind, Plan
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import fold
from cochair.domain.halves import halves as spread
from cochair.domain.ids import GroupId
from cochair.domain.meeting import Meeting
from cochair.domain.summary import planned_in, planned_minutes
from cochair.domain.telling import balance_words, share_name
from cochair.services import plan_sentences as say


class Whose(StrEnum):
    """Whose part of the talking it is, for the pattern of the share bar."""

    PROTECTED = "protected"
    EVERYONE = "everyone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SharePartTold:
    """One part of the talking, in words and minutes."""

    words: str
    minutes: int
    whose: Whose


@dataclass(frozen=True, slots=True)
class Balance:
    """Whose minutes they are: a sentence for each protected group, how its minutes lie in the two halves of the
    talking, the parts, and what was agreed for the first.
    """

    sentences: tuple[str, ...]
    halves: tuple[str, ...]
    parts: tuple[SharePartTold, ...]
    agreed: float | None
    agreed_words: str


def balance(plan: Plan) -> Balance:
    """Return whose minutes they are."""
    if not plan.items:
        return Balance((say.NOTHING_YET,), (), (), None, "")
    if not plan.protected_groups:
        return Balance((say.NO_GROUP_KEPT,), (), (), None, "")
    m = fold([Entry(1, plan.starts, AgendaShared(plan))])
    sentences = tuple(balance_words(m, g.id) for g in plan.protected_groups)
    lie = tuple(halves_words(plan, g.id) for g in plan.protected_groups)
    first = plan.protected_groups[0]
    if first.share is None:
        return Balance(sentences, lie, _parts(m), None, "")
    agreed = say.AGREED.format(share=share_name(float(first.share)), group=first.name)
    return Balance(sentences, lie, _parts(m), float(first.share), agreed)


def halves_words(plan: Plan, group: GroupId) -> str:
    """Return how a group's minutes lie in the first and in the last half of the talking."""
    first, last = halves(plan, group)
    return say.HALVES.format(first=round(first), last=round(last))


def halves(plan: Plan, group: GroupId) -> tuple[float, float]:
    """Return a group's planned minutes in each half of the talking; minutes kept inside an item lie evenly in it."""
    talked = (item for item in plan.items if item.kind is not Kind.BREAK)
    return spread((item.minutes, planned_in(item, group)) for item in talked)


def _parts(m: Meeting) -> tuple[SharePartTold, ...]:
    whole = sum(i.item.minutes for i in m.items if not i.is_break)
    own = {g.id: planned_minutes(m, g.id) for g in m.plan.groups}

    def part(group: GroupId, whose: Whose) -> SharePartTold:
        return SharePartTold(m.plan.group(group).brief, own[group], whose)

    kept = [part(g.id, Whose.PROTECTED) for g in m.plan.protected_groups]
    rest = [part(g.id, Whose.OTHER) for g in m.plan.groups if not g.protected]
    shared = SharePartTold(say.EVERYONE_PART, max(0, whole - sum(own.values())), Whose.EVERYONE)
    return (*kept, shared, *rest)
