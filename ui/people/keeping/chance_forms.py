"""The steps in which a chance is offered and answered, and in which thanks are said."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cochair.domain.chances import Chance, ChanceKind, Taken
from cochair.services import chances
from ui import words_keeping as w
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped

_GIFT, _TALK, _HEART = "1F381", "1F5E3", "1F490"


class OfferLeaf(Leaf):
    """Something that a person is offered."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, _GIFT, "")
        self._kind = ChanceKind.TRAINING
        self._kinds = Choices(w.WHICH_KIND)
        self._kinds.picked.connect(self._pick)
        self.what = helped(PlainEdit(w.WHAT, hint=w.WHAT_HINT))
        self.when = PlainEdit(w.WHEN, hint=w.WHEN_HINT)
        self.keep = BigButton(w.KEEP, "check", role="main")
        self.keep.clicked.connect(self._keep)
        for edit in (self.what, self.when):
            edit.entered.connect(lambda _: self._keep())
        for part in (self._kinds, self.what, self.when, row_of(self.keep)):
            self.body.addWidget(part)

    def show_now(self) -> None:
        """Ask for it; raises StoreFailed."""
        self.ask(w.OFFER_ASK.format(name=self.leaves.name()))
        self._pick(self._kind)

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return self.what.line

    def lines(self) -> Sequence[tuple[str, PlainEdit]]:
        """Return the lines that are kept half typed."""
        return (("chance what", self.what), ("chance when", self.when))

    def _pick(self, kind: ChanceKind) -> None:
        self._kind = kind
        self._kinds.show_options(w.CHANCE_KINDS, kind)

    def _keep(self) -> None:
        desk, person = self.leaves.desk, self.leaves.person
        assert person is not None
        typed = (self.what.text(), self.when.text())
        if self.leaves.try_to(lambda: chances.offer(desk.books, person, self._kind, *typed, desk.today()), w.KEPT):
            self.leaves.clear_typing()
            self.leaves.start_over()


class ThankLeaf(Leaf):
    """Thanks that are said to a person."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, _HEART, "")
        self.words = helped(PlainEdit(w.THANKS_FOR, hint=w.THANKS_HINT))
        self.by = PlainEdit(w.THANKS_BY, hint=w.THANKS_BY_HINT)
        self.how = PlainEdit(w.THANKS_HOW, hint=w.THANKS_HOW_HINT)
        self.when = PlainEdit(w.WHEN, hint=w.WHEN_HINT)
        self.keep = BigButton(w.KEEP, "check", role="main")
        self.keep.clicked.connect(self._keep)
        for edit in (self.words, self.by, self.how, self.when):
            edit.entered.connect(lambda _: self._keep())
            self.body.addWidget(edit)
        self.body.addWidget(row_of(self.keep))

    def show_now(self) -> None:
        """Ask for it; raises StoreFailed."""
        self.ask(w.THANK_ASK.format(name=self.leaves.name()))

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return self.words.line

    def lines(self) -> Sequence[tuple[str, PlainEdit]]:
        """Return the lines that are kept half typed."""
        names = ("thanks words", "thanks by", "thanks how", "thanks when")
        return tuple(zip(names, (self.words, self.by, self.how, self.when), strict=True))

    def _keep(self) -> None:
        desk, person = self.leaves.desk, self.leaves.person
        assert person is not None
        typed = (self.words.text(), self.by.text(), self.how.text(), self.when.text())
        if self.leaves.try_to(lambda: chances.thank(desk.books, person, *typed, desk.today()), w.KEPT):
            self.leaves.clear_typing()
            self.leaves.start_over()


class ChanceLeaf(Leaf):
    """One chance: what the person said to it, and what came of it. Each is kept at once."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, _TALK, "")
        self.chance: Chance | None = None
        self._taken = Choices(w.DID_THEY)
        self._taken.picked.connect(self._take)
        self.came = helped(PlainEdit(w.CAME_OF, hint=w.CAME_OF_HINT))
        self.came.entered.connect(lambda _: self._keep())
        self.keep = BigButton(w.KEEP, "check", role="main")
        self.keep.clicked.connect(self._keep)
        for part in (self._taken, self.came, row_of(self.keep)):
            self.body.addWidget(part)

    def show_now(self) -> None:
        """Show how it stands; raises StoreFailed."""
        assert self.chance is not None
        self.chance = self.leaves.desk.books.of(Chance).row(self.chance.number)
        self.ask(self.chance.what)
        self._taken.show_options(w.TAKEN, self.chance.taken)
        self.came.set_text(self.chance.came_of)

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return self.came.line

    def leave(self) -> None:
        """Keep what came of it; raises Unclear and StoreFailed."""
        if self.chance is not None and self.came.text() != self.chance.came_of:
            chances.say_what_came(self.leaves.desk.books, self.chance, self.came.text())

    def _take(self, taken: Taken) -> None:
        books, chance = self.leaves.desk.books, self.chance
        assert chance is not None
        if self.leaves.try_to(lambda: chances.take(books, chance, taken), w.KEPT):
            self.leaves.try_to(self._show_taken)

    def _show_taken(self) -> None:
        assert self.chance is not None
        self.chance = self.leaves.desk.books.of(Chance).row(self.chance.number)
        self._taken.show_options(w.TAKEN, self.chance.taken)

    def _keep(self) -> None:
        if self.leaves.try_to(self.leave, w.KEPT):
            self.leaves.start_over()
