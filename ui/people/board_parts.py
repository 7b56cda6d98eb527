"""What is kept about the board, in the order of the cards."""

from ui.people.came.parts import CAME
from ui.people.part import Part

BOARD_PARTS: tuple[Part, ...] = (CAME,)
