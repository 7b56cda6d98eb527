"""Yeses and noes of people: asked in words that are kept, and taken back at any time."""

from datetime import date

from cochair.domain.board import NEW, BoardPerson, PersonNumber
from cochair.domain.consents import About, Consent
from cochair.services.books import Books


def keep_answer(books: Books, person: PersonNumber, about: About, words: str, *, yes: bool, today: date) -> None:
    """Keep what a person said to words that were shown; the same answer to the same words is kept once.

    Raises StoreFailed.
    """
    last = newest(books, person, about)
    if last is None or (last.words, last.yes) != (words, yes):
        books.of(Consent).add(Consent(NEW, person, about, words, yes, today))


def asked_about(question: str, words: str) -> str:
    """Return a question with the words that it is about, as it is kept with an answer."""
    return f"{question} {_quoted(words)}"


def covers(said: Consent, described: str) -> bool:
    """Return whether an answer still counts; a yes to a description is a yes to those very words alone."""
    return said.about is not About.DESCRIPTION or not said.yes or said.words.endswith(_quoted(described))


def newest(books: Books, person: PersonNumber, about: About) -> Consent | None:
    """Return what a person said last about a thing, or None when nobody has asked; raises StoreFailed."""
    said = books.of(Consent).rows(person=person, about=about)
    return said[-1] if said else None


def says_yes(books: Books, person: PersonNumber, about: About) -> bool:
    """Return whether a person's newest answer is yes; raises StoreFailed."""
    last = newest(books, person, about)
    return last is not None and last.yes


def yeses(books: Books) -> frozenset[tuple[PersonNumber, About]]:
    """Return who says yes to what is kept now, by the newest answer about each thing; raises StoreFailed."""
    last = {(said.person, said.about): said for said in books.of(Consent).rows()}
    words = {person.number: person.described for person in books.of(BoardPerson).rows()}
    return frozenset(asked for asked, said in last.items() if said.yes and covers(said, words.get(said.person, "")))


def took_back(books: Books, person: PersonNumber, about: About) -> bool:
    """Return whether a person said yes before and says no now; raises StoreFailed."""
    said = books.of(Consent).rows(person=person, about=about)
    return bool(said) and not said[-1].yes and any(answer.yes for answer in said)


def _quoted(words: str) -> str:
    return f"“{words}”"
