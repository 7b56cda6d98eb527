"""Things that are older than the board said: each is taken away, or kept longer, only when somebody says so."""

from PySide6.QtWidgets import QWidget

from cochair.domain.dates import date_words
from cochair.services import keeping_sentences as say
from cochair.services.retention import OldThing, keep_longer, keeps_for, old_things, take_out
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.leaf import Leaf, told
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.rows import Rows
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel


class OldLeaf(Leaf):
    """Taking away asks once more, in the same place."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, "1F9F9", w.OLD, w.OLD_BELOW)
        self.list, self._nothing = Rows(), WrapLabel(say.NOTHING_OLD, "lead")
        self._sure: OldThing | None = None
        self.fill(Place(self._nothing, self.list))

    def show_now(self) -> None:
        """Show what is old now; raises StoreFailed."""
        desk = self.leaves.desk
        lengths = keeps_for(desk.books, desk.board)
        found = old_things(desk.books, desk.library, desk.board, desk.today())
        self._nothing.setVisible(not found)
        self.list.show_rows(
            self._row(thing, say.WE_SAID.format(length=say.LENGTHS[lengths[thing.kind]])) for thing in found
        )

    def leave(self) -> None:
        """Ask from the start again."""
        self._sure = None

    def _row(self, thing: OldThing, below: str) -> QWidget:
        sure = thing == self._sure
        acts = (
            ((w.SURE, self._take_out), (w.STAYS, self._ask_not))
            if sure
            else (
                (w.LONGER, self._longer),
                (w.TAKE_OUT, self._ask),
            )
        )
        buttons = []
        for words, act in acts:
            button = BigButton(words, name=w.ABOUT.format(act=words, words=thing.words))
            button.clicked.connect(lambda _=False, act=act: act(thing))
            buttons.append(button)
        return told(thing.words, below, *buttons)

    def _ask(self, thing: OldThing) -> None:
        self._sure = thing
        self._again(thing)

    def _ask_not(self, thing: OldThing) -> None:
        self._sure = None
        self._again(thing)

    def _longer(self, thing: OldThing) -> None:
        desk, until = self.leaves.desk, []
        if self.leaves.try_to(lambda: until.append(keep_longer(desk.books, desk.board, thing, desk.today()))):
            self._again()
            self.leaves.kept.emit(w.LONGER_KEPT.format(date=date_words(until[0])))

    def _take_out(self, thing: OldThing) -> None:
        self._sure = None
        if self.leaves.try_to(lambda: take_out(self.leaves.desk.books, thing), w.GONE):
            self._again()

    def _again(self, thing: OldThing | None = None) -> None:
        """Show the rows anew, with the keyboard in the row of a thing, or in the first one."""
        self.leaves.try_to(self.show_now)
        names = [button for row in self.list.rows for button in row.findChildren(BigButton)]
        own = [button for button in names if thing is not None and thing.words in button.accessibleName()]
        for button in (own or names)[:1]:
            button.setFocus()
