"""Forgetting a person: what goes and what stays, one question, and then what still has them."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from cochair.domain.dates import date_words
from cochair.exports.made_papers import may_name_on
from cochair.services import forgetting_sentences as say
from cochair.services.forgetting import StillThere, copies_told, forget, would_go
from ui import words_forgetting as w
from ui.at_hand import at_hand
from ui.far import Far
from ui.people.asking.place import Place
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.rows import Rows
from ui.theme.look import BOLD, MEDIUM
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel

_MOST = 10
"""Files that are named; there may be more."""


class ForgetLeaf(Leaf):
    """The keyboard is on what changes nothing."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, "1F9F9", "", say.FOR_GOOD)
        self.stays, self.sure = BigButton("", "cross"), BigButton("", "bin")
        self._lines, self._after = Rows(), ForgottenLeaf(leaves)
        self.stays.clicked.connect(leaves.step_back)
        self.sure.clicked.connect(self._forget)
        self.fill(Place(self._lines, row_of(self.stays, self.sure)))

    def show_now(self) -> None:
        """Show what would go and stay now; raises StoreFailed."""
        desk, person = self.leaves.desk, self.leaves.person
        assert person is not None
        found = would_go(desk.books, desk.library, person)
        self.ask(w.FORGET_ASK.format(name=found.name))
        self.stays.set_words(w.STAYS.format(name=found.name))
        self.sure.set_words(w.SURE.format(name=found.name))
        warnings = (WrapLabel(line, "body", MEDIUM, "hint_text") for line in found.warnings)
        self._lines.show_rows((*warnings, *_listed(say.GOES, found.goes), *_listed(say.STAYS, found.stays)))

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return self.stays

    def _forget(self) -> None:
        desk, person, done = self.leaves.desk, self.leaves.person, []
        assert person is not None

        def act() -> None:
            done.append(forget(desk.books, desk.library, person, desk.clock.now(), desk.today()))

        if self.leaves.try_to(act):
            at_hand.forgot.emit()
            self._after.tell(done[0])
            self.leaves.end_with(self._after)
            self.leaves.kept.emit(say.FORGOTTEN.format(name=done[0].name))


class ForgottenLeaf(Leaf):
    """What CoChair can not reach itself: papers that were given away, and copies."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, "1F9F9", "")
        self.done, self.take_copies = BigButton(w.DONE, "check", role="main"), BigButton(say.TAKE_COPIES, "bin")
        self._papers, self._copies = Rows(), Rows()
        self._name = ""
        self._left: StillThere | None = None
        self._looking = Far(self)
        self._looking.told.connect(self._tell_papers)
        self.done.clicked.connect(leaves.left)
        self.take_copies.clicked.connect(self._take_copies)
        self.fill(Place(self._papers, self._copies, row_of(self.done, self.take_copies)))

    def tell(self, left: StillThere) -> None:
        """Say what may still name the person, and look into the folder of papers beside the window."""
        self._name, self._left = left.name, left
        self.ask(w.DONE_ASK.format(name=left.name))
        self._papers.show_rows((WrapLabel(w.LOOKING, "body"),))
        folder = self.leaves.desk.places.folder
        self._looking.ask(lambda: may_name_on(folder, left.name.split()[0]))

    def _tell_papers(self, files: tuple[tuple[str, date], ...]) -> None:
        """Say which papers may name the person; `files` are in the folder of papers, the newest first."""
        left = self._left
        assert left is not None
        found = [*left.papers, *(say.ON_DISK.format(date=date_words(day), file=file) for file, day in files[:_MOST])]
        found += [w.AND_MORE.format(count=len(files) - _MOST)] if len(files) > _MOST else []
        heading = (say.PAPERS if found else say.NO_PAPERS).format(name=left.name)
        self._papers.show_rows(_listed(heading, found))

    def show_now(self) -> None:
        """Show which copies there are now; raises StoreFailed."""
        found = copies_told(self.leaves.desk.books)
        heading = (say.COPIES if found else say.NO_COPIES).format(name=self._name)
        elsewhere = WrapLabel(say.COPIES_ELSEWHERE.format(name=self._name))
        self._copies.show_rows((*_listed(heading, found), elsewhere))
        self.take_copies.setVisible(bool(found))

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return self.done

    def _take_copies(self) -> None:
        if self.leaves.try_to(self.leaves.desk.books.drop_copies, say.COPIES_GONE):
            self.leaves.try_to(self.show_now)
            self.done.setFocus()


def _listed(heading: str, lines: Iterable[str]) -> tuple[QWidget, ...]:
    """Return a heading and the lines below it."""
    return (WrapLabel(heading, "heading", BOLD), *map(WrapLabel, lines))
