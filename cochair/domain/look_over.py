"""Looks minutes over before they are shared: what breaks a rule of easy reading, where, and what puts it right.

It changes nothing, keeps nobody from sharing, and gives no score.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_looking as words
from cochair.domain.check_lines import line_sentences, lines_to_check
from cochair.domain.document import Document, Heading, Picture, Say
from cochair.domain.document_texts import texts
from cochair.domain.look_over_lines import LineFound, found_in_lines, is_added, meaning_of, shortened
from cochair.domain.meeting import Meeting
from cochair.domain.minutes_hard_words import newest
from cochair.domain.minutes_topics import QUIET, was_talked_about
from cochair.domain.plain_words.engine import PlainWords
from cochair.domain.plain_words.swapping import swap_of

MOST_PAGES = 20
"""Pages of a paper in the standard size (rule A-20)."""
MOST_WORDS = 50
"""Words beside one picture (rule A-32)."""


class Fix(StrEnum):
    """What puts it right: write a line again, add what is missing, check, or take the paper in another form."""

    LINE = "line"
    MISSING = "missing"
    CHECK = "check"
    NO_PICTURES = "no pictures"
    WEB_PAGE = "web page"


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """One place to look at: where it is, what is found there, and the fix.

    `line` is the number of a written line, and `suggestion` what could stand there, its own words unless `swapped`.
    """

    where: str
    sentences: tuple[str, ...]
    fix: Fix
    line: int = 0
    suggestion: str = ""
    swapped: bool = True


@dataclass(frozen=True, slots=True)
class Means:
    """What only the makers of files know: `missing` letters of a text, if a picture is `drawn`, how many `pages`."""

    missing: Callable[[str], tuple[str, ...]]
    drawn: Callable[[Picture], bool]
    pages: int


def look_over(m: Meeting, document: Document, rules: PlainWords, means: Means) -> tuple[ToLookAt, ...]:
    """Return what to look at in the minutes of a meeting, in the order of the paper; `document` are those minutes."""
    lines = found_in_lines(m, rules)
    found = (_checked(m), _words(m, rules), map(_line, lines), _empty(m), _paper(m, document, means))
    return _together(thing for things in found for thing in things)


def _together(found: Iterable[ToLookAt]) -> tuple[ToLookAt, ...]:
    """Return each written line only once, with everything that was found there."""
    places: dict[object, ToLookAt] = {}
    for number, thing in enumerate(found):
        place = ("line", thing.line) if thing.line else ("other", number)
        before = places.get(place)
        if before is not None:
            thing = replace(before, sentences=(*before.sentences, *thing.sentences))
        places[place] = thing
    return tuple(places.values())


def _checked(m: Meeting) -> Iterator[ToLookAt]:
    if m.check.checked is None:
        groups = tuple(part.typed(g.name) for g in m.plan.protected_groups)
        told = part.capital(words.NOT_CHECKED.format(groups=say.names_of(groups)))
        yield ToLookAt(words.WHOLE_PAPER, (told if groups else words.NOBODY_CHECKED,), Fix.CHECK)


def _line(found: LineFound) -> ToLookAt:
    if found.own:
        return ToLookAt(found.where, found.sentences, Fix.MISSING, suggestion=found.suggestion)
    return ToLookAt(found.where, found.sentences, Fix.LINE, found.number, found.suggestion, found.swapped)


def _words(m: Meeting, rules: PlainWords) -> Iterator[ToLookAt]:
    """Give each hard word that stands in the minutes without a meaning, with the meaning that the tables know."""
    for word in newest(m).values():
        if not part.typed(word.meaning) and not is_added(m, meaning_of(word.word, "")):
            known = next(filter(None, map(swap_of, rules.findings(word.word))), "")
            where, suggestion = part.capital(part.typed(word.word)), meaning_of(word.word, known)
            yield ToLookAt(f"“{shortened(where)}”", (words.NO_MEANING,), Fix.MISSING, suggestion=suggestion)


def _empty(m: Meeting) -> Iterator[ToLookAt]:
    """Give each item that was talked about, of which nothing was written although it was not left empty on purpose."""
    written = {record.item for record in m.records}
    for progress in m.items:
        item = progress.item
        quiet = item.kind in QUIET or progress.nothing_needed or item.id in written
        title = part.typed(item.title)
        suggestion = words.WRITE_ABOUT.format(item=title)
        if was_talked_about(progress) and not quiet and not is_added(m, suggestion):
            yield ToLookAt(shortened(title), (words.NOTHING_WRITTEN,), Fix.MISSING, suggestion=suggestion)


def _paper(m: Meeting, document: Document, means: Means) -> Iterator[ToLookAt]:
    """Give what is found in the paper as it is made: letters, pictures, much in one place, and its length."""
    where, told = words.WHOLE_PAPER, set[tuple[str, ...]]()
    for text in (document.title, document.board):
        yield from _letters(text, where, told, means)
    for block in document.blocks:
        where = block.text if isinstance(block, Heading) else where
        for text in texts(block):
            yield from _letters(text, where, told, means)
        picture = getattr(block, "picture", None)
        if isinstance(picture, Picture) and not means.drawn(picture):
            yield ToLookAt(shortened(where), (words.NO_PICTURE,), Fix.NO_PICTURES)
        if isinstance(block, Say):
            yield from _much(m, block, where)
    if means.pages > MOST_PAGES:
        told_pages = words.PAGES.format(count=means.pages, most=MOST_PAGES)
        yield ToLookAt(words.WHOLE_PAPER, (told_pages,), Fix.NO_PICTURES)


def _letters(text: str, where: str, told: set[tuple[str, ...]], means: Means) -> Iterator[ToLookAt]:
    """Give the letters of a text that no font has; the same letters are told once, where they come first."""
    letters = means.missing(text)
    if letters and letters not in told:
        told.add(letters)
        line = words.LINE.format(about=shortened(where), text=shortened(text))
        sentences = (words.LETTERS.format(letters=" ".join(letters)), words.LETTERS_INSTEAD)
        yield ToLookAt(line, sentences, Fix.WEB_PAGE)


def _much(m: Meeting, block: Say, where: str) -> Iterator[ToLookAt]:
    """Give what is more than one picture can stand for, with the line that it comes from where it is one."""
    count = sum(len(line.split()) for line in block.sentences)
    many = part.counted(block.sentences) > part.MOST_SENTENCES
    if many or count > MOST_WORDS:
        line = words.LINE.format(about=shortened(where), text=shortened(block.sentences[0]))
        sentence = words.MUCH_AT_ONCE if many else words.MANY_WORDS.format(count=count)
        number = _line_of(m, block)
        yield ToLookAt(line, (sentence,), Fix.LINE if number else Fix.NO_PICTURES, number)


def _line_of(m: Meeting, block: Say) -> int:
    """Return the number of the written line that a block tells, 0 for none."""
    told = {part.typed(sentence) for sentence in block.sentences}
    found = (record.number for record in lines_to_check(m) if not told.isdisjoint(line_sentences(m, record)))
    return next(found, 0)
