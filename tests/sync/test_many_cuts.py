"""Three laptops that write, are cut off, hang and come back in any order end with the same log, in any document."""

import random

import pytest

from cochair.domain.laptops import Role
from cochair.sync.document import MeetingDocument
from tests.sync.laptops import Laptop, pair_of, world
from tests.sync.relay import Relay

ANN = pair_of("ann", 1, Role.WRITES)
BO = pair_of("bo", 2, Role.RUNS)


def do_harm(dice: random.Random, relays: list[Relay], laptops: list[Laptop]) -> None:
    """Do one thing that happens in a meeting, to one laptop or one line."""
    relay, laptop = dice.choice(relays), dice.choice(laptops)
    match dice.randrange(7):
        case 0:
            relay.cut()
        case 1:
            relay.spoil()
        case 2:
            relay.hang()
        case 3:
            relay.slow(lambda: dice.random() / 50)
        case 4:
            relay.mend()
        case _:
            laptop.write(dice.randint(1, 4))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_is_lost_or_doubled_whatever_happens_to_the_lines(seed: int) -> None:
    dice = random.Random(seed)
    with world() as laptops:
        host = laptops.host(ANN, BO)
        with Relay(host.exchange.port) as one, Relay(host.exchange.port) as other:
            ann, bo = laptops.guest(ANN, one.port), laptops.guest(BO, other.port)
            three = [host, ann, bo]
            for _ in range(120):
                do_harm(dice, [one, other], three)
            for relay in (one, other):
                relay.mend()
            for laptop in three:
                laptop.has(*three)
            assert one.times + other.times > 2
        rows = host.log.rows()
        assert rows == ann.log.rows() == bo.log.rows()
        assert len(rows) > 50
        documents = [MeetingDocument(laptop.log.device, laptop.log.rows()) for laptop in three]
        (update,) = documents[0].updates_since({})
        assert [list(document.updates_since({})) for document in documents] == [[update]] * 3
