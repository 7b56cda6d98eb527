"""The laptops of a meeting that has ended: in front of its papers, for those that bring what they wrote by stick."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from cochair.domain.meeting import Meeting
from cochair.services.laptops_here import LaptopsHere
from cochair.services.ports import Clock
from ui.laptops.near import Near
from ui.laptops.screen import LaptopsScreen
from ui.shell import Shell


def show_after(
    shell: Shell, here: LaptopsHere, clock: Clock, meeting: Callable[[], Meeting], back: Callable[[], None]
) -> None:
    """Show the page of laptops; whoever leaves it comes back to the papers."""
    holder = QObject(shell)
    page = LaptopsScreen(Near(here, holder), clock, meeting)

    def leave() -> None:
        back()
        shell.drop_screen(page)
        holder.deleteLater()

    page.left.connect(leave, Qt.ConnectionType.QueuedConnection)
    page.begin()
    shell.show_screen(page)
