"""The screen of a laptop that joins: find the other one, type its code once, and go in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.services.laptops_here import FoundLaptop, Joined, Joining, NotJoined, Trouble
from cochair.services.ports import StoreFailed
from ui import words_laptops as w
from ui.laptops.below_top import put_below_top
from ui.laptops.digits_page import DigitsPage
from ui.laptops.find_page import FindPage
from ui.laptops.joined_page import JoinedPage
from ui.widgets.banner import Banner
from ui.widgets.file_choice import choose_folder
from ui.widgets.ground import Ground
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.takes_focus import TakesFocus
from ui.widgets.topbar import TopBar

OVER = (NotJoined.CODE_OVER, NotJoined.NOT_FOUND, NotJoined.STRANGER, NotJoined.OTHER_VERSION)
"""After these the code that was typed is of no more use: the way begins again."""


class JoinScreen(Ground):
    """`go_in` carries what this laptop is at the meeting it has joined; `go_home` asks for the first screen."""

    go_in = Signal(object)
    go_home = Signal()
    _found = Signal()
    _went = Signal(object)

    def __init__(self, joining: Joining) -> None:
        super().__init__("page")
        self._joining = joining
        self._laptop: FoundLaptop | None = None
        self._before: tuple[Joined, ...] = ()
        self.top, self.banner = TopBar(w.JOIN), Banner()
        self.search, self.digits, self.joined = FindPage(), DigitsPage(), JoinedPage()
        self._place = QWidget()
        self._stack = QStackedLayout(self._place)
        self._lay_out()
        queued = Qt.ConnectionType.QueuedConnection  # it is told on any thread
        self._found.connect(self._show_found, queued)
        self._went.connect(self._show_how_it_went, queued)
        self.top.home_asked.connect(self._leave)
        self.search.chosen.connect(self._ask_code)
        self.search.typed.connect(lambda typed: self._take(joining.at_address(typed), self.search.refuse))
        self.search.opened.connect(self.open_invitation)
        self.search.left.connect(self.step_back)
        self.search.back_in.connect(self._go_back_in)
        self.digits.given.connect(self._join)
        self.digits.left.connect(self.step_back)
        self.joined.go_in.connect(self.go_in)
        self.joined.answer_wanted.connect(self._ask_folder)
        keys = (
            (w.GO_BACK_IN_KEY, self._at_find(self._go_back_in)),
            (w.TYPE_ADDRESS_KEY, self._at_find(self.search.address.line.setFocus)),
            (w.OPEN_STICK_KEY, self._at_find(self.search.ask_file)),
            ("Esc", self.step_back),
        )
        self._keys = ScreenKeys(self, keys)

    def begin(self) -> None:
        """Look for the other laptop."""
        self.banner.clear()
        self._before = self._joined_before()
        self.search.again.setVisible(bool(self._before))
        self._joining.look(self._found.emit)
        self._stack.setCurrentWidget(self.search)
        self._show_found()
        self.search.take_focus()

    def open_invitation(self, file: str) -> None:
        """Take an invitation from a stick."""
        self._take(self._joining.on_stick(Path(file)), partial(self.banner.say, "refused"))

    def put_answer(self, folder: str) -> None:
        """Put the answer on the stick, after which the other laptop lets this one in."""
        try:
            self._joining.answer_to(Path(folder))
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
        else:
            self.banner.say("saved", w.ANSWER_PUT)
            self.joined.show_answered()

    def step_back(self) -> None:
        """Go one step back, or home; who has joined can go home too, and finds the meeting there."""
        if self._stack.currentWidget() is self.digits:
            self._joining.stop()
            self.begin()
        else:
            self._leave()

    def take_focus(self) -> None:
        """Put the keyboard where the page that is shown begins."""
        page = self._stack.currentWidget()
        if isinstance(page, TakesFocus):
            page.take_focus()

    def _joined_before(self) -> tuple[Joined, ...]:
        try:
            return self._joining.before()
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
            return ()

    def _go_back_in(self) -> None:
        """Go on with the newest of the meetings that this laptop has joined before."""
        if self._before:
            self._joining.stop()
            self.go_in.emit(self._before[-1])

    def give_up(self) -> None:
        """Look no more, and join nothing; who has joined stays so."""
        if self._stack.currentWidget() is not self.joined:
            self._joining.stop()

    def _leave(self) -> None:
        self.give_up()
        self.go_home.emit()

    def _take(self, found: FoundLaptop | NotJoined, refuse: Callable[[str], None]) -> None:
        if isinstance(found, NotJoined):
            refuse(w.WHY[found])
        else:
            self._ask_code(found)

    def _ask_code(self, laptop: FoundLaptop) -> None:
        self._laptop = laptop
        self.banner.clear()
        self._stack.setCurrentWidget(self.digits)
        self.digits.ask(laptop)

    def _join(self, digits: str) -> None:
        if self._laptop is not None:
            self.digits.wait(True)
            self._joining.join(self._laptop, digits, self._went.emit)

    def _show_how_it_went(self, went: Joined | Trouble) -> None:
        if isinstance(went, Joined):
            self.banner.clear()
            self._stack.setCurrentWidget(self.joined)
            self.joined.show_joined(went, answers=self._laptop is not None and self._laptop.by_letters)
        elif self._stack.currentWidget() is self.digits:
            self._show_trouble(went)

    def _show_trouble(self, trouble: Trouble) -> None:
        sentence = w.WHY[trouble.why]
        if trouble.why is NotJoined.WRONG_DIGITS and not trouble.tries_left:
            sentence = w.WHY[NotJoined.CODE_OVER]
        elif trouble.why is NotJoined.WRONG_DIGITS:
            sentence = f"{sentence} {w.AGAIN.of(trouble.tries_left)}"
        elif trouble.why in OVER:
            self.begin()
            self.banner.say("refused", sentence)
            return
        self.digits.refuse(sentence)

    def _show_found(self) -> None:
        self.search.show_found(self._joining.found())

    def _ask_folder(self) -> None:
        choose_folder(self, w.STICK_TITLE, self.put_answer)

    def _at_find(self, act: Callable[[], None]) -> Callable[[], None]:
        """Return an act that is done only while the other laptop is looked for."""

        def only_there() -> None:
            if self._stack.currentWidget() is self.search:
                act()

        return only_there

    def _lay_out(self) -> None:
        for page in (self.search, self.digits, self.joined):
            self._stack.addWidget(page)
        put_below_top(self, self.top, self.banner, self._place)
