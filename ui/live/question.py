"""What the window can ask while the meeting goes on, as plain data."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from cochair.domain.meeting import Meeting


def _always(_: Meeting) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. `act` does it; the question closes first, so that `act` may ask another."""

    words: str
    act: Callable[[], object]
    icon: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A heading, lines below it, and answers, none of them filled. It goes away when `still` says no.

    `body` makes what stands between lines and answers; `picture` stands beside the heading.
    """

    heading: str
    choices: tuple[Choice, ...]
    lines: tuple[str, ...] = ()
    still: Callable[[Meeting], bool] = field(default=_always)
    close: str = ""
    picture: str = ""
    body: Callable[[], QWidget] | None = None
