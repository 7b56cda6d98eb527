"""Asks the questions of a first start in the window, and keeps the answers, which are never asked again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.comfort_keeper import ComfortKeeper
from ui.shell import Shell

if TYPE_CHECKING:  # the first screen must not wait for it
    from ui.comfort.first import FirstQuestions

Safe = Callable[[Callable[..., None]], Callable[..., None]]


class AskingFirst:
    """`then` is what comes after the answers; what the store could not keep is said where `safe` says it."""

    def __init__(self, shell: Shell, keeper: ComfortKeeper, safe: Safe, then: Callable[[], None]) -> None:
        self._shell, self._keeper, self._safe, self._then = shell, keeper, safe, then
        self._first: FirstQuestions | None = None

    def ask(self) -> None:
        """Show the questions."""
        from ui.comfort.first import FirstQuestions

        first = FirstQuestions(self._shell.wardrobe)
        first.ready.connect(self._safe(self._end), Qt.ConnectionType.QueuedConnection)  # it may not go while it tells
        self._first = first
        self._shell.show_screen(first)

    def _end(self) -> None:
        if self._first is not None:
            first, self._first = self._first, None
            self._keeper.keep_comfort()
            self._then()
            self._shell.drop_screen(first)
