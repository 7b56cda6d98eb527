"""Who asked for their data or is not happy, what is to do next and by when, and the bank holidays."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from cochair.domain.dates import date_words
from cochair.domain.keeping import AskedFor, BankHoliday
from cochair.services import asked_of_us
from cochair.services.asked_of_us import AskedTold
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.leaf import FormLeaf, Leaf, row_of, told
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.rows import Rows
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class AskedLeaf(Leaf):
    """Everything that was asked, what waits first."""

    half = "bank holiday"

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, "1F4EC", w.ASKED, w.ASKED_BELOW)
        self._data, self._complaint = NewAskedLeaf(leaves, AskedFor.DATA), NewAskedLeaf(leaves, AskedFor.COMPLAINT)
        self.data, self.complaint = BigButton(w.NEW_DATA, "plus"), BigButton(w.NEW_COMPLAINT, "plus")
        self.data.clicked.connect(lambda: leaves.go_to(self._data))
        self.complaint.clicked.connect(lambda: leaves.go_to(self._complaint))
        self.list, self.days = Rows(), Rows()
        self.holiday = PlainEdit(w.ADD_HOLIDAY, hint=w.HOLIDAY_HINT)
        add = BigButton(w.ADD, "plus")
        add.clicked.connect(self._add_day)
        self.holiday.entered.connect(lambda _: self._add_day())
        place = Place(
            row_of(self.data, self.complaint),
            self.list,
            WrapLabel(w.HOLIDAYS, "heading", BOLD),
            WrapLabel(w.HOLIDAYS_BELOW, "body", colour="muted"),
            LineBeside(self.holiday, add),
            self.days,
            waits=True,
        )
        self.fill(place)

    def show_now(self) -> None:
        """Show how it stands now; raises StoreFailed."""
        desk = self.leaves.desk
        self.list.show_rows(map(self._row, asked_of_us.asked_now(desk.books, desk.board, desk.today())))
        days = sorted(desk.books.of(BankHoliday).rows(board=desk.board), key=lambda each: each.day)
        self.days.show_rows(map(self._day, days))

    def _row(self, each: AskedTold) -> QWidget:
        return told(" ".join((each.words, each.asked.words)).strip(), each.next, *self._buttons(each), late=each.late)

    def _buttons(self, each: AskedTold) -> Iterator[BigButton]:
        desk, asked = self.leaves.desk, each.asked
        done = asked.answered_on is not None
        acts = [
            (w.TELL_THEM, "check", partial(asked_of_us.told, desk.books, asked, desk.today())),
            (w.ANSWERED, "check", partial(asked_of_us.answered, desk.books, asked, desk.today())),
            (w.NOT_ANSWERED, "undo", partial(asked_of_us.not_answered, desk.books, asked)),
        ]
        told_first = not done and asked.kind is AskedFor.COMPLAINT and asked.told_on is None
        for (words, icon, act), wanted in zip(acts, (told_first, not done, done), strict=True):
            if wanted:
                button = BigButton(words, icon, name=w.ABOUT.format(act=words, words=each.words))
                button.clicked.connect(lambda _=False, act=act: self._do(act))
                yield button

    def _day(self, each: BankHoliday) -> QWidget:
        words = date_words(each.day)
        button = BigButton(w.REMOVE_DAY.format(date=words), "bin")
        book = self.leaves.desk.books.of(BankHoliday)
        button.clicked.connect(lambda: self._do(partial(book.remove, each.number), w.DAY_GONE))
        return button

    def _do(self, act: partial[None], words: str = w.KEPT) -> None:
        if self.leaves.try_to(act, words):
            self.leaves.try_to(self.show_now)
            self.data.setFocus()

    def _add_day(self) -> None:
        desk, typed = self.leaves.desk, self.holiday.text()
        if self.leaves.try_to(lambda: asked_of_us.add_holiday(desk.books, desk.board, typed, desk.today()), w.KEPT):
            self.place.forget()
            self.leaves.try_to(self.show_now)
            self.holiday.line.setFocus()


class NewAskedLeaf(FormLeaf):
    """Somebody asks something of us."""

    def __init__(self, leaves: Leaves, kind: AskedFor) -> None:
        super().__init__(leaves, "1F4EC", w.ASKED_FORMS[kind])
        self._kind, self.half = kind, kind.value
        self._typed = PlainEdit(w.WHO, hint=w.WHO_HINT), PlainEdit(w.WORDS), PlainEdit(w.CAME, hint=w.WHEN_HINT)
        self.fill_in(*self._typed, keep=self._write_down)

    def _write_down(self) -> None:
        desk = self.leaves.desk
        who, words, came = (line.text() for line in self._typed)
        asked_of_us.write_down(desk.books, desk.board, self._kind, who, words, came, desk.today())
