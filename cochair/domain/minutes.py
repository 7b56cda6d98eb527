"""Composes the easy-read minutes of a meeting, the one source of every form they take."""

from datetime import timedelta

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_papers as words
from cochair.domain.agenda import Plan
from cochair.domain.beside import beside_names
from cochair.domain.dates import date_words, time_words
from cochair.domain.document import Block, Bullets, Cover, Credit, Document, Heading, OtherForms, Say
from cochair.domain.meeting import ItemState, Meeting, Phase
from cochair.domain.minutes_check import anything_else, checked_words, last_day_to_tell, notice
from cochair.domain.minutes_hard_words import Explainer, hard_words
from cochair.domain.minutes_questions import questions
from cochair.domain.minutes_results import actions, decisions, later, short_version, you_said
from cochair.domain.minutes_time import time_shared
from cochair.domain.minutes_topics import topics
from cochair.domain.paper_parts import Chooser, shown_name
from cochair.domain.people import Coming, Person


def compose(m: Meeting, chooser: Chooser, next_plan: Plan | None = None) -> Document:
    """Return the minutes of a meeting as a Document; an unfinished meeting says so on its first page.

    `next_plan` is the agenda of the next meeting; without one the minutes say that the date will come.
    """
    explainer = Explainer(m)
    blocks = (
        *_cover(m, chooser),
        *short_version(m, chooser, explainer),
        *who_was_there(m, chooser),
        *topics(m, chooser, explainer),
        *decisions(m, chooser, explainer),
        *actions(m, chooser),
        *you_said(m),
        *time_shared(m),
        *questions(m),
        *later(m, chooser),
        *hard_words(m, chooser),
        *_next(next_plan, chooser),
        *_right(m),
    )
    day = date_words(m.plan.local(m.began or m.plan.starts).date())
    title = part.typed(m.plan.title)
    checked = checked_words(m)
    return Document(f"{title}: {day}", words.MINUTES, part.typed(m.plan.board), blocks, bool(checked), checked)


def _cover(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    plan = m.plan
    title = part.typed(plan.title)
    met = [words.WE_MET_ON.format(date=date_words(plan.local(m.began or plan.starts).date()))]
    if plan.place:
        met.append(words.WE_MET_AT.format(place=part.typed(plan.place)))
    version = (words.VERSION.format(number=m.check.version),) if m.phase is Phase.ENDED else ()
    unfinished = () if m.phase is Phase.ENDED else (Say(part.WAITING, words.NOT_ENDED, notice=True),)
    return (
        Cover(chooser.first(title, part.MEETING), part.typed(plan.board), title, words.MINUTES),
        Say(part.NOTES, (*words.THESE_ARE_MINUTES, *version)),
        Say(part.CALENDAR, tuple(met)),
        *unfinished,
        notice(m),
        _other_forms(plan),
    )


def _other_forms(plan: Plan) -> OtherForms:
    ask = (words.PLEASE_ASK.format(name=_to_ask(plan)),) if _to_ask(plan) else ()
    return OtherForms(part.BIG_WORDS, (words.BIGGER_OR_NO_PICTURES, *ask), (words.BIGGER_OR_PICTURES, *ask))


def _to_ask(plan: Plan) -> str:
    takers = [p for p in plan.people if p.minute_taker and p.named] or [p for p in plan.co_chairs if p.named]
    return say.one_of(tuple(shown_name(plan, p.id) for p in takers))


def who_was_there(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    """Return who came and who could not, as each wants to be named, and the breaks they had."""
    came = [p for p in m.plan.people if p.id in m.came]
    if not came or m.phase is Phase.PLANNED:
        return ()
    named = [p for p in came if p.named]
    absent = [p for p in m.plan.people if p.named and p.id not in m.came and _is_missing(m, p)]
    takers = tuple(shown_name(m.plan, p.id) for p in named if p.minute_taker and p.co_chair)
    return (
        Heading(2, words.WHO_WAS_THERE),
        *_chairs(m, came),
        *_everyone(m, came),
        *beside_names(m.plan, [p.id for p in came], chooser),
        *_list(tuple(shown_name(m.plan, p.id) for p in absent), words.COULD_NOT_COME, words.THESE_COULD_NOT_COME),
        *([Say(part.WRITING, (words.WROTE.format(name=say.names_of(takers)),))] if takers else []),
        *_breaks(m),
    )


def _is_missing(m: Meeting, person: Person) -> bool:
    """Return whether a person who did not come can not come any more."""
    return person.coming is Coming.NOT or (person.coming is Coming.LATER and m.phase is Phase.ENDED)


def _chairs(m: Meeting, came: list[Person]) -> list[Block]:
    chairs = [p for p in came if p.co_chair]
    if not chairs:
        return []
    if not all(p.named for p in chairs):
        return [Say(part.CO_CHAIRS, (words.CO_CHAIRS_RAN, words.CO_CHAIRS_HELP))]
    names = say.names_of(tuple(shown_name(m.plan, p.id) for p in chairs))
    if len(chairs) == 1:
        return [Say(part.PERSON, (part.capital(words.RAN.format(names=names)),))]
    return [Say(part.CO_CHAIRS, (part.capital(words.RAN_TOGETHER.format(names=names)), *words.THEY_ARE_CO_CHAIRS))]


def _everyone(m: Meeting, came: list[Person]) -> list[Block]:
    """Return how many came and, after the co-chairs, the names of the people who want theirs written."""
    count = words.WE_WERE.format(people=amounts.PEOPLE.of(len(came)))
    named = [p for p in came if p.named]
    if not named:
        return [Say(part.PEOPLE, (count, words.NO_NAMES))]
    others = sorted((p for p in named if not p.co_chair), key=lambda p: p.supports is not None)
    names = tuple(_what_for(m, p) for p in others)
    if any(p.co_chair for p in named):
        return _list(names, words.PEOPLE_CAME_TOO, words.THESE_CAME_TOO, count)
    return _list(names, words.PEOPLE_CAME, words.THESE_CAME, count)


def _what_for(m: Meeting, person: Person) -> str:
    name = shown_name(m.plan, person.id)
    if person.supports is None:
        return words.TO_WRITE.format(name=name) if person.minute_taker else name
    return words.SUPPORTS.format(voice=name, name=shown_name(m.plan, person.supports))


def _list(names: tuple[str, ...], few: str, many: str, *before: str) -> list[Block]:
    """Return a list of names after other sentences; one or two names are a sentence."""
    if len(names) > 2:
        return [Bullets(part.PEOPLE, (*before, many), names)]
    said = (few.format(names=say.names_of(names)),) if names else ()
    return [Say(part.PEOPLE, (*before, *said))] if before or said else []


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
    return tuple(Say(part.BREAK, idea) for idea in part.ideas(lines))


def _next(plan: Plan | None, chooser: Chooser) -> tuple[Block, ...]:
    told = (Say(part.CALENDAR, words.NO_NEXT_MEETING),) if plan is None else when_and_where(plan, chooser)
    return (Heading(2, words.NEXT_MEETING), *told)


def when_and_where(plan: Plan, chooser: Chooser) -> tuple[Block, ...]:
    """Return when and where a planned meeting is."""
    starts, finish = plan.local(plan.starts), plan.local(plan.finish)
    begins = words.WE_START.format(time=time_words(starts.time()))
    place = (words.WE_MEET_AT.format(place=part.typed(plan.place)),) if plan.place else ()
    return (
        Say(part.CALENDAR, (words.WE_MEET_ON.format(date=date_words(starts.date())), *place)),
        Say(chooser.first(begins, part.TIME), (begins, words.WE_END.format(time=time_words(finish.time())))),
    )


def _right(m: Meeting) -> tuple[Block, ...]:
    until = words.TELL_BY if m.check.checked is None else words.TELL_UNTIL
    by = until.format(date=date_words(last_day_to_tell(m)))
    chairs = tuple(shown_name(m.plan, p.id) for p in m.plan.co_chairs if p.named)
    whom = (words.TELL_NAMES.format(names=say.one_of(chairs)),) if chairs else ()
    return (
        Heading(2, words.IS_IT_RIGHT),
        Say(part.QUESTION, (*words.TELL_US, words.HOW_TO_TELL)),
        Say(part.TALK, (*whom, by)),
        *anything_else(m),
        Credit(part.FRAME, words.CREDIT),
    )
