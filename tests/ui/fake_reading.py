"""A voice that makes no sound: on a clock that a test moves, it says each word in a third of a second."""

import re
from dataclasses import replace

from cochair.services.voice_ports import Place, Said, Sound, State, Voice
from ui.aloud.means import Means, as_shown

EACH_WORD = 1 / 3
VOICES = (Voice("one", "Ann", "en-GB", higher=True), Voice("two", "Tom", "en-GB", higher=False))


class Clock:
    """Seconds that pass only when a test lets them."""

    def __init__(self) -> None:
        self.seconds = 0.0


class FakeReading:
    """`asked` keeps what it was asked to do about sound, `heard` each sentence as it begins.

    Where time stands still it says its first sentence until `end` or `fail`.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self.given: tuple[Said, ...] = ()
        self.asked: list[str] = []
        self._place, self._began, self._held = Place(), 0.0, 0.0
        self.heard: list[str] = []
        self.levels: dict[str, object] = {}
        self.closed = False
        self.is_heard = True

    @property
    def place(self) -> Place:
        return self._place

    def read(self, sentences: tuple[Said, ...], start: int = 0) -> None:
        self.asked.append(" ".join(said.text for said in sentences[start:]))
        self.given = sentences
        self._go(start)

    def pause(self) -> None:
        self._held = self._clock.seconds
        self._place = replace(self._place, state=State.PAUSED)

    def resume(self) -> None:
        self._began += self._clock.seconds - self._held
        self._place = replace(self._place, state=State.SPEAKING)

    def stop(self) -> None:
        if self._place.state is not State.STILL:
            self.asked.append("stop")
        self.end()

    def end(self) -> None:
        """Come to the end of what is read."""
        self.given, self._place = (), Place()

    def fail(self, trouble: str) -> None:
        """Come to an end because of trouble."""
        self._place = Place(State.FAILED, trouble=trouble)

    def again(self) -> None:
        self._go(self._place.sentence)

    def back(self) -> None:
        self._go(max(0, self._place.sentence - 1))

    def next(self) -> None:
        self._go(self._place.sentence + 1)

    def set_pace(self, pace: int) -> None:
        self.levels["pace"] = pace

    def set_volume(self, volume: float) -> None:
        self.levels["volume"] = volume

    def set_voice(self, voice: str) -> None:
        self.levels["voice"] = voice

    def play(self, sound: Sound) -> None:
        """Make no sound."""
        self.asked.append(f"♪ {sound.seconds:.1f}")

    def step(self) -> Place:
        while self._place.state is State.SPEAKING:
            said = self.given[self._place.sentence]
            words = [(found.start(), found.end() - found.start()) for found in re.finditer(r"\S+", said.text)]
            now = int((self._clock.seconds - self._began) / EACH_WORD)
            if now < len(words):
                self._place = replace(self._place, word=words[now])
                break
            ended = self._began + len(words) * EACH_WORD + said.quiet
            if self._clock.seconds < ended:
                break
            self._go(self._place.sentence + 1, ended)
        return replace(self._place, heard=self.is_heard)

    def close(self) -> None:
        self.closed = True

    def _go(self, sentence: int, at: float | None = None) -> None:
        if sentence >= len(self.given):
            self.end()
            return
        self._began = self._clock.seconds if at is None else at
        self._place = Place(State.SPEAKING, sentence)
        self.heard.append(self.given[sentence].text)


def means_of(reading: FakeReading) -> Means:
    """Return what reads with a voice that makes no sound."""
    return Means(lambda: reading, lambda: VOICES, as_shown)
