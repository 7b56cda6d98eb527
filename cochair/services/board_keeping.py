"""The board's own groups and people, kept up by what is written in its agendas."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar, cast

from cochair.domain.agenda import Plan
from cochair.domain.board import (
    NEW,
    Board,
    BoardGroup,
    BoardNumber,
    BoardPerson,
    Called,
    FormerName,
    GroupNumber,
    PersonNumber,
    Support,
)
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.people import Group, Person, way_written
from cochair.services.board_names_now import BoardNames, OfBoard
from cochair.services.books import Books
from cochair.services.ports import Library

Known = TypeVar("Known", Group, Person)
_NO_GROUP, _NO_PERSON = GroupNumber(NEW), PersonNumber(NEW)


def take_in(
    books: Books,
    library: Library,
    names: BoardNames,
    plan: Plan,
    before: Plan | None,
    *,
    only_here: bool = False,
) -> Plan:
    """Return a plan that knows its board, whose groups and people are kept as they now are in it.

    `before` is the plan as it was kept last: what differs from it was changed in it.  `only_here` says that the board
    of `before` has no other draft and no meeting, so that another name of it is a correction.  Raises StoreFailed.
    """
    if not plan.board.strip():
        return plan
    with books.together():
        board = _board(books, names, plan, before, only_here=only_here)
        return _TakingIn(books, library, board, before).plan(plan)


def adopt(books: Books, names: BoardNames, library: Library) -> None:
    """Keep the boards of an older store, with all of its people, the newest agenda first; raises StoreFailed."""
    if books.of(Board).rows():
        return
    plans = (*library.plans().values(), *library.agendas())
    with books.together():
        for plan in plans:
            take_in(books, library, names, plan, None)
        library.renew({person.name for plan in plans for person in plan.people})


def rename_board(books: Books, board: Board, name: str) -> None:
    """Give a board another name; raises StoreFailed."""
    if board.name != name:
        with books.together():
            books.of(FormerName).add(FormerName(NEW, board.number, Called.BOARD, board.number, board.name))
            books.of(Board).change(replace(board, name=name))


def change_group(books: Books, before: BoardGroup, now: BoardGroup) -> None:
    """Keep a group as it now is, and what it was called; raises StoreFailed."""
    if before == now:
        return
    with books.together():
        if before.name != now.name:
            books.of(FormerName).add(FormerName(NEW, now.board, Called.GROUP, now.number, before.name))
        books.of(BoardGroup).change(now)


def change_person(books: Books, library: Library, before: BoardPerson, now: BoardPerson) -> None:
    """Keep a person as they now are, and what they were called, and find them so everywhere; raises StoreFailed."""
    if before == now:
        return
    with books.together():
        if before.name != now.name:
            books.of(FormerName).add(FormerName(NEW, now.board, Called.PERSON, now.number, before.name))
        books.of(BoardPerson).change(now)
        if (before.name, before.written) != (now.name, now.written):
            former = books.of(FormerName).rows(kind=Called.PERSON, whose=now.number)
            library.renew((now.name, *(f.name for f in former)))


def _board(books: Books, names: BoardNames, plan: Plan, before: Plan | None, *, only_here: bool) -> OfBoard:
    found = names.of(plan.board)
    if found is None and before is not None and only_here and (old := names.of(before.board)) is not None:
        rename_board(books, old.board, plan.board)
    elif found is None:
        books.of(Board).add(Board(BoardNumber(NEW), plan.board.strip()))
    now = names.of(plan.board)
    assert now is not None
    return now


class _TakingIn:
    """One plan, taken into one board."""

    def __init__(self, books: Books, library: Library, board: OfBoard, before: Plan | None) -> None:
        self._books, self._library, self._board, self._number = books, library, board, board.board.number
        self._groups_before = {g.id: g for g in before.groups} if before else {}
        self._people_before = {p.id: p for p in before.people} if before else {}

    def plan(self, plan: Plan) -> Plan:
        told = tuple(_numbered(group, self._groups_before.get(group.id)) for group in plan.groups)
        groups = tuple(map(self._group, told, self._board.own_groups(told)))
        numbers = {group.id: GroupNumber(group.known) for group in groups}
        there = tuple(_numbered(person, self._people_before.get(person.id)) for person in plan.people)
        new = {person.id for person in there if self._people_before and person.id not in self._people_before}
        own = self._board.own_people(there, new)
        people = tuple(self._person(person, found, numbers) for person, found in zip(there, own, strict=True))
        known = {person.id: PersonNumber(person.known) for person in people}
        for person in people:
            self._support_no_more(known, person)
            if person.supports is not None and not self._is_known_support(known, person):
                self._books.of(Support).add(Support(NEW, known[person.supports], known[person.id]))
        return replace(plan, groups=groups, people=people)

    def _group(self, group: Group, found: BoardGroup | None) -> Group:
        if found is None:
            own = (group.name, group.singular, group.article, group.short, group.protected, group.share)
            new = BoardGroup(_NO_GROUP, self._number, *own)
            return replace(group, known=self._books.of(BoardGroup).add(new).number)
        old = self._groups_before.get(group.id)
        if old is not None and old != group:
            change_group(self._books, found, _as_in_plan(found, group))
        return replace(group, known=found.number)

    def _person(self, person: Person, found: BoardPerson | None, numbers: Mapping[GroupId, GroupNumber]) -> Person:
        if found is None:
            new = _as_person(BoardPerson(_NO_PERSON, self._number, person.name), person, numbers)
            return replace(person, known=self._books.of(BoardPerson).add(new).number)
        old = self._people_before.get(person.id)
        if old is not None and old != person:
            change_person(self._books, self._library, found, _as_changed(found, old, person, numbers))
        elif old is None and self._people_before and found.left_on is not None:
            change_person(self._books, self._library, found, replace(found, left_on=None))
        return replace(person, known=found.number)

    def _support_no_more(self, known: Mapping[PersonId, PersonNumber], person: Person) -> None:
        """Take away whom a person supported in the plan before, where that was changed in it."""
        old = self._people_before.get(person.id)
        if old is None or old.supports in (None, person.supports) or old.supports not in known:
            return
        where = {"person": known[old.supports], "supporter": known[person.id]}
        for support in self._books.of(Support).rows(**where):
            self._books.of(Support).remove(support.number)

    def _is_known_support(self, known: Mapping[PersonId, PersonNumber], person: Person) -> bool:
        where = {"person": known[cast(PersonId, person.supports)], "supporter": known[person.id]}
        return bool(self._books.of(Support).rows(**where))


def _numbered(thing: Known, before: Known | None) -> Known:
    """Return a group or a person of a plan with the number that it had there before, if it has none."""
    return thing if thing.known or before is None else replace(thing, known=before.known)


def _as_in_plan(found: BoardGroup, group: Group) -> BoardGroup:
    """Return the board's group as it is in a plan; one with a new name and no new short forms has none."""
    renamed = group.name != found.name and (group.singular, group.short) == (found.singular, found.short)
    forms = ("", "", "") if renamed else (group.singular, group.article, group.short)
    singular, article, short = forms
    return replace(
        found,
        name=group.name,
        singular=singular,
        article=article,
        short=short,
        protected=group.protected,
        share=group.share,
    )


def _as_person(found: BoardPerson, person: Person, numbers: Mapping[GroupId, GroupNumber]) -> BoardPerson:
    return replace(
        found,
        name=person.name,
        said_as=person.said_as,
        written=way_written(person),
        groups=tuple(numbers[group] for group in person.groups),
        seat=numbers.get(person.seat) if person.seat else None,
    )


def _as_changed(found: BoardPerson, old: Person, person: Person, numbers: Mapping[GroupId, GroupNumber]) -> BoardPerson:
    """Return the board's person with what was changed in a plan, and no more: the rest of it may be older there."""
    alike = {
        "name": old.name == person.name,
        "said_as": old.said_as == person.said_as,
        "written": way_written(old) is way_written(person),
        "groups": old.groups == person.groups,
        "seat": old.seat == person.seat,
    }
    same = {field: getattr(found, field) for field, unchanged in alike.items() if unchanged}
    return replace(_as_person(found, person, numbers), **same)
