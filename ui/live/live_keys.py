"""The keys of a meeting, with those of a presentation clicker; all of them can be turned off."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.commands import CLICKER, COMMANDS

EVERY = frozenset(command.name for command in COMMANDS)


class LiveKeys(QObject):
    """Each key of the table does its command; those of a clicker only while the meeting runs."""

    def __init__(
        self,
        screen: QWidget,
        do: Callable[[str, int], None],
        runs: Callable[[], bool],
        names: Collection[str] = EVERY,
    ) -> None:
        """Take the screen they belong to, what does a command, what tells whether the meeting runs, and which work."""
        super().__init__(screen)
        self._screen, self._do, self._runs = screen, do, runs
        self._shortcuts = [self._shortcut(c.keys, partial(do, c.name, c.number)) for c in COMMANDS if c.name in names]
        self._shortcuts += [self._shortcut(keys, partial(self._click, name)) for keys, name in CLICKER]

    def use(self, on: bool) -> None:
        """Turn every key on or off."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)

    def _click(self, name: str) -> None:
        if self._runs():
            self._do(name, 0)

    def _shortcut(self, keys: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._screen)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        return shortcut
