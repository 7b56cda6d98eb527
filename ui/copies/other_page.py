"""All of it to another laptop: the file for it, and then, if somebody wants, this laptop is emptied."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.services import handing_sentences as say
from cochair.services.handing_over import what_goes
from ui import words_copies as w
from ui.locking.page import LockPage, row_of
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.even_layout import EvenLayout
from ui.widgets.file_choice import choose_file, choose_folder
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel
from ui.words_people import BACK


class OtherPage(LockPage):
    """`write_wanted` carries the folder for a file, `read_wanted` a file to read back, `empty_wanted` one that was."""

    write_wanted = Signal(object)
    read_wanted = Signal(object)
    empty_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(w.OTHER_PICTURE, w.OTHER)
        self._file = Path()
        self.write, self.have = BigButton(w.WRITE, "folder", role="main"), BigButton(w.HAVE, "check")
        self.empty = BigButton(w.EMPTY, "bin")
        self.no, self.yes = BigButton(w.KEEP_ALL, "cross"), BigButton(w.EMPTY_NOW, "bin")
        self.back = BigButton(BACK, "back", key="Esc")
        self._presses = (self.write, self.have, self.empty, self.no, self.yes)
        self.write.clicked.connect(lambda: choose_folder(self, w.WRITE_TITLE, self.write_to))
        self.have.clicked.connect(lambda: choose_file(self, w.HAVE_TITLE, w.KINDS, self.read))
        self.empty.clicked.connect(self._ask)
        self.no.clicked.connect(self.start)
        self.yes.clicked.connect(lambda: self.empty_wanted.emit(self._file))
        self.back.clicked.connect(self.step_back)
        self._what = QWidget()
        cards = EvenLayout(self._what, look.sizes.row)
        for heading, lines in what_goes().parts:
            card = HeadedCard(heading)
            for line in lines:
                card.body.addWidget(WrapLabel(line))
            cards.addWidget(card)
        self.body.addWidget(self._what)
        self.body.addWidget(row_of(*self._presses))
        self.body.addWidget(row_of(self.back))

    def start(self) -> None:
        """Ask where the file shall go."""
        self._step(w.OTHER, w.OTHER_WHY, self.write, self.have)

    def write_to(self, folder: str) -> None:
        """Ask for the file in a folder, such as a stick."""
        self.write_wanted.emit(Path(folder))

    def read(self, file: str) -> None:
        """Ask to read a file back that was written before."""
        self.read_wanted.emit(Path(file))

    def show_read(self, file: Path) -> None:
        """Tell that all of it is in a file that was read back, and how to go on."""
        self._file = file
        self._step(w.WRITTEN, (say.ALL_IN_FILE.format(file=file), *w.THERE), self.empty)

    def step_back(self) -> None:
        """Go one step back: to where the file goes, or out of here."""
        if self.write.isHidden():
            self.start()
        else:
            self.left.emit()

    def _ask(self) -> None:
        self._step(w.EMPTY_ASK, (what_goes().first, w.FOR_GOOD), self._what, self.no, self.yes)

    def _step(self, heading: str, lines: Iterable[str], *shown: QWidget) -> None:
        """Show one step, with the keyboard on what changes nothing or goes on."""
        self.tell(heading, lines)
        for part in (self._what, *self._presses):
            part.setVisible(part in shown)
        self.first().setFocus()
        announce(self, heading)
