"""Sentences are made ahead, the one that is needed first."""

from collections.abc import Iterator

import pytest

from cochair.services.voice_ports import Sound, VoiceFailed, Wanted
from cochair.voice.ahead import Ahead
from tests.voice.sounds import Renders
from tests.voice.waiting import until

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
    assert until(lambda: ahead.made(wanted) is not None), f"{wanted} is never made."
    made = ahead.made(wanted)
    assert made is not None
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
    assert until(lambda: renders.asked)
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
    assert until(lambda: renders.asked)
    ahead.close()
    assert renders.closed and ahead._thread is not None and not ahead._thread.is_alive()


def test_it_can_be_closed_before_it_began(renders: Renders) -> None:
    Ahead(renders).close()
    assert renders.closed
