"""A thread with an asyncio loop of its own, on which all that goes between laptops is done."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from typing import Any

_END = 1.0
"""How many seconds the end may take."""
_AGAIN = 0.05


class OwnThread:
    """Runs one piece of work until it is stopped."""

    def __init__(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._loop = asyncio.SelectorEventLoop()
        self._task = self._loop.create_task(work)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def call(self, what: Callable[[], object]) -> None:
        """Have something done on the thread, soon, and after the work has begun; after its end nothing is done."""
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(what)

    def end(self) -> None:
        """End the work, soon."""
        self.call(self._cancel)

    def stop(self) -> None:
        """End the work, and wait until it has ended, for a second at most."""
        self.end()
        if threading.current_thread() is not self._thread:
            self._thread.join(_END)

    def _cancel(self) -> None:
        """Cancel the work until it has ended: a cancellation is lost when the line breaks at that very moment."""
        if self._task.cancel():
            self._loop.call_later(_AGAIN, self._cancel)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._wait())

    async def _wait(self) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await self._task
