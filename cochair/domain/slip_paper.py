"""Composes one page for each person with something to do: what, by when, and who can help."""

from collections.abc import Iterator

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_papers as papers
from cochair.domain import words_of_slips as words
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Card, Credit, Document, Field, Heading, Say
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import Chooser, shown_name
from cochair.domain.records import Action
from cochair.domain.words_of_power import CREDIT


def slips(m: Meeting, chooser: Chooser) -> tuple[tuple[str, Document], ...]:
    """Return each person's name, as papers may write it, and their page; what is done already is left out.

    The order is that of the first thing that each of them said they will do.
    """
    waiting = [a for a in m.actions if a.report is None]
    return tuple(
        (shown_name(m.plan, who), _slip(m, who, [a for a in waiting if a.who == who], chooser))
        for who in dict.fromkeys(a.who for a in waiting)
    )


def _slip(m: Meeting, who: PersonId, actions: list[Action], chooser: Chooser) -> Document:
    named = m.plan.person(who).named
    name = part.capital(shown_name(m.plan, who))
    day = date_words(m.plan.local(m.began or m.plan.starts).date())
    title = words.YOU_SAID_SO.format(name=name) if named else words.SOMEBODY_SAID_SO
    said = words.FROM_MEETING.format(date=day)
    called = words.CALLED.format(title=part.typed(m.plan.title))
    blocks: tuple[Block, ...] = (
        Heading(1, title),
        Say(part.CALENDAR, (said, called)),
        *(_card(a, chooser) for a in actions),
        *_help(m, who),
        Credit(None, (CREDIT,)),
    )
    kind = words.SLIP_OF.format(name=name) if named else words.SLIP
    return Document(f"{kind}: {day}", words.SLIP, part.typed(m.plan.board), blocks)


def _card(action: Action, chooser: Chooser) -> Card:
    what = part.ended(part.capital(part.typed(action.text)))
    when = papers.BY.format(date=date_words(action.by))
    return Card(chooser.first(action.text, part.TO_DO), (Field(papers.WHAT, what), Field(papers.WHEN, when)))


def _help(m: Meeting, who: PersonId) -> Iterator[Block]:
    """Give who to ask: the person's own supporters, and the co-chairs."""
    others = [p for p in m.plan.people if p.named and p.id != who]
    supporters = tuple(shown_name(m.plan, p.id) for p in others if p.supports == who)
    chairs = tuple(shown_name(m.plan, p.id) for p in others if p.co_chair)
    if supporters:
        yield Say(part.CO_CHAIRS, (part.capital(words.CAN_HELP.format(names=say.names_of(supporters))),))
    if chairs:
        yield Say(part.QUESTION, (*words.IS_IT_HARD, words.PLEASE_ASK.format(names=say.one_of(chairs))))
