"""What the board calls itself and its groups, whose time it keeps, and what share was agreed."""

from cochair.domain.board import Board, BoardGroup, GroupNumber, PersonNumber
from cochair.domain.words_of_amounts import MEMBERS
from cochair.services import own_words as own
from cochair.services.plan_people import GroupWords
from cochair.services.templates import presets
from ui import words_board as w
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.keeping import Keeping
from ui.people.asking.page import AskingPage
from ui.people.asking.place import Asked, Place
from ui.people.board.group_questions import GroupQuestions
from ui.people.board.places import OneMore
from ui.people.desk import Desk
from ui.people.kept_line import KeptLine
from ui.widgets.choices import Choices

_AFTER_GROUPS = 2
"""Questions that come after those about each group."""


class WordsPage(AskingPage):
    """Every answer is kept at once, and holds on every screen and paper."""

    def __init__(self) -> None:
        keeping = Keeping(w.SAVED)
        super().__init__(self._questions, w.DONE, keeping)
        self._groups: dict[GroupNumber, GroupQuestions] = {}
        self._name = KeptLine(
            w.BOARD_NAME, lambda t: keeping.keep(lambda desk: own.name_board(desk.books, desk.board, t))
        )
        self._unnamed = KeptLine(
            w.SOMEBODY, lambda t: keeping.keep(lambda desk: own.name_nobody(desk.books, desk.library, desk.board, t))
        )
        self._preset = Choices(w.ANSWER)
        self._preset.picked.connect(self._use)
        self._named = Place(self._name, show=lambda: self._name.show_value(self._board().name))
        self._nobody = Place(
            self._unnamed, show=lambda: self._unnamed.show_value(self._board().unnamed or MEMBERS.of(1))
        )
        self._presets = Place(self._preset, show=self._show_presets)
        self._more = OneMore(w.NEW_GROUP, w.ADD_GROUP, self._add)

    def open(self, desk: Desk, _person: PersonNumber | None) -> None:
        """Ask from the first question on, or from the one that somebody was half through; raises StoreFailed."""
        self.keeping.open(desk)
        self.asking.open(HalfTyped(desk.library, f"words of board {desk.board}"))

    def _questions(self) -> list[Asked]:
        board, groups = self._board(), self._groups_now()
        own_words = self._picked() is not None or any(group.singular for group in groups)
        return [
            Asked(w.BOARD_PICTURE, w.WHAT_BOARD, w.WHAT_BOARD_BELOW, self._named, bool(board.name)),
            Asked(w.GROUPS_PICTURE, w.WHICH_WORDS, w.WHICH_WORDS_BELOW, self._presets, own_words),
            *(question for group in groups for question in self._about(group).asked(group)),
            Asked(w.NOBODY_PICTURE, w.NO_NAME, w.NO_NAME_BELOW, self._nobody, bool(board.unnamed)),
            Asked(w.MORE_PICTURE, w.MORE_GROUPS, w.MORE_GROUPS_BELOW, self._more),
        ]

    def _board(self) -> Board:
        desk = self.keeping.desk
        return desk.books.of(Board).row(desk.board)

    def _groups_now(self) -> tuple[BoardGroup, ...]:
        return own.groups_of(self.keeping.desk.books, self.keeping.desk.board)

    def _about(self, group: BoardGroup) -> GroupQuestions:
        if group.number not in self._groups:
            self._groups[group.number] = made = GroupQuestions(self.keeping, group.number)
            for place in made.places:
                self.asking.hold(place)
        return self._groups[group.number]

    def _picked(self) -> str | None:
        now = tuple(GroupWords(g.name, g.singular, g.article, g.short, g.protected) for g in self._groups_now())
        return next((preset.id for preset in presets() if preset.groups == now), None)

    def _show_presets(self) -> None:
        self._preset.show_options([*((p.id, p.name) for p in presets()), (None, w.OUR_OWN)], self._picked())

    def _use(self, preset: str | None) -> None:
        chosen = next((p for p in presets() if p.id == preset), None)
        if chosen is not None:
            self.keeping.pick(lambda desk: own.use_words(desk.books, desk.board, chosen.groups))

    def _add(self, typed: str) -> str:
        """Add a group, and ask about it; return why not, or nothing."""
        at = len(self.asking.questions) - _AFTER_GROUPS
        problem = self.keeping.keep(lambda desk: own.add_group(desk.books, desk.board, typed))
        if not problem:
            self.asking.go_to(at)
        return problem
