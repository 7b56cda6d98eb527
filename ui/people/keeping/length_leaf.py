"""How long the board keeps each kind of thing."""

from functools import partial

from cochair.domain.keeping import KeptKind, Length
from cochair.services import keeping_sentences as say
from cochair.services.retention import keep_for, keeps_for
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.leaf import Leaf
from ui.people.keeping.leaves import Leaves
from ui.widgets.pick_line import PickLine


class LengthLeaf(Leaf):
    """A line for each kind; each choice is kept at once."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, "23F3", w.LENGTHS, w.LENGTHS_BELOW)
        self.picks = {kind: PickLine(words) for kind, words in say.KINDS.items()}
        for kind, pick in self.picks.items():
            pick.picked.connect(partial(self._keep, kind))
        self.fill(Place(*self.picks.values()))

    def show_now(self) -> None:
        """Show how long each is kept now; raises StoreFailed."""
        lengths = keeps_for(self.leaves.desk.books, self.leaves.desk.board)
        for kind, pick in self.picks.items():
            pick.show_options(tuple(say.LENGTHS.items()), lengths[kind])

    def _keep(self, kind: KeptKind, length: Length) -> None:
        desk = self.leaves.desk
        self.leaves.try_to(lambda: keep_for(desk.books, desk.board, kind, length), w.KEPT)
        self.leaves.try_to(self.show_now)
