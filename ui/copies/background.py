"""Does one long thing after another beside the window."""

import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from cochair.services.ports import StoreFailed
from ui import words_copies as w

Act = Callable[[], object]


class Background(QObject):
    """`done` carries what came of it, `failed` one plain sentence."""

    done = Signal(object)
    failed = Signal(str)

    def __init__(
        self, parent: QObject | None = None, *, beside: "Background | None" = None, to_the_end: bool = False
    ) -> None:
        """Take what tells of other things, where these and those go one after another.

        What must come `to_the_end` keeps CoChair from ending; all else may hang, such as at a stick, and does not.
        """
        super().__init__(parent)
        self._line: _Line = beside._line if beside is not None else _Line(to_the_end=to_the_end)

    def start(self, act: Act) -> None:
        """Do something as soon as what was asked before is done."""
        self._line.add(partial(self._do, act))

    def finish(self, within: int = -1) -> bool:
        """Return when nothing is done any more, or after some milliseconds; tells whether all is done."""
        return self._line.finish(None if within < 0 else within / 1000)

    def _do(self, act: Act) -> None:
        """Act, and tell what came of it."""
        with suppress(RuntimeError):  # the window was closed in between, and nobody waits any more
            self._tell(act)

    def _tell(self, act: Act) -> None:
        try:
            made = act()
        except StoreFailed as failed:
            self.failed.emit(str(failed))
        except Exception:  # a fault of ours must be told too, and must not end the thread unseen
            logging.getLogger(__name__).exception("copies")
            self.failed.emit(w.NOT_MADE)
        else:
            self.done.emit(made)


class _Line:
    """What waits to be done, in a thread that is there while there is something to do."""

    def __init__(self, *, to_the_end: bool) -> None:
        self._acts, self._turn = deque[Callable[[], None]](), Condition()
        self._works, self._to_the_end = False, to_the_end

    def add(self, act: Callable[[], None]) -> None:
        with self._turn:
            self._acts.append(act)
            if not self._works:
                self._works = True
                Thread(target=self._work, daemon=not self._to_the_end).start()

    def finish(self, seconds: float | None) -> bool:
        with self._turn:
            return self._turn.wait_for(lambda: not self._works, seconds)

    def _work(self) -> None:
        while (act := self._next()) is not None:
            act()

    def _next(self) -> Callable[[], None] | None:
        with self._turn:
            if self._acts:
                return self._acts.popleft()
            self._works = False
            self._turn.notify_all()
            return None
