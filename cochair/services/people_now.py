"""A new draft with the people that its board has today: who left is gone, who came is there."""

from dataclasses import replace

from cochair.domain.agenda import Plan
from cochair.domain.board import BoardPerson, GroupNumber, PersonNumber, Support
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.people import Person, with_way_written
from cochair.services.board_names_now import BoardNames
from cochair.services.books import Books
from cochair.services.plan_people import next_number, remove_person


def with_people_now(plan: Plan, books: Books) -> Plan:
    """Return a draft without who has left, and with who is new, each in the seat they usually choose.

    Raises StoreFailed.
    """
    names = BoardNames(books)
    board = names.of(plan.board)
    if board is None:
        return plan
    plan = names.draft(plan)
    left = {person.number for person in board.people if person.left_on is not None}
    for person in plan.people:
        if person.known in left:
            plan = remove_person(plan, person.id)
    there = {person.known for person in plan.people}
    groups = {GroupNumber(group.known): group.id for group in plan.groups}
    for new in board.people:
        if new.left_on is None and new.number not in there:
            plan = replace(plan, people=(*plan.people, _person(plan, new, groups)))
    return _supported(plan, books)


def _person(plan: Plan, new: BoardPerson, groups: dict[GroupNumber, GroupId]) -> Person:
    own = tuple(groups[group] for group in new.groups if group in groups)
    seat = groups.get(new.seat) if new.seat is not None else None
    number = next_number(person.id for person in plan.people)
    person = Person(PersonId(f"p{number}"), new.name, own, seat, said_as=new.said_as, known=new.number)
    return with_way_written(person, new.written)


def _supported(plan: Plan, books: Books) -> Plan:
    """Return the draft in which supporters who support nobody yet support whom they always do."""
    ids = {PersonNumber(person.known): person.id for person in plan.people if person.known}
    helps = {support.supporter: support.person for support in reversed(books.of(Support).rows())}
    people = tuple(
        replace(person, supports=ids.get(helps[PersonNumber(person.known)]))
        if person.supports is None and person.known in helps
        else person
        for person in plan.people
    )
    return replace(plan, people=people)
