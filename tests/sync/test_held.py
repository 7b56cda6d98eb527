"""What a laptop holds of a meeting: whoever waits until all of it has arrived is told when it has."""

from cochair.services.laptop_ports import Told
from cochair.sync.document import client_of
from cochair.sync.held import Held
from tests.sync.laptops import MemoryLog


def test_it_is_told_once_that_more_of_our_own_has_arrived() -> None:
    heard: list[int] = []
    told = Told(lambda: None, lambda _: None, lambda _place, _words: None, lambda _: None)
    held = Held(MemoryLog("a" * 16), [], told, lambda: heard.append(held.own_there))
    own = client_of("a" * 16)
    for there in ({}, {own: 2}, {own: 2}, {own: 3}):
        held.has_arrived(there)
    assert heard == [2, 3]
