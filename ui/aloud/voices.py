"""Looks for the voices of this computer while the window goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from cochair.services.voice_ports import Voice, VoiceFailed

Find = Callable[[], tuple[Voice, ...]]


class VoiceSearch(QObject):
    """`found` carries the voices; a computer with no voice has none to choose from."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, find: Find) -> None:
        """Look in another thread."""
        self._pool.start(_Job(find, self.found.emit))


class _Job(QRunnable):
    def __init__(self, find: Find, tell: Callable[[object], object]) -> None:
        super().__init__()
        self._find, self._tell = find, tell

    def run(self) -> None:
        """Look, and tell what there is."""
        try:
            self._tell(self._find())
        except VoiceFailed:
            self._tell(())
