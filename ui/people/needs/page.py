"""Working with me: first whether it may be kept, then one question at a time, then all of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.consents import About
from cochair.domain.needs import Answered, Helps, Need, Question
from cochair.services import needs
from cochair.services.consents import keep_answer, newest
from cochair.services.needs import NeedsCard, needs_card
from cochair.services.needs_act import is_met
from cochair.services.needs_view import last_meeting
from cochair.services.people_of_board import board_name
from cochair.services.ports import StoreFailed
from ui import words_needs as w
from ui.people.desk import Desk
from ui.people.needs.ask_first import AskFirst
from ui.people.needs.goes_away import GoesAway
from ui.people.needs.question import ORDER, QuestionView
from ui.people.needs.summary import Summary


class NeedsPage(QWidget):
    """Each answer is kept as soon as it is given."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("private", True)  # read aloud only after a yes
        self._desk: Desk | None = None
        self._person = PersonNumber(0)
        self._name = ""
        self._question: Question | None = None
        self.first, self.asked, self.summary = AskFirst(), QuestionView(), Summary()
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        self.goes = GoesAway()
        column.addWidget(self.goes)
        for view in (self.first, self.asked, self.summary):
            self._stack.addWidget(view)
        self._connect()

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Go on with the first question that nobody has answered, or show all answers; raises StoreFailed."""
        assert person is not None
        self._desk, self._person = desk, person
        self._name = desk.books.of(BoardPerson).row(person).name
        self._question = self._card().next_question
        self.summary.begin()
        self._fill_words()
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        for view in (self.first, self.asked, self.summary):
            if self._stack.currentWidget() is view:
                view.take_focus()

    def step_back(self) -> bool:
        """Go back to the question before, and return whether there was one."""
        self.kept.emit("")
        self.finish_typing()
        shown = self._stack.currentWidget()
        place = ORDER.index(self._question) if self._question is not None else len(ORDER)
        if shown is not self.asked or place == 0:
            return False
        self._ask(ORDER[place - 1])
        return True

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        if self._stack.currentWidget() is self.asked:
            self._keep_words()
        elif self._stack.currentWidget() is self.summary:
            self.summary.finish_typing()

    def _connect(self) -> None:
        self.first.answered.connect(self._may_keep)
        self.asked.picked.connect(self._pick)
        self.asked.none.connect(self._ask_if_it_goes)
        self.goes.sure.connect(self._answer_with_none)
        self.goes.left.connect(self._leave_it)
        self.asked.next_asked.connect(self._next)
        self.asked.words.line.editingFinished.connect(self._keep_words)
        self.summary.must_picked.connect(self._set_must)
        self.summary.met.connect(self._say_how_met)
        self.summary.shared.connect(self._may_share)
        self.summary.still_right.connect(self._still_right)
        self.summary.ask_all.connect(lambda: self._ask(ORDER[0]))
        self.summary.taken_back.connect(self._take_back)

    def _open_desk(self) -> Desk:
        assert self._desk is not None
        return self._desk

    def _card(self) -> NeedsCard:
        return needs_card(self._open_desk().books, self._person)

    def _as_met_now(self) -> NeedsCard:
        """Return the card; how something was met at a meeting before says nothing about the next one."""
        desk, card = self._open_desk(), self._card()
        since = last_meeting(desk.library, board_name(desk.books, desk.board), desk.today())
        return replace(card, needs=tuple(n if is_met(n, since) else replace(n, met_how="") for n in card.needs))

    def _ask(self, question: Question | None) -> None:
        self._question = question
        self._show()
        self._fill_words()
        self.take_focus()

    def _fill_words(self) -> None:
        self.asked.words.set_text("" if self._question is None else self._card().own_words(self._question))

    def _show(self) -> None:
        self.goes.hide()
        books = self._open_desk().books
        said = newest(books, self._person, About.KEEPING_NEEDS)
        if said is None or not said.yes:
            self.first.show_person(self._name, said_no=said is not None)
            self._stack.setCurrentWidget(self.first)
        elif self._question is not None:
            self.asked.show_question(self._question, self._card(), self._name)
            self._stack.setCurrentWidget(self.asked)
        else:
            share = newest(books, self._person, About.SHARING_NEEDS)
            self.summary.show_card(self._as_met_now(), self._name, share)
            self._stack.setCurrentWidget(self.summary)

    def _keep(self, sentence: str, act: Callable[[Desk], object]) -> None:
        """Keep something, say so, and show it; what could not be kept is said too."""
        try:
            act(self._open_desk())
            self._show()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
        else:
            self.kept.emit(sentence)

    def _may_keep(self, yes: bool) -> None:
        def act(desk: Desk) -> None:
            words = f"{w.MAY_WE_KEEP} {w.KEEP_WORDS}"
            keep_answer(desk.books, self._person, About.KEEPING_NEEDS, words, yes=yes, today=desk.today())

        self._keep(w.KEPT if yes else w.NO_SAVED, act)
        self._fill_words()
        self.take_focus()

    def _pick(self, helps: Helps, on: bool) -> None:
        asked = self.asked.question
        self._keep(w.KEPT, lambda d: needs.pick(d.books, self._person, asked, helps, d.today(), on=on))

    def _keep_words(self) -> None:
        asked, typed = self.asked.question, self.asked.words.text()
        if self._question is None or " ".join(typed.split()) == self._card().own_words(asked):
            return
        self._keep(w.KEPT, lambda d: needs.say_in_own_words(d.books, self._person, asked, typed, d.today()))

    def _ask_if_it_goes(self, said: Answered) -> None:
        """Take an answer that means nothing is written here; what would go with it is asked about first."""
        asked = self.asked.question
        if self._card().at(asked) or self.asked.words.text().strip():
            self.goes.ask(said)
        else:
            self._answer_with_none(said)

    def _leave_it(self) -> None:
        self.goes.hide()
        self.asked.take_focus()

    def _answer_with_none(self, said: Answered) -> None:
        asked = self.asked.question
        self.asked.words.set_text("")
        self._keep(w.KEPT, lambda d: needs.answer_with_none(d.books, self._person, asked, said, d.today()))

    def _next(self) -> None:
        self.kept.emit("")  # what was said of the answer before is over
        self._keep_words()
        place = ORDER.index(self.asked.question) + 1
        self._ask(ORDER[place] if place < len(ORDER) else None)

    def _set_must(self, need: Need, must: bool) -> None:
        self._keep(w.KEPT, lambda d: needs.set_must(d.books, need, d.today(), must=must))

    def _say_how_met(self, need: Need, how: str) -> None:
        if " ".join(how.split()) != need.met_how:
            self._keep(w.KEPT, lambda d: needs.say_how_met(d.books, need, how, d.today()))

    def _may_share(self, yes: bool, words: str) -> None:
        def act(desk: Desk) -> None:
            with desk.books.together():
                keep_answer(desk.books, self._person, About.SHARING_NEEDS, words, yes=yes, today=desk.today())
                needs.share(desk.books, self._person, desk.today(), yes=yes)

        self._keep(w.KEPT, act)

    def _still_right(self) -> None:
        self._keep(w.KEPT, lambda d: needs.still_right(d.books, self._person, d.today()))

    def _take_back(self) -> None:
        def act(desk: Desk) -> None:
            with desk.books.together():
                needs.forget_needs(desk.books, self._person)
                words = f"{w.MAY_WE_KEEP} {w.KEEP_WORDS}"
                keep_answer(desk.books, self._person, About.KEEPING_NEEDS, words, yes=False, today=desk.today())

        self._question = ORDER[0]
        self._keep(w.TAKEN_BACK, act)
        self.take_focus()
