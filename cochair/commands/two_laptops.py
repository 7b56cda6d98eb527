"""Tries two laptops on this one computer: one lets the other in by its code, both write, and both have the same."""

import queue
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from importlib import import_module
from pathlib import Path

from cochair.domain.agenda import Plan
from cochair.domain.laptops import Role
from cochair.services.laptops_here import FoundLaptop, Joined, Trouble, Wanted
from cochair.services.live import LiveMeeting
from cochair.storage.clock import SteadyClock
from cochair.storage.joined import open_joined
from cochair.storage.store import open_store
from cochair.sync.addresses import Address, typed_address
from cochair.together.guest import Guest
from cochair.together.hosted import Hosted
from cochair.together.ways_in import WaysIn

HERE = ("127.0.0.1",)
"""Nothing goes further than this computer."""
PATIENCE = 20.0
_FINDS = "zeroconf"
"""What finds laptops in a room. Where it can not be loaded, nobody would be told."""
_WORDS = ("Written on the first laptop", "Written on the second laptop")


class Apart(Exception):
    """The two laptops did not come to have the same; the message says how far they came."""


def try_two_laptops(folder: Path, plan: Plan) -> None:
    """Have a meeting on two laptops, each with its own locked store below a folder; raises what goes wrong."""
    import_module(_FINDS)
    work: queue.Queue[Callable[[], None]] = queue.Queue()
    clock = SteadyClock()
    with ExitStack() as until_over:
        store = until_over.enter_context(open_store(folder / "first", unlocked=True))
        meeting = store.library.new_meeting(plan, clock.now())
        first = LiveMeeting(store.library.log(meeting), clock)
        first.start()
        hosted = Hosted(store, meeting, first, clock, work.put, addresses=HERE)
        until_over.callback(hosted.close)
        joined = _let_in(hosted, WaysIn(folder / "second", clock, HERE), work)
        other = until_over.enter_context(open_joined(folder / "second", joined.meeting))
        pair = next(pair for pair in other.pairs.pairs(joined.meeting) if pair.is_host)
        ready: list[LiveMeeting] = []
        guest = Guest(other, pair, clock, work.put, ready.append, HERE)
        until_over.callback(guest.close)
        guest.begin()
        _do_until(lambda: bool(ready), work, "the agenda")
        for live, words in zip((first, ready[0]), _WORDS, strict=True):
            live.note(words)
        _do_until(lambda: _both_have_all(first, ready[0]), work, "the lines")


def _let_in(hosted: Hosted, ways: WaysIn, work: "queue.Queue[Callable[[], None]]") -> Joined:
    """Let the second laptop in by the digits that the first one shows."""
    hosted.invite(Wanted(Role.WRITES))
    code = hosted.code()
    assert code is not None
    shown = typed_address(code.addresses[0])
    assert shown is not None
    laptop = ways.at_address(Address(HERE[0], shown.port).with_port())
    assert isinstance(laptop, FoundLaptop)
    told: list[Joined | Trouble] = []
    ways.join(laptop, code.digits, told.append)
    _do_until(lambda: bool(told), work, "the code")
    ways.stop()
    if not isinstance(told[0], Joined):
        raise Apart(str(told[0]))
    return told[0]


def _both_have_all(first: LiveMeeting, second: LiveMeeting) -> bool:
    words = {note.text for note in first.meeting.notes}
    return words >= set(_WORDS) and first.entries == second.entries and first.meeting == second.meeting


def _do_until(done: Callable[[], bool], work: "queue.Queue[Callable[[], None]]", what: str) -> None:
    """Do what comes from other threads until something is so."""
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise Apart(what)
        with suppress(queue.Empty):
            work.get(timeout=0.02)()
