"""The keys of one screen, which can all be turned off."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class ScreenKeys:
    """Shortcuts that work while somebody types, as long as the keyboard is anywhere in the screen."""

    def __init__(self, screen: QWidget, keys: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Take the screen, and what each key does, written as Qt writes keys, such as "Alt+P"."""
        self._made = [self._shortcut(screen, key, act) for key, act in keys]

    def use(self, on: bool) -> None:
        """Turn all keys on or off."""
        for shortcut in self._made:
            shortcut.setEnabled(on)

    @staticmethod
    def _shortcut(screen: QWidget, key: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        return shortcut
