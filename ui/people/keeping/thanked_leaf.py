"""Thanks that were said: put right, or taken away after a second yes."""

from cochair.domain.chances import Thanks
from cochair.domain.dates import date_words
from cochair.services import chances
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.widgets.big_button import BigButton
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped


class ThankedLeaf(Leaf):
    """One row of thanks; what is typed is kept when it is left, and what can not be kept waits for that row."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, "1F490", "")
        self._thanks: Thanks | None = None
        self._edits = (
            helped(PlainEdit(w.THANKS_FOR, hint=w.THANKS_HINT)),
            PlainEdit(w.THANKS_BY, hint=w.THANKS_BY_HINT),
            PlainEdit(w.THANKS_HOW, hint=w.THANKS_HOW_HINT),
            PlainEdit(w.WHEN, hint=w.WHEN_HINT),
        )
        self.keep, self.take_out = BigButton(w.KEEP, "check", role="main"), BigButton(w.TAKE_OUT, "bin")
        self.stays, self.sure = BigButton(w.STAYS, "cross"), BigButton(w.SURE, "bin")
        self.keep.clicked.connect(self._keep)
        self.take_out.clicked.connect(lambda: self._ask(sure=True))
        self.stays.clicked.connect(lambda: self._ask(sure=False))
        self.sure.clicked.connect(self._take_away)
        buttons = row_of(self.keep, self.take_out, self.stays, self.sure)
        self.fill(Place(*self._edits, buttons, keep=self._put_right))
        self.place.go_on.connect(self._keep)

    def choose(self, thanks: Thanks) -> None:
        """Take the thanks that are shown next."""
        self._thanks, self.half = thanks, f"thanks {thanks.number} to"

    def show_now(self) -> None:
        """Show how they stand; raises StoreFailed."""
        assert self._thanks is not None
        self.ask(w.THANK_ASK.format(name=self.leaves.name()))
        day = date_words(self._thanks.said_on, weekday=False)
        texts = (self._thanks.words, self._thanks.said_by, self._thanks.how, day)
        for edit, text in zip(self._edits, texts, strict=True):
            edit.set_text(text)
        self._ask(sure=False)

    def _put_right(self) -> None:
        if self._thanks is not None:
            words, by, how, when = (edit.text() for edit in self._edits)
            desk = self.leaves.desk
            self._thanks = chances.correct_thanks(desk.books, self._thanks, words, by, how, when, desk.today())

    def _keep(self) -> None:
        if self.leaves.try_to(self.place.finish, w.KEPT):
            self.leaves.step_back()

    def _ask(self, *, sure: bool) -> None:
        """Ask once more before they go, with the keyboard on what changes nothing."""
        had = self.take_out.hasFocus() or self.stays.hasFocus()
        for button in (self.keep, self.take_out):
            button.setVisible(not sure)
        for button in (self.stays, self.sure):
            button.setVisible(sure)
        if had:
            (self.stays if sure else self.take_out).setFocus()

    def _take_away(self) -> None:
        thanks = self._thanks
        assert thanks is not None
        if self.leaves.try_to(lambda: self.leaves.desk.books.of(Thanks).remove(thanks.number), w.GONE):
            self._thanks = None
            self.leaves.step_back()
