"""Working with me: first whether it may be kept, then one question at a time, then all of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.consents import About
from cochair.domain.needs import Need
from cochair.services import needs
from cochair.services.consents import keep_answer, newest
from cochair.services.needs import NeedsCard, needs_card
from cochair.services.needs_act import is_met
from cochair.services.needs_view import last_meeting
from cochair.services.people_of_board import board_name
from cochair.services.ports import StoreFailed
from ui import words_needs as w
from ui import words_people as people_words
from ui.aloud.shown import PRIVATE
from ui.people.asking.asking import Asking
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.keeping import Keeping
from ui.people.asking.place import Asked
from ui.people.desk import Desk
from ui.people.needs.ask_first import AskFirst
from ui.people.needs.question import ORDER, NeedPlace
from ui.people.needs.summary import Summary


class NeedsPage(QWidget):
    """Each answer is kept as soon as it is given."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(PRIVATE, True)  # read aloud only after a yes
        self._name = ""
        self.keeping = Keeping(w.KEPT)
        self.places = tuple(NeedPlace(self.keeping, question) for question in ORDER)
        self.first, self.summary = AskFirst(), Summary()
        self.asked = Asking(self._questions, people_words.NEXT)
        self._stack = QStackedLayout(self)
        for view in (self.first, self.asked, self.summary):
            self._stack.addWidget(view)
        self._connect()

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Go on with the first question that nobody has answered, or show all answers; raises StoreFailed."""
        assert person is not None
        self.keeping.open(desk, person)
        self._name = desk.books.of(BoardPerson).row(person).name
        question = self._card().next_question
        self.summary.begin()
        self._begin(len(ORDER) if question is None else ORDER.index(question))

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        for view in (self.first, self.asked, self.summary):
            if self._stack.currentWidget() is view:
                view.take_focus()

    def step_back(self) -> bool:
        """Go back to the question before, and return whether there was one."""
        self.kept.emit("")
        if self._stack.currentWidget() is self.asked:
            return self.asked.step_back()
        self.finish_typing()
        return False

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        if self._stack.currentWidget() is self.asked:
            self.asked.finish_typing()
        elif self._stack.currentWidget() is self.summary:
            self.summary.finish_typing()

    def _connect(self) -> None:
        self.keeping.kept.connect(self.kept)
        self.keeping.changed.connect(self._renew)
        for told in (self.keeping, self.asked):
            told.refused.connect(self.refused)
        self.first.answered.connect(self._may_keep)
        self.asked.moved.connect(lambda: self.kept.emit(""))
        self.asked.over.connect(self._show_all)
        self.summary.must_picked.connect(self._set_must)
        self.summary.met.connect(self._say_how_met)
        self.summary.shared.connect(self._may_share)
        self.summary.still_right.connect(self._still_right)
        self.summary.ask_all.connect(lambda: self._go_to(0))
        self.summary.taken_back.connect(self._take_back)

    def _questions(self) -> Sequence[Asked]:
        card = self._card()
        return [place.asked(card, self._name) for place in self.places]

    def _card(self) -> NeedsCard:
        return needs_card(self.keeping.desk.books, self.keeping.person)

    def _as_met_now(self) -> NeedsCard:
        """Return the card; how something was met at a meeting before says nothing about the next one."""
        desk, card = self.keeping.desk, self._card()
        since = last_meeting(desk.library, board_name(desk.books, desk.board), desk.today())
        return replace(card, needs=tuple(n if is_met(n, since) else replace(n, met_how="") for n in card.needs))

    def _begin(self, number: int) -> None:
        """Show what comes first: whether it may be kept, a question by its place, or all of it; raises StoreFailed."""
        desk, person = self.keeping.desk, self.keeping.person
        said = newest(desk.books, person, About.KEEPING_NEEDS)
        if said is None or not said.yes:
            self.first.show_person(self._name, said_no=said is not None)
            self._stack.setCurrentWidget(self.first)
        elif number < len(ORDER):
            self.asked.open(HalfTyped(desk.library, f"needs of {person}"), number)
            self._stack.setCurrentWidget(self.asked)
        else:
            self._tell_all()
            self._stack.setCurrentWidget(self.summary)

    def _tell_all(self) -> None:
        share = newest(self.keeping.desk.books, self.keeping.person, About.SHARING_NEEDS)
        self.summary.show_card(self._as_met_now(), self._name, share)

    def _renew(self) -> None:
        """Show again what is in front, now that something is kept."""
        if self._stack.currentWidget() is self.asked:
            self.asked.renew()
        elif self._stack.currentWidget() is self.summary:
            self._try_to(self._tell_all)

    def _go_to(self, number: int) -> None:
        if self._try_to(lambda: self._begin(number)):
            self.take_focus()

    def _show_all(self) -> None:
        self._go_to(len(ORDER))

    def _try_to(self, show: Callable[[], None]) -> bool:
        """Show something, or say why it can not be read; return whether it is shown."""
        try:
            show()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return False
        return True

    def _may_keep(self, yes: bool) -> None:
        def act(desk: Desk) -> None:
            words = f"{w.MAY_WE_KEEP} {w.KEEP_WORDS}"
            keep_answer(desk.books, person, About.KEEPING_NEEDS, words, yes=yes, today=desk.today())

        person = self.keeping.person
        if not self.keeping.keep(act, w.KEPT if yes else w.NO_SAVED):
            self._go_to(0)

    def _set_must(self, need: Need, must: bool) -> None:
        self.keeping.pick(lambda d: needs.set_must(d.books, need, d.today(), must=must))

    def _say_how_met(self, need: Need, how: str) -> None:
        if " ".join(how.split()) != need.met_how:
            self.keeping.keep(lambda d: needs.say_how_met(d.books, need, how, d.today()))

    def _may_share(self, yes: bool, words: str) -> None:
        def act(desk: Desk) -> None:
            with desk.books.together():
                keep_answer(desk.books, person, About.SHARING_NEEDS, words, yes=yes, today=desk.today())
                needs.share(desk.books, person, desk.today(), yes=yes)

        person = self.keeping.person
        self.keeping.pick(act)

    def _still_right(self) -> None:
        self.keeping.keep(lambda d: needs.still_right(d.books, self.keeping.person, d.today()))

    def _take_back(self) -> None:
        def act(desk: Desk) -> None:
            with desk.books.together():
                needs.forget_needs(desk.books, person)
                words = f"{w.MAY_WE_KEEP} {w.KEEP_WORDS}"
                keep_answer(desk.books, person, About.KEEPING_NEEDS, words, yes=False, today=desk.today())

        person = self.keeping.person
        if not self.keeping.keep(act, w.TAKEN_BACK):
            self._go_to(0)
