"""Laptops that mean harm come to a meeting that runs: nothing changes, it is told plainly, and another writes on."""

import logging
import queue
import random
import socket
import ssl
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cochair.domain.laptops import Role
from cochair.services.laptop_ports import LaptopNow, Link, LogRow, OwnCertificate, Pair
from cochair.services.laptop_sentences import IS_ODD, NOT_TAKEN, called, state_words
from cochair.services.laptops_here import CodeStands, Wanted
from cochair.services.live import LiveMeeting
from cochair.storage.clock import SteadyClock
from cochair.storage.joined import open_joined
from cochair.storage.store import open_store
from cochair.sync.addresses import Address, typed_address
from cochair.sync.cards import laptop_as_bytes
from cochair.sync.certificates import new_certificate
from cochair.sync.greeting import Side
from cochair.sync.pairing import Laptop, NotPaired, Unpaired
from cochair.sync.pairing_line import Kind
from cochair.together.hosted import Hosted
from cochair.together.listening import PORT
from tests.sync.hostile import Hostile
from tests.sync.pairs import asked
from tests.sync.relay import HERE
from tests.sync.strangers import ByHand, Middle
from tests.sync.test_hostile_pairing import GARBAGE
from tests.torture.figure import Figure
from tests.torture.hostile_sends import Harm, sends, update_of
from tests.torture.laptop_process import PATIENCE, Process, Seen
from tests.torture.laptops import HOST, keep_pair, let_in, running_meeting

SOON = 30.0
"""Seconds in which it is told, on a busy machine."""
FULL, SMALL = 12, 1
"""How often each kind of harm is done."""
GOOD, RECORDED, FIRST_BAD = 1, 2, 3
"""The places of the laptop that writes on, of one whose traffic was recorded, and of the first that means harm."""
ODD_BYE = b"\x07odd"
"""The last words to a laptop from which nothing more is taken."""
WHAT = "a meeting runs, one laptop writes, and others mean harm"


@dataclass(frozen=True, slots=True)
class Bad:
    """One laptop that was let in, and the key to its certificate."""

    pair: Pair
    own: OwnCertificate


class FirstLaptop:
    """The first laptop, here in this process, with its store, and one good laptop in another process."""

    def __init__(self, room: Path, bad: int) -> None:
        self.work: queue.Queue[Callable[[], None]] = queue.Queue()
        self.meeting = running_meeting(room / HOST)
        good = let_in(room / HOST, room / "good", self.meeting, GOOD)
        self.store = open_store(room / HOST, unlocked=True)
        self.bad = [self._let_in(place) for place in range(RECORDED, FIRST_BAD + bad)]
        clock = SteadyClock()
        live = LiveMeeting(self.store.library.log(self.meeting), clock)
        recorded = self.bad[0].pair
        live.join(recorded.place, recorded.name, recorded.role)
        self.log = self.store.shared_log(self.meeting)
        self.hosted = Hosted(self.store, self.meeting, live, clock, self.work.put, addresses=[HERE])
        self.port = int(self.store.library.setting(PORT) or 0)
        own = self.store.pairs.own()
        assert own is not None
        self.certificate, self.good = own.certificate, good.device
        self._folder, self.seen = room / "good", Seen()
        keep_pair(self._folder, good, f"{HERE}:{self.port}")
        self.guest = Process(self.seen, ["guest", str(self._folder), self.meeting, "1", "0", HERE])

    def _let_in(self, place: int) -> Bad:
        own = new_certificate(datetime.now(UTC))
        pair = Pair(
            self.meeting, f"{place:016x}", place, f"N{place}", Role.WRITES, own.certificate, bytes(32), False, False
        )
        self.store.pairs.keep(pair)
        return Bad(pair, own)

    def line_of(self, bad: Bad, port: int = 0) -> Hostile:
        """Return a line on which a laptop that was let in sends what it likes."""
        return Hostile(port or self.port, bad.pair.device, bad.own, self.certificate, PATIENCE)

    def until(self, true: Callable[[], object]) -> bool:
        """Do what comes until something is true; return whether it became so."""
        end = time.monotonic() + SOON
        while not true() and time.monotonic() < end:
            with suppress(queue.Empty):
                self.work.get(timeout=0.005)()
        return bool(true())

    def others_rows(self) -> list[LogRow]:
        """Return all rows but those of the good laptop."""
        return [row for row in self.log.rows() if row.device != self.good]

    def good_rows(self) -> list[LogRow]:
        """Return the rows of the good laptop."""
        return [row for row in self.log.rows() if row.device == self.good]

    def now(self, place: int) -> LaptopNow:
        """Return how it stands with the laptop at a place."""
        return next(laptop for laptop in self.hosted.others() if laptop.place == place)

    def end(self) -> list[str]:
        """End both, and return what is not the same on both, or was kept and is nowhere."""
        self.guest.say("rest")
        count = sum(self.guest.stands()["stands"].values())
        wrong = [] if self.until(lambda: len(self.log.rows()) == count) else ["the good laptop has other rows"]
        wrong += [line for line in self.guest.quit() if "Traceback" in line or "Error" in line]
        rows = self.log.rows()
        self.hosted.close()
        wrong += self.store.check()
        self.store.close()
        with open_joined(self._folder, self.meeting) as store:
            wrong += [] if store.shared_log(self.meeting).rows() == rows else ["rows are not equal"]
        bodies = " ".join(row.body for row in rows)
        return wrong + [f"lost: {words}" for words in self.seen.kept if words not in bodies]


class Trial:
    """Does harm to a first laptop, and keeps what was wrong then, and how often each kind was done."""

    def __init__(self, first: FirstLaptop, dice: random.Random) -> None:
        self._first, self._dice = first, dice
        self._recorded = self._record()
        self._before, self._pairs = first.others_rows(), first.store.pairs.pairs(first.meeting)
        self.wrong: list[str] = []
        self.done: Counter[str] = Counter()

    def _record(self) -> bytes:
        """Let an honest laptop say something through somebody who listens, and return all that it sent."""
        with Middle(Address(HERE, self._first.port)) as middle:
            harm = self._harm(self._first.bad[0])
            with self._first.line_of(self._first.bad[0], middle.address.port) as honest:
                honest.hello(meeting=self._first.meeting)
                honest.rows(update_of(harm.line(1), harm.line(2)))
                self._first.until(lambda: len([r for r in self._first.others_rows() if r.device == harm.device]) == 2)
        return middle.heard["guest"]

    def _harm(self, bad: Bad) -> Harm:
        all_rows, recorded = self._first.others_rows(), self._first.bad[0].pair.device
        rows = [row for row in all_rows if row.device == self._first.log.device]
        theirs = [row for row in all_rows if row.device == recorded]
        return Harm(bad.pair.device, bad.pair.place, rows, theirs, self._dice)

    def see(self, kind: str, good: bool) -> None:
        """Note that harm was done, and that nothing has changed by it."""
        self.done[kind] += 1
        if not good:
            self.wrong.append(f"{kind}: it was not told, or was let in")
        if self._first.others_rows() != self._before:
            self.wrong.append(f"{kind}: rows have changed")
        if self._first.store.pairs.pairs(self._first.meeting) != self._pairs:
            self.wrong.append(f"{kind}: other laptops are trusted")

    def odd(self, bad: Bad, kind: str) -> None:
        """Let a laptop that was let in do one kind of harm; it is named, and has no second try."""
        with self._first.line_of(bad) as line:
            line.hello(meeting=self._first.meeting)
            sends(self._harm(bad))[kind](line)
            told = self._first.until(lambda: self._first.now(bad.pair.place).link is Link.ODD)
        laptop = self._first.now(bad.pair.place)
        words = state_words(laptop, 0, lambda at: at)
        told = told and words == (IS_ODD.format(laptop=called(laptop)), NOT_TAKEN)
        with self._first.line_of(bad) as again:
            again.hello(meeting=self._first.meeting)
            again.rows(update_of(self._harm(bad).line()))
            told = told and again.heard(ODD_BYE).endswith(ODD_BYE)
        self.see(kind, told)

    def greets_as(self, bad: Bad, **changes: object) -> None:
        """Let a laptop say that it is another one, or at another meeting."""
        with self._first.line_of(bad) as line:
            line.hello(**{"meeting": self._first.meeting} | changes)
            told = self._first.until(lambda: self._first.now(bad.pair.place).link is Link.ODD)
        self.see("greets as another", told)

    def again(self) -> None:
        """Send what was sent before: the bytes as they were recorded, and the same rows, also with other words."""
        with socket.create_connection((HERE, self._first.port), PATIENCE) as line:
            line.sendall(self._recorded)
            with suppress(OSError):
                line.shutdown(socket.SHUT_WR)
            self.see("recorded traffic again", _takes_nothing(line))
        harm = self._harm(self._first.bad[0])
        with self._first.line_of(self._first.bad[0]) as line:
            line.hello(meeting=self._first.meeting)
            for _ in range(10):
                line.rows(update_of(harm.line(1), harm.line(2)))
            line.rows(update_of(harm.line(1, body='{"item":1,"text":"Other words"}')))
            line.send(99)  # it is read in order, so that all the others were read when this is told
            heard = line.heard(ODD_BYE)
        self.see("old rows again, and with other words", heard.endswith(ODD_BYE))
        self._first.hosted._paired(self._first.bad[0].pair)
        self._first.until(lambda: self._first.now(RECORDED).link is Link.AWAY)

    def strangers(self) -> None:
        """Come without a certificate, with that of a stranger, with an older lock, and with no lock at all."""
        unknown = new_certificate(datetime.now(UTC))
        with Hostile(self._first.port, "stranger", unknown, self._first.certificate, PATIENCE) as line:
            line.hello(meeting=self._first.meeting)
            self.see("a certificate that nobody knows", line.heard() == b"")
        for kind, newest in (("no certificate", None), ("an older lock", ssl.TLSVersion.TLSv1_2)):
            self.see(kind, self._without_certificate(newest))
        for sent in (b"GET / HTTP/1.1\r\n\r\n", b"\xff" * 4, bytes(4096), self._dice.randbytes(2_000)):
            with socket.create_connection((HERE, self._first.port), PATIENCE) as plain:
                plain.sendall(sent)
                with suppress(OSError):
                    plain.shutdown(socket.SHUT_WR)
                self.see("no lock at all", _takes_nothing(plain))

    def _without_certificate(self, newest: ssl.TLSVersion | None) -> bool:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.maximum_version = newest or ssl.TLSVersion.MAXIMUM_SUPPORTED
        heard = b""
        with (
            socket.create_connection((HERE, self._first.port), PATIENCE) as line,
            suppress(OSError),
            context.wrap_socket(line) as locked,
        ):
            locked.sendall(b"x")
            heard = locked.recv(10)
        return heard == b""

    def codes(self) -> None:
        """Send garbage to a code, type it wrong until it ends, and type it right then; tell an unusable certificate."""
        hosted = self._first.hosted
        for use in (self._garbage, self._wrong_digits, self._unusable):
            hosted.invite(Wanted(Role.WRITES, "Eve"))
            code = hosted.code()
            assert code is not None
            address = typed_address(code.addresses[0])
            assert address is not None
            use(Address(HERE, address.port), code.digits)
            hosted.withdraw()

    def _code(self) -> tuple[int, CodeStands]:
        code = self._first.hosted.code()
        assert code is not None
        return code.tries_left, code.stands

    def _garbage(self, address: Address, _digits: str) -> None:
        for sent in GARBAGE.values():
            with ByHand.to(address) as hand, suppress(OSError):
                hand.plug.sendall(sent)
                hand.plug.shutdown(socket.SHUT_WR)
                hand.rest()
            self.see("garbage to a code", self._code() == (3, CodeStands.OPEN))

    def _wrong_digits(self, address: Address, digits: str) -> None:
        wrong = f"{(int(digits) + 1) % 10**6:06}"
        stranger = Laptop("feedfeedfeedfeed", "", new_certificate(datetime.now(UTC)).certificate)
        for left in (2, 1, 0):
            found = asked(address, wrong, stranger)
            refused = isinstance(found, NotPaired) and (found.why, found.tries_left) == (Unpaired.WRONG_DIGITS, left)
            stands = CodeStands.OPEN if left else CodeStands.WRONG
            self.see("wrong digits", refused and self._code() == (left, stands))
        found = asked(address, digits, stranger)
        self.see("the right digits when it is over", isinstance(found, NotPaired))

    def _unusable(self, address: Address, digits: str) -> None:
        for left, certificate in ((2, b"nonsense"), (1, b"-----BEGIN CERTIFICATE-----\nAAAA\n"), (0, b"A" * 5_000)):
            with ByHand.to(address) as hand:
                shared, _ = hand.greet(digits)
                hand.send(Kind.PROOF, shared.proof(Side.GUEST))
                hand.read(), hand.read()
                told = laptop_as_bytes(Laptop("feedfeedfeedfeed", "", certificate))
                hand.send(Kind.CARD, shared.seal("card", told))
                refused = hand.read() == (Kind.NO, b"stranger:0")
            self.see("an unusable certificate", refused and self._first.until(lambda n=left: self._code()[0] == n))


def _takes_nothing(line: socket.socket) -> bool:
    """Return whether a line ends without a word that only a friend would hear: no more than a refusal of TLS."""
    heard = b""
    with suppress(OSError):
        while part := line.recv(65_536):
            heard += part
    return b"cochair" not in heard.lower()


@contextmanager
def _quiet() -> Iterator[list[logging.LogRecord]]:
    """Keep what is written to the log."""
    log, kept = logging.getLogger("cochair.sync"), []

    class Keeps(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            kept.append(record)

    keeps, before = Keeps(), log.propagate
    log.addHandler(keeps)
    log.propagate = False
    try:
        yield kept
    finally:
        log.removeHandler(keeps)
        log.propagate = before


def kinds_of_harm() -> list[str]:
    """Return all the kinds of harm that a laptop does that was let in."""
    row = LogRow("x", 1, 1, 1, "", "MeetingStarted", "{}")
    return list(sends(Harm("y", 1, [row], [], random.Random(0))))


def harm_done(times: int, seed: int) -> tuple[Trial, int]:
    """Do each kind of harm so many times, and return what was seen, and how much the good laptop wrote meanwhile."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="cochair-harm-") as room, _quiet() as logged:
        kinds = kinds_of_harm()
        first = FirstLaptop(Path(room), times * (len(kinds) + 2))
        try:
            first.guest.wait_for("began")
            trial = Trial(first, dice)
            first.guest.say("gently")
            first.until(first.good_rows)
            before = len(first.good_rows())
            _all_harm(first, trial, kinds, times)
            written = len(first.good_rows()) - before
            trial.wrong += first.end()
        except BaseException:
            first.guest.kill()
            raise
        trial.wrong += [record.getMessage() for record in logged if record.levelno > logging.WARNING]
        return trial, written


def _all_harm(first: FirstLaptop, trial: Trial, kinds: list[str], times: int) -> None:
    laptops = iter(first.bad[1:])
    for _ in range(times):
        trial.again()
        trial.strangers()
        trial.codes()
        trial.greets_as(next(laptops), device=first.good)
        trial.greets_as(next(laptops), meeting="2026-01-01-00000000")
        for kind in kinds:
            trial.odd(next(laptops), kind)


def figures(full: bool) -> list[Figure]:
    """Do all the harm, and return what was seen."""
    trial, written = harm_done(FULL if full else SMALL, seed=5)
    times = f"{trial.done.total()} times, {len(trial.done)} kinds"
    seen = f"no row and no trust has changed, all are told plainly; the one that writes kept {written} rows meanwhile"
    return [Figure(WHAT, times, "; ".join(trial.wrong)[:1500] or seen, not trial.wrong and written > 0)]
