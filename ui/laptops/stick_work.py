"""What is done with sticks between laptops: a stick that takes its time, or hangs, does not hold up the window."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from cochair.domain.refused import Refused
from cochair.services.laptop_sticks import ByLetters, FromStick
from cochair.services.laptops_here import LaptopsHere, Wanted
from cochair.services.ports import StoreFailed
from ui import words_laptops as w
from ui.far import Far

Act = Callable[[], object]
Then = Callable[..., object]


class AtSticks(QObject):
    """Reads and writes beside the window: one thing after the other on one stick, and sticks beside each other.

    `told` carries how it is said, and one plain sentence.
    """

    told = Signal(str, str)
    idle = Signal()
    """Nothing is done any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns: dict[Path, deque[tuple[Callable[[], Act], Then]]] = {}
        self._goes_on = False

    def do(self, stick: Path, make: Callable[[], Act], then: Then) -> None:
        """Once it is its turn, let something be put together, do it at a stick, and go on with what came of it."""
        turns = self._turns.setdefault(stick, deque())
        turns.append((make, then))
        if len(turns) == 1:
            self._begin(stick)
        if stick in self._turns and not self._goes_on:
            self.told.emit("hint", w.STICK_SLOW)

    def is_working(self) -> bool:
        """Return whether a stick still takes its time."""
        return bool(self._turns)

    def _begin(self, stick: Path) -> None:
        make, then = self._turns[stick][0]
        try:
            act = make()
        except (Refused, StoreFailed) as no:
            self._end(stick, partial(self.told.emit, "refused", str(no)))
            return
        far = Far(self)
        far.told.connect(lambda answer: self._end(stick, partial(then, answer)))
        far.failed.connect(lambda sentence: self._end(stick, partial(self.told.emit, "refused", sentence)))
        for ended in (far.told, far.failed):
            ended.connect(far.deleteLater)
        far.ask(act)

    def _end(self, stick: Path, tell: Act) -> None:
        """Go on with what came of one thing, and then with the next one on the same stick."""
        self._goes_on = True
        try:
            tell()
        except (Refused, StoreFailed) as no:
            self.told.emit("refused", str(no))
        finally:
            self._goes_on = False
            self._next(stick)

    def _next(self, stick: Path) -> None:
        turns = self._turns[stick]
        turns.popleft()
        if turns:
            self._begin(stick)
            return
        del self._turns[stick]
        if not self._turns:
            self.idle.emit()


class StickWork(QObject):
    """The sticks of a meeting, as the page of laptops uses them. What is begun goes on when the page is gone.

    `told` is as in AtSticks. `lettered` carries the letters that open what is on a stick now. `took` carries the
    sentence once something of another laptop was taken in, and before that `answered` tells that it was an answer.
    """

    told = Signal(str, str)
    lettered = Signal(str)
    took = Signal(str)
    answered = Signal()

    def __init__(self, here: LaptopsHere, page: QObject) -> None:
        super().__init__(page)
        self.here, self.page, self._at = here, page, AtSticks(self)
        self._at.told.connect(self.told)
        self._at.idle.connect(self._rest)

    def is_working(self) -> bool:
        """Return whether a stick still takes its time."""
        return self._at.is_working()

    def put_invitation(self, folder: str) -> None:
        """Put where to find this laptop on a stick."""
        self._do(folder, lambda: partial(self.here.put_on_stick(), Path(folder)), self._said(w.INVITED))

    def let_in(self, wanted: Wanted, folder: str) -> None:
        """Put an invitation on a stick for a place with no network; a code that is made meanwhile stays."""
        made, code = list[ByLetters](), self.here.code()

        def make() -> Act:
            made.append(self.here.let_in_by_stick(wanted))
            return partial(made[0].write, Path(folder))

        def then(_file: Path) -> None:
            now = self.here.code()
            if now is not None and (code is None or now.digits != code.digits):
                self.told.emit("refused", w.CODE_INSTEAD)
                return
            made[0].wait()
            self.lettered.emit(made[0].letters)

        self._do(folder, make, then)

    def read(self, file: str) -> None:
        """Take in what another laptop wrote on a stick, be it that it joins."""
        stick = Path(file).parent
        self._do(str(stick), lambda: partial(self.here.from_stick(), Path(file)), partial(self._came, stick))

    def write(self, place: int, folder: str, done: str = w.ON_STICK) -> None:
        """Write all that this laptop has for another one on a stick."""

        def then(file: Path) -> None:
            try:
                self.here.to_stick(place)
            except StoreFailed:  # that laptop was taken out meanwhile
                self._do(folder, lambda: partial(file.unlink, missing_ok=True), self._said(w.OUT_MEANWHILE, "refused"))
            else:
                self.told.emit("saved", done)

        self._do(folder, lambda: partial(self.here.to_stick(place), Path(folder)), then)

    def _do(self, stick: str, make: Callable[[], Act], then: Then) -> None:
        _at_work.add(self)
        self.setParent(QCoreApplication.instance())  # the page may go before the stick answers
        self._at.do(Path(stick), make, then)

    def _rest(self) -> None:
        _at_work.discard(self)
        if isValid(self.page):
            self.setParent(self.page)
        else:
            self.deleteLater()

    def _said(self, sentence: str, kind: str = "saved") -> Then:
        return lambda _done: self.told.emit(kind, sentence)

    def _came(self, stick: Path, came: FromStick) -> None:
        """Take in what was read; a laptop that joins finds the meeting on the same stick."""
        got = came.take()
        if came.lets_in:
            self.answered.emit()
            self.took.emit(w.ANSWER_READ)
            self.write(got, str(stick), f"{w.ANSWER_READ} {w.NOW_ON_STICK}")
        else:
            self.took.emit(w.STICK_READ.of(got) if got else w.STICK_OLD)


_at_work: set[StickWork] = set()
"""What is still done at a stick; a page that comes again for the same meeting hears of it."""


def sticks_of(here: LaptopsHere, page: QObject) -> StickWork:
    """Return for a page what is still at work for its meeting, or what can begin."""
    for work in _at_work:
        if work.here is here:
            work.page = page
            return work
    return StickWork(here, page)
