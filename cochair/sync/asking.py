"""Another laptop asks to join, with six digits that somebody typed."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread, current_thread

from cochair.sync.addresses import Address
from cochair.sync.cards import laptop_as_bytes, read_offer
from cochair.sync.greeting import Greeting, Shared, Side
from cochair.sync.pairing import (
    Before,
    Laptop,
    NotPaired,
    Offer,
    Paired,
    Unpaired,
    for_the_first_time,
    goes_on_at,
    pair_with_host,
)
from cochair.sync.pairing_line import LONG, SILENT, Kind, Line

_REACHED = 3.0
"""Seconds in which a laptop in the same room answers."""
_STAGGER = 0.25
"""Seconds until the next address is tried as well."""
Reached = tuple[Address, asyncio.StreamReader, asyncio.StreamWriter]
AskingTold = Callable[[Paired | NotPaired], None]


class Asking:
    """One try to join, on a thread of its own."""

    def __init__(
        self,
        addresses: Sequence[Address],
        digits: str,
        own: Laptop,
        told: AskingTold,
        silent: float = SILENT,
        before: Before = for_the_first_time,
    ) -> None:
        """Begin at once; each address is tried, and `told` is called once on that thread."""
        self._addresses, self._own, self._told, self._silent = tuple(addresses), own, told, silent
        self._digits, self._before = digits, before
        self._given_up = False
        self._work: tuple[asyncio.AbstractEventLoop, asyncio.Task[Paired]] | None = None
        self._thread = Thread(target=self._run, name="asking to join", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Give up; nothing is told any more."""
        self._given_up = True
        if self._work is not None:
            loop, task = self._work
            with suppress(RuntimeError):  # it has ended by itself
                loop.call_soon_threadsafe(task.cancel)
        if self._thread is not current_thread():
            self._thread.join()

    def _run(self) -> None:
        found: Paired | NotPaired = NotPaired(Unpaired.STRANGER)
        try:
            found = asyncio.run(self._ask())
        except NotPaired as error:
            found = error
        except asyncio.CancelledError:
            self._given_up = True
        finally:  # nobody waits for ever, whatever went wrong
            if not self._given_up:
                self._told(found)

    async def _ask(self) -> Paired:
        task = asyncio.current_task()
        assert task is not None
        self._work = asyncio.get_running_loop(), task
        if self._given_up:
            raise asyncio.CancelledError
        lines = [asyncio.create_task(_reach(address, n * _STAGGER)) for n, address in enumerate(self._addresses)]
        worst = NotPaired(Unpaired.NOT_FOUND)
        try:
            for reached in asyncio.as_completed(lines):
                try:
                    return await self._ask_over(*await reached)
                except NotPaired as error:
                    if error.why not in {Unpaired.NOT_FOUND, Unpaired.STRANGER}:
                        raise
                    worst = worst if error.why is Unpaired.NOT_FOUND else error
            raise worst
        finally:
            await _let_go(lines)

    async def _ask_over(self, address: Address, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Paired:
        try:
            return await self._greet(Line(reader, writer, self._silent), address)
        except (OSError, EOFError, ValueError) as error:
            raise NotPaired(Unpaired.STRANGER) from error

    async def _greet(self, line: Line, address: Address) -> Paired:
        greeting = Greeting(Side.GUEST, self._digits)
        await line.send(Kind.HELLO, greeting.hello)
        shared = greeting.hear(await line.read(Kind.HELLO))
        try:
            offer, host = await self._exchange(line, shared)
        except (OSError, EOFError) as error:
            raise NotPaired(Unpaired.NOT_FOUND) from error
        return pair_with_host(offer, host, shared.secret("stick"), goes_on_at(offer, address.host))

    async def _exchange(self, line: Line, shared: Shared) -> tuple[Offer, Laptop]:
        await line.send(Kind.PROOF, shared.proof(Side.GUEST))
        if not shared.is_proof(Side.HOST, await line.read(Kind.PROOF)):
            raise NotPaired(Unpaired.STRANGER)
        offer, host = read_offer(shared.unseal("offer", await line.read(Kind.CARD, LONG)))
        if host.device == self._own.device:
            raise NotPaired(Unpaired.STRANGER)
        own = self._before(offer.meeting) or self._own
        await line.send(Kind.CARD, shared.seal("card", laptop_as_bytes(own)))
        shared.unseal("done", await line.read(Kind.DONE))
        return offer, host


def ask_to_join(
    addresses: Sequence[Address],
    digits: str,
    own: Laptop,
    told: AskingTold,
    *,
    silent: float = SILENT,
    before: Before = for_the_first_time,
) -> Asking:
    """Ask the laptop at one of these addresses to let this one in; returns at once, and tells once how it went."""
    return Asking(addresses, digits, own, told, silent, before)


async def _reach(address: Address, wait: float) -> Reached:
    """Return a connection to an address; the next is tried when this one has not answered at once."""
    await asyncio.sleep(wait)
    try:
        async with asyncio.timeout(_REACHED):
            return address, *await asyncio.open_connection(address.host, address.port)
    except (OSError, UnicodeError) as error:
        raise NotPaired(Unpaired.NOT_FOUND) from error


async def _let_go(lines: Sequence[asyncio.Task[Reached]]) -> None:
    for line in lines:
        line.cancel()
    for found in await asyncio.gather(*lines, return_exceptions=True):
        if not isinstance(found, BaseException):
            found[2].close()
            with suppress(OSError):
                await found[2].wait_closed()
