"""The small pieces of a Word file that python-docx has no call for."""

import unicodedata
from itertools import groupby
from typing import Any

from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from cochair.exports.sentences import spans

SOLID, BROKEN = "single", "dashed"
_EIGHTHS = "12"
"""How wide an outline is, in eighths of a point."""


def mark(tag: str, **values: str) -> Any:
    """Return an element such as `w:shd` with its `w:` values."""
    found = OxmlElement(tag)
    for name, value in values.items():
        found.set(qn(f"w:{name}"), value)
    return found


def outline(tag: str, sides: tuple[str, ...], colour: str, kind: str = SOLID) -> Any:
    """Return borders on some sides, as a child of a cell or a paragraph; `colour` is like #0B2E59."""
    found = OxmlElement(tag)
    for side in sides:
        found.append(mark(f"w:{side}", val=kind, sz=_EIGHTHS, space="4", color=colour[1:]))
    return found


def shade(colour: str) -> Any:
    """Return what puts a colour behind a paragraph or a cell."""
    return mark("w:shd", val="clear", color="auto", fill=colour[1:])


def write(paragraph: Paragraph, sentence: str, *, strong: bool = False) -> None:
    """Add a sentence with its hard words strong, and letters that run from right to left said to be so."""
    for span in spans(sentence):
        for backwards, text in _directions(span.text):
            run = paragraph.add_run()
            run.text = text
            run.bold = True if span.strong or strong else None
            run.font.rtl = True if backwards else None


def link(paragraph: Paragraph, said: str, address: str) -> None:
    """Add words that open an address when they are pressed."""
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    found = OxmlElement("w:hyperlink")
    found.set(qn("r:id"), relation)
    write(paragraph, said)
    for run in paragraph.runs:
        run.font.underline = True
        found.append(run._r)
    paragraph._p.append(found)


def number_field(paragraph: Paragraph, name: str) -> None:
    """Add a number that Word keeps right by itself: PAGE or NUMPAGES."""
    field = mark("w:fldSimple", instr=name)
    run = Run(OxmlElement("w:r"), paragraph)
    run.text = "1"
    field.append(run._r)
    paragraph._p.append(field)


def tell_picture(run: Run, alt: str) -> None:
    """Say what the picture in a run shows."""
    (properties,) = run._r.iter(qn("wp:docPr"))
    properties.set("descr", alt)
    properties.set("name", f"Picture {properties.get('id')}")


def forget_dates(file: WordFile) -> None:
    """Leave out when the file was made: the empty one it began as carries a day of its own."""
    properties: Any = file.core_properties._element
    for name in ("created", "modified"):
        for found in properties.findall(qn(f"dcterms:{name}")):
            properties.remove(found)


def _directions(text: str) -> list[tuple[bool, str]]:
    """Part text where its direction turns; what has none goes with what stands before it."""
    before = False
    found: list[tuple[bool, str]] = []
    for kind, group in groupby(text, unicodedata.bidirectional):
        if kind in ("R", "AL", "L", "EN"):
            before = kind in ("R", "AL")
        piece = "".join(group)
        if found and found[-1][0] == before:
            found[-1] = (before, found[-1][1] + piece)
        else:
            found.append((before, piece))
    return found
