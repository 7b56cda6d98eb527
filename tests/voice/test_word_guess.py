"""Where an engine tells no times, the guess is near what espeak-ng tells."""

import statistics
from collections.abc import Iterator

import pytest

from cochair.services.voice_ports import Sound, Wanted
from cochair.voice.word_guess import guessed, with_words
from cochair.voice.worker_process import WorkerProcess

SENTENCES = (
    "Sam will book the taxi by Friday.",
    "The council pays for the hall until March, and then we must find somebody else.",
    "Kasia said: I waited 40 minutes on the phone.",
    "Please bring a cup, a pen and your own paper.",
    "We met at the community centre; it was warm, and there was tea.",
    "Some people want to book a visit in person, not by phone.",
    "The letter was four pages long. I did not know the date was in it.",
)


@pytest.fixture(scope="module")
def speaks() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.close()


def test_half_of_the_words_are_within_an_eighth_of_a_second(speaks: WorkerProcess) -> None:
    off = []
    for sentence in SENTENCES:
        sound = speaks.render(Wanted(sentence))
        told = {word.start: word.at for word in sound.words}
        off += [abs(told[w.start] - w.at) for w in guessed(sentence, sound.seconds) if w.start in told]
    assert len(off) > 70
    assert statistics.median(off) < 0.125 and sorted(off)[int(len(off) * 0.95)] < 0.45


def test_each_word_has_its_place_in_order() -> None:
    words = guessed("O'Neil said: well-being, 40 times!", 4.0)
    assert [(w.start, w.length) for w in words] == [(0, 6), (7, 4), (13, 10), (25, 2), (28, 5)]
    assert [w.at for w in words] == sorted(w.at for w in words) and words[0].at == 0 and words[-1].at < 4


@pytest.mark.parametrize("text", ["", "  ", "…", "£"])
def test_what_has_no_words_has_no_times(text: str) -> None:
    assert guessed(text, 1.0) == ()


def test_what_the_engine_told_stays(speaks: WorkerProcess) -> None:
    sound = speaks.render(Wanted("Hello there."))
    assert with_words("Hello there.", sound) is sound
    assert len(with_words("Hello there.", Sound(sound.samples, sound.rate)).words) == 2
