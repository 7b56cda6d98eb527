"""Somebody who listens: a window that reads aloud without a sound, on a clock of its own."""

from tests.journeys.window import Window
from tests.ui.fake_beat import FakeBeat
from tests.ui.fake_reading import EACH_WORD, Clock, FakeReading, means_of
from ui.aloud.aloud import Aloud

MOST_STEPS = 20_000


class Listener:
    """Lets time pass, and tells what was heard."""

    def __init__(self, window: Window) -> None:
        self.window, self.clock, self.beat = window, Clock(), FakeBeat()
        self.voice = FakeReading(self.clock)
        means = means_of(self.voice)
        self.aloud = Aloud(window.shell, means, self.beat)
        window.shell.aloud.use(means, self.aloud)
        window.shell.voice = window.shell.aloud.reading

    def wait(self, seconds: float) -> None:
        """Let some seconds pass, a third of one at a time."""
        for _ in range(round(seconds / EACH_WORD)):
            self.clock.seconds += EACH_WORD
            if self.beat.beats:
                self.beat.timeout.emit()
        self.window.settle()

    def to_the_end(self) -> list[str]:
        """Listen until nothing more is read, and return all sentences that were heard."""
        for _ in range(MOST_STEPS):
            if not self.beat.beats:
                break
            self.clock.seconds += EACH_WORD
            self.beat.timeout.emit()
        return self.voice.heard

    def now(self) -> str:
        """Return the sentence that is read now."""
        line = self.aloud.place()
        return line.words if line is not None else ""
