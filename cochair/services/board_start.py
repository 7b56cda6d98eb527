"""What a new agenda starts from: its board as it is today, with everyone who has not left."""

from collections.abc import Iterable
from dataclasses import replace

from cochair.domain.agenda import Plan
from cochair.domain.board import BoardGroup, BoardPerson, GroupNumber, PersonNumber
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.people import Group, Person, with_way_written
from cochair.services.board_names_now import BoardNames, OfBoard
from cochair.services.plan_people import next_number, remove_person


def as_board_is(names: BoardNames, plan: Plan) -> Plan:
    """Return a plan with all groups, people and rules that its board has today; raises StoreFailed."""
    board = names.of(plan.board)
    if board is None:
        return plan
    told = names.draft(plan)
    if board.rules is not None and board.rules.ground_rules:
        told = replace(told, ground_rules=board.rules.ground_rules)
    return _with_support(_with_people(_with_groups(told, board.groups), board), board)


def _with_groups(plan: Plan, groups: Iterable[BoardGroup]) -> Plan:
    there = {group.known for group in plan.groups}
    for group in groups:
        if group.number not in there:
            plan = replace(plan, groups=(*plan.groups, _group(plan, group)))
    return plan


def _with_people(plan: Plan, board: OfBoard) -> Plan:
    left = {person.number for person in board.people if person.left_on is not None}
    for gone in [person.id for person in plan.people if person.known in left]:
        plan = remove_person(plan, gone)
    there = {person.known for person in plan.people}
    seats = {GroupNumber(group.known): group.id for group in plan.groups}
    for person in board.people:
        if person.number not in there | left:
            plan = replace(plan, people=(*plan.people, _person(plan, person, seats)))
    return plan


def _group(plan: Plan, group: BoardGroup) -> Group:
    own = GroupId(f"g{next_number(known.id for known in plan.groups)}")
    words = (group.singular, group.article, group.short)
    return Group(own, group.name, group.protected, group.share, *words, known=group.number)


def _person(plan: Plan, person: BoardPerson, seats: dict[GroupNumber, GroupId]) -> Person:
    groups = tuple(seats[group] for group in person.groups if group in seats)
    seat = seats.get(person.seat) if person.seat is not None else None
    new = Person(
        PersonId(f"p{next_number(known.id for known in plan.people)}"),
        person.name,
        groups,
        seat or (groups[0] if len(groups) == 1 else None),
        said_as=person.said_as,
        known=person.number,
    )
    return with_way_written(new, person.written)


def _with_support(plan: Plan, board: OfBoard) -> Plan:
    """Return the draft in which supporters who support nobody yet support whom they always do."""
    ids = {PersonNumber(person.known): person.id for person in plan.people if person.known}
    people = tuple(
        replace(person, supports=ids.get(board.helps[PersonNumber(person.known)]))
        if person.supports is None and person.known in board.helps
        else person
        for person in plan.people
    )
    return replace(plan, people=people)
