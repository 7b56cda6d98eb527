"""One laptop joins another by six digits."""

import logging
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from queue import Queue

import pytest

from cochair.sync.addresses import Address
from cochair.sync.asking import ask_to_join
from cochair.sync.greeting import Side
from cochair.sync.listening import open_sockets
from cochair.sync.pairing import CodeEnded, NotPaired, Paired, Unpaired
from cochair.sync.pairing_line import Kind
from tests.sync.pairs import GUEST, HOST, LOCAL, OFFER, WAIT, Door, asked
from tests.sync.strangers import ByHand


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door()
    yield made
    made.invitation.close()


def test_the_right_digits_make_a_pair_on_both_sides(door: Door) -> None:
    at_guest = door.ask()
    at_host = door.paired.get(timeout=WAIT)
    assert isinstance(at_guest, Paired)
    assert at_guest.offer == at_host.offer == OFFER
    assert at_guest.pair.secret == at_host.pair.secret and len(at_host.pair.secret) == 32
    assert (at_guest.pair.is_host, at_host.pair.is_host) == (True, False)
    assert (at_guest.pair.device, at_guest.pair.name, at_guest.pair.certificate) == (
        HOST.device, "Sam", HOST.certificate)  # fmt: skip
    assert (at_host.pair.device, at_host.pair.name, at_host.pair.certificate) == (
        GUEST.device, "Ann", GUEST.certificate)  # fmt: skip
    for pair in (at_guest.pair, at_host.pair):
        told = pair.meeting, pair.place, pair.role, pair.keeps_nothing, pair.person
        assert told == (OFFER.meeting, 1, OFFER.role, True, "ann")
    assert at_guest.pair.addresses == ("127.0.0.1:47821", "192.168.1.5:47821", "[2001:db8::5]:999")


def test_one_success_ends_the_code_and_closes_the_door(door: Door) -> None:
    door.ask()
    assert door.ended.get(timeout=WAIT) is CodeEnded.USED
    door.invitation._thread.join(WAIT)
    again = door.ask()
    assert isinstance(again, NotPaired) and again.why is Unpaired.NOT_FOUND
    assert door.paired.qsize() == 1 and door.wrong.empty()


def test_two_pairs_never_have_the_same_secret() -> None:
    secrets = set()
    for _ in range(2):
        door = Door()
        found = door.ask()
        assert isinstance(found, Paired)
        secrets.add(found.pair.secret)
        door.invitation.close()
    assert len(secrets) == 2


def test_wrong_digits_tell_the_tries_left_and_the_third_ends_the_code(door: Door) -> None:
    for left in (2, 1, 0):
        found = door.ask(door.wrong_digits)
        assert isinstance(found, NotPaired)
        assert (found.why, found.tries_left) == (Unpaired.WRONG_DIGITS, left)
        assert door.wrong.get(timeout=WAIT) == left
    assert door.ended.get(timeout=WAIT) is CodeEnded.WRONG
    late = door.ask()
    assert isinstance(late, NotPaired) and late.why is Unpaired.CODE_OVER
    assert door.paired.empty()


def test_of_a_million_codes_three_can_be_tried(door: Door) -> None:
    answers = [door.ask(f"{(int(door.invitation.digits) + n) % 10**6:06}") for n in range(1, 12)]
    whys = [answer.why for answer in answers if isinstance(answer, NotPaired)]
    assert whys == [Unpaired.WRONG_DIGITS] * 3 + [Unpaired.CODE_OVER] * 8
    assert door.wrong.qsize() == 3


def test_after_two_minutes_the_code_is_over_and_a_late_laptop_hears_it(door: Door) -> None:
    door.clock.pass_by(minutes=1, seconds=59)
    found = door.ask(door.wrong_digits)
    assert isinstance(found, NotPaired) and found.why is Unpaired.WRONG_DIGITS
    door.clock.pass_by(seconds=1)
    assert door.ended.get(timeout=WAIT) is CodeEnded.OVER
    late = door.ask()
    assert isinstance(late, NotPaired) and late.why is Unpaired.CODE_OVER
    door.clock.pass_by(minutes=2)
    door.invitation._thread.join(WAIT)
    assert not door.invitation._thread.is_alive() and door.ended.empty()


def test_digits_that_come_after_the_end_do_not_count(door: Door) -> None:
    with ByHand.to(door.address) as hand:
        shared, _ = hand.greet(door.invitation.digits)
        door.clock.pass_by(minutes=2)
        hand.send(Kind.PROOF, shared.proof(Side.GUEST))
        assert hand.read() == (Kind.NO, b"code over:0")
    assert door.paired.empty()


def test_who_withdraws_the_code_closes_the_door_at_once(door: Door) -> None:
    door.invitation.close()
    assert door.ended.get_nowait() is CodeEnded.WITHDRAWN
    found = door.ask()
    assert isinstance(found, NotPaired) and found.why is Unpaired.NOT_FOUND
    door.invitation.close()
    assert door.ended.empty()


def test_each_address_is_tried_until_a_laptop_of_ours_answers(door: Door) -> None:
    nobody = Address(LOCAL, _free_port())
    found = asked(nobody, door.invitation.digits, GUEST, Address("::1", _free_port()), door.address)
    assert isinstance(found, Paired)
    assert asked_why(nobody) is Unpaired.NOT_FOUND


def test_without_any_address_none_is_found() -> None:
    told: Queue[Paired | NotPaired] = Queue()
    asking = ask_to_join((), "123456", GUEST, told.put)
    found = told.get(timeout=WAIT)
    asking.close()
    assert isinstance(found, NotPaired) and found.why is Unpaired.NOT_FOUND


def test_a_second_laptop_at_once_hears_that_another_is_joining(door: Door) -> None:
    with ByHand.to(door.address) as first:
        first.greet(door.invitation.digits)
        second = door.ask()
        assert isinstance(second, NotPaired) and second.why is Unpaired.BUSY
    while isinstance(found := door.ask(), NotPaired):  # until it is seen that the first has gone
        assert found.why is Unpaired.BUSY
    assert door.wrong.empty()


def test_who_only_connects_keeps_nobody_out(door: Door) -> None:
    with ByHand.to(door.address), ByHand.to(door.address):
        assert isinstance(door.ask(), Paired)


def test_a_laptop_that_is_the_same_one_does_not_join_itself(door: Door) -> None:
    found = door.ask(own=replace(GUEST, device=HOST.device))
    assert isinstance(found, NotPaired) and found.why is Unpaired.STRANGER
    assert door.paired.empty()


def test_the_name_that_the_other_laptop_tells_is_taken_where_none_was_given(door: Door) -> None:
    door.invitation._offer = replace(OFFER, name="")
    door.ask(own=replace(GUEST, name="Bo"))
    assert door.paired.get(timeout=WAIT).pair.name == "Bo"


def test_a_taken_port_gives_way_to_the_next() -> None:
    (taken,) = open_sockets((LOCAL,), 0)
    port = taken.getsockname()[1]
    (other,) = open_sockets((LOCAL,), port)
    assert other.getsockname()[1] != port
    for each in (taken, other):
        each.close()


def test_asking_can_be_given_up_and_tells_nothing_then() -> None:
    told: Queue[Paired | NotPaired] = Queue()
    with socket.create_server((LOCAL, 0)) as silent:
        asking = ask_to_join((Address(LOCAL, silent.getsockname()[1]),), "123456", GUEST, told.put)
        silent.settimeout(WAIT)
        plug, _ = silent.accept()
        asking.close()
        plug.close()
    assert told.empty()


def test_a_fault_of_our_own_is_told_too(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = list[object]()
    monkeypatch.setattr(threading, "excepthook", lambda told: faults.append(told.exc_type))

    def break_down(_: bytes) -> None:
        raise KeyError

    monkeypatch.setattr("cochair.sync.asking.read_offer", break_down)
    found = door.ask()
    assert isinstance(found, NotPaired) and found.why is Unpaired.STRANGER
    assert faults == [KeyError]


def test_no_secret_goes_to_a_log(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    door.ask(door.wrong_digits)
    found = door.ask()
    assert isinstance(found, Paired)
    door.invitation.close()
    logged = repr([(record.getMessage(), record.args, record.exc_text) for record in caplog.records])
    for secret in (door.invitation.digits, door.wrong_digits, found.pair.secret.hex(), repr(found.pair.secret)):
        assert secret not in logged
    assert "CERTIFICATE" not in logged and "CERTIFICATE" not in repr(GUEST)


def asked_why(address: Address) -> Unpaired:
    found = asked(address, "123456")
    assert isinstance(found, NotPaired)
    return found.why


def _free_port() -> int:
    with socket.create_server((LOCAL, 0)) as plug:
        port: int = plug.getsockname()[1]
    return port
