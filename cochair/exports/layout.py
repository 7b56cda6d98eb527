"""Measures the parts of a paper for one profile: which lines they have and how tall they are."""

from dataclasses import dataclass, replace

from cochair.domain.document import Amount, Field, Picture
from cochair.exports.contents import Address, Blanks, Bullet, Part, Style, Title
from cochair.exports.contents import Line as Said
from cochair.exports.lines import Line, LineBreaker
from cochair.exports.profile import INK, INNER, MARGIN, MM, NAVY, PAD, WIDTH, Profile
from cochair.exports.sentences import ended

_SHORT_LABEL = 5
"""Letters in a label that can stand before its words, such as Who, What, When."""
_BAND, _TOPIC, _LEAST = 1.65, 1.35, 1.3
"""Sizes of headings against the size of sentences; long ones may shrink to the least (A-21: 1.2 or more)."""
_ROW_OF_SQUARES = 10
_HAND = 12 * MM
"""The room that a line written by hand needs, in points; large letters get more."""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence in lines; `label` stands at the left of the first one, `indent` is where the lines begin."""

    role: str
    lines: tuple[Line, ...]
    size: float
    lead: float
    above: float = 0.0
    colour: str = INK
    label: str = ""
    indent: float = 0.0
    address: str = ""
    goes_on: bool = False

    @property
    def height(self) -> float:
        """Return the height of the lines, without the space above."""
        return len(self.lines) * self.lead


@dataclass(frozen=True, slots=True)
class Squares:
    """Squares that can be counted, in rows of ten; `side` includes the gap after each."""

    count: int
    full: bool
    alt: str
    side: float
    above: float = 0.0
    goes_on: bool = False

    @property
    def height(self) -> float:
        """Return the height of all rows of squares."""
        return -(-self.count // _ROW_OF_SQUARES) * self.side

    def places(self) -> tuple[tuple[int, int], ...]:
        """Return the column and the row of each square."""
        return tuple((n % _ROW_OF_SQUARES, n // _ROW_OF_SQUARES) for n in range(self.count))


@dataclass(frozen=True, slots=True)
class Ruled:
    """Lines to write on; `lead` is from one to the next."""

    count: int
    lead: float
    above: float = 0.0
    goes_on: bool = False

    @property
    def height(self) -> float:
        """Return the height of all the lines."""
        return self.count * self.lead


Piece = Words | Squares | Ruled


@dataclass(frozen=True, slots=True)
class Row:
    """A measured part: what is drawn from its top to its bottom; `goes_on` when it began on the page before."""

    style: Style
    picture: Picture | None
    pieces: tuple[Piece, ...]
    side: float
    pad: float
    level: int = 0
    goes_on: bool = False

    @property
    def words_height(self) -> float:
        """Return the height of everything beside the picture."""
        return sum(piece.height + piece.above for piece in self.pieces) - self.pieces[0].above

    @property
    def height(self) -> float:
        """Return the height of the whole row."""
        return max(self.side, self.words_height) + 2 * self.pad

    @property
    def boxed(self) -> bool:
        """Return whether it stands in a box."""
        return self.style in ("cover", "notice", "card", "unsettled")


def words_left(style: Style, profile: Profile) -> float:
    """Return where the words of a row begin, from the left edge of the page."""
    boxed = style in ("cover", "notice", "card", "unsettled")
    return MARGIN + (PAD if boxed else 0) + profile.side + profile.gap


class Measurer:
    """Measures parts for one profile."""

    def __init__(self, breaker: LineBreaker, profile: Profile) -> None:
        self._breaker, self._profile = breaker, profile

    def rows(self, part: Part) -> tuple[Row, ...]:
        """Return the part as one row, or as several when no page can hold it."""
        if part.style == "heading":
            return _cut(self._heading(part), self._profile.room)
        width = WIDTH - MARGIN - words_left(part.style, self._profile)
        if part.style == "cover":
            pieces = self._cover(part, width - PAD)
            return _cut(
                Row(part.style, part.picture, pieces, self._profile.side, 7 if self._profile.side else 10),
                self._profile.room,
            )
        boxed = part.style != "idea"
        pieces = self._pieces(part, width - (PAD if boxed else 0))
        pad = (self._profile.pad if part.style != "notice" or not self._profile.side else 7) if boxed else 0
        side = self._profile.side if part.picture else 0
        return _cut(Row(part.style, part.picture, pieces, side, pad), self._profile.room)

    def _heading(self, part: Part) -> Row:
        title = next(line for line in part.lines if isinstance(line, Title))
        band = title.level < 3
        width = INNER - (2 * PAD if band else 0)
        size = self._one_line(title.text, width, _LEAST, _BAND if band else _TOPIC)
        lines = self._breaker.lines(title.text, width, size, strong=True)
        piece = Words(f"H{min(title.level, 6)}", lines, size, size * 1.3, colour=NAVY)
        return Row(part.style, None, (piece,), 0, 9 if band else 1, title.level)

    def _cover(self, part: Part, width: float) -> tuple[Piece, ...]:
        pieces: list[Piece] = []
        for line in part.lines:
            if isinstance(line, Title):
                size = self._one_line(line.text, width, 1.5, 2.5)
                lines = self._breaker.lines(line.text, width, size, strong=True)
                pieces.append(Words("H1", lines, size, size * 1.3, colour=NAVY))
            elif isinstance(line, str):
                size = self._profile.size * (1.2 if pieces else 1)
                lines = self._breaker.lines(line, width, size)
                pieces.append(Words("P", lines, size, size * 1.4))
        return tuple(pieces)

    def _one_line(self, text: str, width: float, least: float, most: float) -> float:
        """Return the biggest size that keeps a heading on one line, between two shares of the sentences' size."""
        fits = (width - 1) / self._breaker.width(text, self._profile.size, strong=True)
        return self._profile.size * max(least, min(most, fits))

    def _pieces(self, part: Part, width: float) -> tuple[Piece, ...]:
        tab = self._tab(part, width)
        most = max((line.blocks for line in part.lines if isinstance(line, Amount)), default=0)
        found: list[Piece] = []
        for line in part.lines:
            found += self._line(line, width, tab, min(most, _ROW_OF_SQUARES), part.picture is not None)
        return tuple(found)

    def _line(self, line: Said, width: float, tab: float, most: int, squares: bool) -> list[Piece]:
        match line:
            case Field(label, text) if tab:
                return [self._words(text, width, label=ended(label), indent=tab)]
            case Field(label, text) if len(label) <= _SHORT_LABEL:
                return [self._words(f"**{ended(label)}** {text}", width)]
            case Field(label, text):
                return [self._words(label, width, strong=True), replace(self._words(text, width), above=0)]
            case Bullet(text):
                bullet = self._words(text, width, role="LBody", label="•", indent=self._profile.size * 1.1)
                return [replace(bullet, above=bullet.above / 3)]
            case Amount():
                said = [self._words(line.sentence, width)] if line.sentence else []
                side = min(self._profile.size * 2.1, (width + 5) / max(1, most))
                drawn = Squares(line.blocks, line.full, line.alt, side, above=2)
                return [*said, drawn] if squares and line.blocks else [*said]
            case Address(text, address):
                return [
                    replace(self._words(text, width, role="Link"), address=address, colour=NAVY if address else INK)
                ]
            case Blanks(count):
                return [Ruled(count, max(_HAND, self._profile.lead))]
            case Title(text):
                return [self._words(text, width, strong=True)]
            case _:
                return [self._words(line, width)]

    def _words(
        self, text: str, width: float, *, role: str = "P", label: str = "", indent: float = 0.0, strong: bool = False
    ) -> Words:
        size, lead = self._profile.size, self._profile.lead
        lines = self._breaker.lines(text, width - indent, size, strong)
        return Words(role, lines, size, lead, self._profile.between, label=label, indent=indent)

    def _tab(self, part: Part, width: float) -> float:
        """Return the width of a column for short labels; 0 when there are long ones or there is no room."""
        labels = [line.label for line in part.lines if isinstance(line, Field)]
        tab = max((self._breaker.width(f"{ended(label)}  ", self._profile.size, True) for label in labels), default=0)
        short = max(map(len, labels), default=_SHORT_LABEL + 1) <= _SHORT_LABEL
        return tab if short and width - tab > self._profile.size * 13 else 0


def _cut(row: Row, room: float) -> tuple[Row, ...]:
    """Part a row that is taller than a page: first between sentences, then between lines."""
    if row.height <= room:
        return (row,)
    space = room - 2 * row.pad
    pages: list[list[Piece]] = [[]]
    used = 0.0
    for piece in row.pieces:
        for part in _chunks(piece, space):
            if pages[-1] and used + part.above + part.height > space:
                pages.append([])
                used = 0.0
            used += part.height + (part.above if pages[-1] else 0)
            pages[-1].append(part)
    return tuple(replace(row, pieces=tuple(page), goes_on=number > 0) for number, page in enumerate(pages))


def _chunks(piece: Piece, space: float) -> list[Piece]:
    """Part a sentence of more lines than a page has, or more squares."""
    if piece.height <= space:
        return [piece]
    if isinstance(piece, Squares):
        most = max(1, int(space // piece.side)) * _ROW_OF_SQUARES
        return [
            replace(piece, count=min(most, piece.count - start), goes_on=start > 0)
            for start in range(0, piece.count, most)
        ]
    most = max(1, int(space // piece.lead))
    if isinstance(piece, Ruled):
        return [replace(piece, count=min(most, piece.count - start)) for start in range(0, piece.count, most)]
    return [
        replace(
            piece, lines=piece.lines[start : start + most], goes_on=start > 0, label=piece.label if not start else ""
        )
        for start in range(0, len(piece.lines), most)
    ]
