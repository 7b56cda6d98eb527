"""What makes the screen comfortable for one person, and how it is put on."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QToolTip

from ui.theme.look import FontName, Letters, TimeStyle, look
from ui.theme.palette import palette

ThemeName = Literal["computer", "light", "dark", "yellow", "cream"]
ReadAloud = Literal["asked", "every", "never"]
Scanning = Literal["off", "press", "steps"]
LEAST_SCALE, MOST_SCALE = 1.0, 3.0
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_DEPTH = 12  # layouts inside each other: what lies in one asks it for another size, which then asks the next


@dataclass(frozen=True, slots=True)
class Comfort:
    """One person's choices.

    `text_scale` is 1.0 to 3.0. `letters` and `words` are more room between letters and words, in parts of an em;
    `lines` is the height of a line in its natural heights. With `calm` nothing moves. With `simple` a meeting is run
    with a few big buttons. `scanning` lets one key do everything: a press moves on, or steps come by themselves every
    `scan_seconds`. `pace` is in words a minute, `volume` is 0.0 to 1.0, and `voice` the id of a voice, empty for the
    usual one. `time_calls` and `turn_calls` say in a meeting how much time is left, and whose turn it is.
    """

    text_scale: float = 1.0
    theme: ThemeName = "computer"
    time_style: TimeStyle = "disc"
    calm: bool = False
    font: FontName = "lexend"
    letters: float = 0.0
    words: float = 0.0
    lines: float = 1.0
    sound: bool = False
    read_aloud: ReadAloud = "asked"
    simple: bool = False
    scanning: Scanning = "off"
    scan_seconds: float = 2.0
    pace: float = 150.0
    volume: float = 0.8
    voice: str = ""
    time_calls: bool = False
    turn_calls: bool = False


def larger(scale: float) -> float:
    """Return the next larger text scale, or the largest."""
    return next((step for step in SCALES if step > scale), MOST_SCALE)


def smaller(scale: float) -> float:
    """Return the next smaller text scale, or the smallest."""
    return next((step for step in reversed(SCALES) if step < scale), LEAST_SCALE)


def theme_of(app: QApplication, wanted: ThemeName) -> str:
    """Return the name of the theme file; "computer" follows the computer's own light, dark or high contrast wish."""
    return _of_computer(app) if wanted == "computer" else wanted


def _of_computer(app: QApplication) -> str:
    hints = app.styleHints()
    contrast = hints.accessibility()
    if contrast.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "yellow"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, comfort: Comfort) -> None:
    """Put a comfort on every window at once; nothing needs to restart.

    All has its new place before any of it is painted, so that a person sees one change and not several.
    """
    scale = min(MOST_SCALE, max(LEAST_SCALE, comfort.text_scale))
    letters = Letters(comfort.font, comfort.letters, comfort.words, comfort.lines)
    theme = theme_of(app, comfort.theme)
    look.use(
        theme,
        scale,
        calm=comfort.calm,
        time_style=comfort.time_style,
        letters=letters,
        simple=comfort.simple,
        reads=comfort.read_aloud != "never",
    )
    app.setFont(look.font())
    app.setPalette(palette(look.colours))
    QToolTip.setPalette(app.palette())
    QToolTip.setFont(app.font())
    _send(QEvent.Type.ApplicationFontChange)  # now, for later it would have everything laid out once more
    look.changing.emit()
    look.changed.emit()
    look.settled.emit()
    for _ in range(_DEPTH):
        _send(QEvent.Type.LayoutRequest)


def _send(kind: QEvent.Type) -> None:
    """Let everything have what Qt keeps for it of one kind."""
    QCoreApplication.sendPostedEvents(None, kind.value)
