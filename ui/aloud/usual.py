"""What reading aloud is made with on this computer."""

from collections.abc import Callable
from functools import partial

from cochair.domain.ear.heard import heard
from cochair.domain.ear.how import EarWords
from cochair.domain.ear.pieces import sentences
from cochair.domain.language import is_english
from cochair.services.voice_ports import Reading, Voice
from cochair.voice import opening
from ui.aloud.means import Ear, Means


def usual_means(how: Callable[[], EarWords | None]) -> Means:
    """Return the voice of this computer, and words as the ear wants them; `how` tells how the board says its own, if there is one."""
    return Means(_reading, _voices, lambda: _ear(how() or EarWords()))


def _ear(how: EarWords) -> Ear:
    return Ear(sentences, partial(heard, how=how, english=is_english()))


def _reading() -> Reading:
    return opening.open_reading()


def _voices() -> tuple[Voice, ...]:
    renderer = opening.open_renderer()
    try:
        return renderer.voices()
    finally:
        renderer.close()
