"""The one voice of the window, kept going by a beat of its own, so that nobody who uses it need think of it."""

from PySide6.QtCore import QObject, QTimer

from cochair.services.voice_ports import Place, Reading, Said, Sound, State
from ui.widgets.beat import Beat

EACH, AT_REST = 33, 1_000
"""Milliseconds between 2 looks at the voice: while it reads, and afterwards until it has let the device go."""
LEFT = 3 * EACH
"""Milliseconds without a step from outside, after which it looks again itself."""
RESTS = 60
"""Looks at rest, after which there are no more until it is asked for something."""
_AT_WORK = (State.FETCHING, State.SPEAKING)


class OneVoice(QObject):
    """A Reading that calls its own `step`; whoever shows where it is may do so too."""

    def __init__(self, reading: Reading, parent: QObject | None = None, beat: Beat | None = None) -> None:
        super().__init__(parent)
        self._reading, self._beat, self._looks = reading, beat or QTimer(self), 0
        self._beat.timeout.connect(self._look)

    @property
    def place(self) -> Place:
        """Where it is now."""
        return self._reading.place

    @property
    def given(self) -> tuple[Said, ...]:
        """What it was given to read; nothing once it is done."""
        return self._reading.given

    def read(self, sentences: tuple[Said, ...], start: int = 0) -> None:
        """Begin; what was read before stops at once."""
        self._reading.read(sentences, start)
        self._go()

    def pause(self) -> None:
        """Be quiet, and stay in the middle of the word."""
        self._reading.pause()

    def resume(self) -> None:
        """Go on from there."""
        self._reading.resume()
        self._go()

    def stop(self) -> None:
        """Be quiet at once, and be done."""
        self._reading.stop()

    def again(self) -> None:
        """Say this sentence again from its beginning."""
        self._reading.again()
        self._go()

    def back(self) -> None:
        """Go to the sentence before."""
        self._reading.back()
        self._go()

    def next(self) -> None:
        """Go to the next sentence."""
        self._reading.next()
        self._go()

    def set_pace(self, pace: int) -> None:
        """Read at another pace."""
        self._reading.set_pace(pace)

    def set_volume(self, volume: float) -> None:
        """Be louder or quieter."""
        self._reading.set_volume(volume)

    def set_voice(self, voice: str) -> None:
        """Read with another voice."""
        self._reading.set_voice(voice)

    def play(self, sound: Sound) -> None:
        """Play a gentle sound, when nothing is read aloud."""
        self._reading.play(sound)
        self._go()

    def step(self) -> Place:
        """Go on with what is due, and return where it is; while somebody else steps it does not look itself."""
        if self._looks > 0:
            self._beat.start(LEFT)
        return self._reading.step()

    def close(self) -> None:
        """End, and leave no process and no file."""
        self._beat.stop()
        self._reading.close()

    def _go(self) -> None:
        self._looks = RESTS
        self._beat.start(EACH)

    def _look(self) -> None:
        if self._reading.step().state in _AT_WORK:
            self._go()
            return
        self._looks -= 1
        if self._looks > 0:
            self._beat.start(AT_REST)
        else:
            self._beat.stop()
