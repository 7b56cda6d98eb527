"""Reads a Word file: its paragraphs with their numbers, and its tables."""

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from cochair.domain.refused import Unclear
from cochair.services import bringing_sentences as say
from cochair.services.bringing.parts import MOST_LETTERS, MOST_LINES, Brought, Part, Table, TextLine, calm
from cochair.services.given_file import is_listed_short
from cochair.services.plain_input import clean

MOST_WORDS_BYTES = 12_000_000
"""Bytes of all words, not packed; the minutes of a long meeting have under 2 million."""
MOST_UNPACKED = 100_000_000
MOST_FILES = 3_000
MOST_MARKS = 600_000
"""Marks of all words; each takes some 250 bytes of memory. The minutes of a long meeting have under 100,000."""
_DEEPEST = 8
"""The last level of a numbered list in Word, counted from 0."""
_BROKEN = (
    zipfile.BadZipFile, zlib.error, etree.LxmlError, OpcError, SyntaxError, OSError, EOFError, LookupError, ValueError,
    AttributeError, TypeError, RuntimeError,
)  # fmt: skip
"""What comes of a file that something broke: any part of it may be missing, or be another thing than it says."""
_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BEGINNING, _BEFORE_WORDS = 64, b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
"""Bytes at the beginning of a file, and those that may stand before its words."""
_BOLD_HEADING = 9
_LONGEST_HEADING = 100
_BULLETS = ("bullet", "none")


def read_word(data: bytes) -> Brought:
    """Return what a Word file is made of; raises Unclear when it is broken, empty or far too big."""
    _must_fit(data)
    try:
        document = Document(io.BytesIO(data))
        parts = tuple(_Body(document).parts())
    except _BROKEN as error:
        raise Unclear(say.BROKEN_WORD) from error
    if not parts:
        raise Unclear(say.EMPTY_FILE)
    if sum(map(_letters, parts)) > MOST_LETTERS or sum(map(_line_count, parts)) > MOST_LINES:
        raise Unclear(say.TOO_BIG)
    return Brought(parts)


def _must_fit(data: bytes) -> None:
    """Raise Unclear for a file that would fill the memory once it is unpacked, or that is no Word file."""
    if not is_listed_short(data):
        raise Unclear(say.TOO_BIG)
    try:
        packed = zipfile.ZipFile(io.BytesIO(data))
        files = packed.infolist()
        if len(files) > MOST_FILES or sum(file.file_size for file in files) > MOST_UNPACKED:
            raise Unclear(say.TOO_BIG)
        if any(file.compress_type not in _PACKED_BY for file in files):
            raise zipfile.BadZipFile
        marks = _marks(packed, files)
    except _BROKEN as error:
        raise Unclear(say.BROKEN_WORD) from error
    if marks > MOST_MARKS:
        raise Unclear(say.TOO_BIG)
    if not any(file.filename.startswith("word/") for file in files):
        raise Unclear(say.KIND_OF_FILE)


def _marks(packed: zipfile.ZipFile, files: list[zipfile.ZipInfo]) -> int:
    """Return how many marks all words have, whatever their files are called; raises Unclear for too many words."""
    words = [file for file in files if _has_words(packed, file)]
    if sum(file.file_size for file in words) > MOST_WORDS_BYTES:
        raise Unclear(say.TOO_BIG)
    return sum(packed.read(file).count(b"<") for file in words)


def _has_words(packed: zipfile.ZipFile, file: zipfile.ZipInfo) -> bool:
    if file.filename.casefold().endswith((".xml", ".rels")):
        return True
    with packed.open(file) as part:
        return part.read(_BEGINNING).lstrip(_BEFORE_WORDS)[:1] in (
            b"<",
            b"L",
        )  # the second is how old mainframes wrote it


def _line_count(part: Part) -> int:
    return 1 if isinstance(part, TextLine) else len(part.rows)


def _letters(part: Part) -> int:
    return len(part.text) if isinstance(part, TextLine) else sum(len(cell) for row in part.rows for cell in row)


class _Body:
    """Goes through a document from its beginning, and counts its numbered paragraphs."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._styles = {style.style_id: style for style in document.styles}
        self._numbers = _numbering(document)
        self._counts: Counter[tuple[str, int]] = Counter()

    def parts(self) -> Iterator[Part]:
        """Give the lines and the tables that have words."""
        yield from self._parts(self._document.element.body)

    def _parts(self, block: Any) -> Iterator[Part]:
        for child in block.iterchildren():
            if child.tag == qn("w:p"):
                yield from self._lines(child)
            elif child.tag == qn("w:tbl"):
                table = tuple(row for r in child.iterchildren(qn("w:tr")) if any(row := tuple(self._cells(r))))
                if table:
                    yield Table(table)
            elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:smartTag")):
                yield from self._parts(child)

    def _lines(self, paragraph: Any) -> Iterator[TextLine]:
        number, heading = self._number(paragraph), self._heading(paragraph)
        lines = [line for line in _words(paragraph).split("\n") if line.strip()]
        for place, line in enumerate(lines):
            yield TextLine(f"{number}{line.strip()}" if place == 0 else line.strip(), 0 if place else heading)

    def _cells(self, row: Any) -> Iterator[str]:
        """Give the words of each cell; those of one that goes on from above, or is empty, are an empty text."""
        for cell in row.iter(qn("w:tc")):
            if next(cell.iterancestors(qn("w:tr"))) is not row:
                continue  # its words stand in the cell around it
            own = (p for p in cell.iter(qn("w:p")) if next(p.iterancestors(qn("w:p")), None) is None)
            paragraphs = (f"{self._number(p)}{_words(p)}".strip() for p in own)
            merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            goes_on = merged is not None and merged.get(qn("w:val")) != "restart"
            yield "" if goes_on else "\n".join(filter(None, paragraphs))

    def _number(self, paragraph: Any) -> str:
        """Return the number or the dot that Word puts before a paragraph, which is not among its words."""
        found = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if found is None:
            found = self._style_number(paragraph)
        if found is None or not _words(paragraph).strip():
            return ""
        list_id, level = (_value(found, name) for name in ("w:numId", "w:ilvl"))
        depth = min(int(level), _DEEPEST) if level.isdecimal() else 0
        kind = self._numbers.get((list_id, depth), "decimal")
        if list_id in ("", "0"):
            return ""
        if kind in _BULLETS:
            return "• "
        self._counts[list_id, depth] += 1
        for deeper in range(depth + 1, 10):
            self._counts.pop((list_id, deeper), None)
        return ".".join(str(max(1, self._counts[list_id, n])) for n in range(depth + 1)) + ". "

    def _style_number(self, paragraph: Any) -> Any:
        style = self._styles.get(paragraph.style or "")
        return None if style is None else style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")

    def _heading(self, paragraph: Any) -> int:
        """Return how big a heading is, 0 for none; a short line that is all bold counts as a small one."""
        style = self._styles.get(paragraph.style or "")
        name = (style.name or "").casefold() if style is not None else ""
        if name.startswith("heading ") and name[8:].isdecimal():
            return int(name[8:])
        words = _words(paragraph)
        if len(words) > _LONGEST_HEADING:
            return 0
        written = (t for t in paragraph.iter(qn("w:t")) if t.text and t.text.strip())
        runs = [t.getparent() for t in written if t.getparent().tag == qn("w:r")]
        return _BOLD_HEADING if runs and all(map(_is_bold, runs)) else 0


def _is_bold(run: Any) -> bool:
    found = run.find(f"{qn('w:rPr')}/{qn('w:b')}")
    return found is not None and found.get(qn("w:val")) not in ("0", "false", "none")


def _words(paragraph: Any) -> str:
    """Return the words of a paragraph; those that somebody struck out are not among them."""
    words = []
    for part in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:noBreakHyphen")):
        if part.getparent().tag != qn("w:r"):
            continue
        words.append(part.text or "" if part.tag == qn("w:t") else _SIGNS.get(part.tag, "\n"))
    return calm(clean("".join(words)))


_SIGNS = {qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-"}


def _numbering(document: WordDocument) -> dict[tuple[str, int], str]:
    """Return how each level of each list is numbered, such as decimal or bullet."""
    try:
        numbering = document.part.numbering_part.element
    except (LookupError, RuntimeError):  # the library says so in two ways when a file has no numbered lists
        return {}
    levels: dict[str, dict[int, str]] = {}
    for abstract in numbering.iterchildren(qn("w:abstractNum")):
        told = ((int(level.get(qn("w:ilvl"))), _value(level, "w:numFmt")) for level in abstract.iter(qn("w:lvl")))
        levels[abstract.get(qn("w:abstractNumId"))] = {depth: kind for depth, kind in told if 0 <= depth <= _DEEPEST}
    found: dict[tuple[str, int], str] = {}
    for one in numbering.iterchildren(qn("w:num")):
        for depth, kind in levels.get(_value(one, "w:abstractNumId"), {}).items():
            found[one.get(qn("w:numId")), depth] = kind
    return found


def _value(element: Any, name: str) -> str:
    found = element.find(qn(name))
    return str(found.get(qn("w:val"), "")) if found is not None else ""
