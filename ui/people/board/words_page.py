"""What the board calls itself and its groups, whose time it keeps, and what share was agreed."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import Board, BoardGroup, GroupNumber, PersonNumber
from cochair.domain.words_of_amounts import MEMBERS
from cochair.services import own_words as own
from cochair.services.people_sentences import SHARES
from cochair.services.plan_people import GroupWords
from cochair.services.ports import StoreFailed
from cochair.services.templates import presets
from ui import words_board as w
from ui.people.board.asking import Asking, Question
from ui.people.board.places import Keep, KeptLine, Lines, OneMore, OneOf
from ui.people.desk import Desk

_AFTER_GROUPS = 2
"""Questions that come after those about each group."""


class WordsPage(QWidget):
    """Every answer is kept at once, and holds on every screen and paper."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self.asking = Asking()
        self.asking.over.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asking)

    def open(self, desk: Desk, _person: PersonNumber | None) -> None:
        """Ask from the first question on; raises StoreFailed."""
        self._desk = desk
        self.asking.ask(self._questions())

    def take_focus(self) -> None:
        """Put the keyboard where the question is answered."""
        self.asking.take_focus()

    def step_back(self) -> bool:
        """Ask the question before, and return whether there is one."""
        return self.asking.step_back()

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        self.asking.finish()

    def _questions(self) -> list[Question]:
        groups = own.groups_of(self._here().books, self._here().board)
        return [
            Question(w.BOARD_PICTURE, w.WHAT_BOARD, w.WHAT_BOARD_BELOW, self._board_name),
            Question(w.GROUPS_PICTURE, w.WHICH_WORDS, w.WHICH_WORDS_BELOW, self._presets),
            *(question for group in groups for question in self._about(group)),
            Question(w.NOBODY_PICTURE, w.NO_NAME, w.NO_NAME_BELOW, self._unnamed),
            Question(w.MORE_PICTURE, w.MORE_GROUPS, w.MORE_GROUPS_BELOW, self._new_group),
        ]

    def _about(self, group: BoardGroup) -> Iterator[Question]:
        name = group.name
        yield Question(
            w.WRITE_PICTURE, w.WRITE_WORDS.format(group=name), w.WRITE_WORDS_BELOW, partial(self._words, group.number)
        )
        yield Question(w.KEPT_PICTURE, w.KEPT.format(group=name), w.KEPT_BELOW, partial(self._is_kept, group.number))
        if group.protected:
            yield Question(
                w.SHARE_PICTURE, w.SHARE.format(group=name), w.SHARE_BELOW, partial(self._share, group.number)
            )

    def _board_name(self) -> QWidget:
        desk = self._here()
        name = desk.books.of(Board).row(desk.board).name
        return Lines(KeptLine(w.BOARD_NAME, name, self._keep(lambda t: own.name_board(desk.books, desk.board, t))))

    def _presets(self) -> QWidget:
        groups = own.groups_of(self._here().books, self._here().board)
        now = tuple(GroupWords(g.name, g.singular, g.article, g.short, g.protected) for g in groups)
        picked = next((preset.id for preset in presets() if preset.groups == now), None)
        return OneOf([*((preset.id, preset.name) for preset in presets()), (None, w.OUR_OWN)], picked, self._use)

    def _words(self, number: GroupNumber) -> QWidget:
        books = self._here().books
        group = books.of(BoardGroup).row(number)
        return Lines(
            KeptLine(w.SEVERAL, group.name, self._keep(lambda t: own.name_group(books, number, t))),
            KeptLine(w.ONE, own.with_article(group), self._keep(lambda t: own.name_one(books, number, t))),
            KeptLine(w.SHORT, group.short, self._keep(lambda t: own.shorten(books, number, t))),
        )

    def _is_kept(self, number: GroupNumber) -> QWidget:
        books = self._here().books
        group = books.of(BoardGroup).row(number)
        answers = ((True, w.YES_KEPT), (False, w.NOT_KEPT))
        return OneOf(answers, group.protected, self._keep(lambda yes: own.keep_time_for(books, number, yes=bool(yes))))

    def _share(self, number: GroupNumber) -> QWidget:
        books = self._here().books
        group = books.of(BoardGroup).row(number)
        return OneOf(SHARES, group.share, self._keep(lambda share: own.agree_share(books, number, share)))

    def _unnamed(self) -> QWidget:
        desk = self._here()
        keep = self._keep(lambda t: own.name_nobody(desk.books, desk.library, desk.board, t))
        return Lines(KeptLine(w.SOMEBODY, desk.books.of(Board).row(desk.board).unnamed or MEMBERS.of(1), keep))

    def _new_group(self) -> QWidget:
        return OneMore(w.NEW_GROUP, w.ADD_GROUP, self._add)

    def _use(self, preset: str | None) -> None:
        desk, chosen = self._here(), next((p for p in presets() if p.id == preset), None)
        if chosen is not None:
            self._keep(lambda _: own.use_words(desk.books, desk.board, chosen.groups))("")

    def _add(self, typed: str) -> None:
        """Add a group, and ask about it."""
        desk, at = self._here(), len(self.asking.questions) - _AFTER_GROUPS
        self._keep(lambda t: own.add_group(desk.books, desk.board, t))(typed)
        self.asking.ask(self._questions(), at)
        self.asking.take_focus()

    def _keep(self, keep: Keep) -> Callable[[Any], None]:
        """Return what keeps an answer and says so; the questions after it may be others then."""

        def kept(answer: object) -> None:
            try:
                keep(answer)
            except StoreFailed as failed:
                self.refused.emit(str(failed))
                return
            self.asking.renew(self._questions())
            self.kept.emit(w.SAVED)

        return kept

    def _here(self) -> Desk:
        assert self._desk is not None
        return self._desk
