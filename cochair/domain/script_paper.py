"""Composes the script of a meeting: what the co-chairs can say, item by item, and what CoChair may ask."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_papers as papers
from cochair.domain import words_of_script as words
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.dates import date_words, time_words
from cochair.domain.document import Block, Bullets, Cover, Credit, Document, Heading, Say
from cochair.domain.ids import GroupId
from cochair.domain.minutes import when_and_where
from cochair.domain.paper_parts import Chooser
from cochair.domain.people import Coming

ASK_EVERYBODY = (Kind.TALK, Kind.DECIDE, Kind.FEEDBACK)
"""Items that do not end before each person who has not spoken was asked (rule C-16)."""


def compose_script(plan: Plan, chooser: Chooser) -> Document:
    """Return the script of a planned meeting as a Document; nobody is named who does not want to be."""
    title = part.typed(plan.title)
    blocks = (
        Cover(chooser.first(title, part.MEETING), part.typed(plan.board), title, words.SCRIPT),
        Say(part.CO_CHAIRS, words.THIS_IS_SCRIPT),
        *when_and_where(plan, chooser),
        Heading(2, words.BEFORE_START),
        Bullets(part.LOOK_CLOSELY, (words.COME_EARLY, words.CHECK_ROOM), words.GET_READY),
        Heading(2, words.WHAT_WE_SAY),
        *_ground_rules(plan),
        *_items(plan, chooser),
        *_close(plan),
        Heading(2, papers.HARD_WORDS),
        Say(part.CO_CHAIRS, papers.CO_CHAIR_WORD),
        Credit(part.FRAME, papers.CREDIT),
    )
    day = date_words(plan.local(plan.starts).date())
    return Document(f"{words.SCRIPT}: {title}: {day}", words.SCRIPT, part.typed(plan.board), blocks)


def _ground_rules(plan: Plan) -> Iterator[Block]:
    """Give what the group agreed on about how people talk with each other, to be read out first."""
    rules = tuple(" ".join(part.sentences(part.capital(rule))) for rule in plan.ground_rules)
    if rules:
        yield Heading(3, papers.GROUND_RULES)
        yield from part.listed(part.PEOPLE, (words.READ_RULES,), rules)


def _items(plan: Plan, chooser: Chooser) -> Iterator[Block]:
    begins = plan.starts
    for number, item in enumerate(plan.items, 1):
        ends = begins + timedelta(minutes=item.minutes)
        yield Heading(3, papers.TOPIC.format(number=number, title=part.typed(item.title)))
        yield _when(plan, item, (begins, ends), chooser)
        yield _break(plan, item, ends) if item.kind is Kind.BREAK else _speech(plan, item, number)
        if item.kind is not Kind.BREAK:
            yield from _protected(plan, item)
            yield from _decision(item)
            yield from _before_going_on(plan, item)
        begins = ends


def _when(plan: Plan, item: AgendaItem, span: tuple[datetime, datetime], chooser: Chooser) -> Say:
    """Return when an item begins and ends, in words beside the face of a clock, and who leads it."""
    begins, ends = (time_words(plan.local(at).time()) for at in span)
    minutes = words.THIS_LONG.format(minutes=say.minutes_of(item.minutes))
    leads = () if item.kind is Kind.BREAK else (_leads(plan, item),)
    return Say(chooser.first(begins, part.TIME), (words.FROM_TO.format(begins=begins, ends=ends), minutes, *leads))


def _leads(plan: Plan, item: AgendaItem) -> str:
    if item.led_by is None:
        return words.NOBODY_LEADS
    return part.capital(words.LEADS.format(name=part.names_shown(plan, [item.led_by])))


def _speech(plan: Plan, item: AgendaItem, number: int) -> Say:
    """Return what to say when an item begins; a greeting comes before everything else."""
    lead = words.SOMEBODY_SAYS
    if item.led_by is not None:
        lead = part.capital(words.SAYS.format(name=part.names_shown(plan, [item.led_by])))
    title = words.NOW_COMES.format(number=number, title=part.ended(part.typed(item.title)))
    first, last = words.OPENING[item.kind.value]
    told = (first, title, last) if item.kind is Kind.CHECK_IN else (title, first, last)
    return Say(part.TALK, (lead, f"“{told[0]}", told[1], f"{told[2]}”"))


def _break(plan: Plan, item: AgendaItem, ends: datetime) -> Say:
    """Return what to say before a break."""
    told = (*words.OPENING[item.kind.value], words.START_AGAIN)
    minutes, time = say.minutes_of(item.minutes), time_words(plan.local(ends).time())
    quoted = part.quoted(" ".join(told).format(minutes=minutes, time=time))
    return Say(part.BREAK, (words.SOMEBODY_SAYS, *quoted, words.BREAK_IS_KEPT))


def _protected(plan: Plan, item: AgendaItem) -> Iterator[Block]:
    """Give whose minutes are protected, and whose yes CoChair asks for before they go to something else."""
    for group, kept in plan.agreed(item).items():
        name, whole = part.typed(plan.group(group).name), kept == item.minutes
        belong = words.ALL_BELONG if whole else words.BELONG
        not_taken = words.ALL_NOT_TAKEN if whole else words.NOT_TAKEN
        yield Say(part.KEPT, (belong.format(minutes=say.minutes_of(kept), group=name), not_taken))
        yield _consent(_whose_yes(plan, group))


def _consent(names: tuple[str, ...]) -> Block:
    if len(names) > 2:
        return Bullets(part.QUESTION, (words.MAY_ASK, words.NO_YES_NO_CHANGE, words.WHOSE_YES_BEFORE), names)
    whose = (words.WHOSE_YES.format(names=say.names_of(names)),) if names else ()
    return Say(part.QUESTION, (words.MAY_ASK, *whose, words.NO_YES_NO_CHANGE))


def _whose_yes(plan: Plan, group: GroupId) -> tuple[str, ...]:
    """Return whose yes a change needs: of each co-chair, and of a key person of the group where no co-chair is one."""
    chairs = [p for p in plan.co_chairs if p.coming is not Coming.NOT]
    keys = plan.key_people(group)
    told = tuple(part.names_shown(plan, [p.id]) for p in chairs)
    if set(keys) & set(chairs):
        return told
    key_names = say.one_of(tuple(part.names_shown(plan, [p.id]) for p in keys))
    return (*told, key_names or words.SOMEBODY_OF.format(group=part.typed(plan.group(group).name)))


def _decision(item: AgendaItem) -> Iterator[Block]:
    """Give what a decision still lacks, for CoChair asks about it, and what people can still change."""
    if item.kind is not Kind.DECIDE:
        return
    lacks = (
        (item.papers_sent, words.NO_PAPERS),
        (item.talked_about, words.NO_EARLIER_TALK),
        (item.could_change, words.NOT_SAID),
    )
    missing = tuple(sentence for there, sentence in lacks if not there)
    if missing:
        yield Say(part.QUESTION, (words.MAY_ASK_TO_DECIDE, *missing))
    if item.could_change:
        for idea in part.ideas((words.STILL_CHANGE, *part.sentences(part.capital(item.could_change)))):
            yield Say(part.PUT_RIGHT, idea)


def _before_going_on(plan: Plan, item: AgendaItem) -> Iterator[Block]:
    if item.kind in ASK_EVERYBODY:
        decided = (words.SAY_DECISION,) if item.kind is Kind.DECIDE else ()
        wait = words.THEN_WAIT.format(seconds=amounts.SECONDS.of(plan.rules.thinking_seconds))
        asked = (words.ASK_EACH, *part.quoted(words.WANT_TO_SAY), wait)
        yield Say(part.PEOPLE, (words.BEFORE_GOING_ON, *decided, *asked))


def _close(plan: Plan) -> Iterator[Block]:
    """Give how the meeting ends."""
    yield Heading(2, words.CLOSE)
    yield Say(part.TALK, (words.SOMEBODY_SAYS, *part.quoted(" ".join(words.CLOSE_MORE))))
    yield Say(part.TO_DO, (words.SOMEBODY_SAYS, *part.quoted(" ".join(words.CLOSE_WORDS))))
    groups = tuple(part.typed(g.name) for g in plan.protected_groups)
    checks = (part.capital(words.CHECKS.format(groups=say.names_of(groups))),) if groups else ()
    yield Say(part.DECIDED, (*words.END_IT, *checks))
