"""What of a timer is used by what goes on step by step, so that a test can let time come."""

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Beat(Protocol):
    """Tells that it is time, again and again."""

    @property
    def timeout(self) -> SignalInstance:
        """Tells that it is time."""

    def start(self, milliseconds: int, /) -> None:
        """Begin to tell, each time so many milliseconds have passed."""

    def stop(self) -> None:
        """Tell nothing more."""
