"""A stick or a folder that answers nothing for as long as a test wants."""

from threading import Event, current_thread, main_thread

import pytest

from ui import far


class Hangs:
    """A place that answers nothing until it is let go, and refuses to be asked where a person waits."""

    def __init__(self) -> None:
        self.go, self.asked = Event(), 0

    def hang(self) -> None:
        self.asked += 1
        assert current_thread() is not main_thread()
        assert self.go.wait(timeout=60)

    def wait_shortly(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let the window wait a moment only for what is near."""
        monkeypatch.setattr(far, "PATIENCE", 0.02)
