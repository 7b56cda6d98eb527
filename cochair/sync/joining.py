"""A laptop that has joined the meeting of another one: it writes on, and comes back by itself when it was cut off."""

import asyncio
import contextlib
import random
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from cochair.services.laptop_ports import LaptopNow, Link, LogRow, OwnCertificate, Pair, SharedLog, Told
from cochair.services.ports import StoreFailed
from cochair.sync import trust
from cochair.sync.clocks import ClockWatch
from cochair.sync.frames import Bye, Hello, Pace, Wire
from cochair.sync.gate import Allowed, Gate
from cochair.sync.held import Held
from cochair.sync.hosting import utc_now
from cochair.sync.own_thread import OwnThread
from cochair.sync.parts import Beats, InRoom, Sharing
from cochair.sync.reaching import reach
from cochair.sync.standing import Standing
from cochair.sync.talking import ENDINGS, Part, greet, talk, until_it_ends

_MOST_ADDRESSES = 32
"""Somebody in the room could tell of more and more; the first is where the laptop answered last."""


@dataclass(frozen=True, slots=True)
class RoomScreen:
    """A laptop that only shows the room; `show` gets what there is to see, on the exchange's thread."""

    device: str
    show: Callable[[bytes], None]


class JoinedExchange:
    """The exchange on a laptop that has joined; `host` is the laptop whose meeting it is, and where it was.

    `reached` gets the address at which the host answered, and `arrived` how many of our own rows it has, both on the
    exchange's thread; they may fail to keep it.
    """

    def __init__(
        self,
        log: SharedLog | RoomScreen,
        host: Pair,
        own: OwnCertificate,
        told: Told,
        *,
        allowed: Allowed,
        reached: Callable[[str], None],
        arrived: Callable[[int], None] = lambda _: None,
        now: Callable[[], datetime] = utc_now,
        pace: Pace | None = None,
    ) -> None:
        self._hello = Hello(host.meeting, log.device)
        self._told = told
        self._allowed = allowed
        self._reached, self._arrived = reached, arrived
        self._now = now
        self._pace = pace or Pace()
        self._addresses = list(host.addresses)
        self._context = trust.for_guest(own, host.certificate)
        self._standing = Standing(host, now, lambda: told.laptops_changed(self.laptops()))
        self._clock = ClockWatch(now, told.clock_is)
        self._at_once = asyncio.Event()
        self._held: Held | None = None
        self._dropped = False
        if isinstance(log, RoomScreen):
            work = self._keep_going(lambda beats, _: InRoom(beats, log.show))
        else:
            work = self._share(log, log.rows())
        self._thread = OwnThread("laptop", work)

    def also_at(self, address: str) -> None:
        """Try this address too, and at once: the host was found there."""

        def add() -> None:
            if address not in self._addresses:
                self._addresses.insert(1, address)
                del self._addresses[_MOST_ADDRESSES:]
            self._at_once.set()

        self._thread.call(add)

    def wrote(self) -> None:
        """Tell that new rows of this laptop are on disk."""
        self._with_held(Held.read_own)

    def read_all(self) -> None:
        """Tell that rows came by another way, such as on a stick."""
        self._with_held(Held.read_all)

    def own_there(self) -> int:
        """Return how many rows of this laptop the other one said last that it has."""
        return self._held.own_there if self._held is not None else 0

    def has_all(self) -> bool:
        """Return whether all rows are here that the other laptop said last that it has."""
        return self._held is not None and not self._held.lacks

    def is_dropped(self) -> bool:
        """Return whether the host has said that it wants this laptop no more."""
        return self._dropped

    def has_all_of(self, devices: Collection[str]) -> bool:
        """Return whether the other one said last that it has all that is here of some devices."""
        return self._held is not None and self._held.has_all_of(devices)

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Change what stands at a place where two people type, as `seen` was changed into `words`."""
        self._with_held(lambda held: held.type_words(place, seen, words))

    def laptops(self) -> tuple[LaptopNow, ...]:
        """Return the other laptops as they stand: this one speaks only with the host."""
        return (self._standing.shown(),)

    def drop(self, device: str) -> None:
        """Have nothing more to do with the host."""
        if device == self._standing.pair.device:
            self._thread.end()

    def close(self) -> None:
        """End it, and close every socket."""
        self._thread.stop()

    def _with_held(self, do: Callable[[Held], None]) -> None:
        self._thread.call(lambda: do(self._held) if self._held else None)

    async def _share(self, log: SharedLog, rows: list[LogRow]) -> None:
        """Share rows and words with the host until the end."""
        self._held = held = Held(log, rows, self._told, self._own_arrived)
        gate = Gate(self._standing.pair, self._allowed, self._now)
        try:
            await self._keep_going(lambda beats, wire: Sharing(beats, wire, held, gate))
        finally:
            self._held = None

    def _own_arrived(self, count: int) -> None:
        with contextlib.suppress(StoreFailed):
            self._arrived(count)
        self._told.laptops_changed(self.laptops())

    async def _keep_going(self, part: Callable[[Beats, Wire], Part]) -> None:
        """Come back after each end of the line, until the host wants this laptop no more or one of the two is odd."""
        loop, wait = asyncio.get_running_loop(), self._pace.first_try
        while True:
            began = loop.time()
            if await self._meet(part):
                self._dropped = True
                self._told.laptops_changed(self.laptops())
                return
            if self._standing.link is Link.ODD:
                return
            wait = self._pace.first_try if loop.time() - began >= self._pace.beat else wait
            await self._pause(wait)
            wait = min(wait * 2, self._pace.longest_wait)

    async def _meet(self, part: Callable[[Beats, Wire], Part]) -> bool:
        """Talk with the host if it can be reached, and return whether it wants this laptop no more."""
        try:
            address, wire = await reach(self._addresses, self._context, self._pace)
        except ENDINGS:
            return False
        work = partial(self._talk, address, wire, part(Beats(wire, self._clock, asks=True), wire))
        return await until_it_ends(self._standing, wire, work) is Bye.DROPPED

    async def _talk(self, address: str, wire: Wire, part: Part) -> None:
        await greet(wire, self._hello, self._standing.pair.device)
        self._clock.anew()
        self._addresses.sort(key=lambda other: other != address)
        with contextlib.suppress(StoreFailed):
            self._reached(address)
        if self._held:
            self._held.read_own()
        await talk(self._standing, wire, part, self._pace)

    async def _pause(self, seconds: float) -> None:
        """Wait about so long, so that not all laptops come at once, or until the host was found."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds * random.uniform(0.7, 1)):
                await self._at_once.wait()
        self._at_once.clear()
