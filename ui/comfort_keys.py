"""The keys that change the comfort from anywhere, and what is said then."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui import words_comfort as w
from ui import words_scanning
from ui.theme.comfort import Scanning, ThemeName, larger, smaller
from ui.theme.look import TimeStyle
from ui.theme.preset import MOST_PRESETS
from ui.wardrobe import Wardrobe
from ui.widgets.access import announce

THEMES: tuple[ThemeName, ...] = ("light", "dark", "yellow", "cream")
TIME_STYLES: tuple[TimeStyle, ...] = ("disc", "bar", "candle", "numbers", "words", "hidden")
SCANNINGS: tuple[Scanning, ...] = ("off", "press", "steps")
THEME_NAMES = {theme: name for theme, name, _ in w.COLOURS}
TIME_NAMES = dict(w.TIME_STYLES)


class ComfortKeys(QObject):
    """Each key changes one thing at once, and says how it is now."""

    def __init__(self, window: QWidget, wardrobe: Wardrobe) -> None:
        super().__init__(window)
        self._window, self._wardrobe = window, wardrobe
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl++", self.larger_text),
            ("Ctrl+=", self.larger_text),
            ("Ctrl+-", self.smaller_text),
            ("Ctrl+0", self.first_text),
            ("Ctrl+Shift+C", self.next_colours),
            (w.TIME_STYLE_KEY, self.next_time_style),
            ("Ctrl+Shift+M", self.switch_calm),
            ("Ctrl+Shift+S", self.switch_simple),
            (w.TIME_CALLS_KEY, lambda: self._switch("time_calls", w.TIME_CALLS_ARE)),
            (w.TURN_CALLS_KEY, lambda: self._switch("turn_calls", w.TURN_CALLS_ARE)),
            (w.SOUND_KEY, lambda: self._switch("sound", w.SOUND_IS)),
            ("Ctrl+Shift+V", self.next_view),
            (words_scanning.KEY, self.next_scanning),
            *((f"Ctrl+Shift+{n + 1}", partial(self.view, n)) for n in range(MOST_PRESETS)),
        )
        for keys, act in acts:
            QShortcut(QKeySequence(keys), window).activated.connect(act)

    def larger_text(self) -> None:
        """Make the text a step larger."""
        self._scale(larger(self._wardrobe.comfort.text_scale))

    def smaller_text(self) -> None:
        """Make the text a step smaller."""
        self._scale(smaller(self._wardrobe.comfort.text_scale))

    def first_text(self) -> None:
        """Make the text as it is at first."""
        self._scale(1.0)

    def next_colours(self) -> None:
        """Put the next colours on."""
        now = self._wardrobe.comfort.theme
        theme = THEMES[(THEMES.index(now) + 1) % len(THEMES)] if now in THEMES else THEMES[0]
        self._wardrobe.change(theme=theme)
        self._tell(w.COLOURS_ARE.format(name=THEME_NAMES[theme]))

    def next_time_style(self) -> None:
        """Show time in the next way."""
        style = TIME_STYLES[(TIME_STYLES.index(self._wardrobe.comfort.time_style) + 1) % len(TIME_STYLES)]
        self._wardrobe.change(time_style=style)
        self._tell(w.TIME_IS.format(name=TIME_NAMES[style]))

    def switch_calm(self) -> None:
        """Let nothing move, or let things move again."""
        self._switch("calm", w.CALM_IS)

    def switch_simple(self) -> None:
        """Use the simple screen in meetings, or the full one."""
        self._switch("simple", w.SIMPLE_IS)

    def next_scanning(self) -> None:
        """Let one switch do everything: first by moving on, then in steps, then no more."""
        scanning = SCANNINGS[(SCANNINGS.index(self._wardrobe.comfort.scanning) + 1) % len(SCANNINGS)]
        self._wardrobe.change(scanning=scanning)
        self._tell(words_scanning.CHANGED[scanning])

    def next_view(self) -> None:
        """Put on what is kept for the next person."""
        self._wardrobe.put_on_next()
        self._tell_worn()

    def view(self, number: int) -> None:
        """Put on what is kept for a person, if there are that many."""
        if number < len(self._wardrobe.presets):
            self._wardrobe.put_on(number)
            self._tell_worn()

    def _switch(self, field: str, words: dict[bool, str]) -> None:
        on = not getattr(self._wardrobe.comfort, field)
        self._wardrobe.change(**{field: on})
        self._tell(words[on])

    def _scale(self, scale: float) -> None:
        self._wardrobe.change(text_scale=scale)
        self._tell(w.TEXT_IS.format(percent=round(scale * 100)))

    def _tell_worn(self) -> None:
        worn = self._wardrobe.worn_preset()
        self._tell(w.WORN.format(name=worn.name) if worn is not None else w.NONE_KEPT)

    def _tell(self, sentence: str) -> None:
        announce(self._window, sentence)
