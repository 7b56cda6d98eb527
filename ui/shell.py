"""The one window: a screen at a time, and what makes it comfortable."""

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from ui import words_app as w
from ui import words_scanning
from ui.help_screen import HelpScreen
from ui.paper_places import PaperPlaces
from ui.theme.comfort import Comfort, Scanning, ThemeName, apply, larger, smaller
from ui.widgets.access import announce
from ui.widgets.reading_order import next_stop
from ui.widgets.topbar import TopBar

if TYPE_CHECKING:
    from ui.scanning.scanner import Scanner

THEMES: tuple[ThemeName, ...] = ("light", "dark", "yellow", "cream")
SCANNINGS: tuple[Scanning, ...] = ("off", "press", "steps")
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
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._before: QWidget | None = None
        self._help: HelpScreen | None = None
        self._keyboard: QWidget | None = None
        self.places: PaperPlaces | None = None
        """Where papers go; nobody knows before the meetings are open."""
        self.scanner: Scanner | None = None
        asks_for_help = QShortcut(QKeySequence("F1"), self)
        asks_for_help.setContext(Qt.ShortcutContext.ApplicationShortcut)  # also in the window for the room
        asks_for_help.activated.connect(self.show_help)
        for keys, act in (
            ("Ctrl++", self.larger_text),
            ("Ctrl+=", self.larger_text),
            ("Ctrl+-", self.smaller_text),
            ("Ctrl+0", self.first_text),
            ("Ctrl+Shift+C", self.next_colours),
            (words_scanning.KEY, self.next_scanning),
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
        self._scan(comfort)
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

    def next_scanning(self) -> None:
        """Let one switch do everything: first by moving on, then in steps, then no more."""
        following = SCANNINGS[(SCANNINGS.index(self._comfort.scanning) + 1) % len(SCANNINGS)]
        self.wear(replace(self._comfort, scanning=following))
        announce(self, words_scanning.CHANGED[following])

    def show_help(self) -> None:
        """Show every key, and go back where the person was."""
        if self._help is None:
            self._help = HelpScreen()
            self._help.back.connect(self._leave_help)
        if self.places is not None:
            self._help.use_places(self.places)
        front = self._stack.currentWidget()
        if front is not self._help:
            self._before, self._keyboard = front, QApplication.focusWidget()
            self._help.show_from(type(front).__name__)
            self.show_screen(self._help)
        if not self.isActiveWindow():  # it was asked for in the window for the room
            self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order, also through what has come to the screen since the last time."""
        stop = next_stop(self.front(), self.focusWidget(), forward=forward)
        if stop is None:
            return super().focusNextPrevChild(forward)
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _scan(self, comfort: Comfort) -> None:
        """Scan as a comfort says; nothing of it is loaded before somebody asks for it."""
        if self.scanner is None and comfort.scanning != "off":
            from ui.scanning.scanner import Scanner

            self.scanner = Scanner(self)
        if self.scanner is not None:
            self.scanner.use(comfort.scanning, comfort.scan_seconds)

    def _leave_help(self) -> None:
        if self._before is not None and self._stack.indexOf(self._before) >= 0:
            self._stack.setCurrentWidget(self._before)
            if self._keyboard is not None and isValid(self._keyboard) and self._keyboard.isVisible():
                self._keyboard.setFocus()

    def _scale(self, scale: float) -> None:
        self.wear(replace(self._comfort, text_scale=scale))
        announce(self, w.TEXT_IS.format(percent=round(scale * 100)))
