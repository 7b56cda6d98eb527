"""The thread of an exchange ends when it is told to, whatever goes on at that moment."""

import asyncio
import contextlib
import threading

from cochair.sync.own_thread import OwnThread


def test_what_is_called_at_once_is_done_after_the_work_has_begun() -> None:
    done: list[str] = []
    came = threading.Event()

    async def work() -> None:
        done.append("begun")
        await asyncio.Event().wait()

    thread = OwnThread("test", work())
    thread.call(lambda: done.append("called"))
    thread.call(came.set)
    assert came.wait(5)
    thread.stop()
    thread.call(lambda: done.append("too late"))
    assert done == ["begun", "called"]


def test_work_that_loses_a_cancellation_ends_all_the_same() -> None:
    lost: list[int] = []

    async def work() -> None:
        for n in range(3):
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.Event().wait()
            lost.append(n)
        await asyncio.Event().wait()

    thread = OwnThread("test", work())
    thread.stop()
    assert lost == [0, 1, 2]
    assert "test" not in [one.name for one in threading.enumerate()]


def test_it_may_be_ended_from_its_own_thread() -> None:
    ended = threading.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    thread = OwnThread("test", work())
    thread.call(thread.stop)
    assert ended.wait(5)
    thread.stop()
