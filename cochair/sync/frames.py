"""Messages between two laptops: their length, their kind, and what they carry."""

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import cast

from cochair.services.laptop_ports import NotAsAgreed

VERSION = 1
LARGEST = 4_000_000
"""The most bytes that one message may have."""
_CHUNK = 64 * 1024


class Kind(IntEnum):
    """What a message is."""

    HELLO = 1
    ROWS = 2
    WORDS = 3
    BEAT = 4
    TIME = 5
    ROOM = 6
    BYE = 7
    EARLIER = 8


class Bye(StrEnum):
    """Why a laptop ends the talk."""

    DROPPED = "dropped"
    ODD = "odd"
    VERSION = "version"


class Ended(Exception):
    """The other laptop has ended the talk."""

    def __init__(self, why: Bye) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things take, in seconds."""

    beat: float = 2.0
    away: float = 6.0
    first_try: float = 0.3
    longest_wait: float = 5.0
    greeting: float = 5.0
    goodbye: float = 0.3
    room: float = 0.2


@dataclass(frozen=True, slots=True)
class Hello:
    """What each laptop says first."""

    meeting: str
    device: str
    version: int = VERSION

    def payload(self) -> bytes:
        """Return it as bytes."""
        return json.dumps({"version": self.version, "meeting": self.meeting, "device": self.device}).encode()


def hello_of(payload: bytes) -> Hello:
    """Return the first words of another laptop; raises NotAsAgreed."""
    try:
        told = json.loads(payload)
        return Hello(str(told["meeting"]), str(told["device"]), int(told["version"]))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotAsAgreed("Its first words can not be read.") from error


class Line(asyncio.StreamReaderProtocol):
    """A line that is being locked; whatever happens meanwhile, it can be closed at once."""

    def __init__(self) -> None:
        self.reader = asyncio.StreamReader()
        super().__init__(self.reader)
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what closes it."""
        self.transport = cast(asyncio.Transport, transport)
        super().connection_made(transport)


async def locked(connect: Callable[[Callable[[], Line]], Awaitable[object]], pace: Pace) -> "Wire":
    """Return a line when it is locked; raises OSError or TimeoutError, and leaves nothing open then."""
    line = Line()
    try:
        await connect(lambda: line)
    except BaseException:
        if line.transport:
            line.transport.abort()
        raise
    return Wire(line, pace)


class Wire:
    """A locked line to one other laptop; whatever stays silent or is stuck for too long is ended with TimeoutError."""

    def __init__(self, line: Line, pace: Pace) -> None:
        self._reader = line.reader
        self._writer = asyncio.StreamWriter(
            cast(asyncio.Transport, line.transport), line, line.reader, asyncio.get_running_loop()
        )
        self._pace = pace
        self._sending = asyncio.Lock()
        self._receiving = asyncio.Lock()

    def certificate(self) -> bytes:
        """Return the certificate that the other laptop has shown, as DER."""
        shown: ssl.SSLObject = self._writer.get_extra_info("ssl_object")
        return shown.getpeercert(binary_form=True) or b""

    async def send(self, kind: Kind, payload: bytes = b"") -> None:
        """Send one message, in parts, each of which must be on its way in time; raises OSError and TimeoutError."""
        message = (len(payload) + 1).to_bytes(4) + bytes([kind]) + payload
        async with self._sending:
            for start in range(0, len(message), _CHUNK):
                if self._writer.is_closing():
                    raise ConnectionResetError
                self._writer.write(message[start : start + _CHUNK])
                async with asyncio.timeout(self._pace.away):
                    await self._writer.drain()

    async def receive(self) -> tuple[Kind, bytes]:
        """Return the next message; raises NotAsAgreed, Ended, OSError, TimeoutError or IncompleteReadError."""
        async with self._receiving:
            length = int.from_bytes(await self._exactly(4))
            if not 0 < length <= LARGEST:
                raise NotAsAgreed("A message has a size that is not allowed.")
            message = await self._exactly(length)
        try:
            kind = Kind(message[0])
            if kind is Kind.BYE:
                raise Ended(Bye(message[1:].decode()))
        except ValueError as error:
            raise NotAsAgreed("A message is of no known kind.") from error
        return kind, bytes(message[1:])

    async def _exactly(self, length: int) -> bytearray:
        read = bytearray()
        while len(read) < length:
            async with asyncio.timeout(self._pace.away):
                part = await self._reader.read(min(length - len(read), _CHUNK))
            if not part:
                raise asyncio.IncompleteReadError(b"", length)
            read += part
        return read

    async def bye(self, why: Bye) -> None:
        """Say why the talk ends, wait a moment for the other to hear it, and end the talk."""
        try:
            async with asyncio.timeout(self._pace.goodbye):
                await self.send(Kind.BYE, why.encode())
                async with self._receiving:
                    while await self._reader.read(_CHUNK):
                        pass
        except (OSError, TimeoutError):
            pass
        finally:
            self.end()

    def end(self) -> None:
        """Close the line at once."""
        self._writer.transport.abort()
