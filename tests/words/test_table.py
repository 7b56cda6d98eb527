"""The tables: as many words as we promise, every one of them found in all its forms, and plain words that are plain."""

import re
from collections.abc import Iterator

import pytest

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.engine import PlainWords
from cochair.domain.plain_words.findings import Kind
from cochair.domain.plain_words.forms import Verbs, many
from cochair.domain.plain_words.tables import PhraseRows
from cochair.services.word_table import title_words, word_table

TABLE = word_table()
VERBS = Verbs(TABLE.verb_forms)
BOOKS = {Kind.HARD_WORD: TABLE.hard, Kind.IDIOM: TABLE.idioms, Kind.GENTLE_WORD: TABLE.gentle}


def filled(phrase: str) -> str:
    return phrase.replace("{my}", "our").replace("{it}", "this")


def written(rows: PhraseRows) -> Iterator[str]:
    """Every row as a writer could have it, in each of its forms."""
    for row in rows.verbs:
        for way in row[0].split(" | "):
            yield from map(filled, VERBS.phrase(way))
    for row in rows.nouns:
        yield from (row[0], many(row[0]))
    for row in rows.words:
        yield from map(filled, row[0].split(" | "))


def plain(rows: PhraseRows) -> Iterator[str]:
    for row in rows.verbs:
        yield from VERBS.phrase(row[1])
    for row in rows.nouns:
        yield from row[1:]
    for row in rows.words:
        yield row[1]


def test_the_tables_are_as_big_as_promised() -> None:
    sizes = {kind: len(rows.verbs) + len(rows.nouns) + len(rows.words) for kind, rows in BOOKS.items()}
    assert sizes[Kind.HARD_WORD] >= 400
    assert sizes[Kind.IDIOM] >= 120
    assert sizes[Kind.GENTLE_WORD] >= 80
    assert len(TABLE.letters.known) >= 120


@pytest.mark.parametrize("kind", BOOKS, ids=str)
def test_nothing_is_in_a_table_twice(kind: Kind) -> None:
    rows = BOOKS[kind]
    for part in (rows.verbs, rows.nouns, rows.words):
        ways = [way for row in part for way in row[0].split(" | ")]
        assert sorted(ways) == sorted(set(ways))


@pytest.mark.parametrize("kind", BOOKS, ids=str)
def test_every_form_of_every_row_is_found(kind: Kind, rules: PlainWords) -> None:
    lost = []
    for phrase in written(BOOKS[kind]):
        text = f"They {phrase}."
        at = (len("They "), len(text) - 1)
        found = [f for f in rules.findings(text) if f.start <= at[0] and f.end >= at[1] and f.kind in BOOKS]
        lost += [phrase] if not found else []
    assert lost == []


@pytest.mark.parametrize("kind", BOOKS, ids=str)
def test_every_form_is_found_at_the_start_of_a_sentence_and_with_no_hyphen(kind: Kind, rules: PlainWords) -> None:
    for phrase in written(BOOKS[kind]):
        for way in {phrase.replace("-", ""), phrase.replace("-", " ")}:
            text = way[:1].upper() + way[1:]
            assert any(f.start == 0 and f.end >= len(text) for f in rules.findings(text)), way


@pytest.mark.parametrize("letters", TABLE.letters.known)
def test_every_known_letters_are_found_for_one_and_many(letters: str, rules: PlainWords) -> None:
    for text in (letters, f"{letters}s") if letters[-1].isupper() else (letters,):
        found = [f for f in rules.findings(f"We asked about {text} today.") if f.kind is Kind.ACRONYM]
        assert [f.text for f in found] == [text]
        assert found[0].suggestion


@pytest.mark.parametrize(("hard", "easy"), title_words())
def test_every_title_has_a_plain_one(hard: str, easy: str) -> None:
    assert hard and easy[0].isupper() and hard.casefold() not in easy.casefold()


def our_own_words() -> Iterator[str]:
    for rows in BOOKS.values():
        yield from plain(rows)
    yield from (row[2] for row in TABLE.gentle.words)
    yield from (text for name, text in vars(say).items() if name.isupper())
    yield from (text for _, text in TABLE.negatives.second.items())
    yield from TABLE.negatives.shorts.values()
    for full, one, more in TABLE.letters.known.values():
        yield from (one, more, full if full[:1].isupper() else "")


def test_our_plain_words_are_plain(rules: PlainWords) -> None:
    found = [(text, f.kind, f.text) for text in our_own_words() for f in rules.findings(text)]
    assert found == []


def test_a_reason_is_one_short_sentence() -> None:
    for row in TABLE.gentle.words:
        assert re.fullmatch(r"[A-Z][^.!?]*\.", row[2]), row
        assert len(row[2].split()) <= 15, row


def test_a_gentle_row_that_gives_no_words_says_what_to_do() -> None:
    asked = ("say", "use", "write", "leave", "choose")
    lost = [row for row in TABLE.gentle.words if not row[1] and not any(word in row[2].casefold() for word in asked)]
    assert lost == []


def test_plain_words_do_not_repeat_the_hard_one() -> None:
    for rows in BOOKS.values():
        for row in (*rows.verbs, *rows.nouns, *rows.words):
            assert row[1].casefold() not in [way.casefold() for way in row[0].split(" | ")], row
