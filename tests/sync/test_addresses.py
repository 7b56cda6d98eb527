"""Addresses that somebody types, and those of this laptop."""

from ipaddress import ip_address

import pytest

from cochair.sync.addresses import PORT, Address, all_addresses, own_addresses, shortest_first, typed_address

TYPED = {
    "192.168.1.5": Address("192.168.1.5", PORT),
    " 192.168.1.5 ": Address("192.168.1.5", PORT),
    "192,168,1,5": Address("192.168.1.5", PORT),
    "192. 168. 1. 5": Address("192.168.1.5", PORT),
    "192.168.1.5:4000": Address("192.168.1.5", 4000),
    "fd00::2": Address("fd00::2", PORT),
    "[fd00::2": Address("fd00::2", PORT),
    "[fd00::2]": Address("fd00::2", PORT),
    "[FD00::2]:4000": Address("fd00::2", 4000),
    "[fe80::1%eth0]:4000": Address("fe80::1%eth0", 4000),
}


@pytest.mark.parametrize(("typed", "found"), TYPED.items())
def test_an_address_is_read_however_it_is_typed(typed: str, found: Address) -> None:
    assert typed_address(typed) == found
    assert typed_address(str(found)) == typed_address(found.with_port()) == found


ODD = ["", "ann", "ann.example", "192.168.1", "192.168.1.256", "192.168.1.5:", "192.168.1.5:0", "192.168.1.5:65536"]
ODD += ["192.168.1.5:x", "224.0.0.1", "0.0.0.0", "::", "1" * 200, "http://192.168.1.5", "192.168.1.5:٣"]


@pytest.mark.parametrize("typed", ODD)
def test_what_is_no_address_is_none(typed: str) -> None:
    assert typed_address(typed) is None


def test_a_port_is_shown_only_where_it_is_not_the_usual_one() -> None:
    assert str(Address("192.168.1.5", PORT)) == "192.168.1.5"
    assert str(Address("192.168.1.5", PORT + 1)) == f"192.168.1.5:{PORT + 1}"
    assert str(Address("fd00::2", PORT + 1)) == f"[fd00::2]:{PORT + 1}"


def test_addresses_are_told_in_the_order_in_which_they_are_easy_to_type() -> None:
    hosts = ["fd00::2", "::1", "169.254.3.4", "192.168.178.25", "10.0.0.7", "127.0.0.1", "fe80::1", "224.0.0.1"]
    assert shortest_first(hosts) == ("10.0.0.7", "192.168.178.25", "169.254.3.4", "fd00::2")
    assert shortest_first(["127.0.0.1", "::1", "fe80::1"]) == shortest_first([]) == ("127.0.0.1",)


def test_this_laptop_has_addresses_and_never_only_none() -> None:
    assert own_addresses()
    assert all(ip_address(each) for each in (*own_addresses(), *all_addresses()))
    assert not any(ip_address(each).is_loopback for each in all_addresses())
