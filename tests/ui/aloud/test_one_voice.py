"""The one voice of the window goes on by itself, and stops looking when there is nothing to do."""

import pytest

from cochair.services.voice_ports import Said, Sound, State
from tests.ui.fake_beat import FakeBeat
from tests.ui.fake_reading import EACH_WORD, Clock, FakeReading
from ui.aloud.one_voice import EACH, LEFT, RESTS, OneVoice

pytestmark = pytest.mark.usefixtures("qapp")
TEXT = (Said("One two."), Said("Three."))


class Voice:
    """A voice, with the time and the beat of a test."""

    def __init__(self) -> None:
        self.clock, self.beat = Clock(), FakeBeat()
        self.reading = FakeReading(self.clock)
        self.voice = OneVoice(self.reading, beat=self.beat)

    def beats(self, most: int = 10_000) -> int:
        """Let it look as often as it wants to, and return how often that was."""
        for count in range(most):
            if not self.beat.beats:
                return count
            self.clock.seconds += EACH_WORD
            self.beat.timeout.emit()
        return most


def test_it_reads_to_its_end_with_nobody_who_steps() -> None:
    here = Voice()
    here.voice.read(TEXT)
    assert RESTS <= here.beats() < RESTS + 60
    assert here.voice.place.state is State.STILL
    assert here.reading.heard == ["One two.", "Three."]


def test_what_is_paused_is_not_looked_at_for_ever_and_goes_on_when_it_is_asked_to() -> None:
    here = Voice()
    here.voice.read(TEXT)
    here.voice.pause()
    assert here.beats() <= RESTS
    here.voice.resume()
    here.beats()
    assert here.reading.heard == ["One two.", "Three."]


def test_a_gentle_sound_lets_it_look_until_the_device_can_rest() -> None:
    here = Voice()
    here.voice.play(Sound(b"", 22_050))
    assert here.beats() == RESTS


def test_after_it_is_closed_it_never_looks_again() -> None:
    here = Voice()
    here.voice.read(TEXT)
    here.voice.close()
    assert not here.beat.beats and here.reading.closed


def test_while_somebody_else_steps_it_does_not_look_itself_and_afterwards_it_does() -> None:
    here = Voice()
    here.voice.read(TEXT)
    assert here.beat.milliseconds == EACH
    here.voice.step()
    assert here.beat.milliseconds == LEFT
    here.beat.timeout.emit()
    assert here.beat.milliseconds == EACH
    here.beats()
    here.voice.step()
    assert not here.beat.beats


def test_who_gave_the_words_knows_whether_they_are_heard() -> None:
    here = Voice()
    here.voice.read(TEXT)
    assert here.voice.given is TEXT
    other = (Said("One two."), Said("Three."))
    here.voice.read(other)
    assert here.voice.given is other
    here.voice.stop()
    assert here.voice.given == ()
