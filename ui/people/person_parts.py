"""What is kept about a person, in the order of the cards."""

from ui.people.keeping.parts import KEEPING_OF_PERSON
from ui.people.part import Part

PERSON_PARTS: tuple[Part, ...] = (*KEEPING_OF_PERSON,)
