"""The door of the host: where it listens, and who gets a line."""

import asyncio
import errno
import socket
import sys
from collections.abc import Awaitable, Callable, Iterable, Sequence

from cochair.services.laptop_ports import OwnCertificate
from cochair.sync import trust
from cochair.sync.frames import Pace, Wire, locked
from cochair.sync.talking import ENDINGS

EVERYWHERE = ("0.0.0.0", "::")
"""All addresses that this laptop has, and those that it gets when it changes the Wi-Fi."""
_STRANGERS = 16
"""How many may be at the door at once, before we know who they are."""

Meet = Callable[[Wire], Awaitable[None]]


class Door:
    """Listens from the beginning; raises OSError when it can listen nowhere."""

    def __init__(
        self, own: OwnCertificate, certificates: Iterable[bytes], addresses: Sequence[str], port: int, pace: Pace
    ) -> None:
        self._context = trust.for_host(own, certificates)
        self._pace = pace
        self._lines = _listen(addresses, port)
        self.port: int = self._lines[0].getsockname()[1]
        self._greeted: set[asyncio.Task[None]] = set()
        self._strangers = 0

    def trust(self, certificate: bytes) -> None:
        """Let in who shows this certificate too."""
        trust.trust(self._context, certificate)

    async def open(self, meet: Meet) -> None:
        """Give everybody who shows a certificate that we trust a line, and meet them, until this is cancelled."""
        loop = asyncio.get_running_loop()
        try:
            for listening in self._lines:
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
        if self._strangers >= _STRANGERS:
            line.close()
            return
        line.setblocking(False)
        self._strangers += 1
        task = loop.create_task(self._greet(line, meet))
        self._greeted.add(task)
        task.add_done_callback(lambda task: self._gone(task, line))

    def _accept_again(self, listening: socket.socket, meet: Meet) -> None:
        """Go on after there was no room for one more line."""
        if listening.fileno() >= 0:
            asyncio.get_running_loop().add_reader(listening, self._accept, listening, meet)

    def _gone(self, task: asyncio.Task[None], line: socket.socket) -> None:
        self._greeted.discard(task)
        line.close()

    async def _greet(self, line: socket.socket, meet: Meet) -> None:
        loop, wait = asyncio.get_running_loop(), self._pace.greeting
        try:
            wire = await locked(
                lambda made: loop.connect_accepted_socket(made, line, ssl=self._context, ssl_handshake_timeout=wait),
                self._pace,
            )
        except ENDINGS:
            return
        finally:
            self._strangers -= 1
        await meet(wire)


def _listen(addresses: Sequence[str], port: int) -> list[socket.socket]:
    """Listen at each address that there is, all with one port: this one, or any when it is taken."""
    lines: list[socket.socket] = []
    failed: OSError | None = None
    for address in addresses:
        try:
            lines.append(_listen_at(address, port))
        except OSError as error:
            failed = error
            if not lines and port and error.errno == errno.EADDRINUSE:
                return _listen(addresses, 0)
        else:
            port = lines[0].getsockname()[1]
    if not lines:
        raise failed or OSError("There is no address to listen at.")
    return lines


def _listen_at(address: str, port: int) -> socket.socket:
    found = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    family, kind, protocol, _, place = found[0]
    line = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":
            line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            line.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        line.bind(place)
        line.listen()
        line.setblocking(False)
    except BaseException:
        line.close()
        raise
    return line
