"""The board's rules, one question for each, and the page that tells them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.domain.board import NEW, Board, PersonNumber
from cochair.domain.board_rules import BoardRules
from cochair.domain.document import Document
from cochair.services.board_rules import keep_rules, rules_lines, rules_of, rules_paper_of
from cochair.services.ports import StoreFailed
from ui import words_board as w
from ui import words_papers
from ui.paper_maker import PaperMaker
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.keeping import Keeping
from ui.people.asking.page import AskingPage
from ui.people.asking.place import Asked, Place
from ui.people.board.all_rules import AllRules
from ui.people.board.talk_rules import Change, TalkRules
from ui.people.desk import Desk
from ui.widgets.stepper import Stepper


@dataclass(frozen=True, slots=True)
class _Number:
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
    _Number("break_minutes", w.BREAK_PICTURE, w.HOW_LONG_BREAK, w.HOW_LONG_BREAK_BELOW, w.MINUTES, 5, 60),
    _Number("without_break", w.SOON_PICTURE, w.HOW_SOON_BREAK, w.HOW_SOON_BREAK_BELOW, w.MINUTES, 10, 60),
    _Number("notice_days", w.NOTICE_PICTURE, w.HOW_MUCH_NOTICE, w.HOW_MUCH_NOTICE_BELOW, w.DAYS, 0, 60, 1),
    _Number("longest_meeting", w.LENGTH_PICTURE, w.HOW_LONG_MEETING, w.HOW_LONG_MEETING_BELOW, w.MINUTES, 15, 480, 15),
    _Number("thinking_seconds", w.THINK_PICTURE, w.HOW_LONG_THINK, w.HOW_LONG_THINK_BELOW, w.SECONDS, 5, 300),
    _Number("put_off", w.WAIT_PICTURE, w.HOW_OFTEN_PUT_OFF, w.HOW_OFTEN_PUT_OFF_BELOW, w.TIMES, 0, 5, 1),
)


class RulesPage(AskingPage):
    """Every answer is kept at once; agendas that went out keep the rules they had."""

    def __init__(self) -> None:
        super().__init__(self._questions, w.DONE, Keeping(w.SAVED))
        self._given: set[str] = set()
        self._places = {asked.field: self._place(asked) for asked in _NUMBERS}
        self._talk, self._all = TalkRules(self._rules, self._change), AllRules(lambda: rules_lines(self._rules()))
        self._all.make.clicked.connect(self._make_paper)
        self._maker = PaperMaker(self)
        self._maker.saved.connect(self.kept)
        self._maker.failed.connect(self.refused)

    def open(self, desk: Desk, _person: PersonNumber | None) -> None:
        """Ask from the first question on, or from the one that somebody was half through; raises StoreFailed."""
        self.keeping.open(desk)
        self._given.clear()
        self.asking.open(HalfTyped(desk.library, f"rules of board {desk.board}"))

    def _place(self, asked: _Number) -> Place:
        field = asked.field
        stepper = Stepper(asked.words, asked.least, asked.most, asked.least, unit=asked.unit, step=asked.step)
        stepper.changed.connect(lambda number: self._keep_number(field, number))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(stepper)
        row.addStretch(1)
        place = Place(holder, show=lambda: stepper.set_value(getattr(self._rules(), field)))
        place.setFocusProxy(stepper)
        return place

    def _questions(self) -> tuple[Asked, ...]:
        """Return the questions; a rule is answered once it is another one than CoChair begins with."""
        now = self._rules()
        usual = BoardRules(NEW, now.board)
        return (
            *(
                Asked(n.picture, n.words, n.below, self._places[n.field], self._is_given(n.field, now, usual))
                for n in _NUMBERS
            ),
            Asked(w.TALK_PICTURE, w.HOW_TALK, w.HOW_TALK_BELOW, self._talk, bool(now.ground_rules)),
            Asked(w.ALL_PICTURE, w.ALL_RULES, w.ALL_RULES_BELOW, self._all),
        )

    def _is_given(self, field: str, now: BoardRules, usual: BoardRules) -> bool:
        return field in self._given or bool(getattr(now, field) != getattr(usual, field))

    def _keep_number(self, field: str, number: int) -> None:
        self._given.add(field)
        changed: dict[str, Any] = {field: number}
        self._change(lambda rules: replace(rules, **changed))

    def _change(self, change: Change) -> str:
        return self.keeping.pick(lambda desk: keep_rules(desk.books, change(self._rules())))

    def _make_paper(self) -> None:
        desk = self.keeping.desk
        try:
            document = rules_paper_of(desk.books, desk.library, desk.books.of(Board).row(desk.board))
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self.kept.emit(words_papers.MAKING)
        self._maker.make(_writer(document, desk.places.cache), desk.places.folder / f"{w.RULES_FILE}.pdf")

    def _rules(self) -> BoardRules:
        desk = self.keeping.desk
        return rules_of(desk.books, desk.library, desk.board)


def _writer(document: Document, cache: Path) -> Callable[[Path], str]:
    def write(file: Path) -> str:
        from cochair.commands.papers import letters_told, write_paper

        write_paper(document, "pdf", "standard", file, cache)
        return letters_told(((document.title, document),))

    return write
