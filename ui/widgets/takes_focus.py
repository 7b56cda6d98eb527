"""What a screen can do for who comes to it."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class TakesFocus(Protocol):
    """A screen that knows where a person goes on from."""

    def take_focus(self) -> None:
        """Put the keyboard there."""
