"""What reading aloud needs from the outside, and nothing about how it is done."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

USUAL_PACE, SLOWEST, FASTEST, PACE_STEP = 150, 80, 220, 10
"""Words a minute (D-01)."""
AFTER_SENTENCE, AFTER_IDEA, AFTER_HEADING = 0.6, 1.0, 1.5
"""Seconds of quiet (D-02)."""


class VoiceFailed(Exception):
    """Nothing can be read aloud; its text is one plain sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice that can be chosen. `higher` is None where nobody knows."""

    id: str
    name: str
    language: str
    higher: bool | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """One sentence to say: `pace` is in words a minute, `voice` the id of a voice, empty for the usual one."""

    text: str
    pace: int = USUAL_PACE
    voice: str = ""


@dataclass(frozen=True, slots=True)
class WordTime:
    """When a word begins: its place and length in the letters of the sentence, and seconds from its first sound."""

    start: int
    length: int
    at: float


@dataclass(frozen=True, slots=True)
class Sound:
    """One sentence as sound: `samples` are 16 bits each, one channel, `rate` of them a second."""

    samples: bytes
    rate: int
    words: tuple[WordTime, ...] = ()

    @property
    def seconds(self) -> float:
        """How long it sounds."""
        return len(self.samples) / 2 / self.rate


class Renderer(Protocol):
    """Makes sentences into sound. Its methods wait, so a window calls them in a thread of their own."""

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound; raises VoiceFailed after some seconds at most."""

    def voices(self) -> tuple[Voice, ...]:
        """Return the voices of this computer; raises VoiceFailed."""

    def close(self) -> None:
        """End at once, and leave no process and no file; who waits is told VoiceFailed."""


class State(StrEnum):
    """What reading aloud is doing."""

    STILL = "still"
    FETCHING = "fetching"
    SPEAKING = "speaking"
    PAUSED = "paused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence to be heard, as the ear wants it, and the quiet after it in seconds."""

    text: str
    quiet: float = AFTER_SENTENCE


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reading is: which sentence, and the word as (start, length) in it, where the engine knows.

    `trouble` is one plain sentence when it failed.  `heard` is False where the computer makes no sound; the place goes
    on all the same.
    """

    state: State = State.STILL
    sentence: int = 0
    word: tuple[int, int] | None = None
    trouble: str = ""
    heard: bool = True


class Reading(Protocol):
    """Reads sentences one after the other. Every method returns at once; `step` is called some 30 times a second."""

    @property
    def place(self) -> Place:
        """Where it is now."""

    @property
    def given(self) -> tuple[Said, ...]:
        """What it was given to read; nothing once it is done. Who gave the very same knows that they are heard."""

    def read(self, sentences: tuple[Said, ...], start: int = 0) -> None:
        """Begin; what was read before stops at once."""

    def pause(self) -> None:
        """Be quiet, and stay in the middle of the word."""

    def resume(self) -> None:
        """Go on from there."""

    def stop(self) -> None:
        """Be quiet within a tenth of a second, and be done."""

    def again(self) -> None:
        """Say this sentence again from its beginning."""

    def back(self) -> None:
        """Go to the sentence before."""

    def next(self) -> None:
        """Go to the next sentence; after the last one it is done."""

    def set_pace(self, pace: int) -> None:
        """Read at another pace, from the next word that can: this sentence begins again at it."""

    def set_volume(self, volume: float) -> None:
        """Be louder or quieter: 0.0 to 1.0."""

    def set_voice(self, voice: str) -> None:
        """Read with another voice; this sentence begins again in it."""

    def play(self, sound: Sound) -> None:
        """Play a gentle sound, when nothing is read aloud."""

    def step(self) -> Place:
        """Go on with what is due, and return where it is."""

    def close(self) -> None:
        """End, and leave no process and no file."""
