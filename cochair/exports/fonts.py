"""Lexend in two weights, and Noto Sans for the letters that Lexend lacks.

Both come as one variable font each.  ReportLab knows a font by the name inside its file, so every weight that is
cut from them is given a name of its own.
"""

import re
import unicodedata
from contextlib import suppress
from functools import cache
from importlib import resources
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from fontTools.ttLib import TTFont as FontFile
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from cochair.exports import words
from cochair.exports.saving import ExportFailed, save
from cochair.exports.sentences import clean

WEIGHTS = {"Regular": 400, "Bold": 700}
REGULAR, STRONG = "Lexend-Regular", "Lexend-Bold"
_PACKAGES = {"Lexend": "fontpkg_lexend", "NotoSans": "fontpkg_noto_sans"}
_NO_SHAPING = ((0x20, 0x58F), (0x1D00, 0x20CF), (0x2100, 0x2BFF), (0x2C60, 0x2C7F), (0xA720, 0xA7FF), (0xFB00, 0xFB06))
"""Letters that stand one after another; others would be drawn in the wrong order or shape."""

_SCRIPTS = {
    "CJK": "Chinese",
    "IDEOGRAPHIC": "Chinese",
    "FULLWIDTH": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "ARABIC": "Arabic",
    "HEBREW": "Hebrew",
    "DEVANAGARI": "Devanagari",
    "BENGALI": "Bengali",
}
"""How the letters of a script are called, and the commas and full stops among them."""


class Run(NamedTuple):
    """Words that are drawn in one font."""

    text: str
    font: str


class Font(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A font whose table from codes to letters leaves out codes for no letter (ISO 14289-1, 7.21.7)."""

    def addObjects(self, doc: Any) -> None:
        """Write the font into the paper, then mend its table."""
        before = set(doc.idToObject)
        super().addObjects(doc)
        for name in set(doc.idToObject) - before:
            if name.startswith("toUnicodeCMap:"):
                doc.idToObject[name].content = _mended(doc.idToObject[name].content)


def _mended(table: str) -> str:
    """Drop rows for letter 0, and keep to 100 rows a block."""
    head, rows, tail = re.split(r"\d+ beginbfchar\n|endbfchar\n", table)
    kept = [row for row in rows.splitlines() if not row.endswith("<0000>")]
    blocks = (kept[start : start + 100] for start in range(0, len(kept), 100))
    return head + "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks) + tail


class Letters:
    """The fonts of one paper; Noto Sans is only fetched when a letter asks for it."""

    def __init__(self, cache_folder: Path) -> None:
        self._cache = cache_folder
        self._widths: dict[tuple[str, str], float] = {}
        self._need("Lexend")

    def runs(self, text: str, strong: bool) -> tuple[Run, ...]:
        """Part text by the font that has its letters; a letter that no font has is named, as by `shown`."""
        style = "Bold" if strong else "Regular"
        if _letters("Lexend").issuperset(map(ord, text)):
            return (Run(text, f"Lexend-{style}"),)
        self._need("NotoSans")
        found = groupby(shown(text), lambda letter: "Lexend" if ord(letter) in _letters("Lexend") else "NotoSans")
        return tuple(Run("".join(part), f"{family}-{style}") for family, part in found)

    def width(self, run: Run, size: float) -> float:
        """Return how wide a run is in points."""
        if run not in self._widths:
            self._widths[run] = pdfmetrics.stringWidth(run.text, run.font, 1)
        return self._widths[run] * size

    def _need(self, family: str) -> None:
        for style in WEIGHTS:
            if f"{family}-{style}" not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(_font(family, style, self._cache))


def _font(family: str, style: str, cache_folder: Path) -> Font:
    """Return the font from the cache; cut it when it is not there or can not be read."""
    file = cache_folder / f"{family}-{style}.ttf"
    with suppress(OSError, TTFError):
        return Font(f"{family}-{style}", BytesIO(file.read_bytes()))
    content = _cut(family, style)
    with suppress(OSError, ExportFailed):  # a cache that can not be written costs time, not the paper
        cache_folder.mkdir(parents=True, exist_ok=True)
        save(file, content)
    return Font(f"{family}-{style}", BytesIO(content))


def _cut(family: str, style: str) -> bytes:
    """Return one weight of a variable font as a file; the same bytes each time."""
    from fontTools import subset  # slow to load, and only needed until the cache is filled
    from fontTools.varLib.instancer import instantiateVariableFont

    font = FontFile(_source(family), recalcTimestamp=False)
    if family == "NotoSans":
        for table in {"GSUB", "GPOS", "GDEF"}.intersection(font.keys()):  # big, and not used without shaping
            del font[table]
        options = subset.Options(notdef_outline=True, recalc_timestamp=False)
        few = subset.Subsetter(options)
        few.populate(unicodes=_letters(family))
        few.subset(font)
    plain = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    instantiateVariableFont(font, plain | {"wght": WEIGHTS[style]}, inplace=True)
    name = f"{family}-{style}"
    for number, text in {1: family, 2: style, 3: name, 4: f"{family} {style}", 6: name, 16: family, 17: style}.items():
        font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].removeNames(number, 1)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()


def _source(family: str) -> Any:
    folder = resources.files(_PACKAGES[family]) / "files"
    return next(Path(str(f)) for f in folder.iterdir() if f.name.startswith(f"{family}["))


@cache
def _letters(family: str) -> frozenset[int]:
    """Return the letters of a font that can be drawn right."""
    with FontFile(_source(family), lazy=True) as font:
        codes = frozenset(font.getBestCmap())
    return frozenset(code for code in codes if any(low <= code <= high for low, high in _NO_SHAPING))


def _can_show(letter: str) -> bool:
    return ord(letter) in _letters("Lexend") or ord(letter) in _letters("NotoSans")


def shown(text: str) -> str:
    """Return text with a name in brackets in place of letters that no font has, such as "[Arabic letters]"."""
    if text.isascii() or all(map(_can_show, text)):
        return text
    return "".join(
        "".join(group) if name == "" else name
        for name, group in groupby(text, lambda c: "" if _can_show(c) else _name(c))
    )


def _name(letter: str) -> str:
    name = unicodedata.name(letter, "")
    if not name:
        return words.UNKNOWN_SIGN
    kind, script = unicodedata.category(letter)[0], name.split()[0]
    if kind in "LM" or (kind == "P" and script in _SCRIPTS):
        return words.LETTERS.format(script=_SCRIPTS.get(script, script.capitalize()))
    return words.SIGN.format(name=name.lower())


def missing_letters(text: str) -> tuple[str, ...]:
    """Return each letter of a text that no font can show, once; line ends and what can not be seen are no letters."""
    return tuple(dict.fromkeys(c for c in clean(text) if not _can_show(c)))
