"""The board's rules, one question for each, and the page that tells them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import Board, PersonNumber
from cochair.domain.board_rules import BoardRules
from cochair.domain.document import Document
from cochair.services.board_rules import keep_rules, rules_lines, rules_of, rules_paper_of
from cochair.services.ports import StoreFailed
from ui import words_board as w
from ui import words_papers
from ui.paper_maker import PaperMaker
from ui.people.board.all_rules import AllRules
from ui.people.board.asking import Asking, Question
from ui.people.board.places import Number
from ui.people.board.talk_rules import TalkRules
from ui.people.desk import Desk
from ui.widgets.stepper import Stepper


@dataclass(frozen=True, slots=True)
class _Asked:
    """A rule that is a number: which field, what is asked, and its limits."""

    field: str
    picture: str
    words: str
    below: str
    unit: str
    least: int
    most: int
    step: int = 5


_NUMBERS = (
    _Asked("break_minutes", w.BREAK_PICTURE, w.HOW_LONG_BREAK, w.HOW_LONG_BREAK_BELOW, w.MINUTES, 5, 60),
    _Asked("without_break", w.SOON_PICTURE, w.HOW_SOON_BREAK, w.HOW_SOON_BREAK_BELOW, w.MINUTES, 10, 60),
    _Asked("notice_days", w.NOTICE_PICTURE, w.HOW_MUCH_NOTICE, w.HOW_MUCH_NOTICE_BELOW, w.DAYS, 0, 60, 1),
    _Asked("longest_meeting", w.LENGTH_PICTURE, w.HOW_LONG_MEETING, w.HOW_LONG_MEETING_BELOW, w.MINUTES, 15, 480, 15),
    _Asked("thinking_seconds", w.THINK_PICTURE, w.HOW_LONG_THINK, w.HOW_LONG_THINK_BELOW, w.SECONDS, 5, 300),
    _Asked("put_off", w.WAIT_PICTURE, w.HOW_OFTEN_PUT_OFF, w.HOW_OFTEN_PUT_OFF_BELOW, w.TIMES, 0, 5, 1),
)


class RulesPage(QWidget):
    """Every answer is kept at once; agendas that went out keep the rules they had."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self.asking = Asking()
        self.asking.over.connect(self.left)
        self._maker = PaperMaker(self)
        self._maker.saved.connect(self.kept)
        self._maker.failed.connect(self.refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asking)

    def open(self, desk: Desk, _person: PersonNumber | None) -> None:
        """Ask from the first question on; raises StoreFailed."""
        self._desk = desk
        self.asking.ask(
            (
                *(Question(a.picture, a.words, a.below, partial(self._number, a)) for a in _NUMBERS),
                Question(w.TALK_PICTURE, w.HOW_TALK, w.HOW_TALK_BELOW, self._talk),
                Question(w.ALL_PICTURE, w.ALL_RULES, w.ALL_RULES_BELOW, self._all),
            )
        )

    def take_focus(self) -> None:
        """Put the keyboard where the question is answered."""
        self.asking.take_focus()

    def step_back(self) -> bool:
        """Ask the question before, and return whether there is one."""
        return self.asking.step_back()

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        self.asking.finish()

    def _number(self, asked: _Asked) -> QWidget:
        value = getattr(self._rules(), asked.field)
        stepper = Stepper(asked.words, asked.least, asked.most, value, unit=asked.unit, step=asked.step)
        return Number(stepper, lambda number: self._keep_field(asked.field, number))

    def _talk(self) -> QWidget:
        return TalkRules(self._rules(), self._keep)

    def _all(self) -> QWidget:
        page = AllRules(rules_lines(self._rules()))
        page.make.clicked.connect(self._make_paper)
        return page

    def _keep_field(self, field: str, value: Any) -> None:
        self._keep(replace(self._rules(), **{field: value}))

    def _keep(self, rules: BoardRules) -> BoardRules:
        try:
            kept = keep_rules(self._here().books, rules)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return rules
        self.kept.emit(w.SAVED)
        return kept

    def _make_paper(self) -> None:
        desk = self._here()
        try:
            document = rules_paper_of(desk.books, desk.library, desk.books.of(Board).row(desk.board))
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self.kept.emit(words_papers.MAKING)
        self._maker.make(_writer(document, desk.places.cache), desk.places.folder / f"{w.RULES_FILE}.pdf")

    def _rules(self) -> BoardRules:
        desk = self._here()
        return rules_of(desk.books, desk.library, desk.board)

    def _here(self) -> Desk:
        assert self._desk is not None
        return self._desk


def _writer(document: Document, cache: Path) -> Callable[[Path], str]:
    def write(file: Path) -> str:
        from cochair.commands.papers import letters_told, write_paper

        write_paper(document, "pdf", "standard", file, cache)
        return letters_told(((document.title, document),))

    return write
