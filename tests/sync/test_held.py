"""What a laptop holds of a meeting: whoever waits until all of it has arrived is told when it has."""

from cochair.services.laptop_ports import Told
from cochair.sync.document import client_of
from cochair.sync.held import Held
from tests.sync.laptops import MemoryLog, row


def test_it_is_told_once_that_more_of_our_own_has_arrived() -> None:
    heard: list[int] = []
    told = Told(lambda: None, lambda _: None, lambda _place, _words: None, lambda _: None)
    held = Held(MemoryLog("a" * 16), [], told, heard.append)
    own = client_of("a" * 16)
    for there in ({}, {own: 2}, {own: 2}, {own: 3}):
        held.has_there(there)
    assert heard == [2, 3]


def test_it_lacks_rows_until_all_are_here_that_the_other_laptop_has() -> None:
    told = Told(lambda: None, lambda _: None, lambda _place, _words: None, lambda _: None)
    log = MemoryLog("a" * 16)
    held = Held(log, [], told)
    assert held.lacks
    held.has_there({client_of("b" * 16): 2})
    assert held.lacks
    for number in (1, 2):
        log.take_in([row("b" * 16, number)])
        held.read_all()
        assert held.lacks is (number == 1)
