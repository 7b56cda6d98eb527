"""The one window: a screen at a time, and what makes it comfortable."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import words_app as w
from ui.theme.comfort import Comfort
from ui.theme.look import look
from ui.widgets.takes_focus import TakesFocus

if TYPE_CHECKING:  # the first screen must not wait for them
    from ui.comfort.screen import ComfortScreen
    from ui.help_screen import HelpScreen
    from ui.paper_places import PaperPlaces
    from ui.scanning.scanner import Scanner
    from ui.sounds import Voice


class Shell(QMainWindow):
    """`comfort_changed` carries a Comfort to keep; `closing` tells that the window goes."""

    comfort_changed = Signal(object)
    closing = Signal()

    def __init__(self, comfort: Comfort) -> None:
        super().__init__()
        self.setWindowTitle(w.TITLE)
        sizes = look.sizes
        self.resize(sizes.window_wide, sizes.window_high)
        self.setMinimumSize(sizes.least_wide, sizes.least_high)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._stack = QStackedLayout()  # a QStackedWidget is spoken as a pane of no items
        self._column.addLayout(self._stack, 1)
        self.setCentralWidget(holder)
        self.places: PaperPlaces | None = None
        """Where papers go; nobody knows before the meetings are open."""
        self.scanner: Scanner | None = None
        self._worn_first = comfort
        self._equipped = False
        self._before: QWidget | None = None
        self._keyboard: QWidget | None = None
        self._help: HelpScreen | None = None
        self._comfort: ComfortScreen | None = None
        self._cover: QWidget | None = None
        self._under: QWidget | None = None

    def equip(self) -> None:
        """Give the window its keys, its comfort and its voice, once; the first drawing does not wait for them."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from ui.aloud.door import AloudDoor
        from ui.comfort_keys import ComfortKeys
        from ui.large_pieces import give_back
        from ui.put_away import PutAway
        from ui.wardrobe import Wardrobe
        from ui.words_comfort import COMFORT_KEY

        give_back()
        self.wardrobe = Wardrobe(self._worn_first, self)
        self.wardrobe.changed.connect(self.comfort_changed)
        self.wardrobe.put.connect(self._scan)
        self.keys = ComfortKeys(self, self.wardrobe)
        asks_for_help = QShortcut(QKeySequence("F1"), self)
        asks_for_help.setContext(Qt.ShortcutContext.ApplicationShortcut)  # also in the window for the room
        asks_for_help.activated.connect(self.show_help)
        QShortcut(QKeySequence(COMFORT_KEY), self).activated.connect(self.show_comfort)
        self.aloud = AloudDoor(self)
        self.voice: Voice = self.aloud.reading
        """Returns what reads aloud, begun when it is first needed."""
        self._put_away = PutAway()
        self._equipped = True
        self._stack.currentChanged.connect(lambda _: self.aloud.screen_changed())

    def fit_the_screen(self) -> None:
        """Be no larger than a small laptop's screen, so that nothing is below its edge."""
        free = self.screen().availableSize()
        sizes = look.sizes
        self.resize(min(sizes.window_wide, free.width()), min(sizes.window_high, free.height() - sizes.title_bar))

    def show_screen(self, screen: QWidget) -> None:
        """Bring a screen to the front, or under the cover while there is one; its top bar works from now on."""
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
            if self._equipped:
                self._serve(screen)
        if self._cover is not None and screen not in (self._cover, self._help, self._comfort):
            self._under = screen
            return
        self._stack.setCurrentWidget(screen)
        if isinstance(screen, TakesFocus):
            screen.take_focus()

    def cover(self, page: QWidget) -> None:
        """Put a page before everything, until `uncover`."""
        self._under, self._cover = self.front(), page
        self._put_away.put_away()
        self.show_screen(page)

    def uncover(self) -> None:
        """Show again what was covered, with the keyboard where it was."""
        under, self._cover, self._under = self._under, None, None
        if under is not None:
            self._stack.setCurrentWidget(under)
            last = under.focusWidget()
            if last is not None:
                last.setFocus()
            elif isinstance(under, TakesFocus):
                under.take_focus()
        self._put_away.bring_back()

    def is_covered(self) -> bool:
        """Return whether a page stands before everything."""
        return self._cover is not None

    def front(self) -> QWidget | None:
        """Return the screen in front."""
        return self._stack.currentWidget()

    def screens(self) -> list[QWidget]:
        """Return every screen that can come to the front again."""
        return [screen for place in range(self._stack.count()) if (screen := self._stack.widget(place)) is not None]

    def put_below(self, bar: QWidget) -> None:
        """Let a bar stand below every screen."""
        self._column.addWidget(bar)

    def settle(self) -> None:
        """Give the screen in front the room that it has now, at once."""
        self._column.activate()

    def drop_screen(self, screen: QWidget) -> None:
        """Take a screen away for good."""
        if self._under is screen:
            self._under = None
        self._stack.removeWidget(screen)
        screen.deleteLater()

    def keep_only(self, screen: QWidget) -> None:
        """Show one screen, and take every other away for good, with all words that stand there."""
        self.show_screen(screen)
        for other in self.screens():
            if other is not screen:
                self.drop_screen(other)
        self._help = self._comfort = self._before = self._keyboard = None

    def wear(self, comfort: Comfort) -> None:
        """Put a comfort on, and tell it to be kept."""
        self.wardrobe.wear(comfort)

    def show_comfort(self) -> None:
        """Show all that can be made comfortable, and go back where the person was."""
        if self._comfort is None:
            from ui.comfort.screen import ComfortScreen

            self._comfort = ComfortScreen(self.wardrobe, self.keys, self.aloud, self.voice)
            self._comfort.back.connect(self._go_back)
        self._lay_over(self._comfort)

    def show_help(self) -> None:
        """Show every key, first those of the screen where the person is, and go back there."""
        if self._help is None:
            from ui.help_screen import HelpScreen

            self._help = HelpScreen()
            self._help.back.connect(self._go_back)
        if self.places is not None:
            self._help.use_places(self.places)
        if self.front() is not self._help:
            self._help.show_from(type(self.front()).__name__)
        self._lay_over(self._help)
        if not self.isActiveWindow():  # it was asked for in the window for the room
            self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before the window goes."""
        if self._equipped:
            self.aloud.close()
        self.closing.emit()
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order, also through what has come to the screen since the last time."""
        from ui.widgets.reading_order import next_stop

        if not self._equipped:
            return super().focusNextPrevChild(forward)
        whole = self.centralWidget() if self.aloud.is_on() else self.front()
        stop = next_stop(whole, self.focusWidget(), forward=forward)
        if stop is None:
            return super().focusNextPrevChild(forward)
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _serve(self, screen: QWidget) -> None:
        """Let the top bar and the buttons of a new screen work."""
        from ui.widgets.topbar import TopBar

        for top in screen.findChildren(TopBar):
            top.comfort_asked.connect(self.show_comfort)
            top.help_asked.connect(self.show_help)
        self.aloud.serve(screen)

    def _lay_over(self, page: QWidget) -> None:
        """Show a page that a person comes back from; from one such page to another, back is still where they were."""
        front = self.front()
        if front not in (self._help, self._comfort):
            self._before, self._keyboard = front, QApplication.focusWidget()
        if front is not page:
            self.show_screen(page)

    def _go_back(self) -> None:
        if self._before is None or self._stack.indexOf(self._before) < 0:
            return
        self._stack.setCurrentWidget(self._before)
        if self._keyboard is not None and isValid(self._keyboard) and self._keyboard.isVisible():
            self._keyboard.setFocus()

    def _scan(self, comfort: Comfort) -> None:
        """Scan as a comfort says; nothing of it is loaded before somebody asks for it."""
        if self.scanner is None and comfort.scanning != "off":
            from ui.scanning.scanner import Scanner

            self.scanner = Scanner(self)
        if self.scanner is not None:
            self.scanner.use(comfort.scanning, comfort.scan_seconds)
