"""The groups that a person is in, and with which of them they usually sit."""

from cochair.domain.board import BoardGroup, BoardPerson, GroupNumber
from cochair.services import person_card as card
from ui import words_name as w
from ui.people.asking.keeping import Keeping
from ui.people.name.step import Step
from ui.widgets.choices import Choices
from ui.widgets.ticks import Ticks


class GroupsStep(Step):
    """Where a person is in several groups, they choose the seat."""

    title, below = w.GROUPS_TITLE, w.GROUPS_BELOW

    def __init__(self, keeping: Keeping) -> None:
        self.groups, self.seat = Ticks(w.GROUPS), Choices(w.SEAT)
        super().__init__(keeping, self.groups, self.seat)
        self.groups.ticked.connect(self._set_group)
        self.seat.picked.connect(self._sit)

    def show_person(self, person: BoardPerson) -> None:
        """Show the groups of the board, and those of the person."""
        names = {g.number: g.name for g in self.keeping.desk.books.of(BoardGroup).rows(board=person.board)}
        self.groups.show_options(list(names.items()), person.groups)
        seats: list[tuple[object, str]] = [(group, names[group]) for group in person.groups if group in names]
        self.seat.show_options([*seats, (None, w.NO_SEAT)], person.seat)
        self.seat.setVisible(bool(seats))

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether somebody named a group."""
        return bool(person.groups)

    def _set_group(self, group: GroupNumber, on: bool) -> None:
        keeping = self.keeping
        keeping.pick(lambda d: card.set_group(d.books, d.library, keeping.person, group, on=on))

    def _sit(self, group: GroupNumber | None) -> None:
        keeping = self.keeping
        keeping.pick(lambda d: card.change(d.books, d.library, keeping.person, seat=group))
