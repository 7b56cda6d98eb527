"""What goes over the line while two laptops join: short messages, each of a kind and with its length before it."""

import asyncio
from dataclasses import dataclass
from enum import IntEnum

from cochair.services.laptops_here import TRIES
from cochair.sync.cards import MOST_BYTES
from cochair.sync.pairing import NotPaired, Unpaired

SILENT = 10.0
"""Seconds that the other laptop may be silent."""
SHORT, LONG = 128, MOST_BYTES + 64
"""Bytes of a message: before the proof, and after it."""


class Kind(IntEnum):
    """What a message is."""

    HELLO = 1
    PROOF = 2
    CARD = 3
    DONE = 4
    NO = 5


@dataclass(frozen=True, slots=True)
class Line:
    """A connection to another laptop."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    silent: float = SILENT

    async def read(self, kind: Kind, most: int = SHORT) -> bytes:
        """Return the next message; raises NotPaired when the other says no, or anything odd."""
        async with asyncio.timeout(self.silent):
            found, body = await self._next(most)
        if found == Kind.NO:
            raise _refusal(body)
        if found != kind:
            raise NotPaired(Unpaired.STRANGER)
        return body

    async def _next(self, most: int) -> tuple[int, bytes]:
        head = await self.reader.readexactly(5)
        length = int.from_bytes(head[1:], "big")
        if length > most:
            raise NotPaired(Unpaired.STRANGER)
        return head[0], await self.reader.readexactly(length)

    async def send(self, kind: Kind, body: bytes = b"") -> None:
        """Send a message."""
        self.writer.write(bytes([kind]) + len(body).to_bytes(4, "big") + body)
        async with asyncio.timeout(self.silent):
            await self.writer.drain()

    async def refuse(self, why: Unpaired, tries_left: int = 0) -> None:
        """Say no, and why."""
        await self.send(Kind.NO, f"{why.value}:{tries_left}".encode())


def _refusal(body: bytes) -> NotPaired:
    why, _, left = body.decode("ascii", "replace").partition(":")
    try:
        return NotPaired(Unpaired(why), max(0, min(int(left), TRIES)))
    except ValueError:
        return NotPaired(Unpaired.STRANGER)
