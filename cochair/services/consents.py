"""Yeses and noes of people: asked in words that are kept, and taken back at any time."""

from datetime import date

from cochair.domain.board import NEW, PersonNumber
from cochair.domain.consents import About, Consent
from cochair.services.books import Books


def keep_answer(books: Books, person: PersonNumber, about: About, words: str, *, yes: bool, today: date) -> None:
    """Keep what a person said to words that were shown; the same answer to the same words is kept once.

    Raises StoreFailed.
    """
    last = newest(books, person, about)
    if last is None or (last.words, last.yes) != (words, yes):
        books.of(Consent).add(Consent(NEW, person, about, words, yes, today))


def newest(books: Books, person: PersonNumber, about: About) -> Consent | None:
    """Return what a person said last about a thing, or None when nobody has asked; raises StoreFailed."""
    said = books.of(Consent).rows(person=person, about=about)
    return said[-1] if said else None


def says_yes(books: Books, person: PersonNumber, about: About) -> bool:
    """Return whether a person's newest answer is yes; raises StoreFailed."""
    last = newest(books, person, about)
    return last is not None and last.yes


def yeses(books: Books) -> frozenset[tuple[PersonNumber, About]]:
    """Return who says yes to what, by the newest answer about each thing; raises StoreFailed."""
    last = {(said.person, said.about): said.yes for said in books.of(Consent).rows()}
    return frozenset(asked for asked, yes in last.items() if yes)


def took_back(books: Books, person: PersonNumber, about: About) -> bool:
    """Return whether a person said yes before and says no now; raises StoreFailed."""
    said = books.of(Consent).rows(person=person, about=about)
    return bool(said) and not said[-1].yes and any(answer.yes for answer in said)
