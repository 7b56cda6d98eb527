"""What reading aloud is made with on this computer. Nothing of the voice is loaded before it is wanted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRunnable, QThreadPool

from cochair.domain.ear.heard import heard
from cochair.domain.ear.how import EarWords
from cochair.domain.ear.pieces import sentences
from cochair.domain.language import is_english
from cochair.services.voice_ports import Reading, Voice
from ui.aloud.means import Ear, Means


def usual_means(how: Callable[[], EarWords]) -> Means:
    """Return the voice of this computer, and words for the ear as `how` says them each time something is read."""
    return Means(_open_reading, _find_voices, lambda: _ear(how()))


def _ear(how: EarWords) -> Ear:
    return Ear(sentences, partial(heard, how=how, english=is_english()))


def _open_reading() -> Reading:
    from cochair.voice.opening import open_reading

    return open_reading()


def _find_voices() -> tuple[Voice, ...]:
    from cochair.voice.opening import open_renderer

    renderer = open_renderer()
    try:
        return renderer.voices()
    finally:
        renderer.close()


def load_early() -> None:
    """Load what makes the voice in the background, so that the first press of Read does not wait for it."""
    QThreadPool.globalInstance().start(_Load())


class _Load(QRunnable):
    def run(self) -> None:
        """Load it."""
        import cochair.voice.opening  # noqa: F401
