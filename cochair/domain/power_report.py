"""Counts where the power was in a meeting: whose minutes, whose yes, and what was kept; by group, never a person."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import date

from cochair.domain.agenda import Kind
from cochair.domain.airtime import may_be_shown, shares
from cochair.domain.events import CardKind, Lacking
from cochair.domain.halves import halves
from cochair.domain.ids import GroupId
from cochair.domain.meeting import NONE, Account, ItemProgress, ItemState, Meeting, Phase
from cochair.domain.pushed_off import remember, why_put_off
from cochair.domain.questions import Result
from cochair.domain.rules.writing import lacking
from cochair.domain.summary import group_seconds, planned_in, planned_minutes
from cochair.domain.wishes import WishKind

MOST_MEETINGS = 6
"""How many meetings the trend looks at, this one among them."""
_OFF = (ItemState.CARRIED, ItemState.DROPPED)
_OVER = (ItemState.DONE, *_OFF)
_NOTHING = Account(0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class GroupTime:
    """A group's time in seconds, and in each half of the meeting.

    `got` and `spoken` are None where they are not shown, or before the meeting.  `planned` and `got` count the
    group's own items whole and its protected time in the others.
    """

    name: str
    protected: bool
    share: float | None
    planned: int
    planned_halves: tuple[float, float]
    got: int | None
    got_halves: tuple[float, float] | None
    spoken: int | None
    spoken_halves: tuple[float, float] | None
    kept: Account


@dataclass(frozen=True, slots=True)
class PutOff:
    """A protected item that did not happen: whose it is, why, and how often in a row until now."""

    title: str
    groups: tuple[str, ...]
    because: str
    times: int


@dataclass(frozen=True, slots=True)
class Consents:
    """How many times somebody asked for what takes something from others, and how that ended."""

    asked: int
    agreed: int
    refused: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class Breaks:
    """How many breaks of the agenda are over, how many of them were kept whole, and how many were called besides."""

    over: int
    whole: int
    called: int


@dataclass(frozen=True, slots=True)
class MeetingShares:
    """Each group's part of the talking at one meeting, from 0 to 1, empty where it is not shown.

    `hard_words` counts the words that people asked about.
    """

    title: str
    day: date
    spoken: Mapping[str, float]
    hard_words: int


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """A word that people asked about now and at earlier meetings: at how many in all."""

    word: str
    meetings: int


@dataclass(frozen=True, slots=True)
class PowerReport:
    """Everything that is counted for one meeting; `trend` is this meeting and earlier ones, the newest first."""

    board: str
    title: str
    day: date
    phase: Phase
    talk_shown: bool
    groups: tuple[GroupTime, ...]
    put_off: tuple[PutOff, ...]
    consents: Consents
    late_papers: tuple[str, ...]
    cards: Mapping[CardKind, int]
    breaks: Breaks
    asked_again: tuple[AskedAgain, ...]
    trend: tuple[MeetingShares, ...]


def power_report(m: Meeting, earlier: Sequence[Meeting] = ()) -> PowerReport:
    """Return the report of a meeting; `earlier` are the ended meetings of its board before it, the oldest first."""
    newest = (m, *reversed(earlier))[:MOST_MEETINGS]
    return PowerReport(
        board=m.plan.board,
        title=m.plan.title,
        day=_day(m),
        phase=m.phase,
        talk_shown=may_be_shown(m),
        groups=tuple(_group_time(m, g.id) for g in m.plan.groups),
        put_off=_put_off(m, earlier),
        consents=_consents(m),
        late_papers=tuple(i.item.title for i in m.items if _papers_late(m, i)),
        cards=_cards(m),
        breaks=_breaks(m),
        asked_again=_asked_again(m, earlier),
        trend=tuple(_shares(x) for x in newest if x.phase is not Phase.PLANNED),
    )


def _day(m: Meeting) -> date:
    return m.plan.local(m.began or m.plan.starts).date()


def _group_time(m: Meeting, group: GroupId) -> GroupTime:
    found, talked = m.plan.group(group), [i for i in m.items if not i.is_break]
    planned = halves((i.item.minutes * 60, planned_in(i.item, group) * 60) for i in talked)
    shown = may_be_shown(m) and m.phase is not Phase.PLANNED
    got = [(i.used.total_seconds(), _got(i, group)) for i in talked]
    spoken = [(i.used.total_seconds(), i.spoken.get(group, NONE).total_seconds()) for i in talked]
    return GroupTime(
        name=found.name,
        protected=found.protected,
        share=None if found.share is None else float(found.share),
        planned=planned_minutes(m, group) * 60,
        planned_halves=planned,
        got=round(sum(own for _, own in got)) if shown else None,
        got_halves=halves(got) if shown else None,
        spoken=group_seconds(m, group) if shown else None,
        spoken_halves=halves(spoken) if shown else None,
        kept=_sum(i.account(group) for i in m.items if group in i.agreed),
    )


def _shares(m: Meeting) -> MeetingShares:
    return MeetingShares(m.plan.title, _day(m), shares(m), len(_hard_words(m)))


def _hard_words(m: Meeting) -> Mapping[str, str]:
    """Return the words that people asked about as they were written, by how they are compared."""
    return {hard.word.casefold(): hard.word for hard in m.hard_words}


def _asked_again(m: Meeting, earlier: Sequence[Meeting]) -> tuple[AskedAgain, ...]:
    before = Counter(word for x in earlier for word in _hard_words(x))
    return tuple(AskedAgain(word, 1 + before[key]) for key, word in _hard_words(m).items() if before[key])


def _got(progress: ItemProgress, group: GroupId) -> float:
    if progress.item.for_group == group:
        return progress.used.total_seconds()
    return float(progress.account(group).given) if group in progress.agreed else 0.0


def _sum(accounts: Iterable[Account]) -> Account:
    return Account(*map(sum, zip(*map(astuple, (_NOTHING, *accounts)), strict=True)))


def _put_off(m: Meeting, earlier: Sequence[Meeting]) -> tuple[PutOff, ...]:
    before = remember(earlier)
    found = []
    for progress in m.items:
        if progress.state in _OFF and progress.agreed:
            past = before.get(progress.item.title.casefold())
            groups = tuple(m.plan.group(g).name for g in progress.agreed)
            why = why_put_off(m, progress.item.id)
            found.append(PutOff(progress.item.title, groups, why, 1 + (past.count if past else 0)))
    return tuple(found)


def _consents(m: Meeting) -> Consents:
    """Count what needed a yes; asking whether anybody wants minutes that are theirs takes nothing."""
    results = Counter(q.result for q in m.questions if q.asked.wish.kind is not WishKind.LEAVE)
    unanswered = results[Result.LAPSED] + results[Result.OPEN]
    return Consents(results.total(), results[Result.AGREED], results[Result.REFUSED], unanswered)


def _papers_late(m: Meeting, progress: ItemProgress) -> bool:
    """Return whether papers came too late, or did not come where people decide."""
    item = progress.item
    decides = item.kind is Kind.DECIDE or any(d.item == item.id for d in m.decisions)
    return (decides or item.papers_sent is not None) and Lacking.PAPERS in lacking(m, progress)


def _cards(m: Meeting) -> dict[CardKind, int]:
    counts: Counter[CardKind] = Counter()
    for progress in m.items:
        counts.update(progress.cards)
    return {card: counts[card] for card in CardKind if counts[card]}


def _breaks(m: Meeting) -> Breaks:
    over = [i for i in m.items if i.is_break and i.state in _OVER]
    whole = sum(i.state is ItemState.DONE and i.used.total_seconds() >= i.item.minutes * 60 for i in over)
    opened = sum(i.is_break and i.state in (ItemState.DONE, ItemState.NOW) for i in m.items)
    return Breaks(len(over), whole, max(0, m.breaks_taken - opened))
