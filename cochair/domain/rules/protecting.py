"""Releasing protected time, making room for more minutes, and answering a new plan."""

from dataclasses import replace

from cochair.domain import rebalance
from cochair.domain import sentences as say
from cochair.domain.asked import Former, Keys, QuestionAgreed, QuestionAnswered, Reply
from cochair.domain.events import (
    Change,
    Event,
    MinutesChanged,
    ProtectedReleased,
    RebalanceAccepted,
    RebalanceDeclined,
    RebalanceProposed,
)
from cochair.domain.fold import after
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.meeting import ItemState, Meeting
from cochair.domain.own_number import must_know
from cochair.domain.people import Group
from cochair.domain.refused import Refused
from cochair.domain.rules.changing import following
from cochair.domain.rules.keys import key_names
from cochair.domain.rules.keys import speaks_as_co_chair as speaks_as_co_chair
from cochair.domain.rules.losing import waiting_groups
from cochair.domain.rules.moving import go_to
from cochair.domain.rules.must import must_be_here, must_run
from cochair.domain.timing import MINUTE, least_minutes, shortfall, with_item
from cochair.domain.wishes import Wish, WishKind


def nobody_wants_more(m: Meeting, by: PersonId, number: str | None = None) -> tuple[Event, ...]:
    """A key person says that nobody of their group wants what is left; when all who were asked did, the item ends."""
    must_run(m)
    must_be_here(m, by)
    group = _group_of_key(m, by)
    if not m.people_here(group.id):
        raise Refused(say.NOBODY_OF_GROUP.format(group=group.name))
    progress = m.now_item
    if progress is None or group.id not in progress.agreed:
        return ()
    left = progress.account(group.id).reserved
    if not left:
        return ()
    must_know(m.plan.person(by), number)
    released = ProtectedReleased(progress.item.id, group.id, by, left)
    question = m.question
    if question is None or question.asked.wish.kind is not WishKind.LEAVE:
        return (released,)
    keys, with_number = Keys(groups=(group.id,)), bool(m.plan.person(by).sealed_number)
    answered = QuestionAnswered(question.number, by, Reply.YES, None, keys, with_number)
    if any(other != group.id for other, _ in waiting_groups(m)):
        return (answered, released)
    agreed = QuestionAgreed(question.number, Former())
    return (answered, agreed, released, *_then_open(after(m, answered, agreed, released), question.asked.wish))


def _then_open(m: Meeting, wish: Wish) -> tuple[Event, ...]:
    """Go where people wanted to go when they were asked, or to the next item when that is gone meanwhile."""
    assert wish.item is not None
    gone = m.item(wish.item).state in (ItemState.CARRIED, ItemState.DROPPED)
    coming = following(m)
    if gone and not coming:
        return ()
    return go_to(m, coming[0].item.id if gone else wish.item)


def _group_of_key(m: Meeting, by: PersonId) -> Group:
    person = m.plan.person(by)
    for group in m.plan.protected_groups:
        if person in m.plan.key_people(group.id):
            return group
    seat = next((g for g in m.plan.protected_groups if g.id == person.seat), None)
    if seat is None:
        raise Refused(say.NO_PROTECTED_KEY.format(name=person.name))
    if any(p.id in m.here for p in m.plan.key_people(seat.id)):
        raise Refused(say.NOT_A_KEY.format(name=person.name, group=seat.name, keys=key_names(m, seat.id)))
    return seat


def more_time(m: Meeting, minutes: int) -> tuple[Event, ...]:
    """Give the open item more minutes; what does not fit before the finish, the others make room for."""
    must_run(m)
    progress = m.now_item
    if progress is None or m.current is None:
        raise Refused(say.NO_ITEM_OPEN)
    if not 1 <= minutes <= 120:
        raise Refused(say.MORE_LENGTH)
    longer = replace(progress, minutes=progress.minutes + minutes)
    wanted = replace(m, items=with_item(m, m.current, longer))
    missing = min(minutes, shortfall(wanted))
    changes, short = rebalance.make_room(wanted, missing, progress)
    if short:
        room = f"{m.plan.local(m.finish):%H:%M}"
        raise Refused(say.NO_ROOM.format(minutes=say.minutes_of(minutes), short=say.minutes_of(short), time=room))
    why = say.MORE_WANTED.format(item=progress.item.title)
    first = Change(progress.item.id, progress.minutes, longer.minutes, why)
    return tuple(MinutesChanged(change) for change in (first, *changes))


def propose_rebalance(m: Meeting) -> tuple[Event, ...]:
    """Propose how to finish in time; nothing changes until a co-chair accepts."""
    must_run(m)
    proposal = rebalance.propose(m)
    return (proposal,) if proposal.changes or proposal.still_short else ()


def change_rebalance(m: Meeting, item: ItemId, minutes: int) -> tuple[Event, ...]:
    """Choose the minutes of one item in the new plan; nothing changes until a co-chair accepts the plan."""
    must_run(m)
    if m.proposal is None:
        raise Refused(say.NO_PROPOSAL)
    progress = m.item(item)
    if progress not in m.still_to_come:
        raise Refused(say.PROPOSAL_OLD)
    most, least = rebalance.most_and_least(m, progress)
    if least == most:
        raise Refused(say.STAYS_AS_IT_IS.format(item=progress.item.title, minutes=say.minutes_of(most)))
    if not least <= minutes <= most:
        words = say.CHOOSE_BETWEEN.format(item=progress.item.title, least=least, most=say.minutes_of(most))
        raise Refused(words)
    proposal = rebalance.chosen(m, m.proposal, item, minutes)
    return () if proposal == m.proposal else (proposal,)


def accept_rebalance(m: Meeting, by: PersonId) -> tuple[Event, ...]:
    """A co-chair accepts the new plan; it is checked again first."""
    proposal = _answerable(m, by)
    for change in proposal.changes:
        _still_holds(m, change)
    return (RebalanceAccepted(by), *(MinutesChanged(change) for change in proposal.changes))


def decline_rebalance(m: Meeting, by: PersonId) -> tuple[Event, ...]:
    """A co-chair leaves everything as it is."""
    _answerable(m, by)
    return (RebalanceDeclined(by),)


def _answerable(m: Meeting, by: PersonId) -> RebalanceProposed:
    must_run(m)
    must_be_here(m, by)
    if not speaks_as_co_chair(m, by):
        raise Refused(say.NOT_CO_CHAIR.format(name=m.name(by)))
    if m.proposal is None:
        raise Refused(say.NO_PROPOSAL)
    return m.proposal


def _still_holds(m: Meeting, change: Change) -> None:
    progress = m.item(change.item)
    least = max(least_minutes(progress) * MINUTE.seconds, progress.reserved)
    unchanged = progress.state is ItemState.TO_COME and progress.minutes == change.before
    if not unchanged or change.after * MINUTE.seconds < least:
        raise Refused(say.PROPOSAL_OLD)
