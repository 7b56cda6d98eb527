"""What co-chairs may want to put right before they share an agenda; it warns, and they decide (A6, C-03 to C-13)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from cochair.domain import sentences as domain_say
from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.ids import ItemId
from cochair.domain.people import Coming
from cochair.services import ready_fixes as fixes
from cochair.services import ready_sentences as say
from cochair.services.hard_titles import plainer_title
from cochair.services.interpreting import longest_to_interpret
from cochair.services.planning import set_kind, set_minutes, set_title
from cochair.services.ready_fixes import shared_spare, short_of_share

MOST_TO_TALK_ABOUT = 5
"""Items (C-13)."""
FEWEST_TO_DECIDE = 2
"""People of a protected group who should be there when something is decided (C-04)."""
LAST_MINUTES = 15
"""A protected group's item should not lie in the last minutes (C-03)."""
_DISCUSSED = (Kind.TALK, Kind.DECIDE, Kind.ROUND)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to think about: why, and a button that puts it right by an edit, or shows the item or the people.

    `whose` is the board's person whose own page puts it right; 0 is nobody.
    """

    sentence: str
    button: str
    edit: Callable[[Plan], Plan] | None = None
    item: ItemId | None = None
    people: bool = False
    whose: int = 0


def ready_check(plan: Plan, today: date, longest: int | None = None) -> tuple[Finding, ...]:
    """Return what is worth a thought, the most harmful first; nothing for an agenda without items.

    `longest` is after how many minutes there should be a break, where it is sooner than the board's rule says.
    """
    if not plan.items:
        return ()
    people, items = (_numbers, _shares, _nobody, _few), (_papers, _talked, _voices, _late_items)
    whole = (partial(_breaks, longest=longest), _short_breaks, _changeovers, _feedback, _many, _length, _titles)
    return tuple(finding for check in (*people, *items, *whole) for finding in check(plan, today))


def _papers(plan: Plan, today: date) -> Iterator[Finding]:
    day = plan.local(plan.starts).date()
    in_time = day - timedelta(days=plan.notice_days)
    for item in _of_kind(plan, Kind.DECIDE):
        if item.papers_sent is None and today <= in_time:
            yield Finding(say.NO_PAPERS.format(item=item.title), say.SAY_IT, item=item.id)
        elif item.papers_sent is None or item.papers_sent > in_time:
            notice = amounts.DAYS.of(plan.notice_days)
            yield _talk_today(item, say.LATE_PAPERS.format(item=item.title, notice=notice))


def _talked(plan: Plan, _today: date) -> Iterator[Finding]:
    for item in _of_kind(plan, Kind.DECIDE):
        if item.talked_about is None:
            yield _talk_today(item, say.NOT_TALKED.format(item=item.title))
        elif not item.could_change:
            yield Finding(say.COULD_CHANGE.format(item=item.title), say.SAY_IT, item=item.id)


def _nobody(plan: Plan, _today: date) -> Iterator[Finding]:
    for group in plan.groups:
        if not any(p.seat == group.id and p.coming is not Coming.NOT for p in plan.people):
            yield Finding(say.NOBODY.format(group=group.name), say.SEE_PEOPLE, people=True)


def _voices(plan: Plan, _today: date) -> Iterator[Finding]:
    """Find items of which nobody is coming whom they matter to most (A10)."""
    coming = {p.id for p in plan.people if p.coming is not Coming.NOT}
    for item in plan.items:
        if item.matters_to and coming.isdisjoint(item.voices):
            sentence = say.NO_VOICE.format(item=item.title, people=item.matters_to)
            yield Finding(sentence, say.SAY_WHO, item=item.id)


def _numbers(plan: Plan, _today: date) -> Iterator[Finding]:
    for person in plan.people:
        if person.number_lost:
            yield Finding(say.NUMBER_LOST.format(name=person.name), say.SEE_PEOPLE, people=True)


def _few(plan: Plan, _today: date) -> Iterator[Finding]:
    """Find decisions about a protected group of which too few people are coming; nobody at all is found elsewhere."""
    for item in _of_kind(plan, Kind.DECIDE):
        own = [g for g in plan.protected_groups if g.id == item.for_group]
        for group in own or plan.protected_groups:
            coming = sum(p.seat == group.id and p.coming is not Coming.NOT for p in plan.people)
            if 0 < coming < FEWEST_TO_DECIDE:
                yield _talk_today(item, say.FEW.format(group=group.name, item=item.title))


def _breaks(plan: Plan, _today: date, *, longest: int | None) -> Iterator[Finding]:
    most, found = longest or plan.rules.without_break, max((minutes for minutes, _ in fixes.stretches(plan)), default=0)
    if found > most and not plan.interpreted:  # there the next check asks for more
        sentence = say.NO_BREAK.format(minutes=domain_say.minutes_of(found), most=domain_say.minutes_of(most))
        yield Finding(sentence, say.ADD_BREAK, partial(fixes.add_break, most=most))


def _short_breaks(plan: Plan, _today: date) -> Iterator[Finding]:
    least = plan.rules.break_minutes
    for item in _of_kind(plan, Kind.BREAK):
        if item.minutes < least:
            told = domain_say.minutes_of(least)
            sentence = say.SHORT_BREAK.format(item=item.title, minutes=domain_say.minutes_of(item.minutes), least=told)
            edit = partial(set_minutes, item=item.id, minutes=least)
            yield Finding(sentence, say.LONGER_BREAK.format(least=told), edit)


def _changeovers(plan: Plan, _today: date) -> Iterator[Finding]:
    """Find what is too long for who interprets or writes captions: stretches to split, and items alone (C-08)."""
    most = longest_to_interpret()
    if not plan.interpreted:
        return
    told = domain_say.minutes_of(most)
    split = fixes.to_split(plan, most)
    if split:
        minutes = domain_say.minutes_of(max(split)[0])
        edit = partial(fixes.add_break, most=most)
        yield Finding(say.NO_CHANGEOVER.format(minutes=minutes, most=told), say.ADD_BREAK, edit)
    for item in plan.items:
        if item.kind is not Kind.BREAK and item.minutes > most:
            minutes = domain_say.minutes_of(item.minutes)
            sentence = say.LONG_TO_INTERPRET.format(item=item.title, minutes=minutes, most=told)
            yield Finding(sentence, say.SEE_AGENDA, item=item.id)


def _length(plan: Plan, _today: date) -> Iterator[Finding]:
    minutes, most = sum(item.minutes for item in plan.items), plan.rules.longest_meeting
    if minutes > most:
        sentence = say.TOO_LONG.format(minutes=domain_say.minutes_of(minutes), most=domain_say.minutes_of(most))
        yield Finding(sentence, say.SEE_AGENDA, item=_longest(plan))


def _shares(plan: Plan, _today: date) -> Iterator[Finding]:
    for group in plan.protected_groups:
        short = short_of_share(plan, group.id)
        if short <= 0:
            continue
        minutes = domain_say.minutes_of(short)
        sentence = say.SHARE_SHORT.format(group=group.name, minutes=minutes)
        give = min(short, sum(spare for _, spare in shared_spare(plan)))
        if give:
            words = say.GIVE.format(minutes=domain_say.minutes_of(give), group=group.name)
            yield Finding(sentence, words, partial(fixes.give_minutes, group=group.id, minutes=give))
        else:
            yield Finding(sentence, say.SEE_AGENDA, item=_longest(plan))


def _titles(plan: Plan, _today: date) -> Iterator[Finding]:
    for item in plan.items:
        found = plainer_title(item.title)
        if found is not None:
            sentence, words = say.HARD_TITLE.format(word=found.word), say.USE.format(word=found.plain)
            yield Finding(sentence, words, partial(set_title, item=item.id, title=found.title))


def _feedback(plan: Plan, _today: date) -> Iterator[Finding]:
    if not any(item.kind is Kind.FEEDBACK for item in plan.items):
        yield Finding(say.NO_FEEDBACK, say.ADD_FEEDBACK, fixes.add_feedback)


def _late_items(plan: Plan, _today: date) -> Iterator[Finding]:
    for item, ends in fixes.ends_of(plan):
        left = sum(i.minutes for i in plan.items) - ends
        if item.for_group in plan.agreed(item) and left < LAST_MINUTES and len(plan.items) > 1:
            group = plan.group(next(iter(plan.agreed(item)))).name
            sentence = say.LATE_ITEM.format(item=item.title, group=group)
            words = say.MOVE_UP.format(item=item.title)
            yield Finding(sentence, words, partial(fixes.move_earlier, item=item.id, last=LAST_MINUTES))


def _many(plan: Plan, _today: date) -> Iterator[Finding]:
    count = sum(item.kind in _DISCUSSED for item in plan.items)
    if count > MOST_TO_TALK_ABOUT:
        yield Finding(say.TOO_MANY.format(count=count), say.SEE_AGENDA, item=_longest(plan))


def _talk_today(item: AgendaItem, sentence: str) -> Finding:
    return Finding(sentence, say.TALK_TODAY, partial(set_kind, item=item.id, kind=Kind.TALK))


def _of_kind(plan: Plan, kind: Kind) -> Iterator[AgendaItem]:
    return (item for item in plan.items if item.kind is kind)


def _longest(plan: Plan) -> ItemId:
    """Return the longest item that is not for a protected group, the first place to save minutes."""
    free = [i for i in plan.items if i.kind is not Kind.BREAK and i.for_group not in plan.agreed(i)]
    return max(free or plan.items, key=lambda i: i.minutes).id
