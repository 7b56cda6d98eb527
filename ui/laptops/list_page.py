"""The list of laptops: how each stands, and what can be done with it."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.laptops import OWN_PLACE, Role
from cochair.domain.paper_parts import capital
from cochair.services.laptop_ports import LaptopNow, Link
from cochair.services.laptop_sentences import Local, called, state_words
from cochair.services.laptops_here import LaptopsHere
from ui import words_laptops as w
from ui.locking.page import LockPage, row_of
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.wrap_label import WrapLabel

PICTURES = {
    Role.WRITES: w.WRITES_PICTURE,
    Role.KEY: w.KEY_PICTURE,
    Role.RUNS: w.RUNS_PICTURE,
    Role.ROOM: w.ROOM_PICTURE,
}
SIGNS = {Link.HERE: "tick", Link.AWAY: "clock", Link.BY_STICK: "folder", Link.ODD: "warn"}
"""How a laptop stands, beside its words and never by a colour alone."""


class ListPage(LockPage):
    """`join_wanted`, `by_stick_wanted`, `read_wanted` and `left` ask for the way on.

    The others carry the laptop that they are about.
    """

    join_wanted = Signal()
    by_stick_wanted = Signal()
    read_wanted = Signal()
    run_wanted = Signal(object)
    gone_wanted = Signal(object)
    out_wanted = Signal(object)
    stick_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(w.LAPTOP, w.LAPTOPS)
        self._rows: list[QWidget] = []
        self._shown: tuple[object, ...] = ()
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(look.sizes.row)
        self.join = BigButton(w.JOIN_FROM, "plus", role="main", key=w.JOIN_FROM_KEY)
        self.by_stick = BigButton(w.BY_STICK, "lock", key=w.NO_NETWORK_KEY)
        self.read = BigButton(w.FROM_STICK, "folder", key=w.FROM_STICK_KEY)
        self.back = BigButton(w.BACK, "back", key="Esc")
        self.join.clicked.connect(self.join_wanted)
        self.by_stick.clicked.connect(self.by_stick_wanted)
        self.read.clicked.connect(self.read_wanted)
        self.back.clicked.connect(self.left)
        self.body.addWidget(self._holder)
        self._holder.hide()
        self.body.addWidget(row_of(self.join, self.by_stick, self.read))
        self.body.addWidget(row_of(self.back))

    def show_laptops(self, here: LaptopsHere, local: Local, *, goes_on: bool, invited: bool) -> None:
        """Show every laptop; nothing moves where nothing has changed.

        `goes_on` says that the meeting goes on, and `invited` that an answer may come on a stick.
        """
        others, runs = here.others(), here.runs()
        shown = (others, runs, goes_on)
        for button in (self.join, self.by_stick):
            button.setVisible(goes_on and here.own_place == OWN_PLACE)
        self.read.setVisible(bool(others) or invited)
        if shown == self._shown:
            return
        self._shown = shown
        told = _who_runs(here, others) if others else (w.NO_OTHERS, w.NO_OTHERS_WHY)
        self.tell(w.LAPTOPS, told if goes_on else (w.OVER,))
        kept = _name_of_focus(self)
        for row in self._rows:
            drop(row)
        self._rows = [self._row(laptop, here, local) for laptop in others]
        for row in self._rows:
            self._list.addWidget(row)
        self._holder.setVisible(bool(self._rows))
        self._give_focus_to(kept)

    def take_focus(self) -> None:
        """Put the keyboard on the main button, or on the way back."""
        first = next(button for button in (self.join, self.read, self.back) if not button.isHidden())
        first.setFocus()

    def _row(self, laptop: LaptopNow, here: LaptopsHere, local: Local) -> QWidget:
        heading, below = state_words(laptop, here.runs(), local)
        row = Ground("hint" if laptop.link is Link.ODD else "card")
        row.setAccessibleName(heading)
        column, head, words = QVBoxLayout(row), QHBoxLayout(), QVBoxLayout()
        sizes = look.sizes
        column.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
        column.setSpacing(sizes.row)
        head.setSpacing(sizes.pad)
        words.setSpacing(sizes.tight)
        ink = "hint_text" if laptop.link is Link.ODD else "text"
        words.addWidget(WrapLabel(heading, "heading", BOLD, ink))
        words.addWidget(WrapLabel(below, "body", colour=ink))
        head.addWidget(PictureLabel(PICTURES[laptop.role], sizes.picture))
        head.addWidget(Icon(SIGNS[laptop.link], ink))
        head.addLayout(words, 1)
        column.addLayout(head)
        buttons = list(self._buttons(laptop, here))
        if buttons:
            column.addWidget(row_of(*buttons))
        return row

    def _buttons(self, laptop: LaptopNow, here: LaptopsHere) -> Iterator[BigButton]:
        runs_here = here.runs() == here.own_place
        if runs_here and laptop.link is Link.HERE and laptop.role is Role.RUNS:
            yield self._button(w.LET_RUN, "swap", self.run_wanted, laptop)
        if laptop.place == here.runs() and laptop.link is not Link.HERE and here.own_role is Role.RUNS:
            yield self._button(w.RUN_HERE, "play", self.gone_wanted, laptop, w.RUN_HERE)
        if laptop.role is not Role.ROOM:
            yield self._button(w.FOR_STICK, "send", self.stick_wanted, laptop)
        if here.own_place == OWN_PLACE:
            yield self._button(w.TAKE_OUT, "bin", self.out_wanted, laptop)

    def _button(self, words: str, icon: str, signal: object, laptop: LaptopNow, name: str = "") -> BigButton:
        """Return a button that is spoken with the laptop that it is about, unless it has a name of its own."""
        button = BigButton(words, icon)
        button.set_words(words, name or w.ABOUT.format(words=words, about=called(laptop)))
        button.clicked.connect(partial(signal.emit, laptop))  # type: ignore[attr-defined]  # a bound signal
        return button

    def _give_focus_to(self, name: str) -> None:
        """Put the keyboard back on the button of the same words, or where it begins."""
        if name:
            same = [b for b in self.findChildren(BigButton) if not b.isHidden() and b.accessibleName() == name]
            if same:
                same[0].setFocus()
            else:
                self.take_focus()


def _who_runs(here: LaptopsHere, others: Sequence[LaptopNow]) -> tuple[str, ...]:
    found = next((laptop for laptop in others if laptop.place == here.runs()), None)
    return (w.RUNS_HERE if found is None else w.RUNS_THERE.format(laptop=capital(called(found))),)


def _name_of_focus(page: QWidget) -> str:
    focus = page.focusWidget()
    return focus.accessibleName() if isinstance(focus, BigButton) else ""
