"""How a guest gets a line to the host: it tries all addresses at once, and takes the first that answers."""

import asyncio
import ssl
from collections.abc import Sequence

from cochair.sync.frames import Pace, Wire, locked


async def reach(addresses: Sequence[str], context: ssl.SSLContext, pace: Pace) -> tuple[str, Wire]:
    """Return the address that answered first and the line to it; raises OSError when none did."""
    loop = asyncio.get_running_loop()
    tries = {loop.create_task(_line(address, context, pace)): address for address in addresses}
    waiting = set(tries)
    try:
        while waiting:
            done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for attempt in done:
                if not attempt.exception():
                    return tries.pop(attempt), attempt.result()
        raise ConnectionError("No address has answered.")
    finally:
        for attempt in tries:
            attempt.cancel()
        for wire in await asyncio.gather(*tries, return_exceptions=True):
            if isinstance(wire, Wire):
                wire.end()


def parted(address: str) -> tuple[str, int]:
    """Return the place and the port of an address such as 10.0.0.5:4711 or [fe80::1]:4711; raises ValueError."""
    place, _, port = address.rpartition(":")
    return place.strip("[]"), int(port)


async def _line(address: str, context: ssl.SSLContext, pace: Pace) -> Wire:
    place, port = parted(address)
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(pace.greeting):
        return await locked(
            lambda line: loop.create_connection(line, place, port, ssl=context, server_hostname=""), pace
        )
