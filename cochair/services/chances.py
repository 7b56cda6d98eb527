"""Chances that a person was offered, and thanks that were said (feature E6)."""

from dataclasses import replace
from datetime import date

from cochair.domain.board import NEW, PersonNumber
from cochair.domain.chances import Chance, ChanceKind, Taken, Thanks
from cochair.services import keeping_sentences as say
from cochair.services.asked_of_us import read_past_day
from cochair.services.books import Books
from cochair.services.plain_input import one_line, optional_line

LONGEST_WORDS = 300


def offer(books: Books, person: PersonNumber, kind: ChanceKind, what: str, when: str, today: date) -> Chance:
    """Keep that a person was offered something; raises Unclear for no words or no such day, and StoreFailed."""
    words = one_line(what, LONGEST_WORDS, say.WHAT_NEEDED)
    return books.of(Chance).add(Chance(NEW, person, kind, words, read_past_day(when, today)))


def take(books: Books, chance: Chance, taken: Taken) -> None:
    """Keep what the person said to a chance; raises StoreFailed."""
    books.of(Chance).change(replace(chance, taken=taken))


def say_what_came(books: Books, chance: Chance, words: str) -> None:
    """Keep what came of a chance; raises Unclear for too many words, and StoreFailed."""
    books.of(Chance).change(replace(chance, came_of=optional_line(words, LONGEST_WORDS)))


def thank(books: Books, person: PersonNumber, words: str, said_by: str, how: str, when: str, today: date) -> Thanks:
    """Keep thanks; raises Unclear for no words or no such day, and StoreFailed."""
    return books.of(Thanks).add(_read(Thanks(NEW, person, "", "", "", today), words, said_by, how, when, today))


def correct_thanks(books: Books, thanks: Thanks, words: str, said_by: str, how: str, when: str, today: date) -> Thanks:
    """Put thanks right and return them; raises Unclear for no words or no such day, and StoreFailed."""
    now = _read(thanks, words, said_by, how, when, today)
    if now != thanks:
        books.of(Thanks).change(now)
    return now


def _read(thanks: Thanks, words: str, said_by: str, how: str, when: str, today: date) -> Thanks:
    return replace(
        thanks,
        words=one_line(words, LONGEST_WORDS, say.THANKS_NEEDED),
        said_by=optional_line(said_by, LONGEST_WORDS),
        how=optional_line(how, LONGEST_WORDS),
        said_on=read_past_day(when, today),
    )
