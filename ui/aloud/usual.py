"""What reading aloud is made with on this computer."""

from cochair.services.voice_ports import Reading, Voice, VoiceFailed
from ui import words_aloud as w
from ui.aloud.means import Means, as_shown


def usual_means() -> Means:
    """Return the voice of this computer, and words for the ear as they are shown."""
    return Means(_no_reading, _no_voices, as_shown)


def _no_reading() -> Reading:
    raise VoiceFailed(w.NO_VOICE)


def _no_voices() -> tuple[Voice, ...]:
    raise VoiceFailed(w.NO_VOICE)
