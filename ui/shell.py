"""The one window: a screen at a time, and what makes it comfortable."""

from dataclasses import replace
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedLayout, QWidget

from ui import words_app as w
from ui.help_screen import HelpScreen
from ui.theme.comfort import Comfort, ThemeName, apply, larger, smaller
from ui.widgets.access import announce
from ui.widgets.topbar import TopBar

THEMES: tuple[ThemeName, ...] = ("light", "dark", "yellow", "cream")
WIDTH, HEIGHT = 1366, 768
TITLE_BAR = 40
"""Pixels that the bar over a window may take on a small screen."""
LEAST = (640, 480)


@runtime_checkable
class TakesFocus(Protocol):
    """A screen that knows where a person goes on from."""

    def take_focus(self) -> None:
        """Put the keyboard there."""


class Shell(QMainWindow):
    """`comfort_changed` carries a Comfort to keep; `closing` tells that the window goes."""

    comfort_changed = Signal(object)
    closing = Signal()

    def __init__(self, comfort: Comfort) -> None:
        super().__init__()
        self.setWindowTitle(w.TITLE)
        self.resize(WIDTH, HEIGHT)
        self.setMinimumSize(*LEAST)
        self._comfort = comfort
        holder = QWidget()
        self._stack = QStackedLayout(holder)  # a QStackedWidget is spoken as a pane of no items
        self.setCentralWidget(holder)
        self._before: QWidget | None = None
        self._help: HelpScreen | None = None
        for keys, act in (
            ("F1", self.show_help),
            ("Ctrl++", self.larger_text),
            ("Ctrl+=", self.larger_text),
            ("Ctrl+-", self.smaller_text),
            ("Ctrl+0", self.first_text),
            ("Ctrl+Shift+C", self.next_colours),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def fit_the_screen(self) -> None:
        """Be no larger than a small laptop's screen, so that nothing is below its edge."""
        free = self.screen().availableSize()
        self.resize(min(WIDTH, free.width()), min(HEIGHT, free.height() - TITLE_BAR))

    def show_screen(self, screen: QWidget) -> None:
        """Bring a screen to the front; its top bar works from now on."""
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
            for top in screen.findChildren(TopBar):
                top.text_size_asked.connect(self.next_text)
                top.colours_asked.connect(self.next_colours)
                top.help_asked.connect(self.show_help)
        self._stack.setCurrentWidget(screen)
        if isinstance(screen, TakesFocus):
            screen.take_focus()

    def front(self) -> QWidget | None:
        """Return the screen in front."""
        return self._stack.currentWidget()

    def drop_screen(self, screen: QWidget) -> None:
        """Take a screen away for good."""
        self._stack.removeWidget(screen)
        screen.deleteLater()

    def wear(self, comfort: Comfort) -> None:
        """Put a comfort on, and tell it to be kept."""
        self._comfort = comfort
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, comfort)
        self.comfort_changed.emit(comfort)

    def larger_text(self) -> None:
        self._scale(larger(self._comfort.text_scale))

    def smaller_text(self) -> None:
        self._scale(smaller(self._comfort.text_scale))

    def first_text(self) -> None:
        self._scale(1.0)

    def next_text(self) -> None:
        """Make the text one step larger; after the largest comes the first again."""
        scale = larger(self._comfort.text_scale)
        self._scale(1.0 if scale == self._comfort.text_scale else scale)

    def next_colours(self) -> None:
        """Put the next colours on."""
        now = self._comfort.theme
        theme = THEMES[(THEMES.index(now) + 1) % len(THEMES)] if now in THEMES else THEMES[0]
        self.wear(replace(self._comfort, theme=theme))
        announce(self, w.COLOURS_ARE.format(name=w.THEMES[theme]))

    def show_help(self) -> None:
        """Show every key, and go back where the person was."""
        if self._help is None:
            self._help = HelpScreen()
            self._help.back.connect(self._leave_help)
        if self._stack.currentWidget() is not self._help:
            self._before = self._stack.currentWidget()
            self.show_screen(self._help)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def _leave_help(self) -> None:
        if self._before is not None:
            self._stack.setCurrentWidget(self._before)  # the keyboard goes back to where it was there

    def _scale(self, scale: float) -> None:
        self.wear(replace(self._comfort, text_scale=scale))
        announce(self, w.TEXT_IS.format(percent=round(scale * 100)))
