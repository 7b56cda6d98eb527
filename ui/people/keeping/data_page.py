"""Everything that is kept about a person, and each yes they gave, which they can take back here."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cochair.domain.board import Board, BoardPerson
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
from ui.at_hand import at_hand
from ui.people.asking.head import noted
from ui.people.asking.place import Place
from ui.people.keeping.forget_leaf import ForgetLeaf
from ui.people.keeping.leaf import Leaf, row_of, told
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.rows import Rows
from ui.people.name.made_before import still_beside
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel
from ui.words_forgetting import FORGET
from ui.words_people import ONLY_CHAIRS

PICTURE = "1F50E"
_TAKES_AWAY = (About.KEEPING_NEEDS, About.DESCRIPTION, About.PHOTO)
"""Yeses that take something away for good when they are taken back."""


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
        self.forget, self._forgetting = BigButton("", "bin", role="quiet"), ForgetLeaf(leaves)
        self.forget.clicked.connect(lambda: leaves.go_to(self._forgetting))
        self._sure: Consent | None = None
        self._held = Rows()
        self.yeses, self._none = Rows(), WrapLabel(w.NO_YESES, "body")
        place = Place(
            row_of(self.make),
            noted(ONLY_CHAIRS),
            WrapLabel(w.DATA_HELD, "heading", BOLD),
            self._held,
            WrapLabel(w.YESES, "heading", BOLD),
            self._none,
            self.yeses,
            row_of(self.forget),
        )
        self.fill(place)

    def show_now(self) -> None:
        """Show what is kept now; raises StoreFailed."""
        found = self._everything()
        counts = [
            w.DATA_LINE.format(
                what=w.DATA_OWN if kept.table == "person" else kind_words(kept.table), count=len(kept.rows)
            )
            for kept in found.kept
        ]
        counts.append(w.DATA_LINE.format(what=kind_words("meeting"), count=len(found.meetings)))
        self._held.show_rows(WrapLabel(line) for line in counts)
        answers = [answer for about in About if (answer := self._newest(about)) is not None]
        self._none.setVisible(not answers)
        self.yeses.show_rows(self._rows(answers))
        self.forget.set_words(FORGET.format(name=found.person.name))

    def _everything(self) -> Everything:
        desk, person = self.leaves.desk, self.leaves.person
        assert person is not None
        return everything_about(desk.books, desk.library, person, desk.books.of(Board).row(desk.board).name)

    def _newest(self, about: About) -> Consent | None:
        assert self.leaves.person is not None
        return newest(self.leaves.desk.books, self.leaves.person, about)

    def _rows(self, answers: list[Consent]) -> Iterator[QWidget]:
        for answer in answers:
            line = (w.SAID_YES if answer.yes else w.SAID_NO).format(date=date_words(answer.said_on))
            line = f"{line} {self._still_in_papers(answer)}".strip()
            if answer == self._sure:
                buttons = [
                    self._button(answer, w.STAYS, "cross", self._ask),
                    self._button(answer, w.SURE, "bin", self._change),
                ]
                yield told(answer.words, w.GOES_WITH_IT, *buttons)
            elif answer.yes and answer.about in _TAKES_AWAY:
                yield told(answer.words, line, self._button(answer, w.TAKE_BACK, "undo", self._ask))
            else:
                act, icon = (w.TAKE_BACK, "undo") if answer.yes else (w.SAY_YES, "check")
                yield told(answer.words, line, self._button(answer, act, icon, self._change))

    def _still_in_papers(self, answer: Consent) -> str:
        desk = self.leaves.desk
        return still_beside(desk, desk.books.of(BoardPerson).row(answer.person), answer.about)

    def _button(self, answer: Consent, act: str, icon: str, do: Callable[[Consent], None]) -> BigButton:
        button = BigButton(act, icon, name=w.ABOUT.format(act=act, words=answer.words))
        button.clicked.connect(lambda _=False: do(answer))
        return button

    def _ask(self, answer: Consent) -> None:
        """Ask once more before something goes for good, or ask no more; the keyboard is on what changes nothing."""
        self._sure = None if self._sure == answer else answer
        self.leaves.try_to(self.show_now)
        own = [b for b in self.findChildren(BigButton) if b.isVisibleTo(self) and answer.words in b.accessibleName()]
        for button in own[:1]:
            button.setFocus()

    def _change(self, answer: Consent) -> None:
        self._sure = None
        desk, yes, day = self.leaves.desk, not answer.yes, self.leaves.desk.today()
        if yes:
            act = partial(keep_answer, desk.books, answer.person, answer.about, answer.words, yes=True, today=day)
        else:
            act = partial(self._take_back, answer)
        done = self.leaves.try_to(act, w.YES_KEPT if yes else w.TAKEN_BACK)
        if done:
            self.leaves.try_to(self.show_now)
            self.make.setFocus()

    def _take_back(self, answer: Consent) -> None:
        desk = self.leaves.desk
        photo = desk.books.of(BoardPerson).row(answer.person).photo
        take_back(desk.books, desk.library, answer, desk.today())
        if answer.about is About.PHOTO and photo is not None and at_hand.board is not None:
            at_hand.board.take_away(photo)

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
