"""Everything that is kept about a person, and each yes they gave, which they can take back here."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cochair.domain.board import Board
from cochair.domain.consents import About, Consent
from cochair.domain.data_paper import compose_data
from cochair.domain.dates import date_words
from cochair.domain.everything import Everything
from cochair.domain.words_of_data import kind_words
from cochair.exports.file_names import safe_name
from cochair.services.consents import keep_answer, newest
from cochair.services.everything import everything_about
from cochair.services.taking_back import take_back
from ui import words_keeping as w
from ui.people.keeping.leaf import Leaf, only_chairs, row_of, told
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.rows import Rows
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel

PICTURE = "1F50E"


def data_page() -> QWidget:
    """Return the page of what is kept about a person."""
    leaves = Leaves(private=True)
    leaves.start_with(DataLeaf(leaves))
    return leaves


class DataLeaf(Leaf):
    """How much there is of each kind, the way to all of it, and the yeses."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, PICTURE, w.DATA, w.DATA_ASK)
        self.make = BigButton(w.MAKE_DATA, "paper", role="main")
        self.make.clicked.connect(self._make)
        self._held = Rows()
        self.yeses, self._none = Rows(), WrapLabel(w.NO_YESES, "body")
        for part in (
            row_of(self.make),
            only_chairs(),
            WrapLabel(w.DATA_HELD, "heading", BOLD),
            self._held,
            WrapLabel(w.YESES, "heading", BOLD),
            self._none,
            self.yeses,
        ):
            self.body.addWidget(part)

    def show_now(self) -> None:
        """Show what is kept now; raises StoreFailed."""
        found = self._everything()
        counts = [
            w.DATA_LINE.format(what=kind_words(kept.table), count=len(kept.rows))
            for kept in found.kept
            if kept.table != "person"
        ]
        counts.append(w.DATA_LINE.format(what=kind_words("meeting"), count=len(found.meetings)))
        self._held.show_rows(WrapLabel(line) for line in counts)
        answers = [answer for about in About if (answer := self._newest(about)) is not None]
        self._none.setVisible(not answers)
        self.yeses.show_rows(self._rows(answers))

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return self.make

    def _everything(self) -> Everything:
        desk, person = self.leaves.desk, self.leaves.person
        assert person is not None
        return everything_about(desk.books, desk.library, person, desk.books.of(Board).row(desk.board).name)

    def _newest(self, about: About) -> Consent | None:
        assert self.leaves.person is not None
        return newest(self.leaves.desk.books, self.leaves.person, about)

    def _rows(self, answers: list[Consent]) -> Iterator[QWidget]:
        for answer in answers:
            act = w.TAKE_BACK if answer.yes else w.SAY_YES
            button = BigButton(act, "undo" if answer.yes else "check", name=w.ABOUT.format(act=act, words=answer.words))
            button.clicked.connect(lambda _=False, answer=answer: self._change(answer))
            line = (w.SAID_YES if answer.yes else w.SAID_NO).format(date=date_words(answer.said_on))
            yield told(answer.words, line, button)

    def _change(self, answer: Consent) -> None:
        desk, yes, day = self.leaves.desk, not answer.yes, self.leaves.desk.today()
        if yes:
            act = partial(keep_answer, desk.books, answer.person, answer.about, answer.words, yes=True, today=day)
        else:
            act = partial(take_back, desk.books, desk.library, answer, day)
        done = self.leaves.try_to(act, w.YES_KEPT if yes else w.TAKEN_BACK)
        if done:
            self.leaves.try_to(self.show_now)
            self.make.setFocus()

    def _make(self) -> None:
        from cochair.exports.data_file import write_data

        day, found = self.leaves.desk.today(), []
        if not self.leaves.try_to(lambda: found.append(self._everything())):
            return
        (everything,) = found

        def more(folder: Path) -> None:
            write_data(everything, day, folder / f"{w.DATA_FILE}.json")

        name = w.DATA_FOLDER.format(name=safe_name(everything.person.name), day=day.isoformat())
        self.leaves.make(lambda: compose_data(everything, day), name, more)
