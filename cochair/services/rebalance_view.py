"""A proposal to finish in time as a screen shows it: every item to come, before and after, and why it stays or not."""

from dataclasses import dataclass
from datetime import datetime

from cochair.domain import sentences as domain_say
from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemProgress, Meeting
from cochair.domain.rebalance import most_and_least, options, spare
from cochair.domain.rules.changing import following
from cochair.domain.timing import MINUTE, expected_finish, ran_over, whole_minutes_up
from cochair.services import rebalance_sentences as say


@dataclass(frozen=True, slots=True)
class RowTold:
    """One item to come; `protected` says that it stays because it belongs to somebody.

    `least` are the fewest minutes that people can choose for it.
    """

    item: ItemId
    title: str
    before: int
    after: int
    why: str
    protected: bool
    least: int


@dataclass(frozen=True, slots=True)
class ProposalTold:
    """What is proposed: how it came to this, each item, what nobody loses, and when the meeting then finishes."""

    cause: str
    rows: tuple[RowTold, ...]
    loses: str
    then: str
    without: str
    ways_out: tuple[str, ...]


def rebalance_view(m: Meeting) -> ProposalTold | None:
    """Return the proposal that waits for an answer, or None."""
    proposal = m.proposal
    if proposal is None:
        return None
    changes = {change.item: change for change in proposal.changes}
    rows = []
    for progress in following(m):
        change = changes.get(progress.item.id)
        after = progress.minutes if change is None else change.after
        why = _stays(m, progress) if change is None else change.because
        protected = bool(progress.agreed) and change is None
        most, least = most_and_least(m, progress)
        rows.append(RowTold(progress.item.id, progress.item.title, most, after, why, protected, least))
    saved = sum(row.before - row.after for row in rows)
    late = expected_finish(m)
    return ProposalTold(
        _cause(m),
        tuple(rows),
        _loses(m) if changes else "",
        _then(m, late - saved * MINUTE),
        say.WITHOUT.format(time=f"{m.plan.local(late):%H:%M}"),
        tuple(option.because for option in options(m, proposal.still_short)),
    )


def _cause(m: Meeting) -> str:
    over = ran_over(m)
    if over is None:
        return say.LATE
    minutes = whole_minutes_up(over.used - over.minutes * MINUTE)
    return (
        say.RAN_OVER.format(item=over.item.title, minutes=domain_say.minutes_of(minutes)) if minutes > 0 else say.LATE
    )


def _stays(m: Meeting, progress: ItemProgress) -> str:
    if progress.is_break:
        return say.BREAKS_STAY
    groups = tuple(m.plan.group(group).name for group in progress.agreed)
    if groups and spare(m, progress) == 0:
        return say.PROTECTED.format(groups=domain_say.names_of(groups))
    return say.SHORTEST if spare(m, progress) == 0 else say.STAYS


def _loses(m: Meeting) -> str:
    groups = tuple(group.name for group in m.plan.protected_groups)
    return say.LOSE_NOTHING.format(groups=domain_say.names_of(groups)) if groups else say.ONE_ACCEPTS


def _then(m: Meeting, finish: datetime) -> str:
    words = say.THEN_PLANNED if finish <= m.finish else say.THEN
    return words.format(time=f"{m.plan.local(max(finish, m.finish)):%H:%M}")
