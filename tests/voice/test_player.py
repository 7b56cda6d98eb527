"""Sound is played, faded and counted as it should be, with a device, without one, and when it is lost."""

import math
import threading
import time
from array import array
from contextlib import suppress
from itertools import pairwise

import miniaudio
import pytest

from cochair.services.voice_ports import Sound
from cochair.voice.device import LATENCY, RATE, NoSound, fitted, open_device
from cochair.voice.outlet import AGAIN_AFTER, LOST_AFTER, OPENS_WITHIN
from cochair.voice.player import FADE, SAMPLE, Player
from tests.voice.sounds import Clock, Speaker, no_device, sound_of

ONE = sound_of("one two")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def speaker(clock: Clock) -> Speaker:
    return Speaker(clock)


@pytest.fixture
def player(speaker: Speaker, clock: Clock) -> Player:
    return Player(speaker.open, clock)


def _open(player: Player, speaker: Speaker) -> None:
    assert speaker.opened.wait(5)
    player._outlet._threads[-1].join()
    player.step()


def test_a_sound_is_given_whole_and_then_quiet(player: Player, speaker: Speaker) -> None:
    player.play(ONE, quiet=0.5)
    _open(player, speaker)
    got = speaker.ask(1.5)
    assert got == ONE.samples + bytes(RATE)
    assert player.done and player.heard
    assert speaker.ask(0.1) == bytes(RATE // 10 * SAMPLE)


def test_the_position_is_what_was_heard_and_not_what_was_given(player: Player, speaker: Speaker) -> None:
    player.play(ONE)
    _open(player, speaker)
    assert player.position == 0
    speaker.ask(0.4)
    assert player.position == pytest.approx(0.4 - LATENCY)


def test_a_pause_fades_within_10_milliseconds_and_keeps_its_place(player: Player, speaker: Speaker) -> None:
    player.play(ONE)
    _open(player, speaker)
    speaker.ask(0.2)
    player.pause()
    quiet = array("h", speaker.ask(0.1))
    assert quiet[0] > 31_000 and list(quiet[FADE:]) == [0] * (len(quiet) - FADE)
    assert list(quiet) == sorted(quiet, reverse=True)
    player.resume()
    assert array("h", speaker.ask(0.02))[0] == 32_000
    assert player.position == pytest.approx(0.22 - LATENCY)


def test_stop_leaves_nothing(player: Player, speaker: Speaker) -> None:
    player.play(ONE)
    _open(player, speaker)
    speaker.ask(0.2)
    player.stop()
    speaker.ask(0.02)
    player.resume()
    assert speaker.ask(0.1) == bytes(RATE // 10 * SAMPLE) and player.done


def test_volume_makes_it_quieter_at_once(player: Player, speaker: Speaker) -> None:
    player.play(ONE)
    _open(player, speaker)
    player.volume = 0.25
    assert set(array("h", speaker.ask(0.1))) == {8_000}
    player.volume = 0.0
    assert set(speaker.ask(0.1)) == {0}


def test_with_no_device_time_goes_on_unheard(clock: Clock) -> None:
    player = Player(no_device, clock)
    player.play(ONE)
    player._outlet._threads[-1].join()
    player.step()
    clock.now += 0.4
    player.step()
    assert not player.heard and player.position == pytest.approx(0.4)
    player.pause()
    clock.now += 5
    player.step()
    assert player.position == pytest.approx(0.4)
    player.resume()
    clock.now += 0.6
    player.step()
    assert player.done


def test_a_device_that_is_lost_is_let_go_and_time_goes_on(player: Player, speaker: Speaker, clock: Clock) -> None:
    player.play(sound_of("one two three four five six"))
    _open(player, speaker)
    speaker.ask(0.4)
    player.step()
    clock.now += LOST_AFTER + 0.1
    player.step()
    player._outlet._threads[-1].join()
    assert speaker.closed and not player.heard
    clock.now += 0.5
    player.step()
    assert 0.9 <= player.position <= 0.4 + LOST_AFTER + 0.6


def test_a_computer_without_sound_is_asked_again_later(clock: Clock) -> None:
    asked = []

    def opener(_fill: object) -> Speaker:
        asked.append(clock.now)
        raise NoSound

    player = Player(opener, clock)
    for wait in (0.0, 1.0, AGAIN_AFTER):
        clock.now += wait
        player.play(ONE)
        player._outlet._threads[-1].join()
    assert len(asked) == 2


def test_a_device_that_opens_late_is_not_waited_for_and_takes_over(clock: Clock) -> None:
    let, speaker = threading.Event(), Speaker(clock)

    def slowly(fill: object) -> Speaker:
        assert let.wait(5)
        return speaker.open(fill)  # type: ignore[arg-type]

    player = Player(slowly, clock)
    player.play(ONE)
    player.step()
    clock.now += OPENS_WITHIN / 2
    player.step()
    assert player.position == 0, "The sound waits for a device that may open any moment."
    clock.now += OPENS_WITHIN
    player.step()
    assert player.done
    let.set()
    player._outlet._threads[-1].join()
    player.play(ONE)
    player.step()
    assert player.heard and speaker.ask(1.0) == ONE.samples


def test_a_device_that_opens_after_it_was_let_go_is_closed_again(clock: Clock) -> None:
    let, speaker = threading.Event(), Speaker(clock)

    def slowly(fill: object) -> Speaker:
        assert let.wait(5)
        return speaker.open(fill)  # type: ignore[arg-type]

    player = Player(slowly, clock)
    player.prepare()
    player.rest()
    let.set()
    player.close()
    assert speaker.closed


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 44_100])
def test_every_rate_is_fitted_without_another_length_or_pitch(rate: int) -> None:
    tone = array("h", (round(10_000 * math.sin(2 * math.pi * 400 * n / rate)) for n in range(rate)))
    got = array("h", fitted(tone.tobytes(), rate))
    assert len(got) == pytest.approx(RATE, rel=0.001)
    crossings = sum(a < 0 <= b for a, b in pairwise(got))
    assert crossings == pytest.approx(400, abs=2)


def test_the_null_device_keeps_real_time() -> None:
    player = Player(lambda fill: open_device(fill, [miniaudio.Backend.NULL]))
    began = time.monotonic()
    player.play(Sound(bytes(RATE * SAMPLE // 2), RATE))
    while not player.done:
        player.step()
        assert time.monotonic() - began < 5
    took = time.monotonic() - began
    player.close()
    assert player.heard
    assert 0.35 <= took <= 1.2


def test_a_computer_with_no_sound_says_nothing_on_its_console(capfd: pytest.CaptureFixture[str]) -> None:
    with suppress(NoSound):
        open_device(lambda count: bytes(count * SAMPLE)).close()
    assert capfd.readouterr() == ("", "")
