"""What the window can ask while the meeting goes on, as plain data."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from cochair.domain.meeting import Meeting


def _always(_: Meeting) -> bool:
    return True


@runtime_checkable
class Follows(Protocol):
    """A body that shows how the meeting stands."""

    def follow(self, m: Meeting) -> None:
        """Show the meeting as it is now."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. `act` does it; the question closes first, so that `act` may ask another.

    `below` says more, where there is room for a second line.
    """

    words: str
    act: Callable[[], object]
    icon: str = ""
    picture: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A heading, lines below it, and answers, none of them filled. It goes away when `still` says no.

    `body` makes what stands between lines and answers, and `spoken` are the words of it that a screen reader says;
    `picture` stands beside the heading.  `takes_keyboard` is for
    a body that the person who pressed the last button will type in.
    """

    heading: str
    choices: tuple[Choice, ...]
    lines: tuple[str, ...] = ()
    still: Callable[[Meeting], bool] = field(default=_always)
    close: str = ""
    picture: str = ""
    body: Callable[[], QWidget] | None = None
    takes_keyboard: bool = False
    spoken: tuple[str, ...] = ()
