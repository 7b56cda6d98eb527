"""The talk between two laptops while the line holds: what is heard, what is said, and the beat."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from cochair.services.laptop_ports import Link, NotAsAgreed
from cochair.services.ports import StoreFailed
from cochair.sync.frames import Bye, Ended, Hello, Kind, Pace, Wire, hello_of
from cochair.sync.standing import Standing

_log = logging.getLogger(__name__)
ENDINGS = (OSError, TimeoutError, EOFError)
"""How a line ends that is cut, stuck or silent."""


class Part(Protocol):
    """What two laptops have to say to each other."""

    async def hear(self, kind: Kind, payload: bytes) -> None:
        """Take one message; raises NotAsAgreed when it may not come."""

    async def say(self) -> None:
        """Send all that is new, for ever."""

    async def beat(self) -> None:
        """Send a sign of life."""


class TurnedAway(Exception):
    """The other laptop can not be talked with now."""


async def greet(wire: Wire, ours: Hello, device: str) -> None:
    """Say who we are, and raise unless the other is the laptop that it should be, at the same meeting."""
    await wire.send(Kind.HELLO, ours.payload())
    kind, payload = await wire.receive()
    if kind is not Kind.HELLO:
        raise NotAsAgreed("It did not say who it is first.")
    theirs = hello_of(payload)
    if theirs.version != ours.version:
        await wire.bye(Bye.VERSION)
        raise TurnedAway("It has another version of CoChair.")
    if (theirs.meeting, theirs.device) != (ours.meeting, device):
        raise NotAsAgreed("It is another laptop, or at another meeting.")


async def talk(standing: Standing, wire: Wire, part: Part, pace: Pace) -> None:
    """Talk until the line ends; raises a group of what ended it."""

    async def hear() -> None:
        while True:
            kind, payload = await wire.receive()
            standing.heard()
            await part.hear(kind, payload)

    async def beat() -> None:
        while True:
            await part.beat()
            await asyncio.sleep(pace.beat)

    standing.heard()
    standing.is_now(Link.HERE)
    async with asyncio.TaskGroup() as group:
        for work in (hear(), part.say(), beat()):
            group.create_task(work)


async def until_it_ends(standing: Standing, wire: Wire, work: Callable[[], Awaitable[None]]) -> Bye | None:
    """Do work with another laptop, keep how it stands with it after that, and return why it wants no more, if so."""
    why = None
    standing.wire = wire
    try:
        await work()
    except* NotAsAgreed as odd:
        _log.warning("Not as agreed, from place %d: %s", standing.pair.place, "; ".join(map(str, odd.exceptions)))
        standing.is_now(Link.ODD)
        await wire.bye(Bye.ODD)
    except* Ended as ended:
        why = next(error.why for error in ended.exceptions if isinstance(error, Ended))
        if why is Bye.ODD:
            standing.is_now(Link.ODD)
    except* StoreFailed as failed:
        _log.warning("What came from place %d could not be kept: %s", standing.pair.place, failed.exceptions[0])
    except* (*ENDINGS, TurnedAway) as cut:
        _log.info("The line to place %d has ended: %r", standing.pair.place, cut.exceptions)
    except* Exception:
        _log.exception("The talk with place %d has failed.", standing.pair.place)
    finally:
        wire.end()
        if standing.wire is wire:
            standing.wire = None
            standing.is_now(Link.AWAY)
    return why
