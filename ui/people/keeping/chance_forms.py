"""The steps in which a chance is offered and answered, and in which thanks are said."""

from cochair.domain.chances import Chance, ChanceKind, Taken
from cochair.services import chances
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.leaf import FormLeaf, Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.people.kept_line import KeptLine
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped

_GIFT, _TALK, _HEART = "1F381", "1F5E3", "1F490"


class OfferLeaf(FormLeaf):
    """Something that a person is offered."""

    half = "chance for"

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, _GIFT, "")
        self._kind = ChanceKind.TRAINING
        self._kinds = Choices(w.WHICH_KIND)
        self._kinds.picked.connect(self._pick)
        self.what = helped(PlainEdit(w.WHAT, hint=w.WHAT_HINT))
        self.when = PlainEdit(w.WHEN, hint=w.WHEN_HINT)
        self.fill_in(self._kinds, self.what, self.when, keep=self._offer)
        self.place.setFocusProxy(self.what)

    def show_now(self) -> None:
        """Ask for it; raises StoreFailed."""
        self.ask(w.OFFER_ASK.format(name=self.leaves.name()))
        self._pick(self._kind)

    def _pick(self, kind: ChanceKind) -> None:
        self._kind = kind
        self._kinds.show_options(w.CHANCE_KINDS, kind)

    def _offer(self) -> None:
        desk, person = self.leaves.desk, self.leaves.person
        assert person is not None
        chances.offer(desk.books, person, self._kind, self.what.text(), self.when.text(), desk.today())


class ThankLeaf(FormLeaf):
    """Thanks that are said to a person."""

    half = "thanks to"

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, _HEART, "")
        self._typed = (
            helped(PlainEdit(w.THANKS_FOR, hint=w.THANKS_HINT)),
            PlainEdit(w.THANKS_BY, hint=w.THANKS_BY_HINT),
            PlainEdit(w.THANKS_HOW, hint=w.THANKS_HOW_HINT),
            PlainEdit(w.WHEN, hint=w.WHEN_HINT),
        )
        self.fill_in(*self._typed, keep=self._thank)

    def show_now(self) -> None:
        """Ask for it; raises StoreFailed."""
        self.ask(w.THANK_ASK.format(name=self.leaves.name()))

    def _thank(self) -> None:
        desk, person = self.leaves.desk, self.leaves.person
        assert person is not None
        words, by, how, when = (line.text() for line in self._typed)
        chances.thank(desk.books, person, words, by, how, when, desk.today())


class ChanceLeaf(Leaf):
    """One chance: what the person said to it, and what came of it. Each is kept at once."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, _TALK, "")
        self.chance: Chance | None = None
        self._taken = Choices(w.DID_THEY)
        self._taken.picked.connect(self._take)
        self.came = KeptLine(w.CAME_OF, self._say, hint=w.CAME_OF_HINT)
        self.came.entered.connect(lambda _: self._go_back())
        self.keep = BigButton(w.KEEP, "check", role="main")
        self.keep.clicked.connect(self._go_back)
        self.fill(Place(self._taken, helped(self.came), row_of(self.keep)))
        self.place.setFocusProxy(self.came)

    def show_now(self) -> None:
        """Show how it stands; raises StoreFailed."""
        now = self._now()
        self.ask(now.what)
        self._taken.show_options(w.TAKEN, now.taken)
        self.came.show_value(now.came_of)

    def _now(self) -> Chance:
        """Return it as it is kept; raises StoreFailed."""
        assert self.chance is not None
        return self.leaves.desk.books.of(Chance).row(self.chance.number)

    def _say(self, typed: str) -> str:
        return self.leaves.keeping.keep(lambda desk: chances.say_what_came(desk.books, self._now(), typed))

    def _take(self, taken: Taken) -> None:
        self.leaves.keeping.keep(lambda desk: chances.take(desk.books, self._now(), taken))
        self.leaves.try_to(self.show_now)

    def _go_back(self) -> None:
        if self.place.finish():
            self.leaves.step_back()
