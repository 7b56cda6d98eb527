"""Asks folders that may be slow, or may never answer, such as a stick that hangs: the window goes on meanwhile."""

import logging
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from cochair.services.ports import StoreFailed
from ui import words_copies as w

Act = Callable[[], object]
Answer = TypeVar("Answer")
PATIENCE = 0.25
"""Seconds that the window waits, so that what is near is shown at once; what comes later is told later."""


def soon(act: Callable[[], Answer]) -> Answer | None:
    """Return what comes of something that raises nothing, or None where that does not come soon."""
    answers, done = list[Answer](), Event()

    def work() -> None:
        answers.append(act())
        done.set()

    Thread(target=work, daemon=True).start()  # as below
    return answers[0] if done.wait(PATIENCE) else None


class Far(QObject):
    """`told` carries what came of what was asked last, or `failed` one plain sentence.

    One thing is asked at a time: while one hangs, the newest other one waits.
    """

    told = Signal(object)
    failed = Signal(str)
    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number, self._asks = 0, False
        self._next: Act | None = None
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def ask(self, act: Act) -> None:
        """Ask something; what was asked before is not told any more."""
        if self._asks:
            self._next = act
        else:
            self._begin(act)

    def is_asking(self) -> bool:
        """Return whether something has not been answered yet."""
        return self._asks

    def _begin(self, act: Act) -> None:
        self._number, self._asks = self._number + 1, True
        number, answers, done = self._number, list[object](), Event()

        def work() -> None:
            answers.append(_answer(act))
            done.set()
            with suppress(RuntimeError):  # the window was closed in between, and nobody waits any more
                self._answered.emit(number, answers[0])

        Thread(target=work, daemon=True).start()  # one that hangs must not keep CoChair from closing
        if done.wait(PATIENCE):
            self._tell(number, answers[0])

    def _tell(self, number: int, answer: object) -> None:
        if number != self._number or not self._asks:
            return  # it was told at once
        self._asks, (act, self._next) = False, (self._next, None)
        if act is not None:
            self._begin(act)
        elif isinstance(answer, StoreFailed):
            self.failed.emit(str(answer))
        else:
            self.told.emit(answer)


def _answer(act: Act) -> object:
    try:
        return act()
    except StoreFailed as failed:
        return failed
    except Exception:  # a fault of ours must be told too, and must not end the thread unseen
        logging.getLogger(__name__).exception("far")
        return StoreFailed(w.NOT_REACHED)
