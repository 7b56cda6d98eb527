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
from ui import words_papers
from ui.aloud.shown import PRIVATE
from ui.paper_maker import PaperMaker
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
        self._desk: Desk | None = None
        self._start: Leaf | None = None
        self._way: list[Leaf] = []
        self._stack = QStackedLayout(self)
        self._maker = PaperMaker(self)
        self._maker.saved.connect(self.kept)
        self._maker.failed.connect(self.refused)

    @property
    def desk(self) -> Desk:
        """What the page has at hand."""
        assert self._desk is not None
        return self._desk

    def name(self) -> str:
        """Return the name of the person it is about; raises StoreFailed."""
        return self.desk.books.of(BoardPerson).row(self.person or NEW).name

    def start_with(self, leaf: Leaf) -> None:
        """Take the step that the page opens with."""
        self._start, self._way = leaf, [leaf]
        self._stack.addWidget(leaf)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show the first step, of a person or of the board; raises StoreFailed."""
        assert self._start is not None
        self._desk, self.person, self._way = desk, person, [self._start]
        self._show()

    def go_to(self, leaf: Leaf) -> None:
        """Show a further step, with the keyboard in it; what can not be shown is said."""
        self.kept.emit("")
        self.finish_typing()
        if self._stack.indexOf(leaf) < 0:
            self._stack.addWidget(leaf)
        self._way.append(leaf)
        self.try_to(self._show)
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
        self.try_to(self._show)
        self.take_focus()
        return True

    def start_over(self) -> None:
        """Go back to the first step."""
        del self._way[1:]
        self.try_to(self._show)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where the step starts."""
        self._way[-1].first().setFocus()

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        if self._desk is not None:
            self.try_to(self._way[-1].leave)
            for place, edit in self._way[-1].lines():
                self.try_to(partial(self.desk.library.keep_draft, self._place(place), edit.text()))

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

    def clear_typing(self) -> None:
        """Forget what was half typed in this step, now that it is kept."""
        for place, edit in self._way[-1].lines():
            self.desk.library.keep_draft(self._place(place), "")
            edit.set_text("")

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

    def _show(self) -> None:
        leaf = self._way[-1]
        leaf.show_now()
        for place, edit in leaf.lines():
            edit.set_text(self.desk.library.draft(self._place(place)))
            edit.set_problem("")
        self._stack.setCurrentWidget(leaf)

    def _place(self, place: str) -> str:
        return f"{place} {self.person}" if self.person is not None else place
