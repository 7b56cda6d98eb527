"""What stands beside a person's name in papers that list people: their own words and their photo, with their yes."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from cochair.domain import paper_parts as part
from cochair.domain import words_of_papers as words
from cochair.domain.agenda import Plan
from cochair.domain.board import SAY_THE_NAME
from cochair.domain.document import Say
from cochair.domain.ids import PersonId
from cochair.domain.paper_parts import Chooser
from cochair.domain.people import way_written


@dataclass(frozen=True, slots=True)
class Beside:
    """A name as papers write it, and what its person said yes to have beside it; each of both may be empty."""

    name: str
    described: str
    photo: str


def beside_names(plan: Plan, people: Collection[PersonId], chooser: Chooser) -> Iterator[Say]:
    """Give a row for each of some people of a meeting who want something beside their name.

    Who is written with a letter or with no name has none: a photo or their words would say who they are.
    """
    found = (p for p in plan.people if p.id in people and way_written(p) in SAY_THE_NAME)
    return rows_beside((Beside(part.shown_name(plan, p.id), p.described, p.photo) for p in found), chooser)


def rows_beside(people: Iterable[Beside], chooser: Chooser) -> Iterator[Say]:
    """Give a row for each person with words or a photo of their own; the picture of all others is one and the same."""
    for person in people:
        name = part.capital(person.name)
        photo = chooser.own(person.photo, words.PHOTO_OF.format(name=name)) if person.photo else None
        if person.described:
            told = part.sentences(words.DESCRIBES.format(name=name, words=part.typed(person.described)))
        else:
            told = (words.THIS_PERSON.format(name=name),) if photo is not None else ()
        yield from (Say(photo or part.PERSON, idea) for idea in part.ideas(told))
