"""Chooses what speaks on this computer."""

import sys
from importlib import import_module
from importlib.util import find_spec

from cochair.services.voice_ports import Sound, Voice, Wanted
from cochair.voice.engines.engine import Engine

USUAL = {"win32": ("sapi", "Sapi"), "darwin": ("say", "Say")}
"""The engine of each system, as module and class; everywhere else it is espeak-ng."""
BETTER = "better/"
"""How the voices that are installed beside the others begin."""
HEART = Voice(f"{BETTER}heart", "Heart", "en-us", higher=True)
"""The one better voice that needs no download."""


class Chosen:
    """Speaks with the engine that a voice belongs to. The better one is loaded when it is first asked for."""

    def __init__(self) -> None:
        self._usual = _engine(*USUAL.get(sys.platform, ("espeak", "Espeak")))
        self._better: Engine | None = None

    def voices(self) -> tuple[Voice, ...]:
        """Return the voices of this computer, and the better ones when they are installed."""
        return (*self._usual.voices(), *((HEART,) if has_better() else ()))

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound."""
        better = wanted.voice.startswith(BETTER) and has_better()
        return (self._load_better() if better else self._usual).render(wanted)

    def _load_better(self) -> Engine:
        if self._better is None:
            self._better = _engine("better", "Better")
        return self._better


def has_better() -> bool:
    """Return whether a better voice is installed."""
    return find_spec("hibari") is not None


def _engine(module: str, name: str) -> Engine:
    made: Engine = getattr(import_module(f"cochair.voice.engines.{module}"), name)()
    return made
