"""What a person was offered and took, and how we thanked them."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from cochair.domain.chances import Chance, Taken, Thanks
from cochair.domain.dates import date_words
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.chance_forms import ChanceLeaf, OfferLeaf, ThankLeaf
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.rows import Rows
from ui.people.keeping.thanked_leaf import ThankedLeaf
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton

PICTURE = "1F393"


def thanks_page() -> QWidget:
    """Return the page of a person's chances and thanks."""
    leaves = Leaves(private=True)
    leaves.start_with(ThanksLeaf(leaves))
    return leaves


class ThanksLeaf(Leaf):
    """All of them, the newest first, and what to add."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, PICTURE, w.THANKS, w.THANKS_ASK)
        self._offer, self._thank = OfferLeaf(leaves), ThankLeaf(leaves)
        self._chance, self._thanked = ChanceLeaf(leaves), ThankedLeaf(leaves)
        self.offer = BigButton(w.OFFER, "plus", role="main")
        self.thank = BigButton(w.THANK, "plus")
        self.offer.clicked.connect(lambda: leaves.go_to(self._offer))
        self.thank.clicked.connect(lambda: leaves.go_to(self._thank))
        self.list = Rows()
        self.fill(Place(row_of(self.offer, self.thank), self.list))

    def show_now(self) -> None:
        """Show what is kept now; raises StoreFailed."""
        books, person = self.leaves.desk.books, self.leaves.person
        chances = books.of(Chance).rows(person=person)
        self.list.show_rows((*self._chances(chances), *self._thanks(books.of(Thanks).rows(person=person))))

    def _chances(self, chances: Sequence[Chance]) -> Iterator[QWidget]:
        taken = dict(w.TAKEN)
        for chance in sorted(chances, key=lambda each: each.offered_on, reverse=True):
            below = w.CHANCE_LINE.format(date=date_words(chance.offered_on), taken=taken[chance.taken])
            icon = "tick" if chance.taken is Taken.YES else "ring"
            card = CardButton(chance.what, f"{below} {chance.came_of}".strip(), icon=icon, size="body")
            card.clicked.connect(lambda _=False, chance=chance: self._open(chance))
            yield card

    def _thanks(self, thanks: Sequence[Thanks]) -> Iterator[QWidget]:
        for each in sorted(thanks, key=lambda one: one.said_on, reverse=True):
            card = CardButton(each.words, _line(each), icon="pencil", size="body")
            card.clicked.connect(lambda _=False, each=each: self._open_thanks(each))
            yield card

    def _open_thanks(self, thanks: Thanks) -> None:
        self._thanked.choose(thanks)
        self.leaves.go_to(self._thanked)

    def _open(self, chance: Chance) -> None:
        self._chance.chance = chance
        self.leaves.go_to(self._chance)


def _line(thanks: Thanks) -> str:
    by, how = w.THANKS_MORE
    more = (by.format(who=thanks.said_by) if thanks.said_by else "", how.format(how=thanks.how) if thanks.how else "")
    return w.THANKS_LINE.format(date=date_words(thanks.said_on), more=" ".join(filter(None, more))).strip()
