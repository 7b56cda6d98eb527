"""The one place through which a meeting sounds and is called out. Whoever uses it shows the same in words."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from cochair.services.narration import Chime
from cochair.services.voice_ports import Reading, Said, State, VoiceFailed
from cochair.voice.chimes import chime

Voice = Callable[[], Reading]
"""Returns what reads aloud; the first time, it is begun. Raises VoiceFailed."""
Ear = Callable[[str], tuple[Said, ...]]
"""Returns a sentence as the ear wants it."""


def as_written(sentence: str) -> tuple[Said, ...]:
    """Return a sentence as it is."""
    return (Said(sentence),)


def make_ready() -> None:
    """Make all sounds beside everything else, so that none makes the screen wait later."""
    Thread(target=lambda: [chime(each) for each in Chime], daemon=True).start()


class Sounds:
    """Says sentences and plays sounds, each once; with no voice it is silent. The voice is begun when first needed."""

    def __init__(self, voice: Voice | None, ear: Ear = as_written) -> None:
        self._voice, self._ear = voice, ear
        self._reading: Reading | None = None
        self._given: tuple[Said, ...] = ()

    def say(self, sentences: tuple[str, ...]) -> str:
        """Say sentences, and return why that can not be done, else nothing."""
        given = tuple(said for each in sentences for said in self._ear(each))
        trouble = self._use(lambda reading: reading.read(given))
        self._given = () if trouble else given
        return trouble

    def play(self, which: Chime) -> str:
        """Play a gentle sound, and return why that can not be done, else nothing."""
        return self._use(lambda reading: reading.play(chime(which)))

    def stop(self) -> None:
        """Be quiet, whatever it is that is heard."""
        if self._reading is not None:
            self._reading.stop()

    def is_idle(self) -> bool:
        """Return whether nothing is read aloud, here or anywhere on the screen."""
        return self._state() in (None, State.STILL, State.FAILED)

    def is_ours(self) -> bool:
        """Return whether what is read aloud was asked for here, and by nobody since."""
        return self._is_given() and not self.is_idle()

    def trouble(self) -> str:
        """Return why what was asked for here is not heard, else nothing; each trouble is told once."""
        if self._reading is None or not self._is_given() or self._state() is not State.FAILED:
            return ""
        self._given = ()
        return self._reading.place.trouble

    def _is_given(self) -> bool:
        return self._reading is not None and bool(self._given) and self._reading.given is self._given

    def _state(self) -> State | None:
        if self._reading is None and self._voice is not None:
            with suppress(VoiceFailed):
                self._reading = self._voice()
        return None if self._reading is None else self._reading.place.state

    def _use(self, use: Callable[[Reading], None]) -> str:
        if self._voice is None:
            return ""
        try:
            self._reading = self._reading or self._voice()
            use(self._reading)
        except VoiceFailed as failed:
            return str(failed)
        return ""
