"""The parts of the minutes that tell what came of it: decisions, actions, answers owed, things put off."""

import re
from collections import Counter

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_papers as words
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Card, Field, Heading, Say
from cochair.domain.events import Lacking
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase
from cochair.domain.minutes_check import beside, rows_beside
from cochair.domain.minutes_hard_words import Explainer
from cochair.domain.minutes_questions import decided_anyway
from cochair.domain.paper_parts import Chooser, shown_name
from cochair.domain.pushed_off import reason_put_off
from cochair.domain.records import Action, Decision, Parked
from cochair.domain.written import Outcome

SHORT = 3
"""Lines of the short version (standards, section 1)."""
LACKED = {
    Lacking.PAPERS: words.LATE_PAPERS,
    Lacking.EARLIER_TALK: words.NO_EARLIER_TALK,
    Lacking.COULD_CHANGE: words.NOT_SAID_WHAT_CHANGES,
    Lacking.PEOPLE: words.NOBODY_THERE,
}
"""What a card says was missing before people decided."""


def short_version(m: Meeting, chooser: Chooser, explainer: Explainer) -> tuple[Block, ...]:
    """Return the few most important things: decisions first, then who will do what."""
    told: list[tuple[Say, ...]] = [
        (
            Say(chooser.first(d.text, part.DECIDED), explainer.told(part.sentences(d.text)[:2])),
            *rows_beside(m, d.number),
        )
        for d in m.decisions[:SHORT]
    ]
    for a in m.actions[: SHORT - len(told)]:
        lead = part.capital(words.ACTION_SHORT.format(name=shown_name(m.plan, a.who)))
        row = Say(chooser.first(a.text, part.TO_DO), (lead, *explainer.told((what_to_do(a),))))
        told.append((row, *rows_beside(m, a.number)))
    if not m.decisions:
        nothing = words.WE_DECIDED_NOTHING if m.phase is Phase.ENDED else words.DECIDED_NOTHING_YET
        told.insert(0, (Say(part.QUESTION, (nothing,)),))
    return (Heading(2, words.SHORT_VERSION), *(row for rows in told[:SHORT] for row in rows))


def decisions(m: Meeting, chooser: Chooser, explainer: Explainer) -> tuple[Block, ...]:
    """Return a card for each decision: what, how, and whether it can still change."""
    if not m.decisions:
        return ()
    cards = (
        Card(
            chooser.first(d.text, part.DECIDED),
            (*explainer.told(part.sentences(d.text)), *how_decided(m, d), *beside(m, d.number)),
            unsettled=d.how is None,
        )
        for d in m.decisions
    )
    return (Heading(2, words.DECIDED), *cards)


def how_decided(m: Meeting, decision: Decision) -> tuple[str, ...]:
    """Return how it was decided, who was in the room, what was missing, and whether it can still change."""
    return (
        *how_words(decision),
        *_there(m, decision),
        *_disagreed(m, decision),
        *(LACKED[what] for what in decision.lacking),
        *decided_anyway(m, decision),
        *_can_change(m, decision),
    )


def how_words(decision: Decision) -> tuple[str, ...]:
    """Return how something was decided."""
    if decision.how is None:
        return (words.HOW_NOT_WRITTEN,)
    if vote := re.fullmatch(r"vote (\d+) to (\d+)", decision.how):
        yes, no = (amounts.PEOPLE.of(int(n)) for n in vote.groups())
        return (words.VOTED_YES.format(people=yes), words.VOTED_NO.format(people=no))
    return (words.NOBODY_SAID_NO if decision.how == "consent" else words.EVERYONE_AGREED,)


def _there(m: Meeting, decision: Decision) -> tuple[str, ...]:
    """Return how many people of each group were in the room, when that was not everybody who came.

    1 person of a group is not told apart.
    """
    told = [(there, there.people) for there in decision.there if there.group is not None]
    came = Counter(p.seat for p in m.plan.people if p.id in m.came and p.supports is None and p.seat is not None)
    if came == {there.group: people for there, people in told} or any(people == 1 for _, people in told):
        return ()
    groups = tuple(part.typed(m.plan.group(there.group).counted(people)) for there, people in told if there.group)
    return (words.WERE_THERE.format(groups=say.names_of(groups)),)


def _disagreed(m: Meeting, decision: Decision) -> tuple[str, ...]:
    if not decision.disagreed:
        return ()
    names = tuple(shown_name(m.plan, person) for person in decision.disagreed)
    return (part.capital(words.DID_NOT_AGREE.format(names=say.names_of(names))),)


def _can_change(m: Meeting, decision: Decision) -> tuple[str, ...]:
    if decision.open_to_change is None:
        return (words.CAN_CHANGE, words.CHANGE_NOT_WRITTEN)
    if not decision.open_to_change:
        return (words.CAN_CHANGE, words.CHANGE_NO)
    chairs = tuple(shown_name(m.plan, p.id) for p in m.plan.co_chairs if p.named)
    return (words.CAN_CHANGE, words.CHANGE_YES.format(names=say.one_of(chairs) or words.US))


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
                Field(words.WHAT, what_to_do(a)),
                Field(words.WHEN, words.BY.format(date=date_words(a.by))),
                *beside(m, a.number),
            ),
        )
        for a in m.actions
    )
    return (Heading(2, words.WILL_DO), *cards)


def you_said(m: Meeting) -> tuple[Block, ...]:
    """Return how many things people said, and how many of them still wait for an answer; each stands in its topic."""
    said = len(m.you_said)
    if not said:
        return ()
    answered = sum(s.answer is not None and s.answer.outcome is not Outcome.NOT_KNOWN for s in m.you_said)
    lines: tuple[str, ...] = words.WE_WILL_ANSWER
    if answered:
        some = tuple(line.format(things=answered) for line in words.ANSWERED_SOME)
        lines = (words.ANSWERED_ALL,) if answered == said else some
    count = words.THINGS_SAID.format(things=amounts.THINGS.of(said))
    return (Heading(2, words.YOU_SAID), Say(part.SPEECH, (count, *lines)))


def later(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    """Return what was put off and why, so that nobody forgets it."""
    blocks: list[Block] = []
    for p in m.parked:
        blocks += (Say(chooser.first(p.text, part.LATER), parked_lines(p)), *rows_beside(m, p.number))
    for progress in m.items:
        if progress.state in (ItemState.CARRIED, ItemState.DROPPED) and not progress.is_break:
            blocks.append(Say(chooser.first(progress.item.title, part.LATER), _put_off(m, progress)))
    return (Heading(2, words.LATER), *blocks) if blocks else ()


def parked_lines(parked: Parked) -> tuple[str, ...]:
    """Return what people will come back to."""
    return (words.PARKED, *part.sentences(part.capital(part.typed(parked.text))))


def _put_off(m: Meeting, progress: ItemProgress) -> tuple[str, ...]:
    """Return that an item was put off, why, and when it comes; what belongs to a group goes first."""
    reason = reason_put_off(m, progress.item.id)
    said = words.PUT_OFF if reason else words.CARRIED if progress.state is ItemState.CARRIED else words.LEFT_OUT
    why = (part.ended(words.REASON.format(because=part.typed(reason))),) if reason else ()
    comes = words.GOES_FIRST if progress.agreed else words.CARRIED_NEXT
    return (said.format(item=part.typed(progress.item.title)), *why, comes)


def what_to_do(action: Action) -> str:
    """Return what somebody will do, as a sentence."""
    return part.ended(part.capital(part.typed(action.text)))
