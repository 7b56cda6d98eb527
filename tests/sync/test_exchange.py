"""Laptops of one meeting tell each other everything: over loopback, in threads, with real locks on the line."""

import threading
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from cochair.domain.laptops import Role
from cochair.services.laptop_ports import Link
from cochair.services.ports import StoreFailed
from tests.sync.laptops import CERTIFICATES, TEN, MemoryLog, World, pair_of, row, world
from tests.sync.relay import Relay

ANN = pair_of("ann", 1, Role.WRITES)
BO = pair_of("bo", 2, Role.KEY)
ROOM = pair_of("room", 3, Role.ROOM)


@pytest.fixture
def laptops() -> Iterator[World]:
    with world() as made:
        yield made


def test_what_each_wrote_before_and_after_is_on_both(laptops: World) -> None:
    host = laptops.host(ANN)
    host.write(3)
    ann = laptops.guest(ANN, host.exchange.port)
    ann.write(2)
    ann.has(host)
    host.has(ann)
    host.write()
    ann.write()
    ann.has(host)
    host.has(ann)
    assert host.log.rows() == ann.log.rows()
    assert len(host.log.rows()) == 7
    host.sees(Link.HERE)
    ann.sees(Link.HERE)
    assert ann.ear.reached == [f"127.0.0.1:{host.exchange.port}"]


def test_the_host_passes_on_what_one_laptop_wrote_to_another(laptops: World) -> None:
    host = laptops.host(ANN, BO)
    ann, bo = (laptops.guest(pair, host.exchange.port) for pair in (ANN, BO))
    for n in range(5):
        ann.write(words=f"Ann {n}")
        bo.write(words=f"Bo {n}")
        host.write()
    for one in (host, ann, bo):
        one.has(host, ann, bo)
        assert len(one.log.rows()) == 15
    assert [(one.place, one.name, one.role) for one in bo.exchange.laptops()] == [(0, "Host", Role.RUNS)]
    assert [(one.place, one.name, one.role) for one in host.exchange.laptops()] == [
        (1, "Ann", Role.WRITES),
        (2, "Bo", Role.KEY),
    ]


def test_rows_that_came_on_a_stick_go_on_to_the_others(laptops: World) -> None:
    host = laptops.host(ANN, BO)
    bo = laptops.guest(BO, host.exchange.port)
    bo.sees(Link.HERE)
    host.log.take_in([row("ann", n, 1) for n in (1, 2)])
    host.exchange.read_all()
    bo.has(host)
    ann = laptops.guest(ANN, host.exchange.port, log=MemoryLog("ann", 1))
    ann.log.write(2)
    ann.exchange.read_all()
    ann.write()
    bo.ear.until(lambda: len(bo.log.rows()) == 3)
    assert bo.log.rows() == host.log.rows() == ann.log.rows()


def test_a_laptop_knows_how_many_of_its_rows_are_on_the_other_one(laptops: World) -> None:
    host = laptops.host(ANN)
    with Relay(host.exchange.port) as relay:
        ann = laptops.guest(ANN, relay.port)
        ann.write(3)
        host.has(ann)
        host.write()
        ann.ear.until(lambda: ann.exchange.own_there() == 3)
        relay.hang()
        ann.write()
        ann.sees(Link.AWAY)
        assert ann.exchange.own_there() == 3


def test_a_large_log_comes_over_in_pieces(laptops: World) -> None:
    log = MemoryLog("host")
    log.write(2_000, "Words that are long " * 40)
    host = laptops.host(ANN, log=log)
    ann = laptops.guest(ANN, host.exchange.port)
    ann.has(host)
    assert ann.ear.rows > 1
    assert ann.log.rows() == host.log.rows()


def test_both_go_on_when_the_cable_is_out_and_nothing_is_lost_or_doubled_afterwards(laptops: World) -> None:
    host = laptops.host(ANN)
    with Relay(host.exchange.port) as relay:
        ann = laptops.guest(ANN, relay.port)
        for _ in range(5):
            ann.write(3)
            host.write(3)
            ann.has(host)
            host.has(ann)
            relay.cut()
            ann.sees(Link.AWAY)
            host.sees(Link.AWAY)
            ann.write(2)
            host.write(2)
            relay.mend()
            ann.sees(Link.HERE)
        ann.has(host)
        host.has(ann)
        assert host.log.rows() == ann.log.rows()
        assert len(host.log.rows()) == 50


def test_a_line_that_hangs_is_noticed_by_both_and_made_anew(laptops: World) -> None:
    host = laptops.host(ANN)
    with Relay(host.exchange.port) as relay:
        ann = laptops.guest(ANN, relay.port)
        ann.sees(Link.HERE)
        relay.hang()
        ann.write()
        ann.sees(Link.AWAY)
        host.sees(Link.AWAY)
        assert host.exchange.laptops()[0].last_heard == TEN
        relay.mend()
        host.has(ann)
        ann.sees(Link.HERE)


def test_what_is_spoilt_on_the_way_breaks_the_line_and_nothing_else(laptops: World) -> None:
    host = laptops.host(ANN)
    with Relay(host.exchange.port) as relay:
        ann = laptops.guest(ANN, relay.port)
        for _ in range(5):
            ann.sees(Link.HERE)
            relay.spoil(2)
            ann.write(2)
            host.write(2)
            ann.has(host)
            host.has(ann)
        assert relay.times > 1
        assert host.log.rows() == ann.log.rows()


def test_a_slow_line_is_only_slow(laptops: World) -> None:
    host = laptops.host(ANN)
    with Relay(host.exchange.port) as relay:
        relay.slow(lambda: 0.05)
        ann = laptops.guest(ANN, relay.port)
        ann.write(5)
        host.write(5)
        ann.has(host)
        host.has(ann)


def test_a_laptop_that_takes_nothing_is_let_go_and_costs_no_memory(laptops: World) -> None:
    log = MemoryLog("host")
    host = laptops.host(ANN, BO, log=log)
    with Relay(host.exchange.port) as relay:
        ann, bo = laptops.guest(ANN, relay.port), laptops.guest(BO, host.exchange.port)
        ann.sees(Link.HERE)
        relay.hang()
        for n in range(20):
            host.write(50, "Words that are long " * 100)
            bo.has(host)
            assert n or relay.passed
        host.sees(Link.AWAY, 1)
        host.sees(Link.HERE, 2)
        relay.mend()
        ann.has(host)


def test_the_host_comes_back_on_the_same_port_after_it_was_ended(laptops: World) -> None:
    log = MemoryLog("host")
    host = laptops.host(ANN, log=log)
    port = host.exchange.port
    ann = laptops.guest(ANN, port)
    ann.sees(Link.HERE)
    host.exchange.close()
    ann.sees(Link.AWAY)
    ann.write(2)
    log.write(2)
    again = laptops.host(ANN, log=log, port=port)
    assert again.exchange.port == port
    again.has(ann)
    ann.has(again)
    assert len(log.rows()) == 4


def test_a_host_whose_port_is_taken_listens_at_another_and_is_found_there(laptops: World) -> None:
    first = laptops.host(ANN)
    second = laptops.host(ANN, port=first.exchange.port)
    assert second.exchange.port != first.exchange.port
    first.exchange.close()
    ann = laptops.guest(ANN, first.exchange.port)
    ann.write()
    ann.exchange.also_at(f"127.0.0.1:{second.exchange.port}")
    second.has(ann)


def test_the_first_address_that_answers_is_taken(laptops: World) -> None:
    host = laptops.host(ANN)
    with Relay(host.exchange.port) as dead, Relay(host.exchange.port) as silent:
        dead.cut()
        silent.hang()
        ann = laptops.guest(ANN, dead.port, silent.port, host.exchange.port)
        ann.write()
        host.has(ann)
        assert ann.ear.reached == [f"127.0.0.1:{host.exchange.port}"]


def test_rows_that_could_not_be_kept_come_again(laptops: World, caplog: pytest.LogCaptureFixture) -> None:
    host = laptops.host(ANN)
    ann = laptops.guest(ANN, host.exchange.port)
    ann.sees(Link.HERE)
    host.log.refuses = StoreFailed("The disk is full.")
    ann.write()
    host.ear.until(lambda: Link.AWAY in [one.link for told in host.ear.laptops[1:] for one in told])
    assert host.log.rows() == []
    host.log.refuses = None
    host.has(ann)
    host.sees(Link.HERE)
    assert "could not be kept: The disk is full." in caplog.text
    caplog.clear()


def test_a_laptop_that_is_dropped_is_let_in_no_more_until_it_is_let_in_anew(laptops: World) -> None:
    host = laptops.host(ANN)
    ann = laptops.guest(ANN, host.exchange.port)
    ann.sees(Link.HERE)
    host.exchange.drop("ann")
    ann.sees(Link.AWAY)
    host.ear.until(lambda: host.ear.laptops[-1] == ())
    again = laptops.guest(ANN, host.exchange.port)
    again.ear.until(again.exchange.is_dropped)
    host.exchange.let_in(ANN)
    anew = laptops.guest(ANN, host.exchange.port)
    anew.write()
    host.has(anew)
    anew.sees(Link.HERE)


def test_a_laptop_that_comes_twice_has_one_line(laptops: World) -> None:
    host = laptops.host(ANN)
    first = laptops.guest(ANN, host.exchange.port)
    first.sees(Link.HERE)
    second = laptops.guest(ANN, host.exchange.port, log=first.log)
    second.sees(Link.HERE)
    second.write()
    host.has(second)
    assert len(host.exchange.laptops()) == 1


def test_the_room_gets_what_it_may_see_and_no_row_and_says_nothing(laptops: World) -> None:
    host = laptops.host(ANN, ROOM)
    host.write(3)
    room = laptops.guest(ROOM, host.exchange.port)
    ann = laptops.guest(ANN, host.exchange.port)
    room.ear.until(lambda: room.ear.shown)
    laptops.seen_in_room = b"Now it sees that"
    ann.write()
    room.ear.until(lambda: len(room.ear.shown) > 1)
    host.write(3)
    laptops.seen_in_room = b"And at last this"
    host.exchange.show_room()
    room.ear.until(lambda: len(room.ear.shown) > 2)
    assert room.ear.shown == [b"The room sees this", b"Now it sees that", b"And at last this"]
    assert room.ear.rows == 0
    room.exchange.type_words("note", "", "A room types nothing")
    room.exchange.wrote()
    ann.write()
    host.has(ann)
    assert host.ear.words == {}


def test_words_that_two_people_type_at_once_are_joined(laptops: World) -> None:
    host = laptops.host(ANN, BO)
    ann, bo = (laptops.guest(pair, host.exchange.port) for pair in (ANN, BO))
    host.exchange.type_words("note", "", "The bus comes")
    for one in (ann, bo):
        one.ear.until(lambda one=one: one.ear.words.get("note") == "The bus comes")
    ann.exchange.type_words("note", "The bus comes", "The bus never comes")
    bo.exchange.type_words("note", "The bus comes", "The bus comes 😀 at ten")
    joined = "The bus never comes 😀 at ten"
    for one in (host, ann, bo):
        one.ear.until(lambda one=one: one.ear.words.get("note") == joined)


def test_words_typed_while_apart_are_joined_on_return(laptops: World) -> None:
    host = laptops.host(ANN)
    with Relay(host.exchange.port) as relay:
        ann = laptops.guest(ANN, relay.port)
        host.exchange.type_words("note", "", "Ŵyl")
        ann.ear.until(lambda: ann.ear.words.get("note") == "Ŵyl")
        relay.cut()
        ann.sees(Link.AWAY)
        ann.exchange.type_words("note", "Ŵyl", "Ŵyl fawr")
        host.exchange.type_words("note", "Ŵyl", "Yr Ŵyl")
        relay.mend()
        for one in (host, ann):
            one.ear.until(lambda one=one: one.ear.words.get("note") == "Yr Ŵyl fawr")


def test_the_guest_learns_how_far_the_clock_of_the_host_is_ahead() -> None:
    with world() as early, world(now=lambda: TEN + timedelta(days=1, seconds=3)) as late:
        host = early.host(ANN)
        ann = late.guest(ANN, host.exchange.port)
        ann.ear.until(lambda: ann.ear.ahead)
        assert ann.ear.ahead == [timedelta(days=-1, seconds=-3)]
        ann.write()
        host.has(ann)


def test_closing_leaves_no_thread_and_no_socket_within_a_second(laptops: World) -> None:
    before = set(threading.enumerate())
    host = laptops.host(ANN, BO, ROOM)
    guests = [laptops.guest(pair, host.exchange.port) for pair in (ANN, BO, ROOM)]
    lost = laptops.guest(ANN, 1)
    for guest in guests[1:]:
        guest.sees(Link.HERE)
    for one in (host, *guests, lost):
        began = time.monotonic()
        one.exchange.close()
        one.exchange.close()
        one.exchange.wrote()
        assert time.monotonic() - began < 1
    assert set(threading.enumerate()) <= before


def test_a_host_of_another_version_or_meeting_or_device_is_not_talked_with(
    laptops: World, caplog: pytest.LogCaptureFixture
) -> None:
    host = laptops.host(ANN)
    ann = laptops.guest(ANN, host.exchange.port, meeting="2026-11-13-00000000")
    ann.sees(Link.ODD)
    host.sees(Link.ODD)
    again = laptops.guest(ANN, host.exchange.port)
    again.sees(Link.ODD)
    assert host.log.rows() == again.log.rows() == []
    assert "another laptop, or at another meeting" in caplog.text
    caplog.clear()


def test_a_host_that_a_pair_knows_under_another_certificate_is_not_talked_with(laptops: World) -> None:
    host = laptops.host(ANN)
    ann = laptops.guest(ANN, host.exchange.port, certificate=CERTIFICATES["stranger"].certificate)
    ann.write()
    bo = laptops.guest(ANN, host.exchange.port)
    bo.sees(Link.HERE)
    assert host.log.rows() == []
    ann.sees(Link.AWAY)
