"""The addresses by which one laptop reaches another without any name."""

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

PORT = 47820
"""Where a laptop that shows a code listens; where it is taken, at the next free one."""
_MOST_TYPED = 100


@dataclass(frozen=True, slots=True)
class Address:
    """Where a laptop listens. `host` is a number address, with a part of the laptop after % where it needs one."""

    host: str
    port: int

    def __str__(self) -> str:
        """Return it as a person types it, with its port only where it is not the usual one."""
        return self.host if self.port == PORT else self.with_port()

    def with_port(self) -> str:
        """Return it with its port, as it is kept."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def typed_address(typed: str, port: int = PORT) -> Address | None:
    """Return the address that somebody typed, or None where it is none; `port` is meant where none is typed."""
    text = "".join(typed.split()).replace(",", ".")
    if len(text) > _MOST_TYPED:
        return None
    host, number = _parted(text)
    if number:
        if not (number.isascii() and number.isdecimal() and 0 < int(number) < 65_536):
            return None
        port = int(number)
    try:
        found = ip_address(host)
    except ValueError:
        return None
    return None if found.is_multicast or found.is_unspecified else Address(str(found), port)


def _parted(text: str) -> tuple[str, str]:
    """Return the host and the port of an address."""
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        return host, rest.removeprefix(":")
    if text.count(":") == 1:
        host, _, number = text.partition(":")
        return host, number or "none"
    return text, ""


def only_for_this_laptop(hosts: Iterable[str]) -> bool:
    """Return whether no other laptop could reach any of the places where this one listens; none given is everywhere."""
    found = tuple(hosts)
    return bool(found) and all(ip_address(host).is_loopback for host in found)


def own_addresses() -> tuple[str, ...]:
    """Return the addresses of this laptop that a person could type, the shortest first.

    The address that no other laptop can use is only there when there is nothing else.
    """
    return shortest_first(_own())


def all_addresses() -> tuple[str, ...]:
    """Return the addresses by which another laptop could reach this one, also those that nobody would type."""
    return tuple(sorted(host for host in _own() if not ip_address(host).is_loopback))


def _own() -> set[str]:
    from ifaddr import get_adapters  # with one laptop nothing of this is loaded

    try:
        ips = [ip.ip for adapter in get_adapters() for ip in adapter.ips]
    except OSError:
        return set()
    return {ip if isinstance(ip, str) else ip[0] for ip in ips}


def shortest_first(hosts: Iterable[str]) -> tuple[str, ...]:
    """Return those of many addresses that a person could type: what another laptop can use, else the own one."""
    found = {ip_address(host) for host in hosts}
    useful = sorted((each for each in found if _is_useful(each)), key=_in_order)
    return tuple(str(each) for each in useful) or ("127.0.0.1",)


def _is_useful(address: IPv4Address | IPv6Address) -> bool:
    if address.is_loopback or address.is_unspecified or address.is_multicast:
        return False
    return isinstance(address, IPv4Address) or not address.is_link_local


def _in_order(address: IPv4Address | IPv6Address) -> tuple[int, bool, int, str]:
    return address.version, address.is_link_local, len(str(address)), str(address)
