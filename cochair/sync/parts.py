"""What two laptops have to say to each other: rows and words, or what the room may see."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from pycrdt import YMessageType, YSyncMessageType, create_update_message, read_message

from cochair.services.laptop_ports import NotAsAgreed
from cochair.sync.clocks import ClockWatch
from cochair.sync.document import client_of
from cochair.sync.earlier import EarlierAsked, EarlierTold
from cochair.sync.frames import Kind, Wire
from cochair.sync.gate import Gate
from cochair.sync.held import Held
from cochair.sync.updates import read_state


class Beats:
    """Signs of life: a guest asks for the time with each, and the host tells it."""

    def __init__(self, wire: Wire, clock: ClockWatch, asks: bool) -> None:
        self._wire = wire
        self._clock = clock
        self._asks = asks

    async def beat(self) -> None:
        """Send a sign of life."""
        if self._asks:
            await self._wire.send(Kind.TIME, self._clock.asks())
        else:
            await self._wire.send(Kind.BEAT)

    async def hear(self, kind: Kind, payload: bytes) -> None:
        """Take a sign of life; raises NotAsAgreed when it is none."""
        if kind is Kind.TIME and self._asks:
            self._clock.heard(payload)
        elif kind is Kind.TIME:
            await self._wire.send(Kind.TIME, self._clock.answer(payload))
        elif kind is not Kind.BEAT:
            raise NotAsAgreed("It sent what it has no part in.")


class Sharing:
    """Rows and typed words go both ways; each side sends what the other lacks, and no more than the line can take."""

    def __init__(self, beats: Beats, wire: Wire, held: Held, gate: Gate) -> None:
        self._wire = wire
        self._beats = beats
        self._held = held
        self._gate = gate
        self._known: dict[int, int] | None = None
        self._words_known: bytes | None = None
        self._words_sent = -1
        self._owes_receipt, self._told_ways = False, held.by_other_ways
        self._earlier = EarlierTold(held) if gate.pair.is_host else EarlierAsked(held, gate.pair)
        self._new = asyncio.Event()

    async def beat(self) -> None:
        """Send a sign of life."""
        await self._beats.beat()

    async def say(self) -> None:
        """Send all that is new, for ever."""
        self._held.listeners.add(self._new.set)
        try:
            await self._wire.send(Kind.ROWS, self._held.document.asks())
            await self._wire.send(Kind.WORDS, self._held.words.asks())
            while True:
                await self._new.wait()
                self._new.clear()
                await self._say_receipt()
                for told in self._earlier.to_say():
                    await self._wire.send(Kind.EARLIER, told)
                await self._say_rows()
                await self._say_words()
        finally:
            self._held.listeners.discard(self._new.set)

    async def hear(self, kind: Kind, payload: bytes) -> None:
        """Take one message; raises NotAsAgreed when it may not come."""
        if kind is Kind.ROWS:
            self._hear_rows(*opened(payload))
        elif kind is Kind.WORDS:
            self._hear_words(*opened(payload))
        elif kind is Kind.EARLIER:
            self._earlier.hear(payload)
            self._new.set()
        else:
            await self._beats.hear(kind, payload)

    def _hear_rows(self, asks: bool, content: bytes) -> None:
        if asks:
            has = self._gate.state(self._held.document, read_state(content))
            self._held.has_there(has)
            self._earlier.look(has)
            if self._known is None:
                self._known = dict(has)
            self._new.set()
        else:
            rows = self._held.take_rows(self._gate, content)
            self._has({client_of(row.device) for row in rows})
            self._owes_receipt = self._owes_receipt or bool(rows)
            self._new.set()

    def _hear_words(self, asks: bool, content: bytes) -> None:
        if asks:
            self._words_known, self._words_sent = content, -1
            self._new.set()
            return
        up_to_date = self._words_sent == self._held.words.version
        self._held.take_words(content)
        if up_to_date:
            self._words_known, self._words_sent = self._held.words.state(), self._held.words.version

    async def _say_receipt(self) -> None:
        """Tell what this laptop has, once there is more of it, so that the other one knows that it arrived."""
        if self._owes_receipt or self._told_ways != self._held.by_other_ways:
            self._owes_receipt, self._told_ways = False, self._held.by_other_ways
            await self._wire.send(Kind.ROWS, self._held.document.asks())

    async def _say_rows(self) -> None:
        if self._known is None:
            return
        counts, known = self._held.document.counts(), self._known
        if self._gate.pair.is_host:  # it takes only what was written here
            own = client_of(self._held.document.device)
            known = {**counts, own: known.get(own, 0)}
        for update in self._held.document.updates_since(known):
            await self._wire.send(Kind.ROWS, create_update_message(update))
        self._known = {client: max(count, self._known.get(client, 0)) for client, count in counts.items()}

    async def _say_words(self) -> None:
        words = self._held.words
        if self._words_known is not None and self._words_sent != words.version:
            update = words.update_since(self._words_known)
            self._words_known, self._words_sent = words.state(), words.version
            await self._wire.send(Kind.WORDS, create_update_message(update))

    def _has(self, clients: set[int]) -> None:
        """Keep that the other laptop has all the rows that there are of some devices, as they came from there."""
        if self._known is not None:
            counts = self._held.document.counts()
            self._known |= {client: counts[client] for client in clients}


class ForRoom:
    """A laptop that is the room's screen gets what the room may see, again after each change, and sends nothing."""

    def __init__(self, beats: Beats, wire: Wire, held: Held, for_room: Callable[[], bytes], pause: float) -> None:
        self._wire = wire
        self._beats = beats
        self._held = held
        self._for_room = for_room
        self._pause = pause
        self._new = asyncio.Event()
        self.beat, self.hear = beats.beat, beats.hear

    async def say(self) -> None:
        """Send what the room may see, for ever, and not more often than somebody could follow."""
        self._held.listeners.add(self._new.set)
        shown = None
        try:
            while True:
                if (now := self._for_room()) != shown:
                    shown = now
                    await self._wire.send(Kind.ROOM, now)
                    await asyncio.sleep(self._pause)
                await self._new.wait()
                self._new.clear()
        finally:
            self._held.listeners.discard(self._new.set)


class InRoom:
    """The room's screen shows what it is sent, keeps nothing and says nothing."""

    def __init__(self, beats: Beats, show: Callable[[bytes], None]) -> None:
        self._beats = beats
        self._show = show
        self.beat = beats.beat

    async def say(self) -> None:
        """Say nothing."""

    async def hear(self, kind: Kind, payload: bytes) -> None:
        """Show what came; raises NotAsAgreed when it may not come."""
        if kind is Kind.ROOM:
            self._show(payload)
        else:
            await self._beats.hear(kind, payload)


def opened(payload: bytes) -> tuple[bool, bytes]:
    """Return whether a message of pycrdt tells what the other has, and what is in it; raises NotAsAgreed."""
    with suppress(IndexError, RuntimeError, AssertionError):
        content = read_message(payload[2:])
        if payload[0] == YMessageType.SYNC and payload[1] in tuple(YSyncMessageType):
            return payload[1] == YSyncMessageType.SYNC_STEP1, content
    raise NotAsAgreed("A message can not be opened.")
