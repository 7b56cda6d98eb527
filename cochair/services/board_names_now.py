"""Every meeting and draft in the words that its board uses today, also where they were written before."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from cochair.domain.agenda import Plan
from cochair.domain.board import Board, BoardGroup, BoardPerson, Called, FormerName, PersonNumber, Support
from cochair.domain.board_rules import BoardRules
from cochair.domain.consents import About
from cochair.domain.ids import PersonId
from cochair.domain.people import Group, Person, with_way_written
from cochair.services.books import Books
from cochair.services.consents import yeses
from cochair.services.plan_people import choose_share, protect_group

Named = TypeVar("Named", Board, BoardGroup, BoardPerson)


@dataclass(frozen=True, slots=True)
class OfBoard:
    """A board with its groups and people, each also by the names it had before, and the rules it agreed on.

    `helps` says whom each supporter supports, and `yeses` who said yes to what.
    """

    board: Board
    groups: tuple[BoardGroup, ...]
    people: tuple[BoardPerson, ...]
    former: tuple[FormerName, ...] = field(repr=False)
    rules: BoardRules | None = None
    helps: Mapping[PersonNumber, PersonNumber] = field(default_factory=dict)
    yeses: frozenset[tuple[PersonNumber, About]] = frozenset()

    def own_groups(self, groups: Sequence[Group]) -> tuple[BoardGroup | None, ...]:
        """Return the board's own group for each group of one plan, None for one that it does not know."""
        return self._own(self.groups, Called.GROUP, [(group.known, group.name) for group in groups])

    def own_people(self, people: Sequence[Person], new: Collection[PersonId] = ()) -> tuple[BoardPerson | None, ...]:
        """Return the board's own person for each person of one plan; two of one name are never the same one.

        The `new` ones are found by the names of today alone: what somebody was called before is no claim on them.
        """
        wanted = [(person.known, person.name) for person in people]
        today = {place for place, person in enumerate(people) if person.id in new}
        return self._own(self.people, Called.PERSON, wanted, today)

    def _own(
        self,
        rows: tuple[Named, ...],
        kind: Called,
        wanted: Sequence[tuple[int, str]],
        today: Collection[int] = (),
    ) -> tuple[Named | None, ...]:
        by_number = {row.number: row for row in rows}
        found = {place: by_number[known] for place, (known, _) in enumerate(wanted) if known in by_number}  # type: ignore[index]  # each kind of number is a number
        for place, (_, name) in enumerate(wanted):
            if place not in found:
                taken = {row.number for row in found.values()}
                former = () if place in today else self.former
                own = called([row for row in rows if row.number not in taken], kind, former, name)
                if own is not None:
                    found[place] = own
        return tuple(found.get(place) for place in range(len(wanted)))


def called(rows: Iterable[Named], kind: Called, former: Iterable[FormerName], name: str) -> Named | None:
    """Return who or what has a name, else had it before; the newest where several had it."""
    wanted, there = name.strip().casefold(), {row.number: row for row in rows}
    for row in there.values():
        if row.name.casefold() == wanted:
            return row
    old = [f.whose for f in former if f.kind is kind and f.whose in there and f.name.casefold() == wanted]
    return there[old[-1]] if old else None  # type: ignore[index]  # each kind of number is a number


def said_beside(person: BoardPerson, said: Collection[tuple[PersonNumber, About]]) -> tuple[str, str]:
    """Return the words and the photo that a person said yes to have beside their name, each empty for a no."""
    described = person.described if (person.number, About.DESCRIPTION) in said else ""
    photo = person.photo or "" if (person.number, About.PHOTO) in said else ""
    return described, photo


class BoardNames:
    """What each board is called now, read again when something changed."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._read_at = -1
        self._boards: tuple[OfBoard, ...] = ()
        self._former: tuple[FormerName, ...] = ()

    def of(self, name: str) -> OfBoard | None:
        """Return the board that has a name, or had it; raises StoreFailed."""
        self._read()
        found = called((b.board for b in self._boards), Called.BOARD, self._former, name)
        return None if found is None else next(b for b in self._boards if b.board == found)

    def draft(self, plan: Plan) -> Plan:
        """Return a draft as its board is now: its names, its protected groups and shares, its rules.

        Who said yes to an agenda with other protected groups or shares is asked again.  Raises StoreFailed.
        """
        told, board = self._told(plan, draft=True), self.of(plan.board)
        if board is None:
            return told
        if board.rules is not None:
            told = replace(told, notice_days=board.rules.notice_days, rules=board.rules.at_meetings)
        agreed = _as_agreed(told, board)
        return agreed if agreed.groups == told.groups else replace(agreed, yeses=())

    def shared(self, plan: Plan) -> Plan:
        """Return an agenda that was shared with the names of today; a no to being named then is still a no."""
        return self._told(plan, draft=False)

    def _told(self, plan: Plan, *, draft: bool) -> Plan:
        board = self.of(plan.board)
        if board is None:
            return plan
        groups = tuple(map(_group_now, plan.groups, board.own_groups(plan.groups)))
        pairs = zip(plan.people, board.own_people(plan.people), strict=True)
        people = tuple(_person_now(person, now, board.yeses, draft=draft) for person, now in pairs)
        own = board.board
        return replace(plan, board=own.name, groups=groups, people=people, unnamed=own.unnamed)

    def _read(self) -> None:
        if self._read_at == self._books.changes:
            return
        self._read_at = self._books.changes
        self._former = self._books.of(FormerName).rows()
        groups, people = self._books.of(BoardGroup).rows(), self._books.of(BoardPerson).rows()
        rules = {row.board: row for row in self._books.of(BoardRules).rows()}
        helps = {support.supporter: support.person for support in reversed(self._books.of(Support).rows())}
        said = yeses(self._books)
        self._boards = tuple(
            OfBoard(
                board,
                tuple(group for group in groups if group.board == board.number),
                tuple(person for person in people if person.board == board.number),
                tuple(name for name in self._former if name.board == board.number),
                rules.get(board.number),
                helps,
                said,
            )
            for board in self._books.of(Board).rows()
        )


def _as_agreed(plan: Plan, board: OfBoard) -> Plan:
    for group, now in zip(plan.groups, board.own_groups(plan.groups), strict=True):
        if now is not None and now.protected is not group.protected:
            plan = protect_group(plan, group.id, now.protected)
        if now is not None and now.share != group.share:
            plan = choose_share(plan, group.id, now.share)
    return plan


def _group_now(group: Group, now: BoardGroup | None) -> Group:
    if now is None:
        return group
    return replace(group, name=now.name, singular=now.singular, article=now.article, short=now.short, known=now.number)


def _person_now(
    person: Person, now: BoardPerson | None, said: Collection[tuple[PersonNumber, About]], *, draft: bool
) -> Person:
    if now is None:
        return person
    described, photo = said_beside(now, said)
    told = replace(person, name=now.name, said_as=now.said_as, known=now.number, described=described, photo=photo)
    return told if not draft and not person.named else with_way_written(told, now.written)
