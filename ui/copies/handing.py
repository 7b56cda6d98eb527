"""Writes the file for another laptop beside the window, and reads it back."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from cochair.services.handing_sentences import MEETING_ON
from cochair.services.locking import goes_on
from cochair.services.ports import StoreFailed
from cochair.services.recovery import MeetingClock
from cochair.storage.copy_file import ENDING
from cochair.storage.copying import Copier
from cochair.storage.handing_over import read_back
from cochair.storage.keys import NEEDS_PASSPHRASE
from cochair.storage.passing_on import ring_to_pass_on
from cochair.storage.store import Store
from ui import words_copies as w
from ui.copies.background import Act, Background


class Behind(Protocol):
    """What is handed over."""

    clock: MeetingClock

    def kept(self) -> Store: ...


class Handing(QObject):
    """`began` and `failed` carry one plain sentence, `done` the file that has all of it."""

    began = Signal(str)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, behind: Behind, copies: Background, parent: QObject) -> None:
        """Take what makes copies beside the window, for one is made after the other."""
        super().__init__(parent)
        self._behind, self._beside = behind, Background(self, beside=copies)
        self._beside.done.connect(self.done, Qt.ConnectionType.QueuedConnection)
        self._beside.failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def write(self, folder: Path) -> None:
        """Write the file into a folder, and read it back; never while a meeting goes on."""
        file = folder / f"{w.BOARD_FILE}-{self._behind.clock.now():%Y-%m-%d-%H%M%S}{ENDING}"
        copier = self._behind.kept().copier
        self._start(lambda: _written(copier, file), w.WRITING)

    def read(self, file: Path) -> None:
        """Read back a file that was written before; never while a meeting goes on."""
        copier = self._behind.kept().copier
        self._start(lambda: _read(copier, file), w.READING)

    def _start(self, act: Act, sentence: str) -> None:
        try:
            if goes_on(self._behind.kept().library, self._behind.clock.now()):
                raise StoreFailed(MEETING_ON)
        except StoreFailed as failed:
            self.failed.emit(str(failed))
            return
        self.began.emit(sentence)
        self._beside.start(act)


def _written(copier: Copier, file: Path) -> Path:
    ring = ring_to_pass_on(copier.folder, copier.key, "")
    if ring is None:
        raise StoreFailed(NEEDS_PASSPHRASE)
    return _read(copier, copier.hand_over(file, ring).path)


def _read(copier: Copier, file: Path) -> Path:
    return read_back(file, copier.folder, copier.key, copier.is_stopped).path
