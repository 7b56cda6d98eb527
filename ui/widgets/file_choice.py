"""Lets a person choose a file or a folder, in a window that CoChair can put away and that every screen reader knows."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


def choose_folder(parent: QWidget, title: str, then: Callable[[str], None], start: str = "") -> None:
    """Let a folder be chosen, beginning in the one that is there now, and pass it on."""
    dialog = QFileDialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, then)


def choose_file(parent: QWidget, title: str, kinds: str, then: Callable[[str], None]) -> None:
    """Let a file of some kinds be chosen, and pass it on."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[str], None]) -> None:
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
