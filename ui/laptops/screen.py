"""The screen of laptops: the list, the questions before another one joins, and the code. The meeting goes on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.meeting import Meeting, Phase
from cochair.domain.refused import Refused
from cochair.services.laptop_ports import LaptopNow
from cochair.services.laptops_here import CodeStands, Wanted
from cochair.services.ports import Clock, StoreFailed
from ui import words_laptops as w
from ui.laptops.asked import Asked
from ui.laptops.choice_page import ChoicePage
from ui.laptops.code_page import CodePage
from ui.laptops.letters_page import LettersPage
from ui.laptops.list_page import ListPage
from ui.laptops.near import Near
from ui.laptops.stick_work import sticks_of
from ui.laptops.sure import Sure
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.file_choice import choose_file, choose_folder
from ui.widgets.ground import Ground
from ui.widgets.one_page import OnePage, stand_below
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar

EACH = 1_000
"""Milliseconds between two looks at how long a code still works."""


class LaptopsScreen(Ground):
    """`left` asks to go back to the meeting; `said` carries what a stick came to while another screen is shown, and of
    what kind that is."""

    left = Signal()
    said = Signal(str, str)

    def __init__(self, near: Near, clock: Clock, meeting: Callable[[], Meeting]) -> None:
        super().__init__("page")
        self._near, self._clock, self._meeting = near, clock, meeting
        self._wanted: Wanted | None = None
        self._by_stick = False
        self.top, self.banner = TopBar(w.LAPTOPS, home=False), Banner()
        self.list, self.choice = ListPage(), ChoicePage(w.LAPTOP)
        self.code, self.letters = CodePage(), LettersPage()
        self._asked = Asked(self.choice, self._invite)
        self._sure = Sure(self.choice, near.here, self._tried, self._done, self._show_list)
        self.sticks = sticks_of(near.here, self)
        self._seconds = QTimer(self, interval=EACH)
        self._seconds.timeout.connect(self._show_code)
        self._pages = OnePage(self.list, self.choice, self.code, self.letters)
        stand_below(self.top, self, self.banner, self._pages)
        self._connect()
        near.changed.connect(self._follow)
        self._follow()

    def begin(self) -> None:
        """Show the list, or the code while one is open, or the letters while an answer is waited for."""
        self.banner.clear()
        if not self.letters.was_shown and (letters := self._near.here.letters()):
            self.letters.show_letters(letters)
        code = self._near.here.code()
        if code is not None and code.stands is CodeStands.OPEN and code.ends > self._clock.now():
            self._show(self.code)
            self._show_code()
        elif self.letters.waits:
            self._show(self.letters)
        else:
            self._show_list()

    def take_focus(self) -> None:
        """Put the keyboard where the page that is shown begins."""
        self._pages.take_focus()

    def step_back(self) -> None:
        """Go one step back, or to the meeting; an open code stays open, and letters stay."""
        page = self._pages.shown()
        if page in (self.list, self.letters) or (page is self.code and self.code.leads_to_meeting()):
            self.left.emit()
        elif page is self.choice and self._asked.step_back():
            return
        else:
            self._show_list()

    def _press_first(self) -> None:
        """Do what the key of the main button does on the page that is shown."""
        page = self._pages.shown()
        if page is self.list and not self.list.join.isHidden():
            self._ask_who()
        elif page is self.code and not self.code.new.isHidden():
            self._again()
        elif page is self.letters:
            self.letters.ask_file()

    def _press_stick(self) -> None:
        page = self._pages.shown()
        if page is self.list and not self.list.read.isHidden():
            self._ask_for_file()
        elif page is self.code and self.code.is_open():
            self._ask_for_folder()

    def _press_only_stick(self) -> None:
        page = self._pages.shown()
        if page is self.list and not self.list.by_stick.isHidden():
            self._ask_who(by_stick=True)
        elif page is self.code and not self.code.only_stick.isHidden():
            self._ask_for_only_stick()

    def _ask_who(self, *, by_stick: bool = False) -> None:
        self.banner.clear()
        self._by_stick = by_stick
        self._show(self.choice)
        self._asked.begin(self._meeting().plan.people, by_stick=by_stick)

    def _invite(self, wanted: Wanted) -> None:
        self._wanted = wanted
        if self._by_stick:
            self._ask_for_only_stick()
        elif self._tried(partial(self._near.here.invite, wanted)):
            self._show(self.code)
            self._show_code()

    def _again(self) -> None:
        code = self._near.here.code()
        if code is not None:
            self._invite(code.wanted)

    def _stop_code(self) -> None:
        self._near.here.withdraw()
        self._show_list()

    def _wait_no_more(self) -> None:
        self.letters.waits = False

    def _stop_letters(self) -> None:
        self._wait_no_more()
        self._show_list()

    def _ask_for_folder(self) -> None:
        choose_folder(self, w.STICK_TITLE, self.sticks.put_invitation)

    def _ask_for_only_stick(self) -> None:
        choose_folder(self, w.STICK_TITLE, self.let_in_by_stick)

    def let_in_by_stick(self, folder: str) -> None:
        """Put an invitation on a stick for whoever was chosen, for a place with no network."""
        if self._wanted is not None:
            self.sticks.let_in(self._wanted, folder)

    def _show_letters(self, letters: str) -> None:
        self._show(self.letters)
        self.letters.show_letters(letters)
        self.banner.clear()
        if not self.isVisible():
            self.said.emit(w.LETTERS_READY, "hint")

    def _ask_for_file(self) -> None:
        choose_file(self, w.READ_TITLE, w.STICK_KINDS, self.sticks.read)

    def _ask_where_for(self, laptop: LaptopNow) -> None:
        choose_folder(self, w.STICK_TITLE, partial(self.sticks.write, laptop.place))

    def _took(self, sentence: str) -> None:
        """Say what came on a stick; who asks for something else meanwhile stays there."""
        if self._pages.shown() in (self.list, self.letters):
            self._show_list()
        self._tell("saved", sentence)

    def _tell(self, kind: BannerKind, sentence: str) -> None:
        """Say something here, or in the meeting for whoever is back there already."""
        self.banner.say(kind, sentence)
        if not self.isVisible():
            self.said.emit(sentence, kind)

    def _tried(self, act: Callable[[], object]) -> bool:
        """Do something, and say in the window when it could not be done."""
        try:
            act()
        except (Refused, StoreFailed) as no:
            self.banner.say("refused", str(no))
            return False
        self.banner.clear()
        return True

    def _done(self, sentence: str) -> None:
        self._show_list()
        self.banner.say("saved", sentence)

    def _show_list(self) -> None:
        self.banner.clear()
        self._show(self.list)
        self._follow()
        self.list.take_focus()

    def _show(self, page: QWidget) -> None:
        self._pages.show_page(page)
        if page is self.code:
            self._seconds.start()
        else:
            self._seconds.stop()

    def _follow(self) -> None:
        m = self._meeting()
        goes_on, invited = m.phase is not Phase.ENDED, self.letters.was_shown
        self.list.show_laptops(self._near.here, m.plan.local, goes_on=goes_on, invited=invited)
        if self._pages.shown() is self.code:
            self._show_code()

    def _show_code(self) -> None:
        code = self._near.here.code()
        if code is not None:
            self.code.show_code(code, self._clock.now())

    def _ask_sure(self, ask: Callable[[LaptopNow], None], laptop: LaptopNow) -> None:
        self.banner.clear()
        self._asked.leave()
        self._show(self.choice)
        ask(laptop)

    def _connect(self) -> None:
        self.list.join_wanted.connect(self._ask_who)
        self.list.by_stick_wanted.connect(partial(self._ask_who, by_stick=True))
        self.list.read_wanted.connect(self._ask_for_file)
        self.list.run_wanted.connect(partial(self._ask_sure, self._sure.let_run))
        self.list.gone_wanted.connect(partial(self._ask_sure, self._sure.is_gone))
        self.list.out_wanted.connect(partial(self._ask_sure, self._sure.take_out))
        self.list.stick_wanted.connect(self._ask_where_for)
        self.list.left.connect(self.left)
        self.choice.left.connect(self.step_back)
        self.code.stick_wanted.connect(self._ask_for_folder)
        self.code.only_stick_wanted.connect(self._ask_for_only_stick)
        self.code.again.connect(self._again)
        self.code.stopped.connect(self._stop_code)
        self.code.left.connect(self.step_back)
        self.letters.answered.connect(self.sticks.read)
        self.letters.left.connect(self.step_back)
        self.letters.stopped.connect(self._stop_letters)
        self.sticks.told.connect(self._tell)
        self.sticks.answered.connect(self._wait_no_more)
        self.sticks.took.connect(self._took)
        self.sticks.lettered.connect(self._show_letters)
        keys = (
            (w.JOIN_FROM_KEY, self._press_first),
            (w.FROM_STICK_KEY, self._press_stick),
            (w.NO_NETWORK_KEY, self._press_only_stick),
            ("Esc", self.step_back),
        )
        self._keys = ScreenKeys(self, keys)
