"""What makes the screen comfortable for one person, and how it is put on."""

import json
import math
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.theme.look import look
from ui.theme.palette import palette
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import THEMES

ThemeName = Literal["computer", "light", "dark", "yellow", "cream"]
TimeStyle = Literal["disc", "words", "hidden"]
LEAST_SCALE, MOST_SCALE = 1.0, 3.0
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


@dataclass(frozen=True, slots=True)
class Comfort:
    """One person's choices: text scale (1.0 to 3.0), colours, how time is shown; calm shows less, and nothing moves."""

    text_scale: float = 1.0
    theme: ThemeName = "computer"
    time_style: TimeStyle = "disc"
    calm: bool = False


def larger(scale: float) -> float:
    """Return the next larger text scale, or the largest."""
    return next((step for step in SCALES if step > scale), MOST_SCALE)


def smaller(scale: float) -> float:
    """Return the next smaller text scale, or the smallest."""
    return next((step for step in reversed(SCALES) if step < scale), LEAST_SCALE)


def theme_of(app: QApplication, wanted: ThemeName) -> str:
    """Return the name of the theme file; "computer" follows the computer's own light, dark or high contrast wish."""
    if wanted != "computer":
        return wanted
    hints = app.styleHints()
    contrast = hints.accessibility()
    if contrast.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "yellow"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, comfort: Comfort) -> None:
    """Put a comfort on every window at once; nothing needs to restart."""
    scale = min(MOST_SCALE, max(LEAST_SCALE, comfort.text_scale))
    look.use(theme_of(app, comfort.theme), scale, calm=comfort.calm)
    if not app.styleSheet():  # only the first time: changing the style under living widgets can crash
        app.setStyle("Fusion")
    app.setFont(look.font())
    app.setPalette(palette(look.colours))
    sheet = stylesheet(look.colours, look.sizes)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    look.changed.emit()


def kept_comfort(text: str) -> Comfort:
    """Return the comfort that was kept, or the first one."""
    try:
        kept = json.loads(text)
        scale, theme = float(kept["text_scale"]), kept["theme"]
    except (ValueError, KeyError, TypeError):
        return Comfort()
    return Comfort(scale, theme) if theme in ("computer", *THEMES) and math.isfinite(scale) else Comfort()
