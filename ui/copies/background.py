"""Does one long thing after another beside the window."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from cochair.services.ports import StoreFailed
from ui import words_copies as w

Act = Callable[[], object]


class Background(QObject):
    """`done` carries what came of it, `failed` one plain sentence."""

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, beside: "Background | None" = None) -> None:
        """Take what tells of other things, where these and those go one after another."""
        super().__init__(parent)
        self._pool: QThreadPool = beside._pool if beside is not None else QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, act: Act) -> None:
        """Do something as soon as what was asked before is done."""
        self._pool.start(_Job(self, act))

    def finish(self, within: int = -1) -> bool:
        """Return when nothing is done any more, or after some milliseconds; tells whether all is done."""
        return self._pool.waitForDone(within)


class _Job(QRunnable):
    def __init__(self, background: Background, act: Act) -> None:
        super().__init__()
        self._background, self._act = background, act

    def run(self) -> None:
        """Act, and tell what came of it."""
        try:
            made = self._act()
        except StoreFailed as failed:
            self._background.failed.emit(str(failed))
        except Exception:  # a fault of ours must be told too, and must not end the thread unseen
            logging.getLogger(__name__).exception("copies")
            self._background.failed.emit(w.NOT_MADE)
        else:
            self._background.done.emit(made)
