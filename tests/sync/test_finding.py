"""Laptops find each other by pictures, and tell nothing else. Real messages go over the loopback address of a child."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from cochair.sync import finding
from cochair.sync.addresses import Address
from cochair.sync.finding import FoundLaptop, InRoom, announce, find_laptops

ROOT = Path(__file__).parents[2]
BOTH = """
import json, platform, socket, sys
from queue import Queue
from zeroconf import ServiceInfo, Zeroconf
from cochair.sync.finding import announce, find_laptops

here = ["127.0.0.1"]
found, gone, told = Queue(), Queue(), []
look = find_laptops(found.put, gone.put, interfaces=here)
register = Zeroconf.register_service
Zeroconf.register_service = lambda self, info: (told.append(info), register(self, info))
tell = announce(("frog", "bicycle"), 47825, interfaces=here)
laptop = found.get(timeout=20)
tell.close(10)
lost = gone.get(timeout=20)
other = Zeroconf(here)
odd = ServiceInfo("_cochair._tcp.local.", "odd._cochair._tcp.local.", 1, properties={"pictures": "frog dragon"},
                  server="odd.local.", parsed_addresses=here)
register(other, odd)
other.close()
second = announce(("owl", "key"), 47826, interfaces=here)
then = found.get(timeout=20)
look.close(10)
second.close(10)
print(json.dumps({
    "pictures": laptop.pictures,
    "addresses": [each.with_port() for each in laptop.addresses],
    "same": lost == laptop.id,
    "then": then.pictures,
    "gone_at_the_end": gone.get(timeout=20) == then.id,
    "told": [info.dns_text().text.decode("latin-1") + info.name + info.server for info in told],
    "computer": platform.node(),
}))
"""
MULTICAST = """
import socket
plug = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
plug.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
group = socket.inet_aton("224.0.0.251") + socket.inet_aton("127.0.0.1")
plug.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
plug.sendto(b"", ("224.0.0.251", 5353))
"""
LOADED = """
import sys
from cochair.sync import addresses, codes, finding, pairing, share_file, words
late = {"zeroconf", "ifaddr", "spake2", "asyncio", "ssl", "pycrdt", "socket"}
print(*sorted(late & {name.split(".")[0] for name in sys.modules}))
"""


def child(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100)


def test_a_laptop_is_found_by_its_pictures_and_is_gone_when_its_code_is() -> None:
    if child(MULTICAST).returncode:
        pytest.skip("this machine can not send to many at once, not even to itself")
    done = child(BOTH)
    assert done.returncode == 0 and done.stderr == ""
    told = json.loads(done.stdout)
    assert told["pictures"] == ["frog", "bicycle"] and told["addresses"] == ["127.0.0.1:47825"]
    assert told["same"] and told["gone_at_the_end"]
    assert told["then"] == ["owl", "key"], "one that shows no pictures of ours was taken for a laptop"
    (first, second) = told["told"]
    assert "v=1" in first and "pictures=frog bicycle" in first and first != second
    assert told["computer"].casefold() not in first.casefold()


def test_nothing_of_a_network_is_loaded_before_it_is_asked_for() -> None:
    done = child(LOADED)
    assert done.stderr == "" and done.stdout.strip() == ""


BREAKS: dict[str, Callable[[], Exception]] = {
    "no network": lambda: OSError(19, "No such device"),
    "no address": lambda: RuntimeError("No adapters found"),
    "port taken": lambda: PermissionError(13, "Permission denied"),
}


@pytest.mark.parametrize("error", BREAKS.values(), ids=BREAKS)
def test_where_there_is_no_network_none_is_found_and_nothing_breaks(
    error: Callable[[], Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    tried, found = Event(), list[FoundLaptop]()

    def refuse(*_: object, **__: object) -> None:
        tried.set()
        raise error()

    monkeypatch.setattr("zeroconf.Zeroconf", refuse)
    rooms = [find_laptops(found.append, lambda _: None), announce(("frog", "bicycle"), 47820)]
    assert tried.wait(20)
    for room in rooms:
        room.close(20)
        assert not room._thread.is_alive()
    assert found == []


def test_a_laptop_that_comes_into_another_network_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    networks = iter([("10.0.0.7",), ("192.168.1.5",)] + [("192.168.1.5",)] * 1000)
    monkeypatch.setattr(finding, "_LOOK_AGAIN", 0.01)
    monkeypatch.setattr(finding, "all_addresses", lambda: next(networks))
    came, left, twice = list[int](), list[int](), Event()

    class Network:
        def __init__(self, *_: object, **__: object) -> None:
            came.append(1)

        def register_service(self, _info: object) -> None:
            if len(came) == 2:
                twice.set()

        def unregister_service(self, _info: object) -> None:
            left.append(1)

        def close(self) -> None:
            pass

    monkeypatch.setattr("zeroconf.Zeroconf", Network)
    room: InRoom = announce(("frog", "bicycle"), 47820)
    assert twice.wait(20)
    room.close(20)
    assert len(left) == len(came) >= 2


def test_of_very_many_only_some_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    found, gone = list[FoundLaptop](), list[str]()
    seen = finding._Seen(found.append, gone.append)
    monkeypatch.setattr(finding, "_read", lambda name, _: FoundLaptop(name, ("frog", "owl"), (Address("10.0.0.7", 1),)))

    class Network:
        def get_service_info(self, *_: object) -> object:
            return object()

    class Change:
        def __init__(self, name: str) -> None:
            self.name = name

    for n in range(50):
        seen.hear(Network(), "", str(n), Change("Added"))  # type: ignore[arg-type]
    seen.hear(Network(), "", "0", Change("Updated"))  # type: ignore[arg-type]
    assert len({each.id for each in found}) == 20 and len(found) == 21
    seen.hear(Network(), "", "49", Change("Removed"))  # type: ignore[arg-type]
    assert gone == []
    seen.forget_all()
    assert len(gone) == 20
