"""The part of the minutes that tells how the time was shared, and what was known before the meeting."""

from collections.abc import Iterable, Iterator

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_papers as words
from cochair.domain.airtime import may_be_shown
from cochair.domain.document import Block, Heading, Say
from cochair.domain.ids import GroupId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase
from cochair.domain.paper_talk import talk_shared
from cochair.domain.people import Group
from cochair.domain.summary import group_seconds
from cochair.domain.telling import share_name

NOTICED = 30
"""Seconds of protected time below which a paper that counts in minutes says nothing."""


def time_shared(m: Meeting) -> tuple[Block, ...]:
    """Return how the talking was shared, by group only, and what became of protected time."""
    shared = () if m.phase is Phase.PLANNED else (*_talk(m), *(b for g in m.plan.protected_groups for b in _kept(m, g)))
    blocks = (*shared, *_noted(m))
    return (Heading(2, words.SHARED_TIME), *blocks) if blocks else ()


def _noted(m: Meeting) -> Iterator[Block]:
    """Give what the check before sharing had found; each finding stays whole, and what followed is never alone."""
    if not m.plan.noted:
        return
    decided = words.WENT_ON if len(m.plan.co_chairs) > 1 else words.WENT_ON_ALONE
    ideas: list[tuple[str, ...]] = [(decided,)]
    for finding in map(part.quoted, reversed(m.plan.noted)):
        if part.counted((*finding, *ideas[0])) > part.MOST_SENTENCES:
            ideas.insert(0, finding)
        else:
            ideas[0] = (*finding, *ideas[0])
    ideas[0] = (words.BEFORE_MEETING, *ideas[0])
    yield from (Say(part.LOOK_CLOSELY, idea) for idea in ideas)


def _talk(m: Meeting) -> list[Block]:
    seconds = {g.id: group_seconds(m, g.id) for g in m.plan.groups}
    total = sum(seconds.values())
    if not total:
        return []
    agreed = tuple(
        words.AGREED_SHARE.format(group=part.typed(g.name), share=share_name(float(g.share)))
        for g in m.plan.groups
        if g.share
    )
    lines = (words.TALKED_FOR.format(minutes=say.minutes_of(round(total / 60))), *agreed)
    blocks: list[Block] = [Say(part.TIME, idea) for idea in part.ideas(lines)]
    if not may_be_shown(m):
        return [*blocks, Say(part.TALK, (words.ONE_PERSON,))]
    return [*blocks, talk_shared([(g.name, round(seconds[g.id] / 60)) for g in m.plan.groups])]


def _kept(m: Meeting, group: Group) -> Iterable[Block]:
    """Tell what became of a group's protected time; an item is named where the group did not have it all."""
    held = [(i, i.account(group.id)) for i in m.items if group.id in i.agreed]
    if not held:
        return []
    minutes = say.minutes_of(sum(account.agreed for _, account in held) // 60)
    lines = (words.KEPT.format(minutes=minutes, group=part.typed(group.name)),)
    exceptions = [told for progress, _ in held for told in _not_had(progress, group.id)]
    if not exceptions:
        used = () if any(account.reserved for _, account in held) else (words.KEPT_USED,)
        return [Say(part.KEPT, (*lines, *used))]
    if len(exceptions) == 1 and len(exceptions[0]) < part.MOST_SENTENCES:
        return [Say(part.KEPT, (*lines, *exceptions[0]))]
    return [Say(part.KEPT, lines), *(Say(part.LATER, told) for told in exceptions)]


def _not_had(progress: ItemProgress, group: GroupId) -> Iterator[tuple[str, ...]]:
    """Give an idea for what of a group's minutes in an item it lent, and did not want, and one for what is owed."""
    account, title = progress.account(group), part.typed(progress.item.title)
    known = ((account.borrowed, words.KEPT_BORROWED), (account.released, words.KEPT_RELEASED))
    told = tuple(line.format(item=title, minutes=_minutes(s)) for s, line in known if s >= NOTICED)
    if told:
        yield told
    if account.owed >= NOTICED:
        owed = words.KEPT_OWED if progress.state is ItemState.DONE else words.KEPT_OWED[:2]
        yield tuple(line.format(item=title, minutes=_minutes(account.owed)) for line in owed)


def _minutes(seconds: int) -> str:
    return say.minutes_of(max(1, round(seconds / 60)))
