"""Two laptops that have a network each, with nothing but a cable between them, which is pulled and put back."""

import os
import random
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.torture.figure import Figure
from tests.torture.laptops import Cable, Table, harmed, together

FULL, SMALL = (2_000, 80, 10), (60, 3, 1)
"""Acts, cables pulled, and programs killed."""
WHAT = "2 laptops write at once, each in a network of its own"
SLOW = {
    "each packet 40 ms later, 2 of 100 lost": ("netem", "delay", "20ms", "loss", "1%"),
    "a line of 2 Mbit a second that drops what it has no room for": (
        *("tbf", "rate", "2mbit", "burst", "4kb"),
        *("latency", "40ms"),
    ),
}
"""What makes a line bad; the first that this system has."""
_ENDS = (("one", "10.77.0.1/24"), ("two", "10.77.0.2/24"))


def ip(*words: str) -> bool:
    """Do something to a network, and return whether it worked."""
    return _done("ip", *words)


def _done(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0
    except FileNotFoundError:
        return False


class Wire:
    """The cable. It is pulled at the first laptop, or stuck at the other one."""

    def __init__(self, networks: Sequence[str], port: int) -> None:
        self._networks, self.port = networks, port

    def cut(self) -> None:
        """Pull it at the first laptop."""
        self._is(0, "down")

    def hang(self) -> None:
        """Pull it at the other laptop."""
        self._is(1, "down")

    def mend(self) -> None:
        """Plug it in again."""
        self._is(0, "up")
        self._is(1, "up")

    def close(self) -> None:
        """Leave it; it goes with its networks."""

    def _is(self, end: int, how: str) -> None:
        if not ip("-n", self._networks[end], "link", "set", _ENDS[end][0], how):
            raise RuntimeError("The cable could not be moved.")


class TwoNetworks:
    """A network for each of two laptops; `quality` says in words how bad the line is."""

    address = "10.77.0.1"

    def __init__(self, names: Sequence[str], long_pulls: bool) -> None:
        self._names, self._long_pulls = names, long_pulls
        self.quality = next((words for words, how in SLOW.items() if self._slow(how)), "as fast as it goes")

    def inside(self, _place: int) -> Sequence[str]:
        """Return what starts a process in the network of a place."""
        return ("ip", "netns", "exec", self._names[_place])

    def cable(self, port: int) -> Cable:
        """Return the cable."""
        return Wire(self._names, port)

    def pause(self, dice: random.Random) -> float:
        """Return a moment, or once in a while longer than a laptop waits for the other one."""
        return dice.uniform(7, 9) if self._long_pulls and dice.random() < 0.12 else dice.uniform(0.02, 0.8)

    def _slow(self, how: Sequence[str]) -> bool:
        ends = zip(self._names, _ENDS, strict=True)
        return all(_done("tc", "-n", name, "qdisc", "replace", "dev", end, "root", *how) for name, (end, _) in ends)


@contextmanager
def two_networks(long_pulls: bool) -> Iterator[TwoNetworks | None]:
    """Make two networks with a cable between them, or None where this system lets nobody do it."""
    names = [f"cochair-{os.getpid()}-{end}" for end, _ in _ENDS]
    cable = ("link", "add", "one", "netns", names[0], "type", "veth", "peer", "name", "two", "netns", names[1])
    try:
        may = all(ip("netns", "add", name) for name in names) and ip(*cable)
        for name, (end, address) in zip(names, _ENDS, strict=True):
            may = may and ip("-n", name, "addr", "add", address, "dev", end)
            may = may and ip("-n", name, "link", "set", "lo", "up") and ip("-n", name, "link", "set", end, "up")
        yield TwoNetworks(names, long_pulls) if may else None
    finally:
        for name in names:
            ip("netns", "del", name)


def figures(full: bool) -> list[Figure]:
    """Let two laptops write over a cable, and return what was seen, or that it could not be done here."""
    acts, cuts, kills = FULL if full else SMALL
    with two_networks(long_pulls=full) as networks, tempfile.TemporaryDirectory(prefix="cochair-cable-") as room:
        if networks is None:
            return [Figure(WHAT, "not done", "NOT DONE: this system lets no test make a network", good=False)]
        with Table(Path(room), 1, seed=11, networks=networks) as table:
            table.settle()
            return [together(f"{WHAT}, {networks.quality}", table.seen, harmed(table, acts, cuts, kills))]
