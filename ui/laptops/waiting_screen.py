"""What a laptop shows that has joined, until the meeting has come to it: over the air by itself, or on a stick."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from cochair.services.laptop_sticks import FromStick, ReadsStick
from ui import words_laptops as w
from ui.laptops.stick_work import AtSticks
from ui.locking.page import LockPage, row_of
from ui.widgets.access import announce
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.file_choice import choose_file
from ui.widgets.ground import Ground
from ui.widgets.one_page import stand_below
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar


class WaitingScreen(Ground):
    """`left` asks for the first screen; what `reader` returns reads a file from a stick."""

    left = Signal()

    def __init__(self, reader: Callable[[], ReadsStick], *, by_stick: bool) -> None:
        super().__init__("page")
        self._reader, self._sticks = reader, AtSticks(self)
        heading, lines = (w.NOT_HERE_YET, w.NOT_HERE_YET_HOW) if by_stick else (w.COMES_SOON, ())
        self.top, self.banner, page = TopBar(w.JOIN), Banner(), LockPage(w.STICK_PICTURE if by_stick else w.LAPTOP, "")
        self.stick = BigButton(w.FROM_STICK, "folder", role="main" if by_stick else "plain", key=w.READ_ANSWER_KEY)
        self.back = BigButton(w.HOME, "home", key="Esc")
        page.tell(heading, lines)
        page.body.addWidget(row_of(self.stick))
        page.body.addWidget(row_of(self.back))
        self.stick.clicked.connect(self.ask_file)
        self._sticks.told.connect(self.banner.say)
        for leaves in (self.back.clicked, self.top.home_asked):
            leaves.connect(self.left)
        self._keys = ScreenKeys(self, ((w.READ_ANSWER_KEY, self.ask_file), ("Esc", self.left.emit)))
        stand_below(self.top, self, self.banner, page)
        announce(self, " ".join((heading, *lines)))

    def take_focus(self) -> None:
        """Put the keyboard on what goes on."""
        self.stick.setFocus()

    def ask_file(self) -> None:
        """Let the file be found on the stick."""
        choose_file(self, w.READ_TITLE, w.STICK_KINDS, self.read_stick)

    def read_stick(self, file: str) -> None:
        """Take the meeting from a stick, or say what is wrong with the file."""
        self._sticks.do(Path(file).parent, lambda: partial(self._reader(), Path(file)), _take)


def _take(came: FromStick) -> None:
    came.take()
