"""Who came: choose a meeting, then a person, then say how they were asked."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.ids import MeetingId
from cochair.domain.refused import Unclear
from cochair.services import attendance
from cochair.services.books import Books
from cochair.services.ports import StoreFailed
from ui import words_came as w
from ui.people.came.asked_form import AskedForm
from ui.people.desk import Desk
from ui.theme.look import BOLD
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop
from ui.widgets.reading_order import read_as_laid_out, stops_now
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel
from ui.words_people import TRIES_AGAIN

Keep = Callable[[Books, MeetingId], None]


class CamePage(QWidget):
    """Each step is shown in the place of the one before."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self.meeting: MeetingId | None = None
        self.person = PersonNumber(0)
        self.cards: list[CardButton] = []
        self._title, self._below = WrapLabel("", "title", BOLD), WrapLabel("", "lead", colour="muted")
        self.form = AskedForm(self._keep_day, self._keep_support)
        self.form.picked.connect(self._pick)
        self._scroll, column = ScrollColumn(), QVBoxLayout(self)
        for part in (self._title, self._below, self.form):
            self._scroll.column.addWidget(part)
        self._scroll.column.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show the meetings of the board; raises StoreFailed."""
        assert person is None  # it is for the whole board
        self._desk = desk
        self._show_meetings()

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        for first in (self.cards or stops_now(self.form))[:1]:
            first.setFocus()

    def step_back(self) -> bool:
        """Go from a person to the meeting, and from a meeting to all of them."""
        self.finish_typing()
        if self.meeting is None:
            return False
        try:
            if self.person:
                self._show_people(self.meeting)
            else:
                self._show_meetings()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return False
        self.take_focus()
        return True

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        if self.person:
            for line in self.form.lines:
                line.finish()

    def _at(self) -> Desk:
        assert self._desk is not None
        return self._desk

    def _show_meetings(self) -> None:
        self.meeting, self.person, desk = None, PersonNumber(0), self._at()
        rows = attendance.board_meetings(desk.books, desk.library, desk.board)
        self._say(w.WHICH, w.WHICH_BELOW if rows else w.NO_MEETING)
        told = [(row.title, date_words(row.starts.date()), partial(self._open_meeting, row.id)) for row in rows]
        self._show_cards(told, letters=False)

    def _show_people(self, meeting: MeetingId) -> None:
        self.meeting, self.person, desk = meeting, PersonNumber(0), self._at()
        rows = attendance.board_meetings(desk.books, desk.library, desk.board)
        lines = attendance.came_lines(desk.books, desk.library, meeting)
        self._say(next(row.title for row in rows if row.id == meeting), w.WHO_BELOW if lines else w.NOBODY)
        told = [(line.name, line.words, partial(self._open_person, line.number, line.name)) for line in lines]
        self._show_cards(told, letters=True)

    def _open_meeting(self, meeting: MeetingId) -> None:
        self._safely(partial(self._show_people, meeting))

    def _open_person(self, person: PersonNumber, name: str) -> None:
        def show() -> None:
            assert self.meeting is not None
            self.person = person
            self.form.begin(attendance.invitation(self._at().books, person, self.meeting))
            self._say(name, "")
            self._show_cards((), letters=True)
            self.form.show()

        self._safely(show)

    def _safely(self, show: Callable[[], None]) -> None:
        try:
            show()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
        else:
            self.take_focus()

    def _say(self, title: str, below: str) -> None:
        self._title.setText(title)
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def _show_cards(self, told: Sequence[tuple[str, str, Callable[[], None]]], *, letters: bool) -> None:
        for old in self.cards:
            drop(old)
        self.form.hide()
        self.cards = []
        for place, (heading, words, act) in enumerate(told):
            picture = "" if letters else w.PART_PICTURE
            card = CardButton(heading, words, letter=letters, picture=picture, size="body", compact=True)
            card.clicked.connect(lambda _=False, go=act: go())
            self.cards.append(card)
            self._scroll.column.insertWidget(2 + place, card)
            card.show()  # at once, so that it can have the keyboard
        read_as_laid_out(self._scroll.widget())

    def _pick(self, field: str, value: object) -> None:
        person = self.person
        if self._keep(lambda books, meeting: attendance.change_invitation(books, person, meeting, **{field: value})):
            self._safely(self._show_asked)

    def _show_asked(self) -> None:
        assert self.meeting is not None
        self.form.show_asked(attendance.invitation(self._at().books, self.person, self.meeting))

    def _keep_day(self, typed: str) -> str:
        today = self._at().today()
        return self._keep(lambda books, meeting: attendance.say_when_asked(books, self.person, meeting, typed, today))

    def _keep_support(self, typed: str) -> str:
        return self._keep(lambda books, meeting: attendance.say_who_supports(books, self.person, meeting, typed))

    def _keep(self, act: Keep) -> str:
        """Keep an answer; return in one sentence what is wrong with it, or nothing."""
        assert self.meeting is not None
        try:
            act(self._at().books, self.meeting)
            self._show_asked()
        except Unclear as no:
            return str(no)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return f"{failed} {TRIES_AGAIN}"
        self.kept.emit(w.KEPT)
        return ""
