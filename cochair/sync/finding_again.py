"""A laptop whose address has changed is found again: it tells signs, each of which only one other laptop knows.

A sign is worked out from what the two share. To all others it is a number that says nothing, and no name is told.
"""

import hmac
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cochair.services.laptop_ports import Pair
from cochair.sync.addresses import Address, all_addresses, typed_address
from cochair.sync.finding import InRoom

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, ServiceStateChange, Zeroconf

_SERVICE = "_cochair-on._tcp.local."
_ANSWERS = 2000
"""Milliseconds in which a laptop says where it listens."""
_MOST = 12
"""Signs that are told at once: more laptops are at no meeting."""
_MOST_ADDRESSES = 8


def sign_of(pair: Pair) -> str:
    """Return the sign by which the laptop whose meeting it is shows itself to the other one of a pair."""
    return hmac.digest(pair.secret, b"CoChair is here", "sha256")[:8].hex()


def tell_signs(signs: Sequence[str], port: int, *, interfaces: Sequence[str] = ()) -> InRoom:
    """Tell the room where this laptop listens, for those who know one of the signs, until it is closed."""

    @contextmanager
    def tell(network: "Zeroconf") -> Iterator[None]:
        info = _told_of(signs[-_MOST:], port, tuple(interfaces) or all_addresses())
        network.register_service(info)
        try:
            yield
        finally:
            network.unregister_service(info)

    return InRoom(tell, interfaces)


def look_for_sign(sign: str, found: Callable[[Address], None], *, interfaces: Sequence[str] = ()) -> InRoom:
    """Look for the laptop that tells a sign, until it is closed; `found` is told each address, on its threads."""

    def hear(zeroconf: "Zeroconf", service_type: str, name: str, state_change: "ServiceStateChange") -> None:
        info = None if state_change.name == "Removed" else zeroconf.get_service_info(service_type, name, _ANSWERS)
        if info is not None and sign.encode() in info.properties.values():
            for host in info.parsed_scoped_addresses()[:_MOST_ADDRESSES]:
                address = typed_address(host, info.port or 0)
                if address is not None and address.port:
                    found(address)

    @contextmanager
    def look(network: "Zeroconf") -> Iterator[None]:
        from zeroconf import ServiceBrowser

        browser = ServiceBrowser(network, _SERVICE, [hear])
        try:
            yield
        finally:
            browser.cancel()

    return InRoom(look, interfaces)


def _told_of(signs: Sequence[str], port: int, addresses: Sequence[str]) -> "ServiceInfo":
    from zeroconf import ServiceInfo

    name = secrets.token_hex(8)
    told = {f"s{number}": sign for number, sign in enumerate(signs)}
    return ServiceInfo(
        _SERVICE, f"{name}.{_SERVICE}", port, properties=told, server=f"{name}.local.", parsed_addresses=list(addresses)
    )
