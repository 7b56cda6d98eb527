"""Composes the page with the offer to one person."""

from collections.abc import Iterator

from cochair.domain import paper_parts as part
from cochair.domain import words_of_offers as words
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Credit, Document, Heading, Picture, Say
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


def compose_offer(offer: Offer, name: str, board: str) -> Document:
    """Return the page of an offer; `name` is how the person is called."""
    called = part.typed(name)
    blocks = (
        Heading(1, words.FOR_PERSON.format(name=called)),
        *_said(offer),
        Say(part.NOTES, _given(offer)),
        Credit(None, (CREDIT,)),
    )
    return Document(words.OFFER_OF.format(name=called), words.OFFER, part.typed(board), blocks, True)


def _said(offer: Offer) -> Iterator[Block]:
    """Give each answer with its picture; more than a few sentences are more than one idea."""
    for asks in Asks:
        lines = part.sentences(offer.says(asks))
        for number, idea in enumerate(part.ideas(lines)):
            lead = (f"**{words.HEADINGS[asks]}**",) if number == 0 else ()
            yield Say(PICTURES[asks], (*lead, *idea))
    if offer.changed:
        yield Say(part.PUT_RIGHT, (f"**{words.WHAT_IS_NEW}**", *part.sentences(offer.changed)))


def _given(offer: Offer) -> tuple[str, ...]:
    if offer.given_on is None:
        return (words.NOT_GIVEN,)
    return (words.GIVEN_ON.format(date=date_words(offer.given_on)),)
