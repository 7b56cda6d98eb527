"""A part of what is kept about a person, or about the board: a card to press, and the page that it opens."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from ui.people.desk import Desk


class Page(Protocol):
    """What a part opens; it is also a QWidget.

    `kept` carries what was kept, in one sentence; an empty one says that the page went on and that is over.  `refused`
    carries why something was not kept.  `left` tells that the person is done here.
    """

    @property
    def kept(self) -> SignalInstance: ...
    @property
    def refused(self) -> SignalInstance: ...
    @property
    def left(self) -> SignalInstance: ...

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show what is kept, of a person or of the board; raises StoreFailed."""

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""

    def step_back(self) -> bool:
        """Go one step back inside the page, and return whether there was one."""

    def finish_typing(self) -> None:
        """Keep what is half typed."""


@dataclass(frozen=True, slots=True)
class Part:
    """`tell` says in one sentence how it stands; `make` returns its page, a QWidget that is a Page.

    The card of a `private` part is read aloud only after a yes. What is `sealed` is kept only with a way back in.
    """

    name: str
    title: str
    picture: str
    tell: Callable[[Desk, PersonNumber | None], str]
    make: Callable[[], QWidget]
    private: bool = False
    sealed: bool = False
