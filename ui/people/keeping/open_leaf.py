"""Who may open the file of the board."""

from cochair.domain.board import NEW, PersonNumber
from cochair.domain.keeping import MayOpen
from cochair.services.people_of_board import people_of
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.leaf import Leaf
from ui.people.keeping.leaves import Leaves
from ui.widgets.ticks import Ticks


class OpenLeaf(Leaf):
    """Each of the board's people, who may or may not; each tick is kept at once."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, "1F511", w.MAY_OPEN, w.MAY_OPEN_BELOW)
        self.ticks = Ticks(w.MAY_OPEN_TICK)
        self.ticks.ticked.connect(self._tick)
        self.fill(Place(self.ticks))

    def show_now(self) -> None:
        """Show who may now; raises StoreFailed."""
        desk = self.leaves.desk
        may = {row.person for row in desk.books.of(MayOpen).rows(board=desk.board)}
        self.ticks.show_options([(p.number, p.name) for p in people_of(desk.books, desk.board)], may)

    def _tick(self, person: PersonNumber, may: bool) -> None:
        desk = self.leaves.desk

        def keep() -> None:
            book = desk.books.of(MayOpen)
            found = book.rows(board=desk.board, person=person)
            if may and not found:
                book.add(MayOpen(NEW, desk.board, person, desk.today()))
            for row in () if may else found:
                book.remove(row.number)

        self.leaves.try_to(keep, w.KEPT)
        self.leaves.try_to(self.show_now)
