"""A paper as blocks of plain sentences, the one source of every file, screen and voice.

A sentence may mark a hard word as `**word**`.  No block knows about fonts, pages or files.
"""

from dataclasses import dataclass, field

from cochair.domain.language import language


@dataclass(frozen=True, slots=True)
class Picture:
    """An OpenMoji picture by its code, and what a person who can not see it should be told.

    A board's own picture has a code of its own and, in `own`, its content as a JPEG or PNG file.
    """

    code: str
    alt: str
    own: bytes = field(default=b"", repr=False)


NO_PICTURE = Picture("", "")
"""Somebody chose that no picture stands here; the words then stand alone."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The first thing on a paper: whose it is, what it is about, what kind of paper it is."""

    picture: Picture
    above: str
    title: str
    below: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 2 starts a part of the paper, level 3 a topic in it."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Say:
    """One idea: a picture and up to about three sentences, each on its own line.

    A `notice` is told apart from the rest, such as "This paper is not checked yet".
    """

    picture: Picture
    sentences: tuple[str, ...]
    notice: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its words on a card, such as Who: Ann."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """A thing to take away: an action, a decision or an answer.

    Lines are sentences or labelled fields.  An `unsettled` card (not decided, not known) has a broken outline.
    """

    picture: Picture
    lines: tuple[str | Field, ...]
    unsettled: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of three or more short things under a sentence or two."""

    picture: Picture
    lead: tuple[str, ...]
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A sentence with countable blocks under it; full and empty blocks differ without colour."""

    sentence: str
    blocks: int
    full: bool
    alt: str


@dataclass(frozen=True, slots=True)
class Amounts:
    """How things were shared, as blocks that can be counted; `key` says what one block is."""

    picture: Picture
    key: str
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class WriteHere:
    """Sentences with empty lines under them, for a person's own words."""

    picture: Picture
    sentences: tuple[str, ...]
    lines: int


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences followed by an address on its own line, in words that can be pressed."""

    picture: Picture
    sentences: tuple[str, ...]
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class OtherForms:
    """How to get this paper another way; a paper without pictures offers one with them, and the reverse."""

    picture: Picture
    with_pictures: tuple[str, ...]
    without_pictures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Credit:
    """Who made the pictures; left out where there are none. A paper of one page has no picture beside it."""

    picture: Picture | None
    sentences: tuple[str, ...]


Block = Cover | Heading | Say | Card | Bullets | Amounts | WriteHere | Link | OtherForms | Credit


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. `subject` is its kind in words.

    Until it is `checked`, every page says "Not checked yet"; then it says `checked_words`, who checked it and when.
    One for `one_page` is as big as fits on 1 page, where its words are not too long for that.
    """

    title: str
    subject: str
    board: str
    blocks: tuple[Block, ...]
    checked: bool = False
    checked_words: str = ""
    language: str = field(default_factory=language)
    one_page: bool = False
