"""Composes a page for each person who is coming: what is theirs, what to think about, and what came of their words."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_papers as papers
from cochair.domain import words_of_power as power
from cochair.domain import words_of_prep as words
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.dates import date_words, time_words
from cochair.domain.document import Block, Card, Credit, Document, Field, Heading, Say, WriteHere
from cochair.domain.meeting import Meeting
from cochair.domain.own_words import WAITING, outcome_of, said_by, still_to_do
from cochair.domain.paper_parts import Chooser
from cochair.domain.people import Coming, Person
from cochair.domain.records import YouSaid
from cochair.domain.yousaid_card import came_of, may_name

MOST_ITEMS = 12
"""Items that are told on the page; the agenda has them all."""
LINES = 4
"""Empty lines to write on."""


def prep_pages(
    plan: Plan, earlier: Sequence[Meeting], today: date, chooser: Chooser
) -> tuple[tuple[str, Document], ...]:
    """Return a name, as papers may write it, and a page for each person who is coming.

    `earlier` are the board's ended meetings, the oldest first.
    """
    return tuple((part.shown_name(plan, p.id), _page(plan, p, earlier, today, chooser)) for p in who_gets_a_page(plan))


def who_gets_a_page(plan: Plan) -> tuple[Person, ...]:
    """Return who is coming, in the order of their pages."""
    return tuple(p for p in plan.people if p.coming is not Coming.NOT)


def _page(plan: Plan, person: Person, earlier: Sequence[Meeting], today: date, chooser: Chooser) -> Document:
    name = part.capital(part.shown_name(plan, person.id))
    title = words.FOR_PERSON.format(name=name) if person.named else words.FOR_SOMEBODY
    kind = words.PREP_OF.format(name=name) if person.named else words.PREP
    blocks = (
        Heading(1, title),
        _when(plan),
        *_about(plan, person),
        *_asked(plan),
        *_since(plan, person, earlier, today, chooser),
        WriteHere(part.WRITING, (words.WHAT_TO_SAY, words.WRITE_OR_DRAW), LINES),
        _need(plan, person),
        Credit(None, (power.CREDIT,)),
    )
    day = date_words(plan.local(plan.starts).date())
    return Document(f"{kind}: {day}", words.PREP, part.typed(plan.board), blocks)


def _when(plan: Plan) -> Say:
    starts = plan.local(plan.starts)
    ends = plan.local(plan.starts + timedelta(minutes=sum(item.minutes for item in plan.items)))
    times = words.FROM_TO.format(begins=time_words(starts.time()), ends=time_words(ends.time()))
    place = (papers.WE_MEET_AT.format(place=part.typed(plan.place)),) if plan.place else ()
    return Say(part.CALENDAR, (papers.WE_MEET_ON.format(date=date_words(starts.date())), times, *place))


def _about(plan: Plan, person: Person) -> Iterator[Block]:
    """Give what the board will talk about, with what the person leads and which minutes belong to their group."""
    found = [item for item in plan.items if item.kind is not Kind.BREAK]
    yield from part.listed(part.MEETING, (words.WE_TALK_ABOUT,), [_line(plan, i, person) for i in found[:MOST_ITEMS]])
    if len(found) > MOST_ITEMS:
        yield Say(part.NOTES, part.sentences(words.AND_MORE))


def _line(plan: Plan, item: AgendaItem, person: Person) -> str:
    """Return an item with what of it is the person's: to lead it, to tell about it, and their group's minutes."""
    own = words.LEAD if item.led_by == person.id else words.TELL if person.id in item.voices else ""
    kept = plan.agreed(item).get(person.seat, 0) if person.seat is not None else 0
    if person.seat is not None and kept:
        group = part.typed(plan.group(person.seat).name)
        minutes = words.MINUTES_FOR.format(minutes=say.minutes_of(kept), group=group)
        own = words.AND.format(own=own, minutes=minutes) if own else minutes
    return words.YOURS.format(title=_title(item), own=own) if own else _title(item)


def _asked(plan: Plan) -> Iterator[Block]:
    """Give what the board will ask, with what can still change: this is what a person may want to think about."""
    found = [item for item in plan.items if item.kind in (Kind.TALK, Kind.DECIDE)]
    lines = [_question(item) for item in found[:MOST_ITEMS]]
    yield from part.listed(part.QUESTION, (words.TAKE_TIME, words.WE_ASK), lines)


def _question(item: AgendaItem) -> str:
    change = part.typed(item.could_change)
    if change:
        return words.TO_CHANGE.format(title=_title(item), change=change)
    return (words.WHAT_DO_YOU_THINK if item.kind is Kind.TALK else words.DO_YOU_SAY_YES).format(title=_title(item))


def _since(plan: Plan, person: Person, earlier: Sequence[Meeting], today: date, chooser: Chooser) -> Iterator[Block]:
    """Give what the person still has to do, and what came of their words."""
    for action in still_to_do(person, plan, earlier):
        what = part.ended(part.capital(part.typed(action.text)))
        when = Field(papers.WHEN, papers.BY.format(date=date_words(action.by)))
        yield Card(chooser.first(action.text, part.TO_DO), (words.YOU_SAID_YOU_WILL, Field(papers.WHAT, what), when))
    told = [(m, said) for m, said in said_by(person, plan, earlier) if m is earlier[-1] or outcome_of(said) in WAITING]
    shown = [(m, said) for m, said in told if not person.named or may_name(m, said)]
    if shown:
        yield _said(shown, len(told) - 1, today, chooser)
    elif told:
        yield Say(part.SPEECH, words.NOT_NAMED)


def _said(shown: list[tuple[Meeting, YouSaid]], more: int, today: date, chooser: Chooser) -> Say:
    """Return the newest words with an answer, else those that have waited longest; their sheet has the rest."""
    answered = [(m, said) for m, said in shown if outcome_of(said) not in WAITING]
    m, said = answered[-1] if answered else shown[0]
    rest = (words.MORE.of(more),) if more else ()
    lines = (words.YOU_SAID, *part.quoted(said.text), *came_of(m, said, today), *rest)
    return Say(chooser.first(said.text, part.SPEECH), lines)


def _need(plan: Plan, person: Person) -> Say:
    others = [p for p in plan.people if p.named and p.id != person.id]
    chairs = tuple(part.shown_name(plan, p.id) for p in others if p.co_chair)
    tell = words.PLEASE_TELL.format(names=say.one_of(chairs)) if chairs else words.TELL_US
    return Say(part.CO_CHAIRS, (*words.NEED_SOMETHING, tell))


def _title(item: AgendaItem) -> str:
    return part.capital(part.typed(item.title))
