"""A line between two laptops that can be cut, hang, be slow, or spoil what goes over it."""

import asyncio
import contextlib
import random
import threading
from collections.abc import Callable, Coroutine
from typing import Any

_CHUNK = 64 * 1024
HERE = "127.0.0.1"


class Relay:
    """Passes bytes on to a port. Every method may be called from any thread, and has worked when it returns."""

    def __init__(self, port: int, *, at: tuple[str, int] = (HERE, 0)) -> None:
        """Listen at a host and a port, of which 0 is any, and pass on to a port here."""
        self._to, self._at = port, at
        self._spoil = 0
        self._delay: Callable[[], float] = lambda: 0
        self._lines: set[asyncio.StreamWriter] = set()
        self._pumps: set[asyncio.Task[None]] = set()
        self._is_cut = False
        self.passed = 0
        """How many bytes have gone over it."""
        self.times = 0
        """How often somebody came."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._flows = asyncio.Event()
        self._flows.set()
        self.port: int = self._do(self._open())

    def cut(self) -> None:
        """Pull the cable: every line breaks, and no new one is made."""
        self._do(self._cut())

    def mend(self) -> None:
        """Plug the cable in again, and let go on what hung."""
        self._do(self._mend())

    def hang(self) -> None:
        """Let nothing through, and tell nobody: as when a laptop sleeps, or Wi-Fi is too far away."""
        self._do(self._hang())

    def spoil(self, count: int = 1) -> None:
        """Change one byte in each of the next pieces."""
        self._spoil = count

    def slow(self, delay: Callable[[], float]) -> None:
        """Let each piece come so many seconds later."""
        self._delay = delay

    def close(self) -> None:
        """End it all."""
        self._do(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __enter__(self) -> "Relay":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _do(self, what: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(10)

    async def _open(self) -> int:
        self._server = await asyncio.start_server(self._come, *self._at)
        return int(self._server.sockets[0].getsockname()[1])

    async def _cut(self) -> None:
        self._is_cut = True
        for line in list(self._lines):
            line.transport.abort()

    async def _mend(self) -> None:
        self._is_cut = False
        self._flows.set()

    async def _hang(self) -> None:
        self._flows.clear()

    async def _close(self) -> None:
        self._server.close()
        await self._cut()
        for pump in list(self._pumps):
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)
        await self._server.wait_closed()

    async def _come(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.times += 1
        if self._is_cut:
            writer.transport.abort()
            return
        try:
            there, back = await asyncio.open_connection(HERE, self._to)
        except OSError:
            writer.transport.abort()
            return
        self._lines |= {writer, back}
        pumps = {self._loop.create_task(self._pump(*way)) for way in ((reader, back), (there, writer))}
        self._pumps |= pumps
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        for pump in pumps:
            pump.cancel()
        await asyncio.gather(*pumps, return_exceptions=True)
        self._pumps -= pumps
        for line in (writer, back):
            self._lines.discard(line)
            line.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what comes, each piece after its delay, in order."""
        due = self._loop.time()
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(64)

        async def take() -> None:
            nonlocal due
            while data := await reader.read(_CHUNK):
                due = max(due, self._loop.time() + self._delay())
                await queue.put((due, data))

        async def give() -> None:
            while True:
                when, data = await queue.get()
                await self._until(when)
                await self._flows.wait()
                writer.write(self._spoilt(data))
                self.passed += len(data)
                await writer.drain()

        tasks = [self._loop.create_task(take()), self._loop.create_task(give())]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            while not queue.empty() and not tasks[1].done():
                await self._until(self._loop.time() + 0.001)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _until(self, when: float) -> None:
        if when > self._loop.time():
            came = self._loop.create_future()
            self._loop.call_at(when, lambda: came.done() or came.set_result(None))
            await came

    def _spoilt(self, data: bytes) -> bytes:
        if self._spoil <= 0:
            return data
        self._spoil -= 1
        at = random.Random(len(data)).randrange(len(data))
        return data[:at] + bytes([data[at] ^ 0x5A]) + data[at + 1 :]
