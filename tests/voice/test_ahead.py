"""Sentences are made ahead, the one that is needed first."""

import time
from collections.abc import Iterator

import pytest

from cochair.services.voice_ports import Sound, VoiceFailed, Wanted
from cochair.voice.ahead import Ahead
from tests.voice.sounds import Renders

ONE, TWO, THREE, BROKEN = (Wanted(text) for text in ("one", "two", "three", "broken"))


@pytest.fixture
def renders() -> Renders:
    return Renders()


@pytest.fixture
def ahead(renders: Renders) -> Iterator[Ahead]:
    ahead = Ahead(renders)
    yield ahead
    ahead.close()


def _made(ahead: Ahead, wanted: Wanted) -> Sound | VoiceFailed:
    end = time.monotonic() + 5
    while (made := ahead.made(wanted)) is None:
        assert time.monotonic() < end, f"{wanted} is never made."
        time.sleep(0.005)
    return made


def test_they_are_made_in_order_and_once(ahead: Ahead, renders: Renders) -> None:
    ahead.want((ONE, TWO))
    assert isinstance(_made(ahead, TWO), Sound)
    ahead.want((TWO, THREE))
    assert isinstance(_made(ahead, THREE), Sound) and isinstance(_made(ahead, TWO), Sound)
    assert renders.asked == [ONE, TWO, THREE]
    assert ahead.made(ONE) is None, "What was heard is not kept."


def test_what_is_not_wanted_any_more_is_not_made(ahead: Ahead, renders: Renders) -> None:
    renders.free.clear()
    ahead.want((ONE, TWO))
    while not renders.asked:
        time.sleep(0.005)
    ahead.want((THREE,))
    renders.free.set()
    _made(ahead, THREE)
    assert renders.asked == [ONE, THREE] and ahead.made(ONE) is None


def test_what_failed_is_told_and_tried_again_when_it_is_wanted_again(ahead: Ahead, renders: Renders) -> None:
    ahead.want((BROKEN, ONE))
    assert isinstance(_made(ahead, BROKEN), VoiceFailed) and isinstance(_made(ahead, ONE), Sound)
    assert renders.asked == [BROKEN, ONE], "It is not tried again and again by itself."
    ahead.want((BROKEN, ONE))
    _made(ahead, BROKEN)
    assert renders.asked == [BROKEN, ONE, BROKEN]


def test_close_ends_who_is_at_work(renders: Renders) -> None:
    ahead = Ahead(renders)
    renders.free.clear()
    ahead.want((ONE,))
    while not renders.asked:
        time.sleep(0.005)
    ahead.close()
    assert renders.closed and ahead._thread is not None and not ahead._thread.is_alive()


def test_it_can_be_closed_before_it_began(renders: Renders) -> None:
    Ahead(renders).close()
    assert renders.closed
