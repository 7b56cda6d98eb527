"""What is kept about a person, in the order of the cards."""

from ui.people.money.parts import MONEY_OF_PERSON
from ui.people.part import Part

PERSON_PARTS: tuple[Part, ...] = (*MONEY_OF_PERSON,)
