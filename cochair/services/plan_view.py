"""A draft agenda as a screen shows it: the rows with their times, whose minutes they are, and what is missing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.agenda_check import check_items, check_people, check_times
from cochair.domain.dates import date_words
from cochair.domain.document import Picture
from cochair.domain.ids import GroupId
from cochair.domain.language import _
from cochair.domain.pictures import PictureChooser
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services import ready_sentences as ready_say
from cochair.services.needs_act import NeedsOfPlan
from cochair.services.old_actions import OldTold, check_old_actions, old_told
from cochair.services.plan_balance import Balance, balance
from cochair.services.plan_yes import YesTold, yeses_of
from cochair.services.planning import MOST_MINUTES, check_details, with_end
from cochair.services.ready_check import Finding, ready_check

_TALK = Picture("1F4AC", _("A speech bubble"))
_BREAK = Picture("2615", _("A cup of tea"))
_BY_KIND = {
    Kind.CHECK_IN: Picture("1F44B", _("A hand that waves")),
    Kind.FEEDBACK: Picture("2705", _("A tick")),
    Kind.TALK: _TALK,
    Kind.DECIDE: Picture("1F5F3", _("A box for votes")),
    Kind.NEWS: Picture("1F4F0", _("A newspaper")),
    Kind.ROUND: Picture("1F465", _("People")),
    Kind.BREAK: _BREAK,
}


@dataclass(frozen=True, slots=True)
class KeptPart:
    """Protected minutes that a group has in a shared item, and the most it could have."""

    group: GroupId
    name: str
    minutes: int
    most: int


@dataclass(frozen=True, slots=True)
class Row:
    """One item: when it begins, whose it is, and `fewest` and `most` minutes it can be given now.

    `parts` are the groups that can have protected minutes inside it; none where all or nothing is protected.
    """

    item: AgendaItem
    time: str
    picture: Picture
    whom: str
    kept: str
    parts: tuple[KeptPart, ...]
    fewest: int
    most: int
    first: bool
    last: bool


class Where(StrEnum):
    """The part of the screen where something is put right."""

    AGENDA = "agenda"
    DETAILS = "details"
    PEOPLE = "people"
    OLD_ACTIONS = "old actions"


Check = tuple[Where, Callable[[], None]]
"""Where something is put right, and what raises Unclear when it needs to be."""


@dataclass(frozen=True, slots=True)
class Missing:
    """What keeps a draft from being shared, and where to put it right."""

    sentence: str
    where: Where


@dataclass(frozen=True, slots=True)
class PlanView:
    """A draft as a screen shows it; `missing` is what keeps it from being shared, None when nothing does.

    `yeses` are those that it needs before it goes out, once nothing is missing.
    """

    title: str
    when: str
    rows: tuple[Row, ...]
    finish: str
    length: str
    balance: Balance
    missing: Missing | None
    findings: tuple[Finding, ...]
    found: str
    yeses: tuple[YesTold, ...]
    old: tuple[OldTold, ...]


def plan_view(plan: Plan, pictures: PictureChooser, today: date, needs: NeedsOfPlan | None = None) -> PlanView:
    """Return what there is to show of a draft; `needs` is what its people need, for the co-chairs alone."""
    starts, findings, needed = plan.local(plan.starts), _findings(plan, today, needs), missing(plan, today)
    return PlanView(
        plan.title or say.UNTITLED,
        date_words(starts.date(), year=starts.year != today.year),
        _rows(plan, pictures),
        finish_words(plan),
        length_words(plan),
        balance(plan),
        needed,
        findings,
        _found(findings, needed),
        () if needed is not None else yeses_of(plan),
        old_told(plan),
    )


def _findings(plan: Plan, today: date, needs: NeedsOfPlan | None) -> tuple[Finding, ...]:
    if needs is None or not plan.items:
        return ready_check(plan, today)
    return (*needs.findings(plan, today), *ready_check(plan, today, needs.longest_without_break(plan)))


def _found(findings: tuple[Finding, ...], needed: Missing | None) -> str:
    """Return in words how much the check before sharing found."""
    if findings:
        return ready_say.FOUND.format(things=say.things_of(len(findings)))
    return ready_say.NEEDED if needed is not None else ready_say.FOUND_NONE


def missing(plan: Plan, today: date) -> Missing | None:
    """Return the first thing that keeps a draft from being shared."""
    old = (Where.OLD_ACTIONS, lambda: check_old_actions(plan))
    return _first(((Where.DETAILS, lambda: check_details(plan, today)), *_agenda_checks(plan), old))


def missing_to_try(plan: Plan) -> Missing | None:
    """Return the first thing that keeps made-up people from trying a draft."""
    return _first(_agenda_checks(plan))


def _agenda_checks(plan: Plan) -> tuple[Check, ...]:
    return (
        (Where.AGENDA, lambda: check_items(plan)),
        (Where.PEOPLE, lambda: check_people(plan)),
        (Where.DETAILS, lambda: check_times(with_end(plan))),
    )


def _first(checks: Iterable[Check]) -> Missing | None:
    for where, check in checks:
        try:
            check()
        except Unclear as unclear:
            return Missing(str(unclear), where)
    return None


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
    return say.WHOLE_WITH_BREAKS.of(len(breaks), minutes=minutes, breaks=sum(breaks))


def _rows(plan: Plan, pictures: PictureChooser) -> tuple[Row, ...]:
    rows, at = [], plan.starts
    for place, item in enumerate(plan.items):
        rows.append(_row(plan, item, place, f"{plan.local(at):%H:%M}", pictures))
        at += timedelta(minutes=item.minutes)
    return tuple(rows)


def _row(plan: Plan, item: AgendaItem, place: int, time: str, pictures: PictureChooser) -> Row:
    return Row(
        item,
        time,
        item_picture(item, pictures),
        whom_words(plan, item),
        kept_words(plan, item),
        kept_parts(plan, item),
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
    """Return of what kind an item is, and whom it is for."""
    if item.kind is Kind.BREAK:
        return say.BREAK_WHOLE
    whom = say.FOR_GROUP.format(group=plan.group(item.for_group).name) if item.for_group else say.EVERYONE
    return f"{say.KINDS[item.kind]}. {whom}"


def kept_parts(plan: Plan, item: AgendaItem) -> tuple[KeptPart, ...]:
    """Return what each protected group has, and could have, of an item that is not wholly protected."""
    if item.kind is Kind.BREAK or item.for_group in plan.agreed(item):
        return ()
    own = {p.group: p.minutes for p in item.protected}
    spare = item.minutes - sum(own.values())
    return tuple(
        KeptPart(g.id, g.brief, own.get(g.id, 0), own.get(g.id, 0) + spare)
        for g in plan.protected_groups
        if g.id != item.for_group
    )


def kept_words(plan: Plan, item: AgendaItem) -> str:
    """Return how much of an item is protected, or nothing."""
    if item.for_group in plan.agreed(item):
        return say.ALL_KEPT
    parts = (say.SOME_KEPT.format(minutes=p.minutes, group=plan.group(p.group).brief) for p in item.protected)
    return ", ".join(parts)
