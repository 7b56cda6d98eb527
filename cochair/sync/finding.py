"""Laptops of one room find each other: one tells the pictures that it shows, and where it listens, and nothing else.

There may be no network, or one that keeps laptops apart: then none is found, and nobody is told of an error.
"""

import logging
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Thread, current_thread
from typing import TYPE_CHECKING

from cochair.sync.addresses import Address, all_addresses, typed_address
from cochair.sync.codes import Pictures, read_pictures, tell_pictures
from cochair.sync.pairing import VERSION

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, ServiceStateChange, Zeroconf

_SERVICE = "_cochair._tcp.local."
_LOOK_AGAIN = 3.0
"""Seconds until we see that this laptop has come into another network."""
_ANSWERS = 2000
"""Milliseconds in which a laptop says where it listens."""
_MOST_FOUND, _MOST_ADDRESSES = 20, 8
"""More than that nobody shows in one room."""


@dataclass(frozen=True, slots=True)
class FoundLaptop:
    """A laptop that shows a code. `id` says nothing, and is another one for each code."""

    id: str
    pictures: Pictures
    addresses: tuple[Address, ...]


class InRoom:
    """A thread that stays in the network of the room, whichever that is just now, until it is closed."""

    def __init__(self, stay: Callable[["Zeroconf"], AbstractContextManager[None]], interfaces: Sequence[str]) -> None:
        """Take what to do as long as this laptop is in one network."""
        self._stay, self._interfaces = stay, list(interfaces)
        self._closing = Event()
        self._thread = Thread(target=self._run, name="finding laptops", daemon=True)
        self._thread.start()

    def close(self, wait: float = 0) -> None:
        """Leave, and take back what was told; returns at once, or waits so many seconds until that is done."""
        self._closing.set()
        if wait and self._thread is not current_thread():
            self._thread.join(wait)

    def _run(self) -> None:
        from zeroconf import Error

        logging.getLogger("zeroconf").setLevel(logging.CRITICAL)  # it tells of each message that no network takes
        while not self._closing.is_set():
            with suppress(OSError, RuntimeError, ValueError, Error):
                self._in_network()
            self._closing.wait(_LOOK_AGAIN)

    def _in_network(self) -> None:
        here = all_addresses()
        network = _network(self._interfaces)
        try:
            with self._stay(network):
                while not self._closing.wait(_LOOK_AGAIN) and all_addresses() == here:
                    pass
        finally:
            network.close()


def announce(pictures: Pictures, port: int, *, interfaces: Sequence[str] = ()) -> InRoom:
    """Tell the room the pictures of a code and where to ask, until it is closed; no name of anybody is told."""

    @contextmanager
    def tell(network: "Zeroconf") -> Iterator[None]:
        info = _told_of(pictures, port, tuple(interfaces) or all_addresses())
        network.register_service(info)
        try:
            yield
        finally:
            network.unregister_service(info)

    return InRoom(tell, interfaces)


def find_laptops(
    found: Callable[[FoundLaptop], None], gone: Callable[[str], None], *, interfaces: Sequence[str] = ()
) -> InRoom:
    """Look for laptops that show a code, until it is closed; `gone` is told the id. Both are called on its threads."""

    @contextmanager
    def look(network: "Zeroconf") -> Iterator[None]:
        from zeroconf import ServiceBrowser

        seen = _Seen(found, gone)
        browser = ServiceBrowser(network, _SERVICE, [seen.hear])
        try:
            yield
        finally:
            browser.cancel()
            seen.forget_all()

    return InRoom(look, interfaces)


class _Seen:
    """The laptops that are seen in one network."""

    def __init__(self, found: Callable[[FoundLaptop], None], gone: Callable[[str], None]) -> None:
        self._found, self._gone = found, gone
        self._ids: set[str] = set()

    def hear(self, zeroconf: "Zeroconf", service_type: str, name: str, state_change: "ServiceStateChange") -> None:
        """Take what the network says of one laptop; the names of these are those by which they are given."""
        if state_change.name == "Removed":
            self._forget(name)
            return
        info = zeroconf.get_service_info(service_type, name, _ANSWERS)
        laptop = None if info is None else _read(name, info)
        if laptop is not None and (name in self._ids or len(self._ids) < _MOST_FOUND):
            self._ids.add(name)
            self._found(laptop)

    def forget_all(self) -> None:
        """Tell that every laptop is gone."""
        for name in sorted(self._ids):
            self._forget(name)

    def _forget(self, name: str) -> None:
        if name in self._ids:
            self._ids.discard(name)
            self._gone(name)


def _network(interfaces: list[str]) -> "Zeroconf":
    from zeroconf import InterfaceChoice, IPVersion, Zeroconf

    if interfaces:
        return Zeroconf(interfaces, ip_version=IPVersion.V4Only)
    try:
        return Zeroconf(InterfaceChoice.All, ip_version=IPVersion.All)
    except (OSError, RuntimeError):  # a computer may have one kind of address switched off
        return Zeroconf(InterfaceChoice.All, ip_version=IPVersion.V4Only)


def _told_of(pictures: Pictures, port: int, addresses: Sequence[str]) -> "ServiceInfo":
    from zeroconf import ServiceInfo

    name = secrets.token_hex(8)
    told = {"v": str(VERSION), "pictures": tell_pictures(pictures)}
    return ServiceInfo(
        _SERVICE, f"{name}.{_SERVICE}", port, properties=told, server=f"{name}.local.", parsed_addresses=list(addresses)
    )


def _read(name: str, info: "ServiceInfo") -> FoundLaptop | None:
    pictures = read_pictures((info.properties.get(b"pictures") or b"").decode("ascii", "replace"))
    told = sorted(info.parsed_scoped_addresses(), key=lambda host: ":" in host)[:_MOST_ADDRESSES]
    found = tuple(each for host in told if (each := typed_address(host, info.port or 0)) is not None and each.port)
    return FoundLaptop(name, pictures, found) if pictures and found else None
