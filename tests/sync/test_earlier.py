"""What only another laptop still has is asked for and told of; nothing of it is kept before somebody says so."""

from collections.abc import Iterator

import pytest

from cochair.domain.laptops import Role
from cochair.services.laptop_ports import Link, LogRow, NotAsAgreed
from cochair.sync.certificates import new_device, print_of
from cochair.sync.earlier import MOST_BYTES, EarlierAsked, EarlierTold, may_be_of
from cochair.sync.held import Held
from tests.sync.laptops import CERTIFICATES, Ear, MemoryLog, World, pair_of, row, world

ANN = pair_of("ann", 1, Role.WRITES)
NOW = "now"


@pytest.fixture
def laptops() -> Iterator[World]:
    with world() as made:
        yield made


def log_of(device: str, place: int, *rows: LogRow, was: tuple[str, ...] = ()) -> MemoryLog:
    """The log of a laptop with rows of others."""
    log = MemoryLog(device, place)
    log.take_in(rows)
    log.was = was
    return log


def rows_of(device: str, first: int, last: int, place: int = 0) -> list[LogRow]:
    return [row(device, n, place) for n in range(first, last + 1)]


def test_a_laptop_that_was_brought_back_hears_once_what_it_had_written_since_its_copy(laptops: World) -> None:
    host = laptops.host(ANN, log=log_of(NOW, 0, *rows_of("host", 1, 3), was=("host",)))
    ann = laptops.guest(
        ANN, host.exchange.port, log=log_of("ann", 1, *rows_of("host", 1, 6), *rows_of("bo", 1, 2, 2)), device=NOW
    )
    host.ear.until(lambda: host.ear.earlier)
    assert host.ear.earlier == [rows_of("host", 4, 6)]
    host.write(2)
    ann.write(2)
    ann.has(host)
    host.ear.until(lambda: len(host.log.rows()) == 7)
    assert {one.device for one in host.log.rows()} == {"host", NOW, "ann"}
    assert len(host.ear.earlier) == 1
    host.sees(Link.HERE)


def test_once_it_is_back_nothing_more_is_asked_and_the_logs_are_the_same(laptops: World) -> None:
    host = laptops.host(ANN, log=log_of(NOW, 0, *rows_of("host", 1, 3), was=("host",)))
    port = host.exchange.port
    ann = laptops.guest(ANN, port, log=log_of("ann", 1, *rows_of("host", 1, 6)), device=NOW)
    host.ear.until(lambda: host.ear.earlier)
    host.log.take_in(host.ear.earlier[0])
    host.exchange.read_all()
    ann.write()
    host.has(ann)
    ann.has(host)
    assert host.log.rows() == ann.log.rows()
    ann.exchange.close()
    again = laptops.guest(ANN, port, log=ann.log, device=NOW)
    again.write()
    host.has(again)
    assert len(host.ear.earlier) == 1


def test_what_it_wrote_before_it_was_let_in_again_is_told_where_its_certificate_proves_that_it_was_it(
    laptops: World,
) -> None:
    own = CERTIFICATES["ann"].certificate
    before, now = new_device(own), new_device(own)
    assert before != now and before.startswith(print_of(own))
    pair = pair_of("ann", 2, Role.WRITES)
    pair = type(pair)(pair.meeting, now, 2, "Ann", pair.role, own, b"", False, False)
    host = laptops.host(pair, log=log_of("host", 0, *rows_of(before, 1, 1, 1)))
    host.write()
    log = log_of(now, 2, *rows_of(before, 1, 3, 1))
    guest = laptops.guest(pair_of("ann", 2, Role.WRITES), host.exchange.port, log=log)
    host.ear.until(lambda: host.ear.earlier)
    assert host.ear.earlier == [rows_of(before, 2, 3, 1)]
    guest.has(host)


def asked_and_told(rows: list[LogRow], size: int = 40) -> tuple[EarlierAsked, Ear, list[bytes]]:
    """Let one that was brought back ask, and return it, who hears, and the answer."""
    ear = Ear()
    told = [row("host", n, words="x" * size) for n in range(1, 4)]
    asks = EarlierAsked(Held(log_of(NOW, 0, *told[:1], was=("host",)), told[:1], ear.told()), ANN)
    tells = EarlierTold(Held(log_of("ann", 1, *rows), rows, ear.told()))
    asks.look({1: 5})
    for question in asks.to_say():
        tells.hear(question)
    return asks, ear, tells.to_say()


def test_many_rows_come_in_parts_that_are_not_long() -> None:
    rows = [row("host", n, words="x" * 200_000) for n in range(1, 12)]
    asks, ear, parts = asked_and_told(rows)
    assert len(parts) > 3
    for part in parts:
        assert len(part) < 2_000_000
        asks.hear(part)
    assert ear.earlier == [rows[1:]]


@pytest.mark.parametrize("odd", [b"", b"[]", b"{", b'{"device": 1, "rows": []}', b'{"device": "host", "rows": [1]}'])
def test_an_answer_that_can_not_be_read_is_odd(odd: bytes) -> None:
    asks, ear, _ = asked_and_told([])
    with pytest.raises(NotAsAgreed):
        asks.hear(odd)
    assert ear.earlier == []


def test_an_answer_without_end_is_odd() -> None:
    asks, ear, _ = asked_and_told([])
    part = b'{"device": "host", "rows": []}' + b" " * (MOST_BYTES // 2)
    asks.hear(part)
    with pytest.raises(NotAsAgreed, match="too many"):
        asks.hear(part)
    assert ear.earlier == []


@pytest.mark.parametrize("odd", [b"", b"[]", b"{}", b'{"was": {}, "ends": {"a": "b"}}'])
def test_a_question_that_can_not_be_read_is_odd(odd: bytes) -> None:
    with pytest.raises(NotAsAgreed):
        EarlierTold(Held(MemoryLog("ann", 1), [], Ear().told())).hear(odd)


def test_only_rows_of_what_we_were_and_of_what_it_was_may_come() -> None:
    own = CERTIFICATES["ann"].certificate
    assert may_be_of("host", ANN, {"host": 3})
    assert may_be_of(new_device(own), ANN, {})
    for device in ("ann", "bo", "zoe", NOW, new_device(CERTIFICATES["bo"].certificate)):
        assert not may_be_of(device, ANN, {"host": 3})
