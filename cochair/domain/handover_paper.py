"""Composes the hand-over pack for the next co-chair: what is open, put off and to come; nothing private (E8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_handover as words
from cochair.domain import words_of_papers as papers
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Bullets, Cover, Credit, Document, Heading, Picture, Say

_LAPTOP = Picture("1F4BB", words.LAPTOP)
MOST, IN_ONE_LIST = 12, 5
"""Lines of one kind, of which CoChair has the rest, and how many of them a page can hold with its heading."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Words with the day they belong to, and a name that may be written."""

    text: str
    day: date
    name: str = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """What the next co-chair should know. `pushed` are titles with how often each was put off."""

    board: str
    said: Sequence[Dated]
    actions: Sequence[Dated]
    parked: Sequence[str]
    pushed: Sequence[tuple[str, int]]
    requests: Sequence[Dated]
    meetings: Sequence[Dated]
    asked: int
    old: int


def compose_handover(pack: HandOver, day: date) -> Document:
    """Return the hand-over pack of a day as a Document."""
    board = part.typed(pack.board)
    blocks: tuple[Block, ...] = (
        Cover(part.CO_CHAIRS, board, words.HAND_OVER, words.FOR_NEXT),
        Say(part.NOTES, (*words.THIS_IS, words.TRUE_ON.format(date=date_words(day)))),
        Say(part.KEPT, words.NOTHING_PRIVATE),
        Heading(2, words.FIRST),
        *(Say(part.TO_DO, part.sentences(step)) for step in words.FIRST_STEPS),
        Heading(2, words.PROMISES),
        *_promises(pack),
        Heading(2, words.PUT_OFF),
        *_put_off(pack),
        Heading(2, words.REQUESTS),
        *_requests(pack),
        Heading(2, words.DATES),
        *_dates(pack),
        Heading(2, words.PLACES),
        Bullets(_LAPTOP, (words.PLACES_ARE,), words.WHERE),
        Credit(part.FRAME, papers.CREDIT),
    )
    return Document(f"{words.HAND_OVER}: {date_words(day)}", words.HAND_OVER, board, blocks)


def _promises(pack: HandOver) -> Iterator[Block]:
    said = [words.SAID_LINE.format(text=part.typed(s.text), date=date_words(s.day)) for s in pack.said]
    actions = [
        words.ACTION_LINE.format(name=part.typed(a.name), text=_ended(a.text), date=date_words(a.day))
        for a in pack.actions
    ]
    yield from _listed(part.SPEECH, words.SAID_WAITS, said)
    yield from _listed(part.TO_DO, words.ACTIONS_WAIT, actions)
    if not said and not actions:
        yield Say(part.DECIDED, part.sentences(words.NO_PROMISES))


def _put_off(pack: HandOver) -> Iterator[Block]:
    yield from _listed(part.LATER, words.PARKED, [part.typed(text) for text in pack.parked])
    if pack.pushed:
        pushed = [words.PUSHED_LINE.of(count, title=part.typed(title)) for title, count in pack.pushed]
        yield from _listed(part.WAITING, words.PUSHED, pushed)
        yield Say(part.KEPT, part.sentences(words.PUSHED_RULE))
    elif not pack.parked:
        yield Say(part.DECIDED, (words.NOTHING_PUT_OFF,))


def _requests(pack: HandOver) -> Iterator[Block]:
    lines = [words.REQUEST_LINE.format(words=_ended(r.text), date=date_words(r.day)) for r in pack.requests]
    yield from _listed(part.QUESTION, words.REQUESTS_WAIT, lines)
    if not lines:
        yield Say(part.DECIDED, (words.NO_REQUESTS,))


def _dates(pack: HandOver) -> Iterator[Block]:
    lines = [words.MEETING_LINE.format(title=part.typed(m.text), date=date_words(m.day)) for m in pack.meetings]
    yield from _listed(part.CALENDAR, words.MEETINGS_ARE, lines)
    if not lines:
        yield Say(part.CALENDAR, (words.NO_MEETINGS,))
    told = (words.ASKED.of(pack.asked) if pack.asked else "", words.OLD.of(pack.old) if pack.old else "")
    if waiting := tuple(line for text in told if text for line in part.sentences(text)):
        yield Say(part.WAITING, waiting)
        yield Say(_LAPTOP, (words.SEE_BOARD,))


def _listed(picture: Picture, lead: str, lines: Sequence[str]) -> Iterator[Block]:
    for start in range(0, min(len(lines), MOST), IN_ONE_LIST):
        yield from part.listed(picture, (lead,), lines[start : min(start + IN_ONE_LIST, MOST)])
    if len(lines) > MOST:
        yield Say(part.NOTES, (words.MORE.of(len(lines) - MOST),))


def _ended(text: str) -> str:
    return part.ended(part.capital(part.typed(text)))
