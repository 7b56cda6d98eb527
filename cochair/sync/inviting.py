"""The laptop whose meeting it is lets one other laptop in, by six digits that live for two minutes."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from threading import Event, Thread, current_thread

from cochair.services.laptops_here import TRIES
from cochair.services.ports import Clock, StoreFailed
from cochair.sync.addresses import PORT
from cochair.sync.cards import offer_as_bytes, read_guest
from cochair.sync.codes import new_digits, new_pictures
from cochair.sync.greeting import Greeting, Shared, Side
from cochair.sync.listening import open_sockets
from cochair.sync.pairing import CodeEnded, Laptop, NotPaired, Offer, Paired, Unpaired, pair_with_guest
from cochair.sync.pairing_line import LONG, SILENT, Kind, Line

LASTS = timedelta(minutes=2)
_LINGERS = timedelta(minutes=2)
"""So long a late laptop still hears that the code is over."""
_LOOK = 0.25
"""Seconds between two looks at the clock."""
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class InvitationTold:
    """Who hears how it goes with a code. Each is called on the thread of the invitation, and may not take long."""

    paired: Callable[[Paired], None]
    """Called before the other laptop is told."""
    wrong_digits: Callable[[int], None]
    """How many tries are left."""
    ended: Callable[[CodeEnded], None]
    """Called once."""


class Invitation:
    """A code that is shown, and the door that it opens once. The door is on a thread of its own."""

    def __init__(
        self,
        offer: Offer,
        own: Laptop,
        clock: Clock,
        told: InvitationTold,
        *,
        hosts: Sequence[str] = (),
        port: int = PORT,
        silent: float = SILENT,
    ) -> None:
        """Open the door at once, at every address of this laptop unless `hosts` are given; raises OSError."""
        self.digits, self.pictures = new_digits(), new_pictures()
        self.ends, self.tries_left = clock.now() + LASTS, TRIES
        self._offer, self._own, self._clock, self._told, self._silent = offer, own, clock, told, silent
        self._sockets = open_sockets(hosts, port)
        self.port: int = self._sockets[0].getsockname()[1]
        self._ended: CodeEnded | None = None
        self._busy = False
        self._lines: set[asyncio.Task[None]] = set()
        self._closing, self._ready = asyncio.Event(), Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = Thread(target=lambda: asyncio.run(self._serve()), name="invitation", daemon=True)
        self._thread.start()
        self._ready.wait()

    def close(self) -> None:
        """End the code, and close the door."""
        if self._loop is not None:
            with suppress(RuntimeError):  # it has ended by itself
                self._loop.call_soon_threadsafe(self._closing.set)
        if self._thread is not current_thread():
            self._thread.join()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._ready.set()
        servers = [await asyncio.start_server(self._come, sock=each) for each in self._sockets]
        try:
            await self._until_shut()
        finally:
            for server in servers:
                server.close()
            for task in self._lines:
                task.cancel()
            await asyncio.gather(*self._lines, return_exceptions=True)
            for server in servers:
                await server.wait_closed()
        self._end(CodeEnded.WITHDRAWN)

    async def _until_shut(self) -> None:
        while not self._closing.is_set() and self._clock.now() < self.ends + _LINGERS:
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK):
                    await self._closing.wait()
            self._is_over()

    def _is_over(self) -> bool:
        if self._ended is None and self._clock.now() >= self.ends:
            self._end(CodeEnded.OVER)
        return self._ended is not None

    def _end(self, why: CodeEnded) -> None:
        if self._ended is None:
            self._ended = why
            self._told.ended(why)

    async def _come(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        line = Line(reader, writer, self._silent)
        self._lines.add(task)
        try:
            await (self._greet(line) if len(self._lines) <= _MOST_LINES else line.refuse(Unpaired.BUSY))
        except NotPaired as error:
            with suppress(OSError):
                await line.refuse(error.why, error.tries_left)
        except (OSError, EOFError, asyncio.CancelledError):
            pass  # a stranger, a laptop that went away, or a door that closes: what counts was counted
        finally:
            self._lines.discard(task)
            writer.close()
            if self._ended is CodeEnded.USED:
                self._closing.set()

    async def _greet(self, line: Line) -> None:
        hello = await line.read(Kind.HELLO)
        if self._is_over():
            raise NotPaired(Unpaired.CODE_OVER)
        if self._busy:
            raise NotPaired(Unpaired.BUSY)
        greeting = Greeting(Side.HOST, self.digits)
        shared = greeting.hear(hello)
        self._busy = True
        try:
            await line.send(Kind.HELLO, greeting.hello)
            await self._try(line, shared)
        finally:
            self._busy = False

    async def _try(self, line: Line, shared: Shared) -> None:
        proof = await line.read(Kind.PROOF)
        if self._is_over():
            raise NotPaired(Unpaired.CODE_OVER)
        if not shared.is_proof(Side.GUEST, proof):
            self._count()
            raise NotPaired(Unpaired.WRONG_DIGITS, self.tries_left)
        try:
            paired = await self._exchange(line, shared)
        except (OSError, EOFError, NotPaired):  # who goes away after our proof has tried too
            self._count()
            raise
        try:
            self._told.paired(paired)
        except StoreFailed as failed:
            raise NotPaired(Unpaired.NOT_LET_IN) from failed
        self._end(CodeEnded.USED)
        await line.send(Kind.DONE, shared.seal("done", b"done"))

    async def _exchange(self, line: Line, shared: Shared) -> Paired:
        await line.send(Kind.PROOF, shared.proof(Side.HOST))
        await line.send(Kind.CARD, shared.seal("offer", offer_as_bytes(self._offer, self._own)))
        sealed = await line.read(Kind.CARD, LONG)
        try:
            guest = read_guest(shared.unseal("card", sealed))
        except ValueError as error:
            raise NotPaired(Unpaired.STRANGER) from error
        if guest.device == self._own.device:
            raise NotPaired(Unpaired.STRANGER)
        return pair_with_guest(self._offer, guest, shared.secret("stick"))

    def _count(self) -> None:
        self.tries_left -= 1
        self._told.wrong_digits(self.tries_left)
        if not self.tries_left:
            self._end(CodeEnded.WRONG)
