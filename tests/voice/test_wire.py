"""What is sent is what comes."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cochair.services.voice_ports import Sound, Voice, Wanted, WordTime
from cochair.voice.wire import (
    Rubbish,
    receive,
    send,
    sound_told,
    told_sound,
    told_voices,
    told_wanted,
    voices_told,
    wanted_told,
)

WORDS = st.builds(WordTime, st.integers(0, 10_000), st.integers(1, 50), st.floats(0, 600))
SAMPLES = st.binary(max_size=400).map(lambda b: b[: len(b) // 2 * 2])
SOUNDS = st.builds(Sound, SAMPLES, st.sampled_from([16_000, 22_050, 48_000]), st.lists(WORDS).map(tuple))


@given(st.builds(Wanted, st.text(), st.integers(80, 220), st.text()), SOUNDS)
def test_everything_comes_as_it_was_sent(wanted: Wanted, sound: Sound) -> None:
    stream = BytesIO()
    send(stream, wanted_told(wanted))
    send(stream, *sound_told(sound))
    stream.seek(0)
    first, second = receive(stream), receive(stream)
    assert first is not None and told_wanted(first[0]) == wanted
    assert second is not None and told_sound(*second) == sound
    assert receive(stream) is None


def test_voices_come_as_they_were_sent() -> None:
    voices = (Voice("gmw/en", "English", "en-gb", higher=False), Voice("x", "Siân", "cy", None))
    assert told_voices(voices_told(voices)) == voices


@given(st.binary(max_size=200))
def test_anything_else_is_rubbish_or_the_end(line: bytes) -> None:
    try:
        got = receive(BytesIO(line))
    except Rubbish:
        return
    assert got is None or set(got[0]) >= {"bytes"}


@pytest.mark.parametrize("told", [{}, {"rate": 1, "words": []}, {"rate": 9_000, "words": 4}, {"rate": [], "words": []}])
def test_a_sound_that_is_none_is_rubbish(told: dict[str, object]) -> None:
    with pytest.raises(Rubbish):
        told_sound(told, b"ab")
