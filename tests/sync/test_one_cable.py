"""Two laptops with nothing but a cable between them. Each process has a network of its own; nothing goes further."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOST = """
from queue import Queue
from cochair.storage.clock import SteadyClock
from cochair.sync.finding import announce
from cochair.sync.inviting import Invitation, InvitationTold
from tests.sync.pairs import HOST, OFFER
paired, ended = Queue(), Queue()
told = InvitationTold(paired.put, print, ended.put)
code = Invitation(OFFER, HOST, SteadyClock(), told)
room = announce(code.pictures, code.port)
print(code.digits, *code.pictures, flush=True)
print(paired.get(timeout=60).pair.secret.hex(), ended.get(timeout=60))
room.close(20)
code.close()
"""
GUEST = """
import sys
from queue import Queue
from cochair.sync.asking import ask_to_join
from cochair.sync.finding import find_laptops
from tests.sync.pairs import GUEST
found, told = Queue(), Queue()
room = find_laptops(found.put, lambda _: None)
laptop = found.get(timeout=60)
asking = ask_to_join(laptop.addresses, sys.argv[1], GUEST, told.put)
pair = told.get(timeout=60).pair
print(*laptop.pictures, pair.secret.hex(), pair.addresses[0])
room.close(20)
asking.close()
"""


def ip(*words: str) -> bool:
    try:
        return subprocess.run(["ip", *words], capture_output=True, timeout=20, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.fixture
def ends() -> Iterator[tuple[str, str]]:
    """Two networks with a cable between them."""
    first, second = (f"cochair-{os.getpid()}-{n}" for n in (1, 2))
    may = ip("netns", "add", first) and ip("netns", "add", second)
    may = may and ip("link", "add", "one", "netns", first, "type", "veth", "peer", "name", "two", "netns", second)
    try:
        if not may:
            pytest.skip("this system lets no test make a network")
        for network, cable in ((first, "one"), (second, "two")):
            ip("-n", network, "link", "set", cable, "addrgenmode", "none")
            ip("-n", network, "link", "set", "lo", "up")
            ip("-n", network, "link", "set", cable, "up")
        yield first, second
    finally:
        for network in (first, second):
            ip("netns", "del", network)


def start(network: str, code: str, *words: str) -> subprocess.Popen[str]:
    command = ["ip", "netns", "exec", network, sys.executable, "-W", "error", "-c", code, *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)


@pytest.mark.parametrize(
    ("first", "second", "met"),
    [("10.77.0.1/24", "10.77.0.2/24", "10.77.0.1:47821"), ("fe80::1/64", "fe80::2/64", "[fe80::1%")],
    ids=["with the usual addresses", "with those that a cable alone has"],
)
def test_two_laptops_find_and_join_each_other_over_a_cable(
    first: str, second: str, met: str, ends: tuple[str, str]
) -> None:
    for network, address, cable in ((ends[0], first, "one"), (ends[1], second, "two")):
        assert ip("-n", network, "addr", "add", address, "dev", cable, *(["nodad"] if ":" in address else []))
    host = start(ends[0], HOST)
    assert host.stdout is not None
    digits, *pictures = host.stdout.readline().split()
    guest = start(ends[1], GUEST, digits)
    said, wrong = guest.communicate(timeout=90)
    assert wrong == ""
    *seen, secret, address = said.split()
    kept, wrong = host.communicate(timeout=90)
    assert wrong == "" and kept.split() == [secret, "used"]
    assert seen == pictures and address.startswith(met)
