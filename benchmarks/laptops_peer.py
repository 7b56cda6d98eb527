"""The peer of the exchange between laptops: pycrdt's own Provider over a plain socket, with no lock and no log."""

import asyncio
import threading
from collections.abc import Callable
from typing import Self

from pycrdt import Array, Doc, Provider

HERE = "127.0.0.1"
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class PlainChannel:
    """Messages with their length before them."""

    path = "plain"

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self.writer = reader, writer

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await self.recv()
        except (OSError, EOFError):
            raise StopAsyncIteration from None

    async def send(self, message: bytes) -> None:
        """Send a message."""
        self.writer.write(len(message).to_bytes(4) + message)
        await self.writer.drain()

    async def recv(self) -> bytes:
        """Return the next message."""
        return await self._reader.readexactly(int.from_bytes(await self._reader.readexactly(4)))


class PlainSide:
    """One of two documents that are kept alike, on a thread of its own; `changed` hears how many rows there are."""

    def __init__(self, changed: Callable[[int], None], port: int | None = None) -> None:
        self._changed = changed
        self._port = port
        self._there = port
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._work()))
        self._thread.start()
        self._ready.wait()

    @property
    def port(self) -> int:
        """Where it listens, or where the other one does."""
        assert self._port is not None
        return self._port

    def add(self, text: str) -> None:
        """Add a row."""
        self._loop.call_soon_threadsafe(lambda: self._rows.append(text))

    def close(self) -> None:
        """End it."""
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()
        self._loop.close()

    async def _work(self) -> None:
        doc: Doc[Array[str]] = Doc()
        self._rows = doc.get("rows", type=Array)
        self._rows.observe(lambda _: self._changed(len(self._rows)))
        if self._there is not None:
            self._ready.set()
            await self._keep_alike(doc, *await asyncio.open_connection(HERE, self._there))
            return
        server = await asyncio.start_server(lambda *line: self._keep_alike(doc, *line), HERE, 0)
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._end.wait()
        server.close()
        await server.wait_closed()

    async def _keep_alike(
        self, doc: Doc[Array[str]], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        async with Provider(doc, PlainChannel(reader, writer)):
            await self._end.wait()
        writer.close()
