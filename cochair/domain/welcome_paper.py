"""Composes the welcome pack for somebody who is new to a board (rule C-25)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_papers as papers
from cochair.domain import words_of_welcome as words
from cochair.domain.agenda import Kind, Plan
from cochair.domain.beside import Beside, rows_beside
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Bullets, Cover, Credit, Document, Heading, Picture, Say
from cochair.domain.events import CardKind
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import Chooser

_STOP, _DOOR = Picture("1F6D1", words.STOP_SIGN), Picture("1F6AA", words.DOOR)
_WAVE = Picture("1F44B", words.WAVE)
CARD_PICTURES = {
    CardKind.STOP: _STOP,
    CardKind.SLOW_DOWN: Picture("1F40C", words.SNAIL),
    CardKind.DO_NOT_UNDERSTAND: Picture("1F615", words.FACE),
    CardKind.AGREE: Picture("1F44D", words.THUMB),
    CardKind.NEED_A_BREAK: part.BREAK,
}
MOST = 8
"""Things in a list that somebody new can take in."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """What somebody new should know. Names are those of people who may be named; `terms` are words with meanings.

    `beside` are people who want their own words or photo beside their name.
    """

    board: str
    groups: Sequence[str]
    protected: Sequence[str]
    people: Sequence[str]
    chairs: Sequence[str]
    rules: Sequence[str]
    terms: Mapping[str, str]
    last: Meeting | None
    following: Plan | None
    beside: Sequence[Beside] = ()


def compose_welcome(welcome: Welcome, chooser: Chooser) -> Document:
    """Return the welcome pack as a Document."""
    board = part.typed(welcome.board)
    blocks: tuple[Block, ...] = (
        Cover(_WAVE, board, words.WELCOME, words.FOR_NEW),
        Say(_WAVE, (words.WELCOME_TO.format(board=board), words.GLAD)),
        Say(part.NOTES, part.sentences(words.KEEP_IT)),
        Heading(2, words.WHO_WE_ARE),
        *_who(welcome),
        *rows_beside(welcome.beside, chooser),
        Heading(2, words.OUR_RULES),
        *_rules(welcome.rules),
        Heading(2, words.CARDS),
        Say(_STOP, tuple(line for told in words.CARDS_ARE for line in part.sentences(told))),
        *(Say(CARD_PICTURES[card], part.sentences(line)) for card, line in words.CARD_MEANS.items()),
        Say(part.TALK, part.sentences(words.HAND)),
        Heading(2, words.STOP),
        Say(_DOOR, words.YOU_CAN_STOP),
        *_ask(welcome.chairs),
        *_terms(welcome.terms),
        *_last(welcome.last, chooser),
        *_next(welcome.following),
        Credit(part.FRAME, papers.CREDIT),
    )
    return Document(f"{words.WELCOME}: {board}", words.WELCOME, board, blocks)


def _who(welcome: Welcome) -> Iterator[Block]:
    groups = tuple(map(part.typed, welcome.groups))
    if len(groups) >= part.A_LIST:
        yield Bullets(part.PEOPLE, (words.GROUPS_ARE,), groups)
    elif groups:
        line = words.OUR_GROUP if len(groups) == 1 else words.OUR_GROUPS
        yield Say(part.PEOPLE, (line.format(groups=say.names_of(groups)),))
    if welcome.protected:
        kept = words.TIME_KEPT.format(groups=say.names_of(tuple(map(part.typed, welcome.protected))))
        yield Say(part.KEPT, part.sentences(kept))
    if welcome.chairs:
        names = say.names_of(tuple(welcome.chairs))
        yield Say(part.CO_CHAIRS, tuple(line.format(names=names) for line in words.CHAIRS_ARE))
    yield from part.listed(part.PERSON, (words.THEY_ARE,), tuple(welcome.people))


def _rules(rules: Sequence[str]) -> Iterator[Block]:
    lines = tuple(" ".join(part.sentences(part.capital(rule))) for rule in rules)
    if lines:
        yield from part.listed(part.PEOPLE, (words.WE_AGREED,), lines)
    else:
        yield Say(part.PEOPLE, part.sentences(words.NO_RULES))


def _ask(chairs: Sequence[str]) -> Iterator[Block]:
    names = say.one_of(tuple(chairs))
    if chairs:
        yield Say(part.CO_CHAIRS, (words.STOP_TELL.format(names=names),))
    yield Heading(2, words.ASK)
    yield Say(part.QUESTION, part.sentences(words.ASK_THEM.format(names=names) if chairs else words.ASK_US))


def _terms(terms: Mapping[str, str]) -> Iterator[Block]:
    if terms:
        yield Heading(2, words.WORDS)
    for word, meaning in tuple(terms.items())[:MOST]:
        line = words.WORD_LINE.format(word=part.capital(part.typed(word)), meaning=part.typed(meaning))
        yield Say(part.HARD_WORD, (part.ended(line),))


def _last(m: Meeting | None, chooser: Chooser) -> Iterator[Block]:
    yield Heading(2, words.LAST)
    if m is None:
        yield Say(part.MEETING, (words.NO_MEETING,))
        return
    title = part.typed(m.plan.title)
    day = date_words(m.plan.local(m.began or m.plan.starts).date())
    yield Say(chooser.first(title, part.MEETING), (words.LAST_ON.format(date=day), words.IT_WAS.format(title=title)))
    talked = [part.typed(item.title) for item in m.plan.items if item.kind is not Kind.BREAK]
    yield from part.listed(part.SPEECH, (words.TALKED,), talked[:MOST])
    yield from part.listed(part.DECIDED, (words.DECIDED,), [_line(d.text) for d in m.decisions[:MOST]])
    waiting = [_line(a.text) for a in m.actions if a.report is None]
    yield from part.listed(part.TO_DO, (words.PROMISED,), waiting[:MOST])


def _line(text: str) -> str:
    return part.ended(part.capital(part.typed(text)))


def _next(plan: Plan | None) -> Iterator[Block]:
    if plan is not None:
        place = (words.NEXT_AT.format(place=part.typed(plan.place)),) if plan.place else ()
        yield Heading(2, words.NEXT)
        yield Say(part.CALENDAR, (words.NEXT_ON.format(date=date_words(plan.local(plan.starts).date())), *place))
