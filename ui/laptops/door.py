"""The ways to and from other laptops: joining a meeting of another one, and what stands beside a meeting here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from cochair.services.laptops_here import Joined, Joining, LaptopsHere
from ui import words_live
from ui.shell import Shell

if TYPE_CHECKING:  # the first screen must not wait for them
    from ui.laptops.join_screen import JoinScreen
    from ui.running import Running


class Behind(Protocol):
    """Where a person goes from here."""

    def show_home(self) -> None: ...
    def safe(self, act: Callable[..., None]) -> Callable[..., None]: ...


class LaptopsDoor(QObject):
    """One for a window. Without a way to other laptops nothing of them is on the screen, and nothing is loaded."""

    def __init__(self, shell: Shell, behind: Behind) -> None:
        super().__init__(shell)
        self._shell, self._behind = shell, behind
        self._screen: JoinScreen | None = None
        self.joining: Callable[[], Joining] | None = None
        """Returns the way into a meeting of another laptop, once it is asked for."""
        self.here: Callable[[Running], LaptopsHere] | None = None
        """Returns the laptops of a meeting that runs in this window."""
        self.go_in: Callable[[Joined], None] = lambda _: None
        """Shows a meeting that this laptop has joined."""

    def can_join(self) -> bool:
        """Return whether there is a way into a meeting of another laptop."""
        return self.joining is not None

    def show_join(self) -> None:
        """Show how to join a meeting of another laptop."""
        if self.joining is None:
            return
        from ui.laptops.join_screen import JoinScreen

        self._leave()
        self._screen = screen = JoinScreen(self.joining())
        screen.go_home.connect(self._behind.safe(self._go_home))
        screen.go_in.connect(self._behind.safe(self._enter))
        self._shell.show_screen(screen)
        screen.begin()

    def follow(self, running: "Running") -> None:
        """Stand beside a meeting that runs; practice is on one laptop only."""
        if self.here is None or running.practice is not None:
            running.screen.laptops_wanted.connect(lambda: running.screen.say(words_live.NO_OTHER_LAPTOPS))
            return
        from ui.laptops.beside import Beside

        running.stand_beside(
            Beside(self._shell, running.screen, running.live, self.here(running), running.clock, running)
        )

    def _go_home(self) -> None:
        self._behind.show_home()
        self._leave()

    def _enter(self, joined: Joined) -> None:
        self.go_in(joined)
        self._leave()

    def _leave(self) -> None:
        if self._screen is not None:
            self._shell.drop_screen(self._screen)
            self._screen = None
