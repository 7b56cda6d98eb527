"""The door of the host: where it listens, and who gets a line."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence

from cochair.services.laptop_ports import OwnCertificate
from cochair.sync import trust
from cochair.sync.frames import Pace, Wire, locked
from cochair.sync.listening import open_sockets
from cochair.sync.talking import ENDINGS

EVERYWHERE: tuple[str, ...] = ()
"""All addresses that this laptop has, and those that it gets when it changes the Wi-Fi."""
_STRANGERS = 16
"""How many may be at the door at once before we know who they are; when one more comes, the first has to go."""

Meet = Callable[[Wire], Awaitable[None]]


class Door:
    """Listens from the beginning; raises OSError when it can not listen."""

    def __init__(
        self, own: OwnCertificate, certificates: Iterable[bytes], addresses: Sequence[str], port: int, pace: Pace
    ) -> None:
        self._context = trust.for_host(own, certificates)
        self._pace = pace
        self._lines = open_sockets(addresses, port)
        self.port: int = self._lines[0].getsockname()[1]
        self._greeted: set[asyncio.Task[None]] = set()
        self._strangers: list[asyncio.Task[None]] = []

    def trust(self, certificate: bytes) -> None:
        """Let in who shows this certificate too."""
        trust.trust(self._context, certificate)

    async def open(self, meet: Meet) -> None:
        """Give everybody who shows a certificate that we trust a line, and meet them, until this is cancelled."""
        loop = asyncio.get_running_loop()
        try:
            for listening in self._lines:
                listening.setblocking(False)
                loop.add_reader(listening, self._accept, listening, meet)
            await asyncio.Event().wait()
        finally:
            for listening in self._lines:
                loop.remove_reader(listening)
                listening.close()
            for task in self._greeted:
                task.cancel()
            await asyncio.gather(*self._greeted, return_exceptions=True)

    def _accept(self, listening: socket.socket, meet: Meet) -> None:
        loop = asyncio.get_running_loop()
        try:
            line, _ = listening.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        except OSError:
            loop.remove_reader(listening)
            loop.call_later(self._pace.first_try, self._accept_again, listening, meet)
            return
        line.setblocking(False)
        task = loop.create_task(self._greet(line, meet))
        task.add_done_callback(lambda task: self._gone(task, line))
        self._greeted.add(task)
        self._strangers.append(task)
        if len(self._strangers) > _STRANGERS:
            self._strangers.pop(0).cancel()

    def _accept_again(self, listening: socket.socket, meet: Meet) -> None:
        """Go on after there was no room for one more line."""
        if listening.fileno() >= 0:
            asyncio.get_running_loop().add_reader(listening, self._accept, listening, meet)

    def _gone(self, task: asyncio.Task[None], line: socket.socket) -> None:
        self._greeted.discard(task)
        self._is_known(task)
        line.close()

    def _is_known(self, task: asyncio.Task[None] | None) -> None:
        if task in self._strangers:
            self._strangers.remove(task)

    async def _greet(self, line: socket.socket, meet: Meet) -> None:
        loop, wait = asyncio.get_running_loop(), self._pace.greeting
        try:
            wire = await locked(
                lambda made: loop.connect_accepted_socket(made, line, ssl=self._context, ssl_handshake_timeout=wait),
                self._pace,
            )
        except ENDINGS:
            return
        self._is_known(asyncio.current_task())
        await meet(wire)
