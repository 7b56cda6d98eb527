"""What is kept about a person, in the order of the cards."""

from ui.people.keeping.parts import KEEPING_OF_PERSON
from ui.people.leave_parts import LEAVING
from ui.people.money.parts import MONEY_OF_PERSON
from ui.people.name.parts import NAME
from ui.people.needs.parts import WORKING_WITH_ME
from ui.people.part import Part

PERSON_PARTS: tuple[Part, ...] = (NAME, WORKING_WITH_ME, *MONEY_OF_PERSON, *KEEPING_OF_PERSON, LEAVING)
