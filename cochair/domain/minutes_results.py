"""The parts of the minutes that tell what came of it: decisions, actions, answers owed, time shared."""

import math
import re

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_papers as words
from cochair.domain.airtime import may_be_shown
from cochair.domain.dates import date_words
from cochair.domain.document import Amount, Amounts, Block, Card, Field, Heading, Say
from cochair.domain.events import Lacking
from cochair.domain.ids import GroupId
from cochair.domain.meeting import Account, ItemState, Meeting, Phase
from cochair.domain.minutes_hard_words import Explainer
from cochair.domain.paper_parts import Chooser, shown_name
from cochair.domain.people import Group
from cochair.domain.records import Action, Decision
from cochair.domain.summary import group_seconds
from cochair.domain.telling import share_name

SHORT = 3
"""Lines of the short version (standards, section 1)."""
MOST_BLOCKS = 12
"""Blocks that fit on one line of the widest paper."""
NOTICED = 30
"""Seconds of protected time below which a paper that counts in minutes says nothing."""
LACKED = {Lacking.PAPERS: words.LATE_PAPERS, Lacking.EARLIER_TALK: words.NO_EARLIER_TALK}
"""What a card says was missing; whether something can still change stands on every card."""


def short_version(m: Meeting, chooser: Chooser, explainer: Explainer) -> tuple[Block, ...]:
    """Return the few most important things: decisions first, then who will do what."""
    told: list[Block] = [
        Say(chooser.first(d.text, part.DECIDED), explainer.told(part.sentences(d.text)[:2]))
        for d in m.decisions[:SHORT]
    ]
    for action in m.actions[: SHORT - len(told)]:
        lead = words.ACTION_SHORT.format(name=part.capital(shown_name(m.plan, action.who)))
        told.append(Say(chooser.first(action.text, part.TO_DO), (lead, *explainer.told((_what(action),)))))
    if not m.decisions:
        nothing = words.WE_DECIDED_NOTHING if m.phase is Phase.ENDED else words.DECIDED_NOTHING_YET
        told.insert(0, Say(part.QUESTION, (nothing,)))
    return (Heading(2, words.SHORT_VERSION), *told[:SHORT])


def decisions(m: Meeting, chooser: Chooser, explainer: Explainer) -> tuple[Block, ...]:
    """Return a card for each decision: what, how, and whether it can still change."""
    if not m.decisions:
        return ()
    cards = (
        Card(
            chooser.first(d.text, part.DECIDED),
            (
                *explainer.told(part.sentences(d.text)),
                *_how(d),
                *(LACKED[what] for what in d.lacking if what in LACKED),
                *_can_change(m, d),
            ),
            unsettled=d.how is None,
        )
        for d in m.decisions
    )
    return (Heading(2, words.DECIDED), *cards)


def _how(decision: Decision) -> tuple[str, ...]:
    if decision.how is None:
        return (words.HOW_NOT_WRITTEN,)
    if vote := re.fullmatch(r"vote (\d+) to (\d+)", decision.how):
        yes, no = (say.count_of(int(n), "person", "people") for n in vote.groups())
        return (words.VOTED_YES.format(people=yes), words.VOTED_NO.format(people=no))
    return (words.NOBODY_SAID_NO if decision.how == "consent" else words.EVERYONE_AGREED,)


def _can_change(m: Meeting, decision: Decision) -> tuple[str, ...]:
    if decision.open_to_change is None:
        return (words.CAN_CHANGE, words.CHANGE_NOT_WRITTEN)
    if not decision.open_to_change:
        return (words.CAN_CHANGE, words.CHANGE_NO)
    chairs = tuple(shown_name(m.plan, p.id) for p in m.plan.co_chairs if p.named)
    return (words.CAN_CHANGE, words.CHANGE_YES.format(names=say.names_of(chairs, "or") or words.US))


def actions(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    """Return a card for each action: who, what, when."""
    if not m.actions:
        nobody = words.NOBODY_WILL_DO if m.phase is Phase.ENDED else words.NOBODY_WILL_DO_YET
        return (Heading(2, words.WILL_DO), Say(part.TO_DO, (nobody,)))
    cards = (
        Card(
            chooser.first(a.text, part.TO_DO),
            (
                Field(words.WHO, part.capital(shown_name(m.plan, a.who))),
                Field(words.WHAT, _what(a)),
                Field(words.WHEN, words.BY.format(date=date_words(a.by))),
            ),
        )
        for a in m.actions
    )
    return (Heading(2, words.WILL_DO), *cards)


def you_said(m: Meeting) -> tuple[Block, ...]:
    """Return how many things people said that still wait for an answer; each stands in its topic."""
    waiting = len(m.you_said)
    if not waiting:
        return ()
    count = words.THINGS_SAID.format(things=say.count_of(waiting, "thing", "things"))
    return (Heading(2, words.YOU_SAID), Say(part.SPEECH, (count, *words.WE_WILL_ANSWER)))


def time_shared(m: Meeting) -> tuple[Block, ...]:
    """Return how the talking was shared, by group only, and what became of protected time."""
    if m.phase is Phase.PLANNED:
        return ()
    blocks = [*_talk(m), *(block for g in m.plan.protected_groups for block in _kept(m, g))]
    return (Heading(2, words.SHARED_TIME), *blocks) if blocks else ()


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
    block = max(1, math.ceil(max(seconds.values()) / 60 / MOST_BLOCKS / 5) * 5)
    amounts = tuple(
        _amount(m, g.id, round(seconds[g.id] / 60), block, full=n == 0) for n, g in enumerate(m.plan.groups)
    )
    return [*blocks, Amounts(part.TALK, words.BLOCK_IS.format(minutes=say.minutes_of(block)), amounts)]


def _amount(m: Meeting, group: GroupId, minutes: int, block: int, *, full: bool) -> Amount:
    name = part.typed(m.plan.group(group).name)
    blocks = round(minutes / block)
    count = say.count_of(blocks, "block", "blocks")
    sentence = words.SPOKE_FOR.format(group=name, minutes=say.minutes_of(minutes))
    return Amount(sentence, blocks, full, words.FULL_BLOCKS.format(blocks=count, group=name))


def _kept(m: Meeting, group: Group) -> list[Block]:
    """Tell what became of a group's protected time; an item is named where the group did not have it all."""
    held = [(i.item.title, i.account(group.id)) for i in m.items if group.id in i.agreed]
    if not held:
        return []
    minutes = say.minutes_of(sum(account.agreed for _, account in held) // 60)
    lines = (words.KEPT.format(minutes=minutes, group=part.typed(group.name)),)
    exceptions = [told for title, account in held if (told := _not_had(part.typed(title), account))]
    if not exceptions:
        used = () if any(account.reserved for _, account in held) else (words.KEPT_USED,)
        return [Say(part.KEPT, (*lines, *used))]
    if len(exceptions) == 1 and len(exceptions[0]) < part.MOST_SENTENCES:
        return [Say(part.KEPT, (*lines, *exceptions[0]))]
    return [Say(part.KEPT, lines), *(Say(part.LATER, told) for told in exceptions)]


def _not_had(title: str, account: Account) -> tuple[str, ...]:
    if account.released >= NOTICED:
        return (words.KEPT_RELEASED.format(item=title, minutes=_minutes(account.released)),)
    if account.owed >= NOTICED:
        return tuple(line.format(item=title, minutes=_minutes(account.owed)) for line in words.KEPT_OWED)
    return ()


def _minutes(seconds: int) -> str:
    return say.minutes_of(max(1, round(seconds / 60)))


def later(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    """Return what was put off, so that nobody forgets it."""
    blocks: list[Block] = [
        Say(chooser.first(p.text, part.LATER), (words.PARKED, *part.sentences(part.capital(part.typed(p.text)))))
        for p in m.parked
    ]
    for progress in m.items:
        if progress.state is ItemState.CARRIED:
            title = part.typed(progress.item.title)
            lines = (words.CARRIED.format(item=title), words.CARRIED_NEXT)
            blocks.append(Say(chooser.first(title, part.LATER), lines))
    return (Heading(2, words.LATER), *blocks) if blocks else ()


def _what(action: Action) -> str:
    return part.ended(part.capital(part.typed(action.text)))
