"""A laptop that sends what it may not: nothing of it is taken, it is named, and the meeting goes on with the others."""

import contextlib
import json
import os
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pycrdt import Array, Doc, create_update_message

from cochair.domain.laptops import Role
from cochair.services.laptop_ports import Link, LogRow
from cochair.sync.document import MeetingDocument, client_of
from cochair.sync.frames import LARGEST, VERSION, Kind
from cochair.sync.rows import text_of
from cochair.sync.updates import write_state
from tests.sync.hostile import Hostile
from tests.sync.laptops import CERTIFICATES, HERE, QUICK, Laptop, World, certificate, pair_of, row, world
from tests.sync.test_typed import hostile as hostile_words

ANN = pair_of("ann", 1, Role.WRITES)
BO = pair_of("bo", 2, Role.WRITES)
ROOM = pair_of("room", 3, Role.ROOM)


@pytest.fixture
def laptops() -> Iterator[World]:
    with world() as made:
        yield made


def sent(*rows: LogRow) -> bytes:
    """Return an update with these rows."""
    (update,) = MeetingDocument("nobody", rows).updates_since({})
    return update


def deleted() -> bytes:
    """Return an update that takes away the first row of the host."""
    host = MeetingDocument("host", [row("host", n) for n in (1, 2, 3)])
    doc = Doc()
    (update,) = host.updates_since({})
    doc.apply_update(update)
    state = doc.get_state()
    del doc.get("log/host", type=Array)[0]
    return doc.get_update(state)


def asked(counts: dict[int, int]) -> bytes:
    state = write_state(counts)
    return bytes([0, 0, len(state)]) + state


def text(update: bytes) -> Callable[[Hostile], None]:
    return lambda bad: bad.send(Kind.WORDS, create_update_message(update))


def part(device: str, *rows: LogRow) -> bytes:
    """Return a part of what a laptop has from before."""
    return json.dumps({"device": device, "rows": [text_of(row) for row in rows]}).encode()


def asked_for(payload: Callable[[], bytes]) -> Callable[[Hostile], None]:
    """Say that there is more of somebody, so that the host asks for it, and answer that."""

    def send(bad: Hostile) -> None:
        bad.send(Kind.ROWS, asked({client_of("host0"): 9}))
        bad.heard(b'"host": 3}}')
        bad.send(Kind.EARLIER, payload())

    return send


def rows(*rows: LogRow) -> Callable[[Hostile], None]:
    return lambda bad: bad.rows(sent(*rows))


ODD: dict[str, Callable[[Hostile], None]] = {
    "garbage": lambda bad: bad.raw(os.urandom(5_000).replace(b"\0", b"\1")),
    "oversized": lambda bad: bad.send(Kind.ROWS, b"", LARGEST + 1),
    "empty": lambda bad: bad.raw(bytes(4)),
    "of no kind": lambda bad: bad.send(99),
    "hello again": lambda bad: bad.hello(),
    "what the room sees": lambda bad: bad.send(Kind.ROOM, b"x"),
    "half a time": lambda bad: bad.send(Kind.TIME, b"x"),
    "a time that never was": lambda bad: bad.send(Kind.TIME, b"\xff" * 8),
    "no message of pycrdt": lambda bad: bad.send(Kind.ROWS, b"\1\0\0"),
    "an empty message of pycrdt": lambda bad: bad.send(Kind.ROWS, b""),
    "a garbage update": lambda bad: bad.rows(b"\xff" * 50),
    "a garbage state": lambda bad: bad.send(Kind.ROWS, bytes([0, 0, 3]) + b"\xff\xff\xff"),
    "more of the host than it wrote": lambda bad: bad.send(Kind.ROWS, asked({client_of("host"): 99})),
    "a garbage state of words": lambda bad: (bad.send(Kind.WORDS, bytes([0, 0, 9]) + b"\xff" * 9), None)[1],
    "foreign rows": rows(row("bo", 1, 2)),
    "rows of a device that nobody knows": rows(row("zoe", 1, 1)),
    "rows of the host": rows(*(row("host", n) for n in (1, 2, 3, 4))),
    "a forged place": rows(row("ann", 1, 2)),
    "an act of the host": rows(row("ann", 1)),
    "a kind it may not write": rows(row("ann", 1, 1, kind="RunningPassed")),
    "a good row and a bad one": rows(row("ann", 1, 1), row("ann", 2, 2)),
    "a row with no body": rows(replace(row("ann", 1, 1), body="x")),
    "rows from before that nobody asked for": lambda bad: bad.send(Kind.EARLIER, part("host", row("host", 4))),
    "rows from before of a device that nobody knows": asked_for(lambda: part("zoe", row("zoe", 1))),
    "rows from before of another laptop": asked_for(lambda: part("bo", row("bo", 1, 2))),
    "rows from before of what it is now": asked_for(lambda: part("ann", row("ann", 1, 1))),
    "rows from before of what the host is now": asked_for(lambda: part("host", row("host", 4))),
    "rows from before that can not be read": asked_for(lambda: b"{}"),
    "rows from before that are none": asked_for(lambda: b'{"device": "host0", "rows": ["x"]}'),
    "a delete": lambda bad: bad.rows(deleted()),
    **{f"words: {name}": text(update) for name, update in hostile_words().items()},
}


def three(laptops: World) -> tuple[Laptop, Laptop]:
    """Return the host, with rows and words, and a laptop with good manners."""
    host = laptops.host(ANN, BO, ROOM)
    host.log.was = ("host0",)
    host.write(3)
    bo = laptops.guest(BO, host.exchange.port)
    bo.has(host)
    host.exchange.type_words("note", "", "The bus")
    bo.ear.until(lambda: bo.ear.words.get("note") == "The bus")
    return host, bo


def goes_on(host: Laptop, bo: Laptop) -> None:
    """See that the host has nothing that it should not have, and goes on with the other laptop."""
    assert {row.device for row in host.log.rows()} <= {"host", "bo"}
    assert host.log.rows() == bo.log.rows()
    bo.write()
    host.write()
    bo.has(host)
    host.has(bo)
    assert len(host.log.rows()) == 5
    host.sees(Link.HERE, 2)
    assert bo.ear.words == {"note": "The bus"}


@pytest.mark.parametrize("name", ODD)
def test_a_laptop_that_sends_what_it_may_not_is_odd_and_changes_nothing(
    name: str, laptops: World, caplog: pytest.LogCaptureFixture
) -> None:
    host, bo = three(laptops)
    with Hostile(host.exchange.port, "ann") as bad:
        bad.hello()
        ODD[name](bad)
        host.sees(Link.ODD, 1)
        bad.heard()
    goes_on(host, bo)
    with Hostile(host.exchange.port, "ann") as again:
        again.hello()
        again.rows(sent(row("ann", 1, 1)))
        assert again.heard().endswith(b"\x07odd")
    assert {row.device for row in host.log.rows()} == {"host", "bo"}
    assert "Not as agreed, from place 1" in caplog.text
    assert "bus" not in caplog.text
    caplog.clear()


def test_an_odd_laptop_may_be_let_in_anew(laptops: World, caplog: pytest.LogCaptureFixture) -> None:
    host, _ = three(laptops)
    with Hostile(host.exchange.port, "ann") as bad:
        bad.raw(b"nonsense")
        host.sees(Link.ODD, 1)
    host.exchange.let_in(ANN)
    ann = laptops.guest(ANN, host.exchange.port)
    ann.write()
    host.has(ann)
    caplog.clear()


def test_an_old_update_that_comes_again_changes_nothing(laptops: World) -> None:
    host, _ = three(laptops)
    with Hostile(host.exchange.port, "ann") as bad:
        bad.hello()
        for _ in range(50):
            bad.rows(sent(row("ann", 1, 1), row("ann", 2, 1)))
        bad.rows(sent(row("ann", 1, 1, words="Another tale")))
        bad.rows(sent(*(row("ann", n, 1) for n in (1, 2, 3))))
        host.ear.until(lambda: len(host.log.rows()) == 6)
    assert [one for one in host.log.rows() if one.device == "ann"] == [row("ann", n, 1) for n in (1, 2, 3)]
    assert host.ear.rows == 2


def test_a_laptop_that_is_not_known_does_not_get_in(laptops: World) -> None:
    host, bo = three(laptops)
    port = host.exchange.port
    with Hostile(port, "stranger") as bad:
        assert bad.heard() == b""
    with Hostile(port, "ann", certificate("ann")) as bad:
        assert bad.heard() == b""
    with pytest.raises(ssl.SSLError):
        Hostile(port, "ann", host="stranger")
    goes_on(host, bo)


def test_a_laptop_with_no_certificate_or_an_old_kind_of_lock_does_not_get_in(laptops: World) -> None:
    host, bo = three(laptops)
    open_to_all = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    open_to_all.check_hostname = False
    open_to_all.verify_mode = ssl.CERT_NONE
    older = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    older.check_hostname = False
    older.verify_mode = ssl.CERT_NONE
    older.maximum_version = ssl.TLSVersion.TLSv1_2
    for context in (open_to_all, older):
        heard = b""
        with (
            socket.create_connection((HERE, host.exchange.port), 5) as line,
            contextlib.suppress(OSError),
            context.wrap_socket(line) as locked,
        ):
            locked.sendall(b"x")
            heard = locked.recv(10)
        assert heard == b""
    goes_on(host, bo)


def test_garbage_and_silence_at_the_door_keep_nobody_out() -> None:
    with world(pace=replace(QUICK, greeting=30)) as laptops:
        host, bo = three(laptops)
        lines = [socket.create_connection((HERE, host.exchange.port), 5) for _ in range(60)]
        for line in lines[:10]:
            with contextlib.suppress(OSError):
                line.sendall(b"GET / HTTP/1.1\r\n\r\n" * 10)
        ann = laptops.guest(ANN, host.exchange.port)
        ann.write()
        host.has(ann)
        bo.has(host)
        for line in lines:
            line.close()


def test_a_laptop_of_another_version_is_turned_away_and_not_odd(laptops: World) -> None:
    host, bo = three(laptops)
    with Hostile(host.exchange.port, "ann") as bad:
        bad.hello(version=VERSION + 1)
        assert bad.heard().endswith(b"\x07version")
    host.sees(Link.AWAY, 1)
    goes_on(host, bo)


def test_the_screen_of_the_room_gets_no_row_and_may_send_none(laptops: World, caplog: pytest.LogCaptureFixture) -> None:
    host, bo = three(laptops)
    with Hostile(host.exchange.port, "room") as bad:
        bad.hello()
        bad.send(Kind.ROWS, asked({}))
        host.sees(Link.ODD, 3)
        heard = bad.heard()
    assert b"The room sees this" in heard
    assert b"bus" not in heard
    goes_on(host, bo)
    caplog.clear()


def test_a_host_that_sends_rows_of_the_guest_is_odd_there(laptops: World, caplog: pytest.LogCaptureFixture) -> None:
    host = laptops.host(ANN)
    first = laptops.guest(ANN, host.exchange.port)
    first.write(2)
    host.has(first)
    first.exchange.close()
    restored = laptops.guest(ANN, host.exchange.port)
    restored.sees(Link.ODD)
    host.sees(Link.ODD)
    assert restored.log.rows() == []
    assert "more rows" in caplog.text or "does not have" in caplog.text
    caplog.clear()


def test_the_certificate_of_one_laptop_is_not_good_for_another(
    laptops: World, caplog: pytest.LogCaptureFixture
) -> None:
    host, bo = three(laptops)
    with Hostile(host.exchange.port, "bo", CERTIFICATES["ann"]) as bad:
        bad.hello()
        bad.rows(sent(row("bo", 1, 2)))
        host.sees(Link.ODD, 1)
    goes_on(host, bo)
    caplog.clear()
