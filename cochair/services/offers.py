"""Making an offer to a person, giving it on a day, and changing it later so that what was said before stays."""

from dataclasses import replace
from datetime import date

from cochair.domain import words_of_offers as words
from cochair.domain.board import NEW, BoardPerson, PersonNumber
from cochair.domain.offers import Asks, Offer
from cochair.services import money_sentences as say
from cochair.services.books import Books
from cochair.services.money_rules import rules_of
from cochair.services.plain_input import one_line

LONGEST_ANSWER = 600
"""Letters in one answer, so that the offer stays a page."""


def given(books: Books, person: PersonNumber) -> tuple[Offer, ...]:
    """Return the offers that a person was given, the oldest first; raises StoreFailed."""
    return tuple(offer for offer in books.of(Offer).rows(person=person) if offer.given_on is not None)


def being_written(books: Books, person: PersonNumber) -> Offer | None:
    """Return the offer that is not given yet, or None; raises StoreFailed."""
    return next(iter(books.of(Offer).rows(person=person, given_on=None)), None)


def to_write(books: Books, person: PersonNumber) -> Offer:
    """Return the offer that is being written: a new one begins as the last one, or with our words; raises StoreFailed.

    A new one is not kept before somebody answers something.
    """
    found = being_written(books, person)
    if found is not None:
        return found
    before = given(books, person)
    if before:
        return replace(before[-1], number=NEW, changed="", given_on=None)
    return _started(books, person)


def keep_says(books: Books, offer: Offer, asks: Asks, typed: str) -> Offer:
    """Keep the answer to one question and return the offer; raises Unclear for no words, and StoreFailed."""
    answer = one_line(typed, LONGEST_ANSWER, say.ANSWER_NEEDED)
    says: dict[str, str] = {asks.value: answer}
    return _kept(books, replace(offer, **says))  # type: ignore[arg-type]  # each question is a field of words


def give(books: Books, offer: Offer, changed: str, today: date) -> Offer:
    """Keep that an offer was given today and return it; from the second one on it says what is new.

    Raises Unclear when it does not, and StoreFailed.
    """
    if given(books, offer.person):
        offer = replace(offer, changed=one_line(changed, LONGEST_ANSWER, say.CHANGED_NEEDED))
    return _kept(books, replace(offer, given_on=today))


def _kept(books: Books, offer: Offer) -> Offer:
    if offer.number == NEW:
        return books.of(Offer).add(offer)
    books.of(Offer).change(offer)
    return offer


def _started(books: Books, person: PersonNumber) -> Offer:
    rules = rules_of(books, books.of(BoardPerson).row(person).board)
    says: dict[str, str] = {asks.value: told for asks, told in words.STARTS.items()}
    if rules.talk_to and rules.contact:
        says[Asks.TALK_TO] = words.TALK_TO.format(name=rules.talk_to, contact=rules.contact)
    return Offer(NEW, person, **says)  # type: ignore[arg-type]  # each question is a field of words
