"""Others in the room may send anything, hear everything and change what they like: nobody gets in by it."""

import copy
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from cochair.sync.addresses import Address
from cochair.sync.cards import laptop_as_bytes, offer_as_bytes
from cochair.sync.greeting import Greeting, Side
from cochair.sync.pairing import NotPaired, Paired, Unpaired
from cochair.sync.pairing_line import LONG, Kind
from tests.sync.pairs import GUEST, HOST, LOCAL, OFFER, WAIT, Door, asked
from tests.sync.strangers import ByHand, FalseHost, Middle, message

OTHER_VERSION = b"CoChair joins \x02" + bytes(33)
GARBAGE = {
    "nothing": b"",
    "a web browser": b"GET / HTTP/1.1\r\nHost: laptop\r\n\r\n",
    "nulls": bytes(4096),
    "a giant": bytes([Kind.HELLO]) + b"\xff\xff\xff\xff",
    "a little too long": message(Kind.HELLO, bytes(129)),
    "an empty greeting": message(Kind.HELLO),
    "another greeting": message(Kind.HELLO, b"CoChair joins \x01" + bytes(33)),
    "a point that is none": message(Kind.HELLO, b"CoChair joins \x01A" + b"\xff" * 32),
    "the proof first": message(Kind.PROOF, bytes(32)),
    "a no": message(Kind.NO, b"busy:0"),
    "a no that is none": message(Kind.NO, b"\xff\xfe:x"),
    "a kind that is none": message(99, b"x"),
    "half a message": message(Kind.HELLO, bytes(40))[:20],
}


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door()
    yield made
    made.invitation.close()


def why(found: Paired | NotPaired) -> Unpaired:
    assert isinstance(found, NotPaired)
    return found.why


def untouched(door: Door) -> bool:
    return door.paired.empty() and door.wrong.empty() and door.ended.empty() and door.invitation.tries_left == 3


@pytest.mark.parametrize("sent", GARBAGE.values(), ids=GARBAGE)
def test_garbage_before_the_proof_changes_nothing(sent: bytes, door: Door) -> None:
    with ByHand.to(door.address) as hand:
        hand.plug.sendall(sent)
        hand.plug.shutdown(socket.SHUT_WR)
        hand.rest()
    assert untouched(door)
    assert isinstance(door.ask(), Paired)


@pytest.mark.parametrize("length", [129, 2**32 - 1])
def test_a_giant_is_refused_before_it_comes(length: int, door: Door) -> None:
    with ByHand.to(door.address) as hand:
        hand.plug.sendall(bytes([Kind.HELLO]) + length.to_bytes(4, "big"))
        assert hand.read() == (Kind.NO, b"stranger:0")
    assert untouched(door)


def test_a_silent_stranger_is_sent_away() -> None:
    door = Door(silent=0.5)
    with ByHand.to(door.address) as hand:
        assert hand.rest() == b""
    hello = Greeting(Side.GUEST, door.invitation.digits).hello
    with ByHand.to(door.address) as hand:
        hand.send(Kind.HELLO, hello)
        assert hand.read()[0] == Kind.HELLO
        assert hand.rest() == b""
    assert untouched(door)
    door.invitation.close()


def test_a_crowd_of_strangers_is_told_to_wait(door: Door) -> None:
    crowd = [ByHand.to(door.address) for _ in range(8)]
    with ByHand.to(door.address) as ninth:
        assert ninth.read() == (Kind.NO, b"busy:0")
    for hand in crowd:
        hand.plug.close()
    while isinstance(found := door.ask(), NotPaired):
        assert found.why is Unpaired.BUSY
    assert door.wrong.empty()


def test_a_laptop_of_another_version_is_told_so_and_says_so(door: Door) -> None:
    with ByHand.to(door.address) as hand:
        hand.send(Kind.HELLO, OTHER_VERSION)
        assert hand.read() == (Kind.NO, b"other version:0")
    assert untouched(door)

    def answer(hand: ByHand) -> None:
        hand.read()
        hand.send(Kind.HELLO, OTHER_VERSION)

    with FalseHost(answer) as host:
        assert why(asked(host.address, "123456")) is Unpaired.OTHER_VERSION


def test_a_guess_is_counted_though_the_stranger_goes_before_the_answer(door: Door) -> None:
    with ByHand.to(door.address) as hand:
        shared, _ = hand.greet(door.wrong_digits)
        hand.send(Kind.PROOF, shared.proof(Side.GUEST))
    assert door.wrong.get(timeout=WAIT) == 2


def test_who_goes_after_our_proof_has_tried_too(door: Door) -> None:
    with ByHand.to(door.address) as hand:
        shared, _ = hand.greet(door.invitation.digits)
        hand.send(Kind.PROOF, shared.proof(Side.GUEST))
        assert hand.read() == (Kind.PROOF, shared.proof(Side.HOST))
    assert door.wrong.get(timeout=WAIT) == 2
    assert door.paired.empty()


def test_who_goes_before_any_proof_has_learnt_nothing_and_is_not_counted(door: Door) -> None:
    for _ in range(5):
        with ByHand.to(door.address) as hand:
            hand.send(Kind.HELLO, Greeting(Side.GUEST, door.wrong_digits).hello)
            kind, hello = hand.read()
            assert kind == Kind.HELLO and len(hello) == 48
            hand.plug.shutdown(socket.SHUT_WR)
            assert hand.rest() == b""
    assert untouched(door)


def test_a_wrong_guess_hears_nothing_that_has_to_do_with_the_code(door: Door) -> None:
    with ByHand.to(door.address) as hand:
        shared, _ = hand.greet(door.wrong_digits)
        hand.send(Kind.PROOF, shared.proof(Side.GUEST))
        assert hand.rest() == message(Kind.NO, b"wrong digits:2")
    greetings = set()
    for _ in range(4):
        with ByHand.to(door.address) as hand:
            greetings.add(hand.greet(door.wrong_digits)[1])
            hand.plug.shutdown(socket.SHUT_WR)
            hand.rest()
    assert len(greetings) == 4


def test_a_false_host_can_not_work_out_the_code_from_what_it_heard() -> None:
    heard: list[tuple[Greeting, bytes, bytes]] = []

    def listen(hand: ByHand) -> None:
        greeting = Greeting(Side.HOST, "111111")
        _, hello = hand.read()
        hand.send(Kind.HELLO, greeting.hello)
        heard.append((greeting, hello, hand.read()[1]))

    with FalseHost(listen) as host:
        assert why(asked(host.address, "222222")) is Unpaired.NOT_FOUND
    greeting, hello, proof = heard[0]
    group = greeting._spake.params.group
    for guess in ("111111", "222222", "333333"):  # the right one is among them
        later = copy.deepcopy(greeting)
        later._spake.pw, later._spake.pw_scalar = guess.encode(), group.password_to_scalar(guess.encode())
        assert not later.hear(hello).is_proof(Side.GUEST, proof)
    again = Greeting(Side.HOST, "222222")
    assert not again.hear(hello).is_proof(Side.GUEST, proof)


def test_a_false_host_that_sends_our_own_messages_back_gets_nothing() -> None:
    def echo(hand: ByHand) -> None:
        while True:
            hand.send(*hand.read())

    def echo_proof(hand: ByHand) -> None:
        hand.read()
        hand.send(Kind.HELLO, Greeting(Side.HOST, "111111").hello)
        while True:
            hand.send(*hand.read())

    for answer in (echo, echo_proof):
        with FalseHost(answer) as host:
            assert why(asked(host.address, "222222")) is Unpaired.STRANGER


def test_our_greeting_sent_back_to_the_host_is_no_greeting(door: Door) -> None:
    with ByHand.to(door.address) as first:
        _, own = first.greet("000000")
        first.plug.shutdown(socket.SHUT_WR)
        first.rest()
    with ByHand.to(door.address) as second:
        second.send(Kind.HELLO, own)
        assert second.read() == (Kind.NO, b"stranger:0")
    assert untouched(door)


def test_what_joined_once_can_not_be_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cochair.sync.inviting.new_digits", lambda: "424242")
    first, second = Door(), Door()
    with Middle(first.address) as middle:
        assert isinstance(asked(middle.address, "424242"), Paired)
    with ByHand.to(second.address) as hand:
        hand.plug.sendall(middle.heard["guest"])
        kind, _ = hand.read()
        assert (kind, hand.read()) == (Kind.HELLO, (Kind.NO, b"wrong digits:2"))
    assert second.paired.empty() and second.wrong.get(timeout=WAIT) == 2
    for door in (first, second):
        door.invitation.close()


@pytest.mark.parametrize(
    ("way", "at"),
    [("guest", at) for at in (4, 19, 40, 60, 100, 400)] + [("host", at) for at in (4, 19, 40, 60, 100, 900)],
)
def test_one_changed_byte_and_the_laptop_does_not_join(way: str, at: int, door: Door) -> None:
    def change(who: str, came: int, data: bytes) -> bytes:
        if who != way or not came <= at < came + len(data):
            return data
        changed = bytearray(data)
        changed[at - came] ^= 1
        return bytes(changed)

    with Middle(door.address, change) as middle:
        found = asked(middle.address, door.invitation.digits, silent=2)
    assert isinstance(found, NotPaired)
    assert len(middle.heard[way]) > at
    assert door.paired.empty()


def test_what_is_told_is_locked(door: Door) -> None:
    with Middle(door.address) as middle:
        assert isinstance(asked(middle.address, door.invitation.digits), Paired)
    heard = middle.heard["guest"] + middle.heard["host"]
    assert len(heard) > 1_500
    for word in (b"CERTIFICATE", b"Ann", b"Sam", OFFER.meeting.encode(), door.invitation.digits.encode()):
        assert word not in heard


def test_a_host_that_knows_the_digits_and_offers_nonsense_is_a_stranger() -> None:
    def offer(told: bytes) -> Unpaired:
        def answer(hand: ByHand) -> None:
            greeting = Greeting(Side.HOST, "123456")
            shared = greeting.hear(hand.read()[1])
            hand.send(Kind.HELLO, greeting.hello)
            hand.read()
            hand.send(Kind.PROOF, shared.proof(Side.HOST))
            hand.send(Kind.CARD, shared.seal("offer", told))
            hand.rest()

        with FalseHost(answer) as host:
            return why(asked(host.address, "123456"))

    good = offer_as_bytes(OFFER, HOST)
    assert offer(b"nonsense") is Unpaired.STRANGER
    assert offer(good.replace(b"2026-11-12-0a1b2c3d", b"../../../etc/passwd")) is Unpaired.STRANGER
    assert offer(bytes(LONG)) is Unpaired.STRANGER


@pytest.mark.parametrize(
    "told",
    [b'{"device": "../x", "name": "", "certificate": ""}', laptop_as_bytes(replace(GUEST, device=HOST.device))],
    ids=["nonsense", "our own device"],
)
def test_a_guest_that_knows_the_digits_and_tells_what_can_not_be_has_tried(told: bytes, door: Door) -> None:
    with ByHand.to(door.address) as hand:
        shared, _ = hand.greet(door.invitation.digits)
        hand.send(Kind.PROOF, shared.proof(Side.GUEST))
        hand.read(), hand.read()
        hand.send(Kind.CARD, shared.seal("card", told))
        assert hand.read() == (Kind.NO, b"stranger:0")
    assert door.wrong.get(timeout=WAIT) == 2 and door.paired.empty()


def test_a_door_that_nobody_of_ours_keeps_is_a_stranger() -> None:
    answers = {
        "closes": lambda hand: hand.plug.shutdown(socket.SHUT_RDWR),
        "a web server": lambda hand: hand.plug.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
        "a giant": lambda hand: hand.plug.sendall(b"\x01\xff\xff\xff\xff"),
    }
    for answer in answers.values():
        with FalseHost(answer) as host:
            assert why(asked(host.address, "123456")) is Unpaired.STRANGER


def test_a_door_where_nobody_answers_is_a_stranger() -> None:
    with socket.create_server((LOCAL, 0)) as silent:
        found = asked(Address(LOCAL, silent.getsockname()[1]), "123456", GUEST, silent=0.05)
    assert why(found) is Unpaired.STRANGER
