"""Finds letters that stand for words, known and unknown, and leaves alone those that only look so."""

import re
from collections.abc import Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.forms import many
from cochair.domain.plain_words.lines import Line, Span, Word
from cochair.domain.plain_words.tables import Letters

_DOTTED = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,5}(?:s\b)?")
_WITH_AND = re.compile(r"(?<![\w&])[A-Z]{1,3}&[A-Z]{1,3}s?(?![\w&])")
_DOTTED_SECTION = re.compile(r"(?<!\w)[sS]\.\s?\d{1,3}[A-Z]?(?!\w)")
_SECTION = re.compile(r"[sS]\d{1,3}[A-Z]?")
_QUARTER = re.compile(r"Q[1-4]")
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_NAME_BEFORE_CAPITAL = re.compile(r"(?:Mc|Mac|O|De|Di|Du|La|Le|Van|Fitz|D)['’]?[A-Z][a-z]+")
_CAPITALISED = re.compile(r"\.?\s+[A-Z][a-z]")
_NEXT_WORD = re.compile(r"\s+([a-z]{1,20})\b")
_ARTICLE = re.compile(r"(?:an?|the) ")
_MOST, _MOST_MIXED = 5, 4


def acronyms(line: Line, letters: Letters, initials: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Find letters that stand for words; `initials` of people are left alone."""
    for pattern in (_DOTTED, _WITH_AND, _DOTTED_SECTION):
        for found in pattern.finditer(line.text):
            yield from _special(found, letters, initials)
    for sentence in line.sentences:
        words = line.of(sentence)
        all_capitals = _is_shouted(line.text, sentence, words, letters)
        for number, word in enumerate(words):
            text = line.text[word.start : word.end]
            if len(text) < 2 or (text.isalpha() and text.islower()) or text.isdecimal() or all_capitals:
                continue
            if _is_among_shouts(line.text, words[max(0, number - 1) : number + 2], word, letters):
                continue
            if _may_be(line, word, text, starts=number == 0, letters=letters, initials=initials):
                yield _finding(word.start, text, letters)


def _special(found: re.Match[str], letters: Letters, initials: frozenset[str]) -> Iterator[Finding]:
    """Find letters with stops or an & between them, unless they are a person's."""
    text = found[0]
    plain = _plain(text)
    if plain.removesuffix("s") in letters.familiar or plain in initials:
        return
    if _known(plain, letters) is None and _CAPITALISED.match(found.string, found.end()):
        return
    yield _finding(found.start(), text, letters)


def _may_be(line: Line, word: Word, text: str, *, starts: bool, letters: Letters, initials: frozenset[str]) -> bool:
    single = _single(text)
    if {text, single} & letters.familiar or text in initials or single in initials:
        return False
    if _SECTION.fullmatch(text):
        return True
    if _QUARTER.fullmatch(text):
        return not (starts and line.text[word.end : word.end + 1] in (".", ":", ")"))
    if _known(single, letters) or _known(text, letters):
        return True
    if starts and line.text[word.end : word.end + 1] == ":":
        return False
    return single.isalpha() and _looks_so(single, letters) and not _is_a_person(line, word, single, letters)


def _looks_so(text: str, letters: Letters) -> bool:
    capitals = sum(c.isupper() for c in text)
    if capitals < 2 or text in letters.shouted or _ROMAN.fullmatch(text) or _NAME_BEFORE_CAPITAL.match(text):
        return False
    if capitals == len(text):
        return len(text) <= _MOST
    return (capitals > 2 and len(text) <= _MOST + 1) or (len(text) <= _MOST_MIXED and text[-1].isupper())


def _is_a_person(line: Line, word: Word, text: str, letters: Letters) -> bool:
    """Tell 2 capitals that are somebody's: "JS will ring", "JS: ring the venue", "JS Smith"."""
    if len(text) > 2:
        return False
    if line.text[word.end : word.end + 1] in (":", "/") or _CAPITALISED.match(line.text, word.end):
        return True
    follows = _NEXT_WORD.match(line.text, word.end)
    return follows is not None and follows[1] in letters.done_by_people


def _is_shouted(text: str, sentence: Span, words: tuple[Word, ...], letters: Letters) -> bool:
    """Tell a heading in capitals, where letters can not be told from words, unless all of them are known."""
    said = text[sentence.start : sentence.end]
    if len(words) < 2 or not said.isupper():
        return False
    return not all(_known(_single(text[w.start : w.end]), letters) for w in words)


def _plain(text: str) -> str:
    return "".join(text.replace(".", "").split())


def _is_among_shouts(text: str, near: tuple[Word, ...], word: Word, letters: Letters) -> bool:
    """Tell if the word before or after is shouted, as in "please DO IT"."""
    others = (text[other.start : other.end] for other in near if other != word)
    return any(len(other) > 1 and other in letters.shouted for other in others)


def _single(text: str) -> str:
    return text[:-1] if len(text) > 2 and text.endswith("s") and text[-2].isupper() else text


def _known(text: str, letters: Letters) -> tuple[str, str, str] | None:
    return letters.known.get(text) or (letters.known.get(text.lower()) if _SECTION.fullmatch(text) else None)


def _finding(start: int, text: str, letters: Letters) -> Finding:
    plain_letters = _plain(text)
    single = _single(plain_letters)
    known = _known(single, letters) or _known(plain_letters, letters)
    end = start + len(text)
    if known is None:
        why = say.SECTION if _SECTION.fullmatch(text) else say.UNKNOWN_LETTERS
        return Finding(start, end, Kind.ACRONYM, text, why)
    full, plain, plain_many = known
    several = single != plain_letters
    if full[:1].isupper():
        why, suggestion = say.LETTERS_OF_NAME.format(plain=plain), many(full) if several else full
    else:
        why = say.LETTERS_STAND_FOR.format(long=many(full) if several else full)
        suggestion = _ARTICLE.sub("", plain_many if several and plain_many else plain, count=1)
    return Finding(start, end, Kind.ACRONYM, text, why, suggestion)
