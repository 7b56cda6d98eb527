"""A stick that people carry from laptop to laptop, and how they find a file on it by keys."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from shiboken6 import isValid

from tests.journeys.window import Window

PATH = "fileNameEdit"
"""What Qt calls the line on which a path is typed."""


def choose(window: Window, path: Path) -> None:
    """Type a path in the window that asks for a file or a folder, and press Return."""
    (dialog,) = (each for each in window.shell.findChildren(QFileDialog) if each.isVisible())
    line = dialog.findChild(QLineEdit, PATH)
    assert line is not None
    line.setFocus()
    line.setText(str(path))  # typed letter by letter it would offer all that begins so
    window.settle()
    assert QApplication.focusWidget() is line
    window.press("Return")
    assert not (isValid(dialog) and dialog.isVisible()), "The window to choose in did not take it."
    window.shell.activateWindow()  # a window manager does this; the unseen screen has none
    window.settle()


class Stick:
    """A folder that is there while the stick is in. `kept` is where it is carried in a pocket."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._pocket = folder, folder.with_name("pocket")
        self.folder.mkdir()

    def file(self, part: str) -> Path:
        """Return the only file whose name has some words in it."""
        (found,) = (file for file in self.folder.iterdir() if part in file.name)
        return found

    def pull_out(self) -> None:
        self.folder.rename(self._pocket)

    def put_in(self) -> None:
        self._pocket.rename(self.folder)
