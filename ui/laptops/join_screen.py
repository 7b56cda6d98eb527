"""The screen of a laptop that joins: find the other one, type its code once, and go in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from cochair.services.kept_sentences import kept_words, not_there_words
from cochair.services.laptops_here import FoundLaptop, Joined, Joining, KeptMeeting, NotJoined, Trouble
from cochair.services.ports import StoreFailed
from ui import words_laptops as w
from ui.laptops.choice_page import ChoicePage
from ui.laptops.digits_page import DigitsPage
from ui.laptops.find_page import FindPage
from ui.laptops.joined_page import JoinedPage
from ui.laptops.stick_work import AtSticks
from ui.live.question import Choice
from ui.widgets.banner import Banner
from ui.widgets.file_choice import choose_folder
from ui.widgets.ground import Ground
from ui.widgets.one_page import OnePage, stand_below
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar

OVER = (NotJoined.CODE_OVER, NotJoined.NOT_FOUND, NotJoined.STRANGER, NotJoined.OTHER_VERSION)
"""After these the code that was typed is of no more use: the way begins again."""


class JoinScreen(Ground):
    """`go_in` carries what this laptop is at the meeting it has joined; `go_home` asks for the first screen.

    `read` carries the log of a meeting that is kept here, to be read with no other laptop near.
    """

    go_in = Signal(object)
    go_home = Signal()
    read = Signal(object)
    _found = Signal()
    _went = Signal(object)

    def __init__(self, joining: Joining) -> None:
        super().__init__("page")
        self._joining = joining
        self._laptop: FoundLaptop | None = None
        self._kept: tuple[KeptMeeting, ...] = ()
        self.top, self.banner = TopBar(w.JOIN), Banner()
        self.search, self.digits, self.joined = FindPage(), DigitsPage(), JoinedPage()
        self.sure = ChoicePage(w.LAPTOP)
        self._pages = OnePage(self.search, self.digits, self.joined, self.sure)
        self._sticks = AtSticks(self)
        self._sticks.told.connect(self.banner.say)
        stand_below(self.top, self, self.banner, self._pages)
        queued = Qt.ConnectionType.QueuedConnection  # it is told on any thread
        self._found.connect(self._show_found, queued)
        self._went.connect(self._show_how_it_went, queued)
        self.top.home_asked.connect(self._leave)
        self.search.chosen.connect(self._ask_code)
        self.search.typed.connect(lambda typed: self._take(joining.at_address(typed), self.search.refuse))
        self.search.opened.connect(self.open_invitation)
        self.search.left.connect(self.step_back)
        self.search.back_in.connect(self._go_back_in)
        self.search.kept.read_wanted.connect(self._read)
        self.search.kept.back_wanted.connect(self._go_into)
        self.search.kept.off_wanted.connect(self._ask_off)
        self.sure.left.connect(self.begin)
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
        self._kept = self._kept_here()
        self.search.show_kept(self._kept)
        self._joining.look(self._found.emit)
        self._pages.show_page(self.search)
        self._show_found()
        self.search.take_focus()

    def open_invitation(self, file: str) -> None:
        """Take an invitation from a stick."""
        opened = partial(self._joining.on_stick, Path(file))
        self._sticks.do(Path(file).parent, lambda: opened, self._take_invitation)

    def put_answer(self, folder: str) -> None:
        """Put the answer on the stick, after which the other laptop lets this one in."""
        put = partial(self._joining.answer_to, Path(folder))
        self._sticks.do(Path(folder), lambda: put, self._answer_is_put)

    def _take_invitation(self, found: FoundLaptop | NotJoined) -> None:
        """Go on with what was on the stick, unless somebody has gone on in another way meanwhile."""
        if self._pages.shown() is self.search:
            self._take(found, partial(self.banner.say, "refused"))

    def _answer_is_put(self, _file: Path) -> None:
        self.banner.say("saved", w.ANSWER_PUT)
        self.joined.show_answered()

    def step_back(self) -> None:
        """Go one step back, or home; who has joined can go home too, and finds the meeting there."""
        if self._pages.shown() in (self.digits, self.sure):
            self._joining.stop()
            self.begin()
        else:
            self._leave()

    def take_focus(self) -> None:
        """Put the keyboard where the page that is shown begins."""
        self._pages.take_focus()

    def _kept_here(self) -> tuple[KeptMeeting, ...]:
        try:
            return self._joining.kept()
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
            return ()

    def _go_back_in(self) -> None:
        """Go on with the newest of the meetings that this laptop has joined before, and that goes on."""
        kept = next((each for each in self._kept if each.goes_on), None)
        if kept is not None:
            self._go_into(kept)

    def _go_into(self, kept: KeptMeeting) -> None:
        self._joining.stop()
        self.go_in.emit(kept.joined)

    def _read(self, kept: KeptMeeting) -> None:
        try:
            entries = self._joining.read(kept.meeting)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
        else:
            self.give_up()
            self.read.emit(entries)

    def _ask_off(self, kept: KeptMeeting) -> None:
        """Ask whether a meeting may go from this laptop; no is where the keyboard begins."""
        heading, _ = kept_words(kept)
        self.banner.clear()
        self._pages.show_page(self.sure)
        yes = Choice(w.OFF_YES, partial(self._take_off, kept), "bin")
        lines = (heading, *not_there_words(kept), w.OFF_WHY)
        self.sure.ask(w.OFF_ASK, lines, (Choice(w.OFF_NO, self.begin, "cross"), yes))

    def _take_off(self, kept: KeptMeeting) -> None:
        try:
            is_gone = self._joining.take_off(kept.meeting)
        except StoreFailed as failed:
            self.begin()
            self.banner.say("refused", str(failed))
        else:
            self.begin()
            self.banner.say(*(("saved", w.OVER_NOTHING) if is_gone else ("refused", w.OVER_LEFT)))

    def give_up(self) -> None:
        """Look no more, and join nothing; who has joined stays so."""
        if self._pages.shown() is not self.joined:
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
        self._pages.show_page(self.digits)
        self.digits.ask(laptop)

    def _join(self, digits: str) -> None:
        if self._laptop is not None:
            self.digits.wait(True)
            self._joining.join(self._laptop, digits, self._went.emit)

    def _show_how_it_went(self, went: Joined | Trouble) -> None:
        if isinstance(went, Joined):
            self._joining.stop()
            self.banner.clear()
            self._pages.show_page(self.joined)
            self.joined.show_joined(went, answers=self._laptop is not None and self._laptop.by_letters)
        elif self._pages.shown() is self.digits:
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
            if self._pages.shown() is self.search:
                act()

        return only_there
