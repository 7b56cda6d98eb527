"""Takes back a yes, with what was kept or shown because of it."""

from dataclasses import replace
from datetime import date

from cochair.domain.board import BoardPerson, Written
from cochair.domain.consents import About, Consent
from cochair.domain.keeping import KeptKind
from cochair.services.board_keeping import change_person
from cochair.services.books import Books
from cochair.services.consents import keep_answer
from cochair.services.needs import forget_words_told, share
from cochair.services.ports import Library
from cochair.services.retention import OF_PERSON, tables_of_person


def take_back(books: Books, library: Library, answer: Consent, today: date) -> None:
    """Keep that a person says no now; their name, words, photo or needs are not used or kept any more.

    Raises StoreFailed.
    """
    with books.together():
        keep_answer(books, answer.person, answer.about, answer.words, yes=False, today=today)
        person = books.of(BoardPerson).row(answer.person)
        match answer.about:
            case About.NAME:
                change_person(books, library, person, replace(person, written=Written.A_MEMBER))
            case About.DESCRIPTION:
                change_person(books, library, person, replace(person, described=""))
            case About.PHOTO:
                change_person(books, library, person, replace(person, photo=None))
            case About.KEEPING_NEEDS:
                tables = tables_of_person(books, person, OF_PERSON[KeptKind.NEEDS])
                books.drop_of_person(person.number, tables)
                forget_words_told(books, person.number)
            case About.SHARING_NEEDS:
                share(books, person.number, today, yes=False)
