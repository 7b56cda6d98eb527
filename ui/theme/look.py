"""Holds the look in use, so that every widget can read it again when it changes."""

import math
from functools import cache
from pathlib import Path
from typing import Literal

import fontpkg_lexend  # type: ignore[import-untyped]  # it ships no type information
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from ui.theme.tokens import Colours, Sizes, TypeSize, load_colours, load_sizes

TimeStyle = Literal["disc", "bar", "candle", "numbers", "words", "hidden"]
NORMAL, MEDIUM, STRONG, BOLD = 400, 500, 600, 700


@cache
def _family() -> str:
    """Load Lexend once and return its family name."""
    file = Path(fontpkg_lexend.ROOT) / "files" / "Lexend[wght].ttf"
    number = QFontDatabase.addApplicationFont(str(file))
    return QFontDatabase.applicationFontFamilies(number)[0]


class Look(QObject):
    """The colours, sizes and text scale in use. `changed` is emitted after any of them changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours = load_colours("light")
        self.sizes: Sizes = load_sizes()
        self.scale = 1.0
        self.calm = False
        self.time_style: TimeStyle = "disc"
        self.simple = False

    def use(
        self, theme: str, scale: float, *, calm: bool = False, time_style: TimeStyle = "disc", simple: bool = False
    ) -> None:
        """Take a theme, a text scale of 1.0 to 3.0, whether nothing may move, how time is shown, and how few buttons.

        With `simple` a meeting is run with a few big ones.
        """
        self.colours = load_colours(theme)
        self.scale = scale
        self.calm = calm
        self.time_style = time_style
        self.simple = simple

    def restyle(self) -> None:
        """Let everything put its font on again, after parts have moved to another place.

        Qt gives a widget under a style sheet the font it first had there as soon as it gets another parent.
        """
        self.changed.emit()

    def grow(self, pixels: int) -> int:
        """Return pixels at the text scale; what is larger than body text grows more slowly above body size.

        At 200 % a 32 px heading becomes 48 px of ordinary growth plus a slower part, so that large headings do
        not push the words they belong to off the screen. Sizes up to 24 px grow fully.
        """
        full = min(pixels, 24)
        return round(full * self.scale + (pixels - full) * math.sqrt(self.scale))

    def font(self, size: TypeSize = "body", weight: int = NORMAL) -> QFont:
        """Return Lexend at a named size and a weight of 100 to 900."""
        return self.font_px(self.grow(self.sizes.type[size]), weight)

    def font_px(self, pixels: int, weight: int = NORMAL) -> QFont:
        """Return Lexend at a height in pixels, for text that is measured from its picture or from the screen."""
        font = QFont(_family())
        font.setPixelSize(max(1, pixels))
        font.setVariableAxis(QFont.Tag("wght"), weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def colour(self, token: str) -> QColor:
        """Return a colour by its token, such as `"keep_text"`."""
        return QColor(self.colours.named(token))


look = Look()
