"""Looks for words in all meetings while the window goes on; only the newest answer is told."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from cochair.services.home_view import Line
from cochair.services.ports import StoreFailed

Look = Callable[[str], tuple[Line, ...]]


class Looking(QObject):
    """`found` carries the lines, `failed` one plain sentence."""

    found = Signal(object)
    failed = Signal(str)
    _answered = Signal(int, object)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """Take what looks for words; it is called in another thread, one call after the other."""
        super().__init__(parent)
        self._look, self._newest = look, 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answered.connect(self._tell)

    def ask(self, words: str) -> None:
        """Look for words; what was asked before is not told any more."""
        self._newest += 1
        self._pool.clear()
        self._pool.start(_Job(self._look, words, self._newest, self._answered.emit))

    def finish(self) -> None:
        """Return when nothing is looked for any more, so that the store can be closed."""
        self._pool.clear()
        self._pool.waitForDone()

    def _tell(self, number: int, answer: object) -> None:
        if number != self._newest:
            return
        if isinstance(answer, str):
            self.failed.emit(answer)
        else:
            self.found.emit(answer)


class _Job(QRunnable):
    def __init__(self, look: Look, words: str, number: int, tell: Callable[[int, object], object]) -> None:
        super().__init__()
        self._look, self._words, self._number, self._tell = look, words, number, tell

    def run(self) -> None:
        """Look, and tell the lines or why not."""
        try:
            self._tell(self._number, self._look(self._words))
        except StoreFailed as failed:
            self._tell(self._number, str(failed))
