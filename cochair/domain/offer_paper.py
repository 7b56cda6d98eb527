"""Composes the page with the offer to one person."""

from collections.abc import Iterator

from cochair.domain import paper_parts as part
from cochair.domain import words_of_offers as words
from cochair.domain.dates import date_words
from cochair.domain.document import NO_PICTURE, Block, Credit, Document, Heading, Picture, Say
from cochair.domain.language import _
from cochair.domain.offers import Asks, Offer
from cochair.domain.words_of_power import CREDIT

STOP = Picture("1F6D1", _("A stop sign"))
PRESENT = Picture("1F381", _("A present"))
PICTURES = {
    Asks.WE_ASK: part.MEETING,
    Asks.HOW_LONG: part.TIME,
    Asks.HOW_OFTEN: part.CALENDAR,
    Asks.YOU_GET: PRESENT,
    Asks.CAN_NOT: part.LATER,
    Asks.TALK_TO: part.CO_CHAIRS,
    Asks.TO_STOP: STOP,
}
_TOGETHER = (
    (Asks.WE_ASK,),
    (Asks.HOW_LONG, Asks.HOW_OFTEN),
    (Asks.YOU_GET,),
    (Asks.CAN_NOT,),
    (Asks.TO_STOP, Asks.TALK_TO),
)
"""Answers that share a picture, that of the first, while they are short enough for 1 idea."""


def compose_offer(offer: Offer, name: str, board: str) -> Document:
    """Return the page of an offer; `name` is how the person is called."""
    called, ours = part.typed(name), part.typed(board)
    blocks = (
        Heading(1, words.FOR_PERSON.format(name=called)),
        *_said(offer, ours),
        Say(NO_PICTURE, (_given(offer),)),
        Credit(None, (CREDIT,)),
    )
    return Document(words.OFFER_OF.format(name=called), words.OFFER, ours, blocks, True, one_page=True)


def _said(offer: Offer, board: str) -> Iterator[Block]:
    """Give each answer with its picture; more than a few sentences are more than one idea."""
    for group in _TOGETHER:
        answers = {asks: part.sentences(offer.says(asks)) for asks in group}
        if sum(map(part.counted, answers.values())) <= part.MOST_SENTENCES:
            lines = tuple(line for asks, said in answers.items() for line in (_heading(asks, board), *said))
            yield Say(PICTURES[group[0]], lines)
        else:
            for asks, said in answers.items():
                yield from _apart(asks, said, board)
    if offer.changed:
        yield Say(part.PUT_RIGHT, (f"**{words.WHAT_IS_NEW}**", *part.sentences(offer.changed)))


def _apart(asks: Asks, said: tuple[str, ...], board: str) -> Iterator[Block]:
    for number, idea in enumerate(part.ideas(said)):
        yield Say(PICTURES[asks], (*((_heading(asks, board),) if number == 0 else ()), *idea))


def _heading(asks: Asks, board: str) -> str:
    told = words.BOARD_ASKS.format(board=board) if asks is Asks.WE_ASK and board else words.HEADINGS[asks]
    return f"**{told}**"


def _given(offer: Offer) -> str:
    if offer.given_on is None:
        return words.NOT_GIVEN
    return words.GIVEN_ON.format(date=date_words(offer.given_on))
