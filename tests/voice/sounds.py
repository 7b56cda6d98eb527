"""A device, a clock and a renderer for tests, each with nothing of a real computer."""

import threading

from cochair.services.voice_ports import Sound, Voice, VoiceFailed, Wanted, WordTime
from cochair.voice.device import RATE, Fill, NoSound

SECONDS_A_WORD = 0.5


class Clock:
    """Stands still until somebody moves it."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Speaker:
    """A device that asks for samples when the test says so, and keeps what it got."""

    def __init__(self, clock: Clock) -> None:
        self.clock, self.got, self.fill, self.closed = clock, b"", None, False
        self.opened = threading.Event()

    def open(self, fill: Fill) -> "Speaker":
        self.fill = fill
        self.opened.set()
        return self

    def ask(self, seconds: float) -> bytes:
        """Let time go by, and ask for that much sound, 20 milliseconds at a time."""
        assert self.opened.wait(5) and self.fill is not None
        began = len(self.got)
        for _period in range(round(seconds / 0.02)):
            self.clock.now += 0.02
            self.got += self.fill(RATE // 50)
        return self.got[began:]

    def close(self) -> None:
        self.closed = True


def no_device(_fill: Fill) -> Speaker:
    """Stand for a computer that makes no sound."""
    raise NoSound


def sound_of(text: str, rate: int = RATE) -> Sound:
    """Return a sound of half a second a word, as loud as it can be."""
    words, place = [], 0
    for number, word in enumerate(text.split()):
        place = text.index(word, place)
        words.append(WordTime(place, len(word), number * SECONDS_A_WORD))
        place += len(word)
    count = round(len(words) * SECONDS_A_WORD * rate)
    return Sound((32_000).to_bytes(2, "little", signed=True) * count, rate, tuple(words))


class AtOnce:
    """Makes sentences as soon as they are wanted, in the place of `Ahead`; `late` ones wait, `broken` ones fail."""

    def __init__(self) -> None:
        self.wanted: list[tuple[Wanted, ...]] = []
        self.late, self.broken = set[str](), set[str]()
        self.closed = False

    def want(self, wanted: tuple[Wanted, ...]) -> None:
        self.wanted.append(wanted)

    def made(self, wanted: Wanted) -> Sound | VoiceFailed | None:
        if wanted.text in self.broken:
            return VoiceFailed("It does not work.")
        return None if wanted.text in self.late else sound_of(wanted.text)

    def forget(self) -> None:
        self.wanted.append(())

    def close(self) -> None:
        self.closed = True


class Renders:
    """A renderer that keeps what it was asked, and waits while it is held."""

    def __init__(self) -> None:
        self.asked: list[Wanted] = []
        self.free = threading.Event()
        self.free.set()
        self.closed = False

    def render(self, wanted: Wanted) -> Sound:
        self.asked.append(wanted)
        assert self.free.wait(5)
        if self.closed or wanted.text == "broken":
            raise VoiceFailed("It does not work.")
        return sound_of(wanted.text)

    def voices(self) -> tuple[Voice, ...]:
        return ()

    def close(self) -> None:
        self.closed = True
        self.free.set()
