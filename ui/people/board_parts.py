"""What is kept about the board, in the order of the cards."""

from ui.people.keeping.parts import KEEPING_OF_BOARD
from ui.people.part import Part

BOARD_PARTS: tuple[Part, ...] = (*KEEPING_OF_BOARD,)
