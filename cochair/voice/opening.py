"""Puts reading aloud together."""

import time

from cochair.domain.language import language
from cochair.services.voice_ports import Reading, Renderer
from cochair.voice.ahead import Ahead
from cochair.voice.player import Player
from cochair.voice.reading_aloud import ReadingAloud
from cochair.voice.worker_process import WorkerProcess

VOICES = {"cy": "cel/cy"}
"""The usual voice of other languages; a computer that does not have it speaks in its own usual one."""


def open_reading() -> Reading:
    """Return what reads aloud on this computer; its process begins with the first sentence."""
    return ReadingAloud(Ahead(WorkerProcess()), Player(), time.monotonic, VOICES.get(language(), ""))


def open_renderer() -> Renderer:
    """Return what makes sentences into sound, for files."""
    return WorkerProcess()
