"""The other laptops beside a meeting that is on the screen: the line, the page of laptops, and what must be asked."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.services.laptop_sentences import BROUGHT_BACK, OLD_ALREADY, LineKind, LineTold, line_of_meeting
from cochair.services.laptops_here import ClashTold, LaptopsHere
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, StoreFailed
from ui import words_laptops as w
from ui.laptops.near import Near
from ui.laptops.note_together import NoteTogether
from ui.live.ask_panel import AskPanel
from ui.live.laptops_line import LaptopsLine
from ui.live.question import Question
from ui.live.write_zone import WriteZone
from ui.shell import Shell
from ui.widgets.banner import BannerKind

if TYPE_CHECKING:  # a meeting with one laptop never shows it
    from ui.laptops.screen import LaptopsScreen


class Shown(Protocol):
    """A screen of the meeting with a line about the laptops, and a place to ask in."""

    laptops: LaptopsLine
    ask: AskPanel
    write: WriteZone

    @property
    def laptops_wanted(self) -> SignalInstance: ...
    @property
    def ticked(self) -> SignalInstance: ...
    def say(self, words: str, kind: BannerKind = "hint") -> None: ...
    def take_focus(self) -> None: ...


class Beside(QObject):
    """One for a meeting on the screen. The meeting goes on below the page of laptops."""

    def __init__(
        self, shell: Shell, screen: "Shown", live: LiveMeeting, here: LaptopsHere, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shell, self._screen, self._live, self._here, self._clock = shell, screen, live, here, clock
        self._page: LaptopsScreen | None = None
        self.near = Near(here, self)
        self._note = NoteTogether(screen.write.together, self.near, live, screen.say, self)
        self.near.changed.connect(self._show)
        screen.ticked.connect(self._tick)
        screen.laptops_wanted.connect(self.show_page)
        screen.laptops.clicked.connect(self.press)
        self._show()

    def show_page(self) -> None:
        """Show the page of laptops in front of the meeting."""
        from ui.laptops.screen import LaptopsScreen

        if self._page is None:
            self._page = LaptopsScreen(self.near, self._clock, lambda: self._live.meeting)
            self._page.left.connect(self._go_back)
            self._page.said.connect(self._screen.say)
        self._page.begin()
        self._shell.show_screen(self._page)

    def press(self) -> None:
        """Ask about two versions of a line, or about what is from before; else show the page of laptops."""
        told, clashes, before = self._told(), self._here.clashes(), self._here.from_before()
        if clashes:
            self._ask_which(clashes[0])
        elif before and told is not None and told.kind is LineKind.BEFORE:
            from ui.laptops.clash import before_question

            self._ask(before_question(before[0], self._bring_back, lambda: before[0] in self._here.from_before()))
        else:
            self.show_page()

    def close(self) -> None:
        """Take the page away."""
        if self._page is not None:
            self._shell.drop_screen(self._page)
            self._page = None

    def _go_back(self) -> None:
        assert isinstance(self._screen, QObject)
        self._shell.show_screen(self._screen)  # type: ignore[arg-type]  # every screen that is shown is a widget
        if self._page is not None and self._page.sticks.is_working():
            self._screen.say(w.STICK_SLOW)

    def _bring_back(self, place: int) -> None:
        try:
            new = self._here.bring_back(place)
        except (Refused, StoreFailed) as no:
            self._screen.say(str(no), "refused")
        else:
            self._screen.say(*((BROUGHT_BACK, "saved") if new else (OLD_ALREADY, "hint")))

    def _ask_which(self, clash: ClashTold) -> None:
        from ui.laptops.clash import clash_question

        def choose(first: bool, second: bool) -> None:
            try:
                self._here.choose(clash.number, first=first, second=second)
            except (Refused, StoreFailed) as no:
                self._screen.say(str(no), "refused")

        self._ask(clash_question(clash, choose, lambda: clash in self._here.clashes()))

    def _ask(self, question: Question) -> None:
        if self._screen.laptops.hasFocus():
            self._screen.take_focus()  # the line gives its place to the question
        self._screen.ask.ask(question)

    def _told(self) -> LineTold | None:
        return line_of_meeting(self._here, self._clock.now(), self._live.meeting)

    def _tick(self, _: Meeting) -> None:
        if self._here.code() is not None:
            self._show()

    def _show(self) -> None:
        self._screen.laptops.show_told(self._told())
        self._screen.ask.meeting_changed(self._live.now())
