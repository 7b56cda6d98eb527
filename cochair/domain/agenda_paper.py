"""Composes the easy-read agenda: when, where, and what we will do, breaks as big as everything else."""

from datetime import timedelta

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_papers as words
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.dates import date_words, time_words
from cochair.domain.document import Block, Bullets, Cover, Credit, Document, Heading, Say
from cochair.domain.minutes import when_and_where
from cochair.domain.paper_parts import Chooser, shown_name

A_LIST = 3
"""How many things make a list (rule A-22)."""


def compose_agenda(plan: Plan, chooser: Chooser) -> Document:
    """Return the agenda of a meeting as a Document."""
    title = part.typed(plan.title)
    chairs = tuple(shown_name(plan, p.id) for p in plan.co_chairs if p.named)
    run = (Say(part.CO_CHAIRS, (words.RAN_BY.format(names=say.names_of(chairs)),)),) if chairs else ()
    blocks = (
        Cover(chooser.first(title, part.MEETING), part.typed(plan.board), title, words.AGENDA),
        Say(part.NOTES, words.THIS_IS_AGENDA),
        *when_and_where(plan, chooser),
        *run,
        *_interpreted(plan),
        *_said_yes(plan),
        Heading(2, words.WHAT_WE_WILL_DO),
        *_items(plan, chooser),
        *_left_out(plan, chooser),
        *_ground_rules(plan),
        Heading(2, words.HARD_WORDS),
        Say(part.NOTES, words.AGENDA_WORD),
        Credit(part.FRAME, words.CREDIT),
    )
    day = date_words(plan.local(plan.starts).date())
    return Document(f"{title}: {day}", words.AGENDA, part.typed(plan.board), blocks)


def _said_yes(plan: Plan) -> tuple[Block, ...]:
    people = {yes.by for yes in plan.yeses}
    names = tuple(shown_name(plan, p.id) for p in plan.people if p.id in people and p.named)
    return (Say(part.DECIDED, (words.SAID_YES_TO_AGENDA.format(names=say.names_of(names)),)),) if names else ()


def _interpreted(plan: Plan) -> tuple[Block, ...]:
    return (Say(part.PEOPLE, (words.INTERPRETED,)),) if plan.interpreted else ()


def _left_out(plan: Plan, chooser: Chooser) -> tuple[Block, ...]:
    if not plan.left_out:
        return ()
    rows = (
        Say(chooser.first(left.title, part.SPEECH), (f"**{part.typed(left.title)}**.", *_sentences(left.because)))
        for left in plan.left_out
    )
    return (Heading(2, words.NOT_COMING_BACK), Say(part.NOTES, words.NOT_COMING_BACK_LEAD), *rows)


def _ground_rules(plan: Plan) -> tuple[Block, ...]:
    if not plan.ground_rules:
        return ()
    rules = tuple(" ".join(_sentences(rule)) for rule in plan.ground_rules)
    lead = (words.OUR_RULES,)
    block = Bullets(part.PEOPLE, lead, rules) if len(rules) >= A_LIST else Say(part.PEOPLE, (*lead, *rules))
    return (Heading(2, words.GROUND_RULES), block)


def _items(plan: Plan, chooser: Chooser) -> list[Block]:
    blocks: list[Block] = []
    at = plan.starts
    for item in plan.items:
        time = words.AT_TIME.format(time=part.capital(time_words(plan.local(at).time())))
        lines = (time, *_item(plan, item))
        otherwise = part.BREAK if item.kind is Kind.BREAK else part.SPEECH
        picture = otherwise if item.kind is Kind.BREAK else chooser.first(item.title, otherwise)
        blocks.append(Say(picture, lines))
        if item.could_change:
            about = words.ABOUT.format(title=part.typed(item.title))
            blocks.append(Say(part.QUESTION, (about, words.COULD_CHANGE, " ".join(_sentences(item.could_change)))))
        at += timedelta(minutes=item.minutes)
    return blocks


def _item(plan: Plan, item: AgendaItem) -> tuple[str, ...]:
    minutes = say.minutes_of(item.minutes)
    if item.kind is Kind.BREAK:
        return tuple(line.format(minutes=minutes) for line in words.BREAK_FOR)
    title = part.typed(item.title)
    lines = [words.FOR_MINUTES.format(title=title, minutes=minutes), words.WANT[item.kind.value]]
    for group, kept in plan.agreed(item).items():
        name = part.typed(plan.group(group).name)
        whole = words.ALL_KEPT_FOR if kept == item.minutes else words.KEPT_FOR
        lines.append(whole.format(group=name, minutes=say.minutes_of(kept)))
    if item.matters_to:
        lines.append(words.MATTERS_TO.format(people=part.typed(item.matters_to)))
    return tuple(lines)


def _sentences(typed: str) -> tuple[str, ...]:
    return part.sentences(part.capital(part.typed(typed)))
