"""Speaks with the voices of Windows, through the driver of pyttsx3.

Its way to a file does not use the loop that loses every sentence but the first. It tells no times of words.
"""

import tempfile
from pathlib import Path
from typing import Any

import pyttsx3

from cochair.services.voice_ports import Sound, Voice, Wanted
from cochair.voice.engines.wave_file import read_wave

HIGHER = {"Female": True, "Male": False}


class Sapi:
    """Speaks with what Windows has."""

    def __init__(self) -> None:
        self._driver: Any = pyttsx3.init("sapi5").proxy._driver
        self._usual: str = self._driver.getProperty("voice")

    def voices(self) -> tuple[Voice, ...]:
        """Return the voices of this computer."""
        return tuple(
            Voice(voice.id, voice.name, voice.languages[0].lower(), HIGHER.get(voice.gender))
            for voice in self._driver.getProperty("voices")
        )

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound."""
        try:
            self._driver.setProperty("voice", wanted.voice or self._usual)
        except ValueError:
            self._driver.setProperty("voice", self._usual)
        self._driver.setProperty("rate", wanted.pace)
        with tempfile.TemporaryDirectory(prefix="cochair-voice-") as folder:
            file = Path(folder) / "sentence.wav"
            self._driver.save_to_file(wanted.text, str(file))
            return read_wave(file)
