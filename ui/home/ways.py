"""The cards on the first screen that lead on: to plan, practise, see people and the board, or join a meeting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui import words_home as w
from ui import words_laptops
from ui import words_people as people_words
from ui.theme.look import look
from ui.widgets.card_button import CardButton


class HomeWays(QWidget):
    """Two and two beside each other where there is room. Where there is no meeting yet, fewer lead on."""

    plan_new = Signal()
    practise = Signal()
    people_asked = Signal()
    board_asked = Signal()
    join_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan = CardButton(w.PLAN, w.PLAN_WORDS, picture=w.PLAN_PICTURE, key=w.PLAN_KEY)
        self._practise = CardButton(w.PRACTISE, w.PRACTISE_WORDS, picture=w.PRACTISE_PICTURE, key=w.PRACTISE_KEY)
        self._people = CardButton(
            people_words.PEOPLE, people_words.PEOPLE_WORDS, picture=people_words.PEOPLE_PICTURE, key=w.PEOPLE_KEY
        )
        self._board = CardButton(
            people_words.BOARD, people_words.BOARD_WORDS, picture=people_words.BOARD_PICTURE, key=w.BOARD_KEY
        )
        self._join = CardButton(
            words_laptops.JOIN, words_laptops.JOIN_WORDS, picture=words_laptops.LAPTOP, key=words_laptops.JOIN_KEY
        )
        self._pairs: list[QBoxLayout] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.pad)
        for pair in ((self.plan, self._practise), (self._people, self._board)):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(look.sizes.pad)
            for card in pair:
                row.addWidget(card, 1)
            column.addLayout(row)
            self._pairs.append(row)
        column.addWidget(self._join)
        self._join.hide()
        self.plan.clicked.connect(self.plan_new)
        self._practise.clicked.connect(self.practise)
        self._people.clicked.connect(self.people_asked)
        self._board.clicked.connect(self.board_asked)
        self._join.clicked.connect(self.join_asked)

    def show_ways(self, *, first_time: bool, plan: bool) -> None:
        """Show where somebody can go; before there is a meeting there is nothing of the board to see."""
        self.plan.setVisible(plan)
        for card in (self._people, self._board):
            card.setHidden(first_time)

    def show_join(self, can_join: bool) -> None:
        """Show the way into a meeting of another laptop, or none."""
        self._join.setVisible(can_join)

    def stand(self, way: QBoxLayout.Direction) -> None:
        """Let two stand beside each other, or below."""
        for pair in self._pairs:
            pair.setDirection(way)

    def see_people(self) -> None:
        """Ask to see the people, as the card does."""
        self._press(self._people)

    def see_board(self) -> None:
        """Ask to see the board, as the card does."""
        self._press(self._board)

    def see_join(self) -> None:
        """Ask to join a meeting, as the card does."""
        self._press(self._join)

    def _press(self, card: CardButton) -> None:
        if not card.isHidden():
            card.click()
