"""Turns the blocks of a Document into parts that every writer shows in the same order and words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from cochair.domain.document import (
    NO_PICTURE,
    Amount,
    Amounts,
    Block,
    Bullets,
    Card,
    Cover,
    Credit,
    Document,
    Field,
    Heading,
    Link,
    OtherForms,
    Picture,
    Say,
    WriteHere,
)
from cochair.exports import words
from cochair.exports.sentences import clean, safe_address

Style = Literal["cover", "heading", "idea", "notice", "card", "unsettled"]


@dataclass(frozen=True, slots=True)
class Title:
    """The words of a heading; the main title of a paper has level 1."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Bullet:
    """One thing of a list."""

    text: str


@dataclass(frozen=True, slots=True)
class Address:
    """Words on a line of their own that can be pressed, if `address` is not empty."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Blanks:
    """Empty lines to write on."""

    count: int


Line = str | Title | Field | Bullet | Amount | Address | Blanks


@dataclass(frozen=True, slots=True)
class Part:
    """What stands together: a picture, or none, and its lines; no line is empty."""

    style: Style
    picture: Picture | None
    lines: tuple[Line, ...]


def parts(document: Document, with_pictures: bool = True) -> tuple[Part, ...]:
    """Return what the paper says; empty blocks and, without pictures, words about pictures are left out.

    Heading levels never skip, whatever the blocks say.
    """
    found: list[Part] = []
    level = 0
    for block in document.blocks or (Heading(1, paper_title(document)),):
        part = _part(block, with_pictures)
        lines = tuple(line for line in map(_cleaned, part.lines) if line)
        if not lines:
            continue
        if isinstance(lines[0], Title):
            level = min(lines[0].level, level + 1)
            lines = (Title(lines[0].text, level), *lines[1:])
        elif any(isinstance(line, Title) for line in lines):
            level = 1
        found.append(Part(part.style, _shown(part.picture) if with_pictures else None, lines))
    return tuple(found) or (Part("heading", None, (Title(paper_title(document), 1),)),)


def paper_title(document: Document) -> str:
    """Return what the paper is called, never nothing."""
    names: Iterable[str] = (document.title, document.subject, document.board)
    return next((name for name in map(clean, names) if name), words.UNNAMED)


def _part(block: Block, with_pictures: bool) -> Part:
    match block:
        case Cover():
            return Part("cover", block.picture, (block.above, Title(block.title, 1), block.below))
        case Heading():
            return Part("heading", None, (Title(block.text, max(1, block.level)),))
        case Say():
            return Part("notice" if block.notice else "idea", block.picture, block.sentences)
        case Card():
            return Part("unsettled" if block.unsettled else "card", block.picture, block.lines)
        case Bullets():
            return Part("idea", block.picture, (*block.lead, *map(Bullet, block.items)))
        case Amounts():
            return Part("idea", block.picture, _amounts(block, with_pictures))
        case WriteHere():
            return Part("idea", block.picture, (*block.sentences, Blanks(block.lines)))
        case Link():
            address = Address(block.words, safe_address(block.address))
            return Part("idea", block.picture, (*block.sentences, address))
        case OtherForms():
            said = block.with_pictures if with_pictures else block.without_pictures
            return Part("idea", block.picture, said)
        case Credit():
            return Part("idea", block.picture, block.sentences if with_pictures else ())


def _shown(picture: Picture | None) -> Picture | None:
    """Return the picture with safe words, or None where there is none."""
    if picture is None or picture == NO_PICTURE:
        return None
    return replace(picture, alt=clean(picture.alt))


def _amounts(block: Amounts, with_pictures: bool) -> tuple[Line, ...]:
    if with_pictures:
        return (block.key, *block.amounts)
    return tuple(amount.sentence for amount in block.amounts)


def _cleaned(line: Line) -> Line | None:
    """Return the line with safe text, or None when nothing is left of it."""
    match line:
        case str():
            return clean(line) or None
        case Title():
            return Title(clean(line.text), line.level) if clean(line.text) else None
        case Bullet():
            return Bullet(clean(line.text)) if clean(line.text) else None
        case Address():
            return Address(clean(line.words), line.address) if clean(line.words) else None
        case Field():
            label, text = clean(line.label), clean(line.text)
            return Field(label, text) if label and text else (text or label or None)
        case Blanks():
            return line if line.count > 0 else None
        case Amount():
            return Amount(clean(line.sentence), max(0, line.blocks), line.full, clean(line.alt))
