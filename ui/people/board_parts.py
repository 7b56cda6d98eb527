"""What is kept about the board, in the order of the cards."""

from ui.people.money.parts import MONEY_OF_BOARD
from ui.people.part import Part

BOARD_PARTS: tuple[Part, ...] = (*MONEY_OF_BOARD,)
