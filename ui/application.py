"""The application: it looks the same on every computer, and takes the copies that the desktop opens with CoChair."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

Take = Callable[[Path], None]
STYLE = ("-style", "Fusion")
"""Told to Qt as it begins: to ask for a style later loads all its names, and the first drawing would wait for them."""


class Application(QApplication):
    """One for a process. On macOS a file that is pressed comes as an event, maybe before there is a window."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__([*arguments, *STYLE])
        self._early: list[Path] = []
        self._take: Take = self._early.append

    def give_to(self, take: Take) -> None:
        """Let copies be taken from now on, the one that came early first."""
        self._take = take
        for copy in self._early[-1:]:
            take(copy)

    def event(self, event: QEvent) -> bool:
        """Take a file that the desktop opens."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._take(path_of(event.file()))
            return True
        return super().event(event)


def give_copies(app: QApplication, word: str | None, take: Take) -> None:
    """Let a copy be taken that CoChair was started with, and those that come later."""
    if word:
        take(path_of(word))
    if isinstance(app, Application):
        app.give_to(take)


def path_of(word: str) -> Path:
    """Return where a file is that the desktop tells by its name or its address."""
    if not word.casefold().startswith("file:"):
        return Path(word).absolute()
    address = QUrl(word)
    address.setHost("")  # of this computer: a file is never fetched from another one
    return Path(address.toLocalFile())
