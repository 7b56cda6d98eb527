"""Speaks with hibari-tts, the better voice that can be installed beside the others. Its model is inside its package."""

from hibari import Hibari

from cochair.services.voice_ports import Sound, Voice, Wanted
from cochair.voice.engines.choose import HEART

RATE = 24_000
LOUDEST = 32_767
OWN_PACE = 174
"""Words a minute that the model speaks by itself: 11 words took 3.8 s."""
SLOWEST, FASTEST = 0.5, 2.0
"""What the model takes as its speed."""


class Better:
    """Speaks American English in one voice. It tells no times of words."""

    def __init__(self) -> None:
        self._model = Hibari()

    def voices(self) -> tuple[Voice, ...]:
        """Return its voice."""
        return (HEART,)

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound, the same each time."""
        if not wanted.text.strip():
            return Sound(b"", RATE)
        speed = min(FASTEST, max(SLOWEST, wanted.pace / OWN_PACE))
        heard = self._model(wanted.text, speed=speed, seed=0)
        return Sound((heard.clip(-1, 1) * LOUDEST).round().astype("<i2").tobytes(), RATE)
