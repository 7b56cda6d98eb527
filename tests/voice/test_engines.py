"""The engines say what they are asked, at the pace and in the voice that they are asked for."""

import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.services.voice_ports import FASTEST, SLOWEST, USUAL_PACE, Sound, Wanted
from cochair.voice.engines.choose import BETTER, HEART, has_better
from cochair.voice.engines.say import _LINE
from cochair.voice.engines.wave_file import read_wave
from cochair.voice.worker_process import WorkerProcess

SENTENCE = "Sam will book the taxi by Friday, and Kasia will ring the hall."


@pytest.fixture(scope="module")
def speaks() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.close()


def _shape(sound: Sound) -> tuple[int, float, tuple[int, ...]]:
    """Return what is the same each time; the hiss in an s is not, and may be some samples longer."""
    return sound.rate, round(sound.seconds, 1), tuple(word.start for word in sound.words)


@pytest.mark.parametrize("voice", ["", f"{BETTER}heart"])
def test_slower_is_longer_and_faster_is_shorter(speaks: WorkerProcess, voice: str) -> None:
    slow, usual, fast = (
        speaks.render(Wanted(SENTENCE, pace, voice)).seconds for pace in (SLOWEST, USUAL_PACE, FASTEST)
    )
    assert usual * 1.3 < slow < usual * 2.2
    assert usual * 0.5 < fast < usual * 0.85


@pytest.mark.parametrize("voice", ["", f"{BETTER}heart"])
def test_a_sentence_sounds_the_same_each_time_and_is_loud_enough(speaks: WorkerProcess, voice: str) -> None:
    sound = speaks.render(Wanted(SENTENCE, voice=voice))
    assert _shape(sound) == _shape(speaks.render(Wanted(SENTENCE, voice=voice)))
    loudest = max(map(abs, memoryview(sound.samples).cast("h")))
    assert 5_000 < loudest <= 32_767


def test_higher_and_lower_voices_and_welsh_differ(speaks: WorkerProcess) -> None:
    said = {v: speaks.render(Wanted("Bore da.", voice=v)).samples for v in ("gmw/en", "gmw/en+f2", "cel/cy")}
    assert len(set(said.values())) == 3


@pytest.mark.parametrize("voice", ["no such voice", "", "\0", "x" * 5_000])
def test_a_voice_that_is_not_known_is_the_usual_one(speaks: WorkerProcess, voice: str) -> None:
    assert _shape(speaks.render(Wanted("Hello.", voice=voice))) == _shape(speaks.render(Wanted("Hello.")))


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "…", "😀", "\0", "a\0b", "<speak>", "[[x]]", "£", "\ud7ff", "x" * 3_000]
)
@pytest.mark.parametrize("voice", ["", f"{BETTER}heart"])
def test_strange_text_does_not_break_it(speaks: WorkerProcess, text: str, voice: str) -> None:
    if voice and len(text) > 1_000:
        text = text[:100]
    sound = speaks.render(Wanted(text, voice=voice))
    assert all(0 <= word.start < word.start + word.length <= len(text) for word in sound.words)


def test_the_times_of_words_stay_right_after_letters_of_several_bytes(speaks: WorkerProcess) -> None:
    text = "Siân’s café – naïve £5 – ends here."
    last = speaks.render(Wanted(text)).words[-1]
    assert text[last.start : last.start + last.length] == "here"


def test_the_better_voice_is_there_and_opens_no_connection() -> None:
    """The tests' own watch on the network ends this one if it does."""
    from cochair.voice.engines.better import Better

    assert has_better() and Better().render(Wanted("Tea is at 11.", voice=HEART.id)).seconds > 0.7


@pytest.mark.parametrize("channels", [1, 2])
def test_what_an_engine_wrote_to_a_file_is_read(channels: int, tmp_path: Path) -> None:
    file = tmp_path / "x.wav"
    with wave.open(str(file), "wb") as opened:
        opened.setnchannels(channels)
        opened.setsampwidth(2)
        opened.setframerate(16_000)
        opened.writeframes(b"\1\0" * channels * 160)
    sound = read_wave(file)
    assert (sound.samples, sound.rate, sound.seconds) == (b"\1\0" * 160, 16_000, 0.01)


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.wav"
    with wave.open(str(file), "wb") as opened:
        opened.setnchannels(1)
        opened.setsampwidth(1)
        opened.setframerate(8_000)
        opened.writeframes(b"\1" * 8)
    with pytest.raises(ValueError, match="8 bits"):
        read_wave(file)


@pytest.mark.parametrize(
    ("line", "name", "language"),
    [
        ("Daniel              en_GB    # Hello! My name is Daniel.", "Daniel", "en_GB"),
        ("Eddy (English (UK)) en_GB    # Hello! My name is Eddy.", "Eddy (English (UK))", "en_GB"),
        ("Majed               ar_001   # مرحبًا!", "Majed", "ar_001"),
    ],
)
def test_the_list_of_voices_of_macos_is_read(line: str, name: str, language: str) -> None:
    found = _LINE.match(line)
    assert found is not None and (found["name"], found["language"]) == (name, language)
