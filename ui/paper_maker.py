"""Makes papers in the background, without holding up the window."""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from cochair.exports.saving import ExportFailed
from cochair.services.ports import StoreFailed
from ui import words_papers as w

Write = Callable[[Path], str | None]
"""Writes a paper to a file, or papers into a folder; what it returns is told beside where they are."""


class PaperMaker(QObject):
    """Makes one paper after the other."""

    saved = Signal(str)  # where the paper is, in words
    failed = Signal(str)  # one plain sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def make(self, write: Write, file: Path, *, makes_folder: bool = True) -> None:
        """Write a paper; its folder is made first where there is none, but never that of a stick that is gone."""
        self._pool.start(_Job(self, write, file, makes_folder=makes_folder))


class _Job(QRunnable):
    def __init__(self, maker: PaperMaker, write: Write, file: Path, *, makes_folder: bool) -> None:
        super().__init__()
        self._maker, self._write, self._file, self._makes_folder = maker, write, file, makes_folder

    def run(self) -> None:
        """Write, and tell what came of it."""
        with suppress(RuntimeError):  # the window was closed in between, and nobody waits any more
            self._write_and_tell()

    def _write_and_tell(self) -> None:
        try:
            if self._makes_folder:
                self._file.parent.mkdir(parents=True, exist_ok=True)
            more = self._write(self._file)
        except (ExportFailed, StoreFailed) as failed:
            self._maker.failed.emit(str(failed))
        except OSError:
            self._maker.failed.emit(w.FOLDER_CLOSED.format(folder=self._file.parent))
        except Exception:  # a fault of ours must be told too, and must not end the thread unseen
            logging.getLogger(__name__).exception("paper %s", self._file.name)
            self._maker.failed.emit(w.NOT_MADE)
        else:
            told = w.SAVED_IN.format(file=self._file.name, folder=self._file.parent)
            self._maker.saved.emit(f"{told} {more}" if more else told)
