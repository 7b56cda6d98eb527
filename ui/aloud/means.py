"""What reading aloud is made with: a voice, and how words are said. All of it is made at the first wish to hear."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Never, Protocol

from cochair.services.voice_ports import Reading, Voice, VoiceFailed
from ui import words_aloud as w


class Piece(Protocol):
    """One sentence of what is shown, by its first letter and the one after its last."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Heard(Protocol):
    """A sentence as the ear wants it."""

    @property
    def text(self) -> str: ...

    def shown(self, start: int, length: int) -> tuple[int, int] | None:
        """Return which letters are shown for a word that is heard."""


@dataclass(frozen=True, slots=True)
class Ear:
    """How shown words become sentences, and how each of them is said."""

    sentences: Callable[[str], Sequence[Piece]]
    heard: Callable[[str], Heard]


@dataclass(frozen=True, slots=True)
class Means:
    """`reading` makes what reads; `voices` waits for the voices of this computer and raises VoiceFailed."""

    reading: Callable[[], Reading]
    voices: Callable[[], tuple[Voice, ...]]
    ear: Callable[[], Ear]


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _AsShown:
    text: str

    def shown(self, start: int, length: int) -> tuple[int, int] | None:
        return start, length


_SENTENCE = re.compile(r"\S(?:[^.?!\n]|[.?!](?!\s))*[.?!]*")


def as_shown() -> Ear:
    """Return an ear that hears each sentence as it is written."""
    return Ear(lambda words: [_Span(*found.span()) for found in _SENTENCE.finditer(words)], _AsShown)


def no_voice() -> Means:
    """Return what says in words that there is no voice."""

    def fail() -> Never:
        raise VoiceFailed(w.NO_VOICE)

    return Means(fail, fail, as_shown)
