"""A laptop that has another address is found again by a sign. Real messages go over the loopback address of a child."""

import json

import pytest

from cochair.sync.finding_again import sign_of
from cochair.sync.pairing import pair_with_guest, pair_with_host
from tests.sync.pairs import GUEST, HOST, OFFER
from tests.sync.test_finding import MULTICAST, child

BOTH = """
import json
from queue import Queue
from zeroconf import Zeroconf
from cochair.sync.finding_again import look_for_sign, tell_signs

here = ["127.0.0.1"]
found, other, told = Queue(), Queue(), []
register = Zeroconf.register_service
Zeroconf.register_service = lambda self, info: (told.append(info), register(self, info))
look = look_for_sign("aa11", found.put, interfaces=here)
not_meant = look_for_sign("cc33", other.put, interfaces=here)
tell = tell_signs(["bb22", "aa11"], 47831, interfaces=here)
first = found.get(timeout=20)
tell.close(10)
again = tell_signs(["aa11"], 47832, interfaces=here)
second = found.get(timeout=20)
again.close(10)
look.close(10)
not_meant.close(10)
print(json.dumps({
    "first": first.with_port(), "second": second.with_port(), "other": other.qsize(),
    "told": [info.dns_text().text.decode("latin-1") for info in told],
}))
"""


def test_a_laptop_is_found_by_its_sign_also_at_another_port_and_by_nobody_else() -> None:
    if child(MULTICAST).returncode:
        pytest.skip("this machine can not send to many at once, not even to itself")
    done = child(BOTH)
    assert done.returncode == 0 and done.stderr == ""
    told = json.loads(done.stdout)
    assert told == {
        "first": "127.0.0.1:47831",
        "second": "127.0.0.1:47832",
        "other": 0,
        "told": ["\x07s0=bb22\x07s1=aa11", "\x07s0=aa11"],
    }


def test_a_sign_is_the_same_for_both_and_another_for_every_pair() -> None:
    here, there = (
        how(OFFER, laptop, b"1" * 32).pair for how, laptop in ((pair_with_guest, GUEST), (pair_with_host, HOST))
    )
    other = pair_with_guest(OFFER, GUEST, b"2" * 32).pair
    assert sign_of(here) == sign_of(there) != sign_of(other)
    assert here.secret.hex()[:8] not in sign_of(here)
