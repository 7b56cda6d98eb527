"""What is kept about a person, in the order of the cards."""

from ui.people.part import Part

PERSON_PARTS: tuple[Part, ...] = ()
