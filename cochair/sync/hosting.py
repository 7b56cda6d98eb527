"""The laptop whose meeting it is: others join it, and it passes on what each of them wrote."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import LaptopNow, Link, LogRow, OwnCertificate, Pair, SharedLog, Told
from cochair.sync import trust
from cochair.sync.clocks import ClockWatch
from cochair.sync.door import EVERYWHERE, Door
from cochair.sync.frames import Bye, Hello, Pace, Wire
from cochair.sync.gate import Allowed, Gate
from cochair.sync.held import Held
from cochair.sync.own_thread import OwnThread
from cochair.sync.parts import Beats, ForRoom, Sharing
from cochair.sync.standing import Standing
from cochair.sync.talking import Part, greet, talk, until_it_ends


def utc_now() -> datetime:
    """Return the time of this laptop."""
    return datetime.now(UTC)


class Hosting:
    """The exchange on the laptop whose meeting it is; raises OSError when it can not listen, and StoreFailed.

    `for_room` returns what a laptop that shows the room may see; it is called on the exchange's thread. When `port`
    is taken it listens at another one; the one before lets laptops come back after a restart.
    """

    def __init__(
        self,
        log: SharedLog,
        meeting: MeetingId,
        own: OwnCertificate,
        pairs: Sequence[Pair],
        told: Told,
        *,
        allowed: Allowed,
        for_room: Callable[[], bytes],
        addresses: Sequence[str] = EVERYWHERE,
        port: int = 0,
        now: Callable[[], datetime] = utc_now,
        pace: Pace | None = None,
        let_go: Sequence[bytes] = (),
    ) -> None:
        """Take the certificates of laptops that were `let_go`, to tell them so."""
        self._log = log
        self._hello = Hello(meeting, log.device)
        self._told = told
        self._allowed = allowed
        self._for_room = for_room
        self._now = now
        self._pace = pace or Pace()
        self._standings = {trust.der(pair.certificate): self._standing(pair) for pair in pairs}
        self._door = Door(own, [*(pair.certificate for pair in pairs), *let_go], addresses, port, self._pace)
        self.port = self._door.port
        self._held: Held | None = None
        self._let_go = {trust.der(certificate) for certificate in let_go}
        self._ending: set[asyncio.Task[None]] = set()
        self._thread = OwnThread("laptops", self._work(log.rows()))

    def let_in(self, pair: Pair) -> None:
        """Let a laptop in, and one that was odd anew."""
        self._door.trust(pair.certificate)

        def let_in() -> None:
            self._forget(pair.device)
            certificate = trust.der(pair.certificate)
            self._let_go.discard(certificate)
            self._standings[certificate] = self._standing(pair)
            self._tell()

        self._thread.call(let_in)

    def wrote(self) -> None:
        """Tell that new rows of this laptop are on disk."""
        self._with_held(Held.read_own)

    def read_all(self) -> None:
        """Tell that rows came by another way, such as on a stick."""
        self._with_held(Held.read_all)

    def show_room(self) -> None:
        """Tell that the room may see something else now."""
        self._with_held(Held.tell)

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Change what stands at a place where two people type, as `seen` was changed into `words`."""
        self._with_held(lambda held: held.type_words(place, seen, words))

    def laptops(self) -> tuple[LaptopNow, ...]:
        """Return the other laptops as they stand, by place."""
        return tuple(sorted((one.shown() for one in list(self._standings.values())), key=lambda one: one.place))

    def drop(self, device: str) -> None:
        """Let a laptop in no more."""

        def drop() -> None:
            self._forget(device)
            self._tell()

        self._thread.call(drop)

    def close(self) -> None:
        """End it, and close every socket."""
        self._thread.stop()

    def _with_held(self, do: Callable[[Held], None]) -> None:
        self._thread.call(lambda: do(self._held) if self._held else None)

    def _standing(self, pair: Pair) -> Standing:
        return Standing(pair, self._now, self._tell)

    def _tell(self) -> None:
        self._told.laptops_changed(self.laptops())

    def _forget(self, device: str) -> None:
        """Let go of a laptop, and tell it so if it is here."""
        for certificate, standing in list(self._standings.items()):
            if standing.pair.device == device:
                del self._standings[certificate]
                self._let_go.add(certificate)
                if standing.wire:
                    task = asyncio.get_running_loop().create_task(standing.wire.bye(Bye.DROPPED))
                    self._ending.add(task)
                    task.add_done_callback(self._ending.discard)

    async def _work(self, rows: list[LogRow]) -> None:
        self._held = held = Held(self._log, rows, self._told)
        try:
            await self._door.open(lambda wire: self._meet(wire, held))
        finally:
            self._held = None

    async def _meet(self, wire: Wire, held: Held) -> None:
        standing = self._standings.get(wire.certificate())
        if standing is None:
            await self._turn_away(wire)
        elif standing.link is Link.ODD:
            await wire.bye(Bye.ODD)
        else:
            if standing.wire:
                standing.wire.end()
            await until_it_ends(standing, wire, lambda: self._talk(wire, standing, held))

    async def _turn_away(self, wire: Wire) -> None:
        """Tell a laptop that was let go while it was away; one that is only about to be let in comes again."""
        if wire.certificate() in self._let_go:
            await wire.bye(Bye.DROPPED)
        else:
            wire.end()

    async def _talk(self, wire: Wire, standing: Standing, held: Held) -> None:
        await greet(wire, self._hello, standing.pair.device)
        held.read_own()
        await talk(standing, wire, self._part(wire, standing.pair, held), self._pace)

    def _part(self, wire: Wire, pair: Pair, held: Held) -> Part:
        beats = Beats(wire, ClockWatch(self._now, self._told.clock_is), asks=False)
        if pair.role is Role.ROOM:
            return ForRoom(beats, wire, held, self._for_room, self._pace.room)
        return Sharing(beats, wire, held, Gate(pair, self._allowed, self._now))
