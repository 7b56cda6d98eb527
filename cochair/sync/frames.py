"""Messages between two laptops: their length, their kind, and what they carry."""

import asyncio
import json
import ssl
from dataclasses import dataclass
from enum import IntEnum, StrEnum

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


class Wire:
    """A locked line to one other laptop; whatever stays silent or is stuck for too long is ended with TimeoutError."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, silence: float) -> None:
        self._reader = reader
        self._writer = writer
        self._silence = silence
        self._turn = asyncio.Lock()

    def certificate(self) -> bytes:
        """Return the certificate that the other laptop has shown, as DER."""
        line: ssl.SSLObject = self._writer.get_extra_info("ssl_object")
        return line.getpeercert(binary_form=True) or b""

    async def send(self, kind: Kind, payload: bytes = b"") -> None:
        """Send one message, in parts, each of which must be on its way in time."""
        message = (len(payload) + 1).to_bytes(4) + bytes([kind]) + payload
        async with self._turn:
            for start in range(0, len(message), _CHUNK):
                self._writer.write(message[start : start + _CHUNK])
                async with asyncio.timeout(self._silence):
                    await self._writer.drain()

    async def receive(self) -> tuple[Kind, bytes]:
        """Return the next message; raises NotAsAgreed, Ended, OSError, TimeoutError or IncompleteReadError."""
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
            async with asyncio.timeout(self._silence):
                part = await self._reader.read(min(length - len(read), _CHUNK))
            if not part:
                raise asyncio.IncompleteReadError(b"", length)
            read += part
        return read

    async def bye(self, why: Bye) -> None:
        """Say why the talk ends, if that can still be said, and end it."""
        try:
            async with asyncio.timeout(0.2):
                await self.send(Kind.BYE, why.encode())
        except (OSError, TimeoutError):
            pass
        self.end()

    def end(self) -> None:
        """Close the line at once."""
        self._writer.transport.abort()
