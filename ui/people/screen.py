"""The people of a board: who it is about, and what is kept about each of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.refused import Unclear
from cochair.services.expenses import with_late
from cochair.services.needs_view import with_asked
from cochair.services.people_of_board import people_lines
from cochair.services.person_card import add_person, put_on_again
from cochair.services.ports import StoreFailed
from ui import words_name
from ui import words_people as w
from ui.people.desk import Desk
from ui.people.part import Part
from ui.people.person_parts import PERSON_PARTS
from ui.people.stage import Stage
from ui.people.who_list import WhoList
from ui.theme.look import look
from ui.widgets.ground import Ground
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar


class PeopleScreen(Ground):
    """Beside each other where there is room; else the list, and then the person."""

    go_home = Signal()

    def __init__(self, parts: tuple[Part, ...] = PERSON_PARTS) -> None:
        super().__init__("page")
        self._desk: Desk | None = None
        self.person: PersonNumber | None = None
        self._off: PersonNumber | None = None
        self.top = TopBar(w.PEOPLE)
        self.who, self.stage = WhoList(), Stage(parts, w.PEOPLE_PICTURE, back=w.ALL_PEOPLE)
        self._holder = Ground("card")
        self._lay_out()
        self.top.home_asked.connect(self._leave)
        self.who.chosen.connect(self.choose)
        self.who.add_asked.connect(self._add)
        self.who.banner.pressed.connect(self._put_back)
        self.stage.left.connect(self._step_back)
        self.stage.part_left.connect(self._see_who_is_there)
        self._keys = ScreenKeys(
            self,
            (
                ("Esc", self._esc),
                (w.WHO_KEY, self.show_list),
                *((f"Alt+{n + 1}", lambda n=n: self._open_number(n)) for n in range(len(parts))),
            ),
        )
        look.changed.connect(self._fit)

    def open(self, desk: Desk, board: str) -> None:
        """Show the people of a board; raises StoreFailed."""
        self._desk = desk
        self.top.set_title(w.PEOPLE, board)
        self.who.banner.clear()
        self.person = None
        self._show_people()
        self._fit()

    def choose(self, person: int) -> None:
        """Show what is kept about a person."""
        assert self._desk is not None
        self.who.banner.clear()
        before, self.person = self.person, PersonNumber(person)
        try:
            name = self._desk.books.of(BoardPerson).row(person).name
            self.stage.show_cards(self._desk, self.person, name, w.PERSON_BELOW)
        except StoreFailed as failed:
            self.person = before
            self.who.say_not_read(str(failed))
            return
        self._show_people_now()
        self._fit()
        self.stage.take_focus()

    def show_part(self, person: int, part: str) -> None:
        """Show one thing that is kept about a person."""
        self.choose(person)
        if self.person == person:
            self.stage.open_part(part)

    def show_list(self) -> None:
        """Go back to everybody, with the keyboard on the person who was shown."""
        self.stage.finish_typing()
        last, self.person = self.person, None
        self._show_people_now()
        self._fit()
        self.who.take_focus(last)

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        if self.person is None:
            self.who.take_focus()
        else:
            self.stage.take_focus()

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        self.stage.finish_typing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and person beside each other, or one of them alone."""
        super().resizeEvent(event)
        self._fit()

    def _add(self, typed: str) -> None:
        assert self._desk is not None
        try:
            new = add_person(self._desk.books, self._desk.library, self._desk.board, typed)
        except (Unclear, StoreFailed) as no:
            self.who.say_added(str(no))
            return
        self.who.say_added("")
        self.choose(new.number)
        self.stage.banner.say("saved", words_name.ADDED.format(name=new.name))

    def _show_people(self) -> None:
        assert self._desk is not None
        books, board, today = self._desk.books, self._desk.board, self._desk.today()
        lines = with_late(people_lines(books, board), books, board, today)
        self.who.show_people(with_asked(lines, books, self._desk.library, board, today), self.person)

    def _show_people_now(self) -> None:
        """Show the list as it is now; where it can not be read it stays, and says so."""
        try:
            self._show_people()
        except StoreFailed as failed:
            self.who.say_not_read(str(failed))

    def _open_number(self, number: int) -> None:
        if self.person is not None:
            self.stage.open_number(number)

    def _esc(self) -> None:
        if self.person is None:
            self._leave()
        else:
            self.stage.step_back()

    def _see_who_is_there(self) -> None:
        """Show the list as it now is; somebody who was taken off it is not shown any more."""
        self._show_people_now()
        if self.person is not None and self.person not in self.who.rows:
            self._off, off = self.person, self.stage.heading()
            self.show_list()
            self.who.banner.say("saved", words_name.IS_OFF.format(name=off), words_name.BACK_ON)

    def _put_back(self) -> None:
        assert self._desk is not None and self._off is not None
        try:
            put_on_again(self._desk.books, self._desk.library, self._off)
        except StoreFailed as failed:
            self.who.banner.say("refused", str(failed))
            return
        self.choose(self._off)
        if self.person == self._off:
            self.stage.banner.say("saved", words_name.IS_BACK.format(name=self.stage.heading()))

    def _step_back(self) -> None:
        self.show_list()

    def _leave(self) -> None:
        self.stage.finish_typing()
        self.go_home.emit()

    def _fit(self) -> None:
        beside = self.width() >= look.sizes.two_columns * look.scale
        self._holder.setVisible(beside or self.person is None)
        self.stage.setVisible(self.person is not None)
        self.stage.fit()

    def _lay_out(self) -> None:
        sizes = look.sizes
        inside = QVBoxLayout(self._holder)
        inside.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
        inside.addWidget(self.who)
        row = QHBoxLayout()
        row.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
        row.setSpacing(sizes.zone)
        row.addWidget(self._holder, 2)
        row.addWidget(self.stage, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(row, 1)
