"""A draft agenda as a screen shows it: the rows with their times, whose minutes they are, and what is missing."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.dates import date_words
from cochair.domain.document import Picture
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import fold
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.meeting import Meeting
from cochair.domain.pictures import PictureChooser
from cochair.domain.refused import Unclear
from cochair.domain.summary import planned_minutes
from cochair.domain.telling import balance_words, share_name
from cochair.services import plan_sentences as say
from cochair.services.planning import MOST_MINUTES, to_share

_TALK = Picture("1F4AC", "A speech bubble")
_BREAK = Picture("2615", "A cup of tea")
_BY_KIND = {
    Kind.CHECK_IN: Picture("1F44B", "A hand that waves"),
    Kind.FEEDBACK: Picture("2705", "A tick"),
    Kind.TALK: _TALK,
    Kind.DECIDE: Picture("1F5F3", "A box for votes"),
    Kind.NEWS: Picture("1F4F0", "A newspaper"),
    Kind.ROUND: Picture("1F465", "People"),
    Kind.BREAK: _BREAK,
}


class Whose(StrEnum):
    """Whose part of the talking it is, for the pattern of the share bar."""

    PROTECTED = "protected"
    EVERYONE = "everyone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Row:
    """One item: when it begins, whose it is, and `fewest` and `most` minutes it can be given now."""

    id: ItemId
    time: str
    title: str
    picture: Picture
    whom: str
    kept: str
    minutes: int
    fewest: int
    most: int
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class SharePartTold:
    """One part of the talking, in words and minutes."""

    words: str
    minutes: int
    whose: Whose


@dataclass(frozen=True, slots=True)
class Balance:
    """Whose minutes they are: a sentence for each protected group, the parts, and what was agreed for the first."""

    sentences: tuple[str, ...]
    parts: tuple[SharePartTold, ...]
    agreed: float | None
    agreed_words: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """A draft as a screen shows it; `missing` says what keeps it from being shared, empty when nothing does."""

    title: str
    when: str
    rows: tuple[Row, ...]
    finish: str
    length: str
    balance: Balance
    missing: str


def plan_view(plan: Plan, pictures: PictureChooser, today: date) -> PlanView:
    """Return what there is to show of a draft."""
    starts = plan.local(plan.starts)
    return PlanView(
        plan.title or say.UNTITLED,
        date_words(starts.date(), year=starts.year != today.year),
        _rows(plan, pictures),
        finish_words(plan),
        length_words(plan),
        balance(plan),
        missing(plan, today),
    )


def missing(plan: Plan, today: date) -> str:
    """Return in one sentence what keeps a draft from being shared, or nothing."""
    try:
        to_share(plan, today)
    except Unclear as unclear:
        return str(unclear)
    return ""


def finish_words(plan: Plan) -> str:
    """Return when the meeting will finish."""
    starts, finish = plan.local(plan.starts), plan.local(plan.finish)
    words = say.FINISH if starts.date() == finish.date() else say.FINISH_NEXT_DAY
    return words.format(time=f"{finish:%H:%M}")


def length_words(plan: Plan) -> str:
    """Return how long the meeting is, and how much of it is for breaks."""
    breaks = [i.minutes for i in plan.items if i.kind is Kind.BREAK]
    minutes = domain_say.minutes_of(sum(i.minutes for i in plan.items))
    if not plan.items:
        return say.NOTHING_YET
    if not breaks:
        return minutes
    words = say.WHOLE_WITH_BREAK if len(breaks) == 1 else say.WHOLE_WITH_BREAKS
    return words.format(minutes=minutes, breaks=sum(breaks))


def balance(plan: Plan) -> Balance:
    """Return whose minutes they are."""
    if not plan.protected_groups:
        return Balance((say.NO_GROUP_KEPT,), (), None, "")
    m = fold([Entry(1, plan.starts, AgendaShared(plan))])
    sentences = tuple(balance_words(m, g.id) for g in plan.protected_groups)
    first = plan.protected_groups[0]
    if first.share is None:
        return Balance(sentences, _parts(m), None, "")
    agreed = say.AGREED.format(share=share_name(float(first.share)), group=first.name)
    return Balance(sentences, _parts(m), float(first.share), agreed)


def _parts(m: Meeting) -> tuple[SharePartTold, ...]:
    whole = sum(i.item.minutes for i in m.items if not i.is_break)
    own = {g.id: planned_minutes(m, g.id) for g in m.plan.groups}

    def part(group: GroupId, whose: Whose) -> SharePartTold:
        return SharePartTold(m.plan.group(group).name, own[group], whose)

    kept = [part(g.id, Whose.PROTECTED) for g in m.plan.protected_groups]
    rest = [part(g.id, Whose.OTHER) for g in m.plan.groups if not g.protected]
    shared = SharePartTold(say.EVERYONE_PART, max(0, whole - sum(own.values())), Whose.EVERYONE)
    return (*kept, shared, *rest)


def _rows(plan: Plan, pictures: PictureChooser) -> tuple[Row, ...]:
    rows, at = [], plan.starts
    for place, item in enumerate(plan.items):
        rows.append(_row(plan, item, place, f"{plan.local(at):%H:%M}", pictures))
        at += timedelta(minutes=item.minutes)
    return tuple(rows)


def _row(plan: Plan, item: AgendaItem, place: int, time: str, pictures: PictureChooser) -> Row:
    return Row(
        item.id,
        time,
        item.title,
        item_picture(item, pictures),
        whom_words(plan, item),
        kept_words(plan, item),
        item.minutes,
        max(1, item.least or 0, sum(p.minutes for p in item.protected)),
        MOST_MINUTES,
        place == 0,
        place == len(plan.items) - 1,
    )


def item_picture(item: AgendaItem, pictures: PictureChooser) -> Picture:
    """Return the picture of an item: what its title asks for, else that of its kind."""
    if item.kind is Kind.BREAK:
        return _BREAK
    return pictures.first(item.title, _BY_KIND[item.kind])


def whom_words(plan: Plan, item: AgendaItem) -> str:
    """Return whom an item is for."""
    if item.kind is Kind.BREAK:
        return say.BREAK_WHOLE
    return say.FOR_GROUP.format(group=plan.group(item.for_group).name) if item.for_group else say.EVERYONE


def kept_words(plan: Plan, item: AgendaItem) -> str:
    """Return how much of an item is protected, or nothing."""
    if item.for_group in plan.agreed(item):
        return say.ALL_KEPT
    parts = (say.SOME_KEPT.format(minutes=p.minutes, group=plan.group(p.group).name) for p in item.protected)
    return ", ".join(parts)
