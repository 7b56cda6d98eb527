"""A page of several steps; Esc goes back to the step before."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.commands.papers import letters_told, write_pages, write_paper
from cochair.domain.board import NEW, BoardPerson, PersonNumber
from cochair.domain.document import Document
from cochair.domain.refused import Refused, Unclear
from cochair.services.ports import StoreFailed
from ui import words_keeping as w
from ui import words_papers
from ui.aloud.shown import PRIVATE
from ui.paper_maker import PaperMaker
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.keeping import Keeping
from ui.people.desk import Desk
from ui.people.keeping.leaf import Leaf

More = Callable[[Path], None]
"""Writes something more into the folder of a paper."""


class Leaves(QWidget):
    """`desk` and `person` are those it was opened with. What is `private` is read aloud only after a yes."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self, *, private: bool = False) -> None:
        super().__init__()
        self.setProperty(PRIVATE, private)
        self.person: PersonNumber | None = None
        self._start: Leaf | None = None
        self.keeping = Keeping(w.KEPT)
        self.keeping.kept.connect(self.kept)
        self.keeping.refused.connect(self.refused)
        self._opened = False
        self._way: list[Leaf] = []
        self._stack = QStackedLayout(self)
        self._maker = PaperMaker(self)
        self._maker.saved.connect(self.kept)
        self._maker.failed.connect(self.refused)

    @property
    def desk(self) -> Desk:
        """What the page has at hand."""
        return self.keeping.desk

    def name(self) -> str:
        """Return the name of the person it is about; raises StoreFailed."""
        return self.desk.books.of(BoardPerson).row(self.person or NEW).name

    def start_with(self, leaf: Leaf) -> None:
        """Take the step that the page opens with."""
        self._start, self._way = leaf, [leaf]
        self._stack.addWidget(leaf)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show the first step, of a person or of the board; raises StoreFailed."""
        self.keeping.open(desk, person)
        self.person, self._opened = person, True
        assert self._start is not None
        self._way = [self._start]
        self._show()

    def go_to(self, leaf: Leaf) -> None:
        """Show a further step, with the keyboard in it; what can not be shown is said."""
        self.kept.emit("")
        self.finish_typing()
        if self._stack.indexOf(leaf) < 0:
            self._stack.addWidget(leaf)
        self._way.append(leaf)
        if not self.try_to(self._show):
            self._way.pop()
        self.take_focus()

    def end_with(self, leaf: Leaf) -> None:
        """Show a last step, from which nobody goes back to one before."""
        self.go_to(leaf)
        self._way = [leaf]

    def step_back(self) -> bool:
        """Go one step back, and return whether there was one."""
        if len(self._way) < 2:
            return False
        self.finish_typing()
        self._way.pop()
        self._show_again()
        return True

    def start_over(self) -> None:
        """Go back to the first step."""
        del self._way[1:]
        self._show_again()

    def take_focus(self) -> None:
        """Put the keyboard where the step starts."""
        (self._way[-1].first() or self).setFocus()

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        if self._opened:
            leaf = self._way[-1]
            leaf.leave()
            waits, half = leaf.place.waiting(), self._half(leaf)
            if half is not None:
                self.try_to(partial(half.keep, waits))

    def try_to(self, act: Callable[[], object], told: str = "") -> bool:
        """Do something and say that it is kept, or why not; return whether it was done."""
        try:
            act()
        except (Unclear, Refused, StoreFailed) as no:
            self.refused.emit(str(no))
            return False
        if told:
            self.kept.emit(told)
        return True

    def make(self, document: Callable[[], Document], name: str, more: More | None = None) -> None:
        """Make a paper in the background; with `more`, in a folder of its own beside what else is written there."""
        cache = self.desk.places.cache
        found: list[Document] = []
        if not self.try_to(lambda: found.append(document())):
            return
        self.kept.emit(words_papers.MAKING)

        def write(file: Path) -> str:
            if more is None:
                write_paper(found[0], "pdf", "standard", file, cache)
            else:
                write_pages(((name, found[0]),), "standard", file, cache)
                more(file)
            return letters_told(((name, found[0]),))

        self._maker.make(write, self.desk.places.folder / (name if more else f"{name}.pdf"))

    def _show_again(self) -> None:
        """Go back to a step, also where what is kept can not be read now."""
        self.try_to(self._show)
        self._stack.setCurrentWidget(self._way[-1])
        self.take_focus()

    def _show(self) -> None:
        leaf = self._way[-1]
        leaf.place.forget()
        leaf.show_now()
        half = self._half(leaf)
        if half is not None:
            leaf.place.put(half.read())
        self._stack.setCurrentWidget(leaf)

    def _half(self, leaf: Leaf) -> HalfTyped | None:
        """Return where what is half typed in a step lies, for this person only."""
        place = f"{leaf.half} {self.person}" if self.person is not None else leaf.half
        return HalfTyped(self.desk.library, place) if leaf.half else None
