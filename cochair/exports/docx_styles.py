"""How a Word file looks: A4 pages, letters as big as the profile says, and styles with names of their own."""

from typing import Any

import docx
from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from cochair.exports.docx_marks import BROKEN, SOLID, mark, outline, shade
from cochair.exports.profile import CREAM, HEIGHT, INK, MARGIN, NAVY, PALE, WIDTH, Profile

FONT = "Arial"
"""Windows and macOS have it; elsewhere Liberation Sans, which is as wide, stands in. Lexend may not be there."""
LETTERS = ("ascii", "hAnsi", "eastAsia", "cs")
COVER, NOTICE, CARD, UNSETTLED, STATE = "Cover", "Notice", "Card", "Unsettled card", "State"
_HEADINGS = {1: 1.75, 2: 1.5, 3: 1.25, 4: 1.2, 5: 1.2, 6: 1.2}
"""Sizes of headings against the size of sentences (A-21: 1.2 or more)."""
_ALL_ROUND = ("top", "left", "bottom", "right")
_THEME = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def empty_file(profile: Profile, language: str) -> WordFile:
    """Return a file with no words yet, with all its styles."""
    file = docx.Document()
    _page(file)
    _language(file, language)
    normal = _style(file, "Normal")
    _letters(normal, profile.size, INK)
    _lines(normal, profile, after=profile.between)
    for level, scale in _HEADINGS.items():
        heading = _style(file, f"Heading {level}")
        _letters(heading, profile.size * scale, NAVY)
        heading.font.bold, heading.font.italic = True, False
        _lines(heading, profile, before=profile.size, after=profile.between, scale=scale)
    for name in ("List Bullet", "Header", "Footer"):
        _letters(_style(file, name), profile.size, INK)
    _boxes(file)
    return file


def _page(file: WordFile) -> None:
    (section,) = file.sections
    section.page_width, section.page_height = Pt(WIDTH), Pt(HEIGHT)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Pt(MARGIN)


def _language(file: WordFile, language: str) -> None:
    for found in file.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)
    for found in file.settings.element.iter(qn("w:themeFontLang")):
        found.set(qn("w:val"), language)


def _style(file: WordFile, name: str) -> ParagraphStyle:
    found = file.styles[name]
    assert isinstance(found, ParagraphStyle)
    return found


def _letters(style: ParagraphStyle, size: float, colour: str) -> None:
    """Set font, size and colour, also for letters that run from right to left."""
    style.font.name = FONT
    style.font.size = Pt(round(size))
    style.font.color.rgb = RGBColor.from_string(colour[1:])
    properties: Any = style.element.rPr
    fonts = properties.rFonts
    for name in _THEME:
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in LETTERS:
        fonts.set(qn(f"w:{name}"), FONT)
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    properties.sz.addnext(mark("w:szCs", val=f"{2 * round(size)}"))


def _lines(style: ParagraphStyle, profile: Profile, *, before: float = 0, after: float = 0, scale: float = 1) -> None:
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(before), Pt(after)
    form.line_spacing = Pt(profile.size * scale * (profile.spacing if scale == 1 else 1.3))
    form.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    form.widow_control = True


def _boxes(file: WordFile) -> None:
    """Add the styles of what stands in a box of its own; cards are told apart by a line above each."""
    boxes: tuple[tuple[str, tuple[str, ...], str, str, str | None], ...] = (
        (COVER, (), NAVY, SOLID, PALE),
        (NOTICE, _ALL_ROUND, INK, BROKEN, CREAM),
        (STATE, _ALL_ROUND, INK, SOLID, None),
        (CARD, ("top",), NAVY, SOLID, None),
        (UNSETTLED, ("top",), NAVY, BROKEN, None),
    )
    for name, sides, colour, kind, behind in boxes:
        style = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)
        style.base_style = file.styles["Normal"]
        properties: Any = style.element.get_or_add_pPr()
        if sides:
            properties.append(outline("w:pBdr", sides, colour, kind))
        if behind:
            properties.append(shade(behind))
        if name in (CARD, UNSETTLED):
            style.paragraph_format.space_before = Pt(18)
    _style(file, STATE).font.bold = True
