"""Asks folders that may be slow, or may never answer, such as a stick that hangs: the window goes on meanwhile."""

import logging
from collections.abc import Callable
from functools import cache
from itertools import count
from threading import Event, Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

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


class _Back(QObject):
    """Brings what came of each question to the window. It outlives all that ask: a thread may end after them."""

    _came = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[int, Callable[[object], None]] = {}
        self._numbers = count()
        self._came.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def expect(self, told: Callable[[object], None]) -> int:
        """Return the number under which an answer comes, on the thread of the window."""
        number = next(self._numbers)
        self._waiting[number] = told
        return number

    def tell(self, number: int, answer: object) -> None:
        """Pass an answer on, once."""
        told = self._waiting.pop(number, None)
        if told is not None:
            told(answer)

    def send(self, number: int, answer: object) -> None:
        """Pass an answer on soon, from any thread."""
        self._came.emit(number, answer)


@cache
def _back() -> _Back:
    return _Back()


class Far(QObject):
    """`told` carries what came of what was asked last, or `failed` one plain sentence.

    One thing is asked at a time: while one hangs, the newest other one waits.
    """

    told = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asks = False
        self._next: Act | None = None

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
        self._asks = True
        back, answers, done = _back(), list[object](), Event()
        number = back.expect(self._tell)

        def work() -> None:
            answers.append(_answer(act))
            done.set()
            back.send(number, answers[0])

        Thread(target=work, daemon=True).start()  # one that hangs must not keep CoChair from closing
        if done.wait(PATIENCE):
            back.tell(number, answers[0])

    def _tell(self, answer: object) -> None:
        if not isValid(self):
            return  # it was closed in between, and nobody waits any more
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
