"""What is done with sticks between laptops: a stick that takes its time, or hangs, does not hold up the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from cochair.domain.refused import Refused
from cochair.services.laptop_sticks import ByLetters, FromStick
from cochair.services.laptops_here import LaptopsHere, Wanted
from cochair.services.ports import StoreFailed
from ui import words_laptops as w
from ui.far import Far

Answer = TypeVar("Answer")


class AtSticks(QObject):
    """Reads and writes beside the window. `told` carries how it is said, and one plain sentence."""

    told = Signal(str, str)

    def do(self, act: Callable[[], Answer], then: Callable[[Answer], object]) -> None:
        """Do something at a stick, and go on with what came of it; more sticks are used at the same time."""
        far = Far(self)
        far.told.connect(then)
        far.failed.connect(partial(self.told.emit, "refused"))
        for ended in (far.told, far.failed):
            ended.connect(far.deleteLater)
        far.ask(act)
        if far.is_asking():
            self.told.emit("hint", w.STICK_SLOW)


class StickWork(QObject):
    """The sticks of the page of laptops. `lettered` carries the letters that open what is on a stick now.

    `told` is as in AtSticks; `took` carries the sentence once something of another laptop was taken in, and before
    that `answered` tells that it was an answer.
    """

    told = Signal(str, str)
    lettered = Signal(str)
    took = Signal(str)
    answered = Signal()

    def __init__(self, here: LaptopsHere, parent: QObject) -> None:
        super().__init__(parent)
        self._here, self._at = here, AtSticks(self)
        self._at.told.connect(self.told)

    def is_working(self) -> bool:
        """Return whether a stick still takes its time."""
        return bool(self._at.findChildren(Far))

    def put_invitation(self, folder: str) -> None:
        """Put where to find this laptop on a stick."""
        self._write(self._here.put_on_stick, folder, w.INVITED)

    def let_in(self, wanted: Wanted, folder: str) -> None:
        """Put an invitation on a stick for a place with no network."""

        def begin() -> None:
            made = self._here.let_in_by_stick(wanted)
            self._at.do(lambda: made.write(Path(folder)), lambda _file: self._waits(made))

        self._tried(begin)

    def read(self, file: str) -> None:
        """Take in what another laptop wrote on a stick, be it that it joins."""

        def begin() -> None:
            read = self._here.from_stick()
            self._at.do(lambda: read(Path(file)), partial(self._came, Path(file).parent))

        self._tried(begin)

    def write(self, place: int, folder: str) -> None:
        """Write all that this laptop has for another one on a stick."""
        self._write(partial(self._here.to_stick, place), folder, w.ON_STICK)

    def _write(self, make: Callable[[], Callable[[Path], object]], folder: str, done: str) -> None:
        def begin() -> None:
            write = make()
            self._at.do(lambda: write(Path(folder)), lambda _file: self.told.emit("saved", done))

        self._tried(begin)

    def _waits(self, made: ByLetters) -> None:
        if self._tried(made.wait):
            self.lettered.emit(made.letters)

    def _came(self, folder: Path, came: FromStick) -> None:
        """Take in what was read; a laptop that joins finds the meeting on the same stick."""
        got = list[int]()
        if not self._tried(lambda: got.append(came.take())):
            return
        if came.lets_in:
            self.answered.emit()
            self.took.emit(w.ANSWER_READ)
            self._write(partial(self._here.to_stick, got[0]), str(folder), f"{w.ANSWER_READ} {w.NOW_ON_STICK}")
        else:
            self.took.emit(w.STICK_READ.of(got[0]) if got[0] else w.STICK_OLD)

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (Refused, StoreFailed) as no:
            self.told.emit("refused", str(no))
            return False
        return True
