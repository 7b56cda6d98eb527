"""What an engine can do."""

from typing import Protocol

from cochair.services.voice_ports import Sound, Voice, Wanted


class Engine(Protocol):
    """Speaks. It lives in a process of its own, so it may wait, and may even break."""

    def voices(self) -> tuple[Voice, ...]:
        """Return the voices it has."""

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound; a voice that is not known is the usual one."""
