"""Holds the look in use, so that every widget can read it again when it changes."""

import math
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from ui.theme.tokens import Colours, Sizes, TypeSize, load_colours, load_sizes

TimeStyle = Literal["disc", "bar", "candle", "numbers", "words", "hidden"]
FontName = Literal["lexend", "noto", "computer"]
NORMAL, MEDIUM, STRONG, BOLD = 400, 500, 600, 700  # weights of a font


FILES: dict[FontName, tuple[str, str]] = {
    "lexend": ("fontpkg_lexend", "Lexend[wght].ttf"),
    "noto": ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),
}
"""The fonts that are cut by weight: their package and their file."""


@cache
def _family(font: FontName) -> str:
    """Return the family name of a font; ours are loaded once, when they are first asked for."""
    if font not in FILES:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    package, file = FILES[font]
    root: Path = import_module(package).ROOT
    number = QFontDatabase.addApplicationFont(str(root / "files" / file))
    return QFontDatabase.applicationFontFamilies(number)[0]


@dataclass(frozen=True, slots=True)
class Letters:
    """Which letters, and how far apart: `letters` and `words` in parts of an em, `lines` in natural line heights."""

    font: FontName = "lexend"
    letters: float = 0.0
    words: float = 0.0
    lines: float = 1.0


class Look(QObject):
    """The colours, sizes and text scale in use. `changed` is emitted after any of them changes.

    While that is heard nothing has to be laid out yet: `changing` comes before it, and `settled` after it.
    """

    changing = Signal()
    changed = Signal()
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours = load_colours("light")
        self.sizes: Sizes = load_sizes()
        self.scale = 1.0
        self.calm = False
        self.time_style: TimeStyle = "disc"
        self.simple = False
        self.reads = True
        self.letters = Letters()
        self.resized = True
        """Whether the last change was of sizes too; after one of colours alone nothing has to be laid out again."""

    def use(
        self,
        theme: str,
        scale: float,
        *,
        calm: bool = False,
        time_style: TimeStyle = "disc",
        letters: Letters | None = None,
        simple: bool = False,
        reads: bool = True,
    ) -> None:
        """Take a theme by name, a text scale of 1.0 to 3.0, if nothing may move, how time and how letters are shown.

        With `simple` a meeting is run with a few big buttons.  With `reads` there are buttons to read aloud.
        """
        letters = letters or Letters()
        self.resized = (self.scale, self.letters) != (scale, letters)
        self.colours = load_colours(theme)
        self.scale = scale
        self.calm = calm
        self.time_style = time_style
        self.simple = simple
        self.reads = reads
        self.letters = letters

    def grow(self, pixels: int) -> int:
        """Return pixels at the text scale; what is larger than body text grows more slowly above body size.

        At 200 % a 32 px heading becomes 48 px of ordinary growth plus a slower part, so that large headings do
        not push the words they belong to off the screen. Sizes up to 24 px grow fully.
        """
        full = min(pixels, 24)
        return round(full * self.scale + (pixels - full) * math.sqrt(self.scale))

    def font(self, size: TypeSize = "body", weight: int = NORMAL) -> QFont:
        """Return the font in use at a named size and a weight of 100 to 900."""
        return self.font_px(self.grow(self.sizes.type[size]), weight)

    def font_px(self, pixels: int, weight: int = NORMAL, font: FontName | None = None) -> QFont:
        """Return the font in use, or another, at a height in pixels, for text measured from a picture or the screen."""
        return _font(font or self.letters.font, max(1, pixels), weight, self.letters)

    def colour(self, token: str) -> QColor:
        """Return a colour by its token, such as `"keep_text"`."""
        return QColor(self.colours.named(token))


@lru_cache(maxsize=96)
def _font(name: FontName, pixels: int, weight: int, letters: Letters) -> QFont:
    made = QFont(_family(name))
    made.setPixelSize(pixels)
    if name in FILES:
        made.setVariableAxis(QFont.Tag("wght"), weight)
    else:
        made.setWeight(QFont.Weight(weight))
    if letters.letters:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letters.letters * pixels)
    if letters.words:
        made.setWordSpacing(letters.words * pixels)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


look = Look()
