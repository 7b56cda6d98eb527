"""Composes the easy-read minutes of a meeting, the one source of every form they take."""

from datetime import timedelta

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_papers as words
from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words, time_words
from cochair.domain.document import Block, Bullets, Cover, Credit, Document, Heading, OtherForms, Say
from cochair.domain.meeting import ItemState, Meeting, Phase
from cochair.domain.minutes_results import actions, decisions, later, short_version, time_shared, you_said
from cochair.domain.minutes_topics import hard_words, topics
from cochair.domain.paper_parts import Chooser, shown_name
from cochair.domain.people import Coming, Person

DAYS_TO_CORRECT = 14
"""How long anybody may say that the minutes are wrong (rule C-28)."""


def compose(m: Meeting, chooser: Chooser, next_plan: Plan | None = None) -> Document:
    """Return the minutes of a meeting as a Document; an unfinished meeting says so on its first page."""
    blocks = (
        *_cover(m, chooser),
        *short_version(m, chooser),
        *_who(m),
        *topics(m, chooser),
        *decisions(m, chooser),
        *actions(m, chooser),
        *you_said(m),
        *time_shared(m),
        *later(m, chooser),
        *hard_words(m, chooser),
        *_next(next_plan),
        *_right(m),
    )
    day = date_words(m.plan.local(m.began or m.plan.starts).date())
    title = part.typed(m.plan.title)
    return Document(f"{title}: {day}", words.MINUTES, part.typed(m.plan.board), blocks)


def _cover(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    plan = m.plan
    title = part.typed(plan.title)
    met = [words.WE_MET_ON.format(date=date_words(plan.local(m.began or plan.starts).date()))]
    if plan.place:
        met.append(words.WE_MET_AT.format(place=part.typed(plan.place)))
    groups = tuple(g.name for g in plan.protected_groups)
    who = part.capital(say.names_of(groups)) if groups else words.WE
    unchecked = tuple(line.format(who=who) for line in words.NOT_CHECKED)
    unfinished = () if m.phase is Phase.ENDED else (Say(part.WAITING, words.NOT_ENDED, notice=True),)
    return (
        Cover(chooser.first(title, part.MEETING), part.typed(plan.board), title, words.MINUTES),
        Say(part.NOTES, words.THESE_ARE_MINUTES),
        Say(part.CALENDAR, tuple(met)),
        *unfinished,
        Say(part.LOOK_CLOSELY, unchecked, notice=True),
        _other_forms(plan),
    )


def _other_forms(plan: Plan) -> OtherForms:
    ask = (words.PLEASE_ASK.format(name=_to_ask(plan)),) if _to_ask(plan) else ()
    return OtherForms(part.BIG_WORDS, (words.BIGGER_OR_NO_PICTURES, *ask), (words.BIGGER_OR_PICTURES, *ask))


def _to_ask(plan: Plan) -> str:
    takers = [p for p in plan.people if p.minute_taker and p.named] or [p for p in plan.co_chairs if p.named]
    return say.names_of(tuple(shown_name(plan, p.id) for p in takers), "or")


def _who(m: Meeting) -> tuple[Block, ...]:
    came = [p for p in m.plan.people if p.id in m.came]
    named = [p for p in came if p.named]
    count = words.WE_WERE.format(people=say.count_of(len(came), "person", "people"))
    others = [p for p in named if not p.co_chair and p.supports is None]
    blocks: list[Block] = [Heading(2, words.WHO_WAS_THERE), *_chairs(m, came)]
    blocks += _list(m, others, words.PEOPLE_CAME, words.THESE_CAME)
    supporters = tuple(
        words.SUPPORTED.format(voice=shown_name(m.plan, p.id), name=shown_name(m.plan, p.supports))
        for p in named
        if p.supports is not None
    )
    for lines in part.in_threes((*supporters, count) if named else (count, words.NO_NAMES)):
        blocks.append(Say(part.PEOPLE, lines))
    absent = [p for p in m.plan.people if p.coming is not Coming.AT_THE_START and p.id not in m.came and p.named]
    blocks += _list(m, absent, words.COULD_NOT_COME, words.THESE_COULD_NOT_COME)
    takers = tuple(shown_name(m.plan, p.id) for p in named if p.minute_taker)
    if takers:
        blocks.append(Say(part.WRITING, (words.WROTE.format(name=say.names_of(takers)),)))
    return (*blocks, *_breaks(m))


def _chairs(m: Meeting, came: list[Person]) -> list[Block]:
    chairs = [p for p in came if p.co_chair]
    if not chairs:
        return []
    if not all(p.named for p in chairs):
        return [Say(part.CO_CHAIRS, (words.CO_CHAIRS_RAN, words.CO_CHAIRS_HELP))]
    names = say.names_of(tuple(shown_name(m.plan, p.id) for p in chairs))
    if len(chairs) == 1:
        return [Say(part.CO_CHAIRS, (words.RAN.format(names=names),))]
    return [Say(part.CO_CHAIRS, (words.RAN_TOGETHER.format(names=names), *words.THEY_ARE_CO_CHAIRS))]


def _list(m: Meeting, people: list[Person], few: str, many: str) -> list[Block]:
    names = tuple(shown_name(m.plan, p.id) for p in people)
    if not names:
        return []
    if len(names) < 3:
        return [Say(part.PEOPLE, (few.format(names=say.names_of(names)),))]
    return [Bullets(part.PEOPLE, many, names)]


def _breaks(m: Meeting) -> tuple[Block, ...]:
    lines = []
    for progress in m.items:
        if progress.is_break and progress.state is ItemState.DONE:
            lines.append(words.HAD_BREAK.format(minutes=say.minutes_of(round(progress.used / timedelta(minutes=1)))))
            if progress.used >= timedelta(minutes=progress.item.minutes):
                lines.append(words.NOT_SHORTER)
    planned = sum(i.is_break and i.state in (ItemState.DONE, ItemState.NOW) for i in m.items)
    if m.breaks_taken > planned:
        lines.append(words.BREAKS_CALLED)
    return tuple(Say(part.BREAK, three) for three in part.in_threes(tuple(lines)))


def _next(plan: Plan | None) -> tuple[Block, ...]:
    if plan is None:
        return ()
    return (Heading(2, words.NEXT_MEETING), *when_and_where(plan))


def when_and_where(plan: Plan) -> tuple[Block, ...]:
    """Return when and where a planned meeting is."""
    starts, finish = plan.local(plan.starts), plan.local(plan.finish)
    place = (words.WE_MEET_AT.format(place=part.typed(plan.place)),) if plan.place else ()
    return (
        Say(part.CALENDAR, (words.WE_MEET_ON.format(date=date_words(starts.date())), *place)),
        Say(
            part.WAITING,
            (
                words.WE_START.format(time=time_words(starts.time())),
                words.WE_END.format(time=time_words(finish.time())),
            ),
        ),
    )


def _right(m: Meeting) -> tuple[Block, ...]:
    until = m.plan.local(m.ended or m.as_of).date() + timedelta(days=DAYS_TO_CORRECT)
    chairs = tuple(shown_name(m.plan, p.id) for p in m.plan.co_chairs if p.named)
    names = say.names_of(chairs, "or") or words.US
    whom = tuple(line.format(names=names, date=date_words(until)) for line in words.TELL_WHOM)
    return (
        Heading(2, words.IS_IT_RIGHT),
        Say(part.QUESTION, words.TELL_US),
        Say(part.PHONE, whom),
        Credit(part.FRAME, words.CREDIT),
    )
