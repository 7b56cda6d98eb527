"""Makes the book of phrases from the rows of the table: each row in all its forms and ways of writing."""

import itertools
import re
from collections.abc import Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Kind
from cochair.domain.plain_words.forms import Forms, Verbs, many
from cochair.domain.plain_words.phrases import Context, Phrase, PhraseBook, parts_of
from cochair.domain.plain_words.tables import PhraseRows, WordTable

_PLACES = {
    "{my}": ("my", "our", "your", "their", "his", "her", "its", "people"),
    "{it}": ("it", "this", "that", "them", "things", "him", "her", "us", "people", "everyone", "you", "they", "we"),
}
_ISE = re.compile(r"is(e[sd]?|ing|ations?)\b")


def book_of(table: WordTable) -> PhraseBook:
    """Return every phrase of the table, ready to be found."""
    book = PhraseBook(Context(table.verb_after, table.given_after, table.many_before))
    verbs = Verbs(table.verb_forms)
    for kind, why, rows in (
        (Kind.GENTLE_WORD, "", table.gentle),
        (Kind.HARD_WORD, say.HARD_WORD, table.hard),
        (Kind.IDIOM, say.IDIOM, table.idioms),
    ):
        for phrase in itertools.chain(_things(rows, kind, why), _verbs(rows, kind, why, verbs)):
            book.add(phrase)
    return book


def _things(rows: PhraseRows, kind: Kind, why: str) -> Iterator[Phrase]:
    for phrase, plain, *rest in rows.words:
        reason = rest[0] if rest else why
        for words in _written(phrase):
            yield Phrase(kind, words, plain, reason, alone=_names_many(kind, words))
    for thing, plain, *rest in rows.nouns:
        for words in _written(thing):
            yield Phrase(kind, words, plain, why)
        for words in _written(many(thing)):
            yield Phrase(kind, words, rest[0] if rest else plain, why)


def _verbs(rows: PhraseRows, kind: Kind, why: str, verbs: Verbs) -> Iterator[Phrase]:
    for phrase, plain, *_ in rows.verbs:
        bent_plain = verbs.phrase(plain)
        for way in phrase.split(" | "):
            yield from _bent(verbs.phrase(way), bent_plain, kind, why)


def _bent(hard: Forms, plain: Forms, kind: Kind, why: str) -> Iterator[Phrase]:
    """Give each form with its plain one; where "it gave" and "it was given" are one word, the words before tell."""
    for form, easy in zip(hard, plain, strict=True):
        given = plain.given if form == hard.past == hard.given else None
        for words in _written(form):
            yield Phrase(kind, words, easy, why, as_verb=easy, as_given=given)


def _names_many(kind: Kind, words: tuple[str, ...]) -> bool:
    return kind is Kind.GENTLE_WORD and len(words) == 2 and words[0] == "the"


def _written(phrase: str) -> Iterator[tuple[str, ...]]:
    """Return each way to write a phrase: with and without hyphens, -ise and -ize, every owner."""
    for way in phrase.split(" | "):
        for filled in _filled(way):
            joined = filled.replace("-", "")
            for spelled in {filled: 0, joined: 0, _ISE.sub(r"iz\1", filled): 0, _ISE.sub(r"iz\1", joined): 0}:
                yield parts_of(spelled)


def _filled(phrase: str) -> Iterator[str]:
    for place, fillings in _PLACES.items():
        if place in phrase:
            for filling in fillings:
                yield from _filled(phrase.replace(place, filling))
            return
    yield phrase
