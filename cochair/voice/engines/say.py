"""Speaks with the voice of macOS, through its own `say`: pyttsx3 would need 190 packages more there."""

import re
import subprocess
import tempfile
from pathlib import Path

from cochair.services.voice_ports import Sound, Voice, Wanted
from cochair.voice.engines.wave_file import read_wave

_LINE = re.compile(r"(?P<name>.+?)\s+(?P<language>[a-z]{2}[_-]\w+)\s+#")


class Say:
    """Speaks with what macOS has. It tells no times of words, and not whether a voice is high or low."""

    def voices(self) -> tuple[Voice, ...]:
        """Return the voices of this computer."""
        listed = subprocess.run(["say", "-v", "?"], capture_output=True, text=True, check=True).stdout
        return tuple(
            Voice(found["name"], found["name"], found["language"].replace("_", "-").lower())
            for line in listed.splitlines()
            if (found := _LINE.match(line))
        )

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound."""
        with tempfile.TemporaryDirectory(prefix="cochair-voice-") as folder:
            file = Path(folder) / "sentence.wav"
            kind = ("--file-format=WAVE", "--data-format=LEI16@22050")
            voice = ("-v", wanted.voice) if wanted.voice else ()
            command = ["say", *voice, "-r", str(wanted.pace), *kind, "-o", str(file)]
            subprocess.run(command, input=wanted.text, text=True, check=True, capture_output=True)
            return read_wave(file)
