"""Reads sentences one after the other, one ahead, and always knows where it is."""

from collections.abc import Callable

from cochair.services.voice_ports import (
    FASTEST,
    SLOWEST,
    USUAL_PACE,
    Place,
    Said,
    Sound,
    State,
    VoiceFailed,
    Wanted,
)
from cochair.voice.ahead import Ahead
from cochair.voice.player import Player

AT_WORK = (State.FETCHING, State.SPEAKING)
RESTS_AFTER = 30.0
"""Seconds without a sound after which the device is let go."""


class ReadingAloud:
    """The Reading of `cochair.services.voice_ports`, on a player and what makes sentences ahead of it."""

    def __init__(self, ahead: Ahead, player: Player, now: Callable[[], float], usual_voice: str = "") -> None:
        self._ahead, self._player, self._now, self._usual_voice = ahead, player, now, usual_voice
        self._sentences: tuple[Said, ...] = ()
        self._pace, self._voice = USUAL_PACE, ""
        self._state, self._at, self._trouble = State.STILL, 0, ""
        self._sound: Sound | None = None
        self._quiet_since: float | None = None

    @property
    def place(self) -> Place:
        """Where it is now."""
        return Place(self._state, self._at, self._word(), self._trouble, self._player.heard)

    @property
    def given(self) -> tuple[Said, ...]:
        """What it was given to read; nothing once it is done."""
        return self._sentences

    def read(self, sentences: tuple[Said, ...], start: int = 0) -> None:
        """Begin; what was read before stops at once."""
        self.stop()
        self._sentences, self._trouble = sentences, ""
        self._go_to(start)

    def pause(self) -> None:
        """Be quiet, and stay in the middle of the word."""
        if self._state in AT_WORK:
            self._player.pause()
            self._state = State.PAUSED

    def resume(self) -> None:
        """Go on from there."""
        if self._state is State.PAUSED:
            if self._sound is None:
                self._state = State.FETCHING
            else:
                self._player.resume()
                self._state = State.SPEAKING

    def stop(self) -> None:
        """Be quiet, and be done."""
        self._player.stop()
        self._ahead.forget()
        self._sentences, self._sound, self._at, self._state = (), None, 0, State.STILL
        self._trouble, self._quiet_since = "", self._now()

    def again(self) -> None:
        """Say this sentence again from its beginning."""
        self._go_to(self._at)

    def back(self) -> None:
        """Go to the sentence before; the first one begins again."""
        self._go_to(max(0, self._at - 1))

    def next(self) -> None:
        """Go to the next sentence; after the last one it is done."""
        self._go_to(self._at + 1)

    def set_pace(self, pace: int) -> None:
        """Read at another pace, 80 to 220 words a minute; this sentence begins again at it."""
        pace = min(FASTEST, max(SLOWEST, pace))
        if pace != self._pace:
            self._pace = pace
            self._begin_anew()

    def set_voice(self, voice: str) -> None:
        """Read with another voice; this sentence begins again in it."""
        if voice != self._voice:
            self._voice = voice
            self._begin_anew()

    def set_volume(self, volume: float) -> None:
        """Be louder or quieter: 0.0 to 1.0."""
        self._player.volume = min(1.0, max(0.0, volume))

    def play(self, sound: Sound) -> None:
        """Play a gentle sound, when nothing is read aloud."""
        if self._state in (State.STILL, State.FAILED):
            self._player.play(sound)
            self._quiet_since = self._now() + sound.seconds

    def step(self) -> Place:
        """Go on with what is due, and return where it is."""
        self._player.step()
        if self._state is State.FETCHING:
            self._fetch()
        elif self._state is State.SPEAKING and self._player.done:
            self._go_to(self._at + 1)
        elif self._quiet_since is not None and self._now() - self._quiet_since > RESTS_AFTER:
            self._quiet_since = None
            self._player.rest()
        return self.place

    def close(self) -> None:
        """End, and leave no process and no file."""
        self.stop()
        self._ahead.close()
        self._player.close()

    def _go_to(self, place: int) -> None:
        """Begin a sentence, or be done after the last one; while it is paused it stays so, at that sentence."""
        if not self._sentences:
            return
        if place >= len(self._sentences):
            self.stop()
            return
        paused = self._state is State.PAUSED
        self._player.stop()
        self._at, self._sound, self._quiet_since, self._trouble = place, None, None, ""
        self._state = State.PAUSED if paused else State.FETCHING
        self._player.prepare()
        self._ahead.want(tuple(self._wanted(said) for said in self._sentences[place : place + 2]))
        if not paused:
            self._fetch()

    def _fetch(self) -> None:
        said = self._sentences[self._at]
        made = self._ahead.made(self._wanted(said))
        if isinstance(made, VoiceFailed):
            self._state, self._trouble = State.FAILED, str(made)
            self._quiet_since = self._now()
        elif made is not None:
            self._sound, self._state = made, State.SPEAKING
            self._player.play(made, said.quiet)

    def _begin_anew(self) -> None:
        if self._state in (*AT_WORK, State.PAUSED):
            self._go_to(self._at)

    def _wanted(self, said: Said) -> Wanted:
        return Wanted(said.text, self._pace, self._voice or self._usual_voice)

    def _word(self) -> tuple[int, int] | None:
        if self._sound is None:
            return None
        gone = [word for word in self._sound.words if word.at <= self._player.position]
        return (gone[-1].start, gone[-1].length) if gone else None
