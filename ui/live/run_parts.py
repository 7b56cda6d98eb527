"""The parts of the Run screen, and where each stands."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import words as kit
from ui import words_live as w
from ui.commands import key_of
from ui.live.ask_panel import AskPanel
from ui.live.call_line import BELL, CallLine
from ui.live.cards_strip import CardsStrip
from ui.live.laptops_line import LaptopsLine
from ui.live.live_bar import LiveBar
from ui.live.now import NowZone
from ui.live.people_strip import PeopleStrip
from ui.live.scrolled_row import ScrolledRow
from ui.live.simple_face import SimpleFace
from ui.live.today import TodayZone
from ui.live.write_zone import WriteZone
from ui.live.wrote import WroteList
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.ground import Ground
from ui.widgets.page_column import PageColumn
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar


class RunParts(Ground):
    """Three zones beside each other, what is asked above them, and the few big buttons as another face."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.setProperty("inMeeting", True)
        self.top = TopBar("", home=True)
        self.say_now = self.top.offer(w.SAY_IT_NOW, "volume", key_of("say_now"))
        self._clock_words = ""
        self.banner = Banner()
        self.ask, self.laptops = AskPanel(), LaptopsLine()
        self.tabs = BigTabs()
        self.more = BigButton(kit.MORE, "menu", role="quiet", live=True)
        self.more.setAccessibleDescription(kit.key_hint(key_of("more")))
        self.today, self.now, self.bar = TodayZone(), NowZone(), LiveBar()
        self.people, self.cards = PeopleStrip(), CardsStrip()
        self.wrote, self.write = WroteList(), WriteZone()
        self.now.setAccessibleName(w.NOW)
        self.simple = SimpleFace(self.banner, self.laptops, self.ask)
        self.call_line = CallLine(look.sizes.zone)
        self._lay_out()
        for words, picture in ((w.NOW, "1F552"), (w.TODAY, "1F4CB"), (w.WRITE_TAB, "1F4DD")):
            self.tabs.add(words, picture=picture)

    def keep_call_line(self, kept: bool) -> None:
        """Keep a line free for the words of what is heard, or not."""
        for line in (self.call_line, self.simple.call_line):
            line.keep(kept)
        self.top.set_offered(kept)

    def show_call(self, words: str) -> None:
        """Show in words what is heard, or nothing."""
        self.call_line.show_words(words)
        self.simple.show_call(words)
        self.top.set_notice(words, BELL if words else "")

    def show_clock(self, local: datetime) -> None:
        """Show what time it is where the meeting is; the bar is arranged again only for another minute."""
        words = w.IT_IS.format(time=f"{local:%H:%M}")
        if words != self._clock_words:
            self._clock_words = words
            self.top.set_clock(words)

    def _lay_out(self) -> None:
        sizes = look.sizes
        self._faces = QStackedLayout(self)
        everything = QWidget()
        self._faces.addWidget(everything)
        self._faces.addWidget(self.simple)
        self._column = QVBoxLayout(everything)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.gap)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # larger text never grows the window
        self._head = self._make_head()
        self._said_holder = QWidget()
        self._said = QVBoxLayout(self._said_holder)
        self._said.setContentsMargins(sizes.zone, 0, sizes.zone, 0)
        self._said.setSpacing(sizes.gap)
        self._said.addWidget(self.banner)
        self._said.addWidget(self.laptops)
        for part in (self.top, self._head, self.call_line, self._said_holder):
            self._column.addWidget(part)
        self._zones = QWidget()
        zones = QHBoxLayout(self._zones)
        zones.setContentsMargins(0, 0, 0, 0)
        zones.setSpacing(sizes.zone)
        self._beside_holder = QWidget()
        self._beside = QVBoxLayout(self._beside_holder)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(sizes.gap)
        today = ScrollColumn(gap=0)
        today.column.addWidget(self.today, 1)
        zones.addWidget(today, 9)
        zones.addWidget(self._beside_holder, 29)
        middle = self._make_two()
        self._of_zone: dict[str, QWidget] = {"now": middle, "today": today, "write_tab": self._right}
        self._page = PageColumn(gap=sizes.gap)
        self._page.column.setContentsMargins(sizes.zone, 0, sizes.zone, 0)
        self._page.setMinimumHeight(1)  # a question above it comes first
        self._page.column.addWidget(self._zones, 1)
        self._column.addWidget(self._page, 1)
        self._foot_holder = QWidget()
        self._foot = QVBoxLayout(self._foot_holder)
        self._foot.setContentsMargins(sizes.zone, 0, sizes.zone, sizes.gap)
        self._column.addWidget(self._foot_holder)
        self._strip = self._make_strip()
        self._column.addWidget(self._strip)

    def _make_two(self) -> QWidget:
        sizes = look.sizes
        below = ScrolledRow()
        two = QHBoxLayout(below)
        two.setContentsMargins(0, 0, 0, 0)
        two.setSpacing(sizes.zone)
        self._right = ScrollColumn(gap=sizes.gap)
        self._right.column.addWidget(self.write)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(sizes.gap)
        self._around_now = ScrollColumn(gap=0)
        for area in (self._around_now, self._right):
            area.setMinimumHeight(1)  # a question above them comes first
        self._around_now.column.addWidget(self.now, 1)
        self._middle.addWidget(self._around_now, 1)
        two.addWidget(middle, 17)
        two.addWidget(self._right, 10)
        self._beside.addWidget(below, 1)
        return middle

    def _make_head(self) -> QWidget:
        head = Ground("top")
        row = QHBoxLayout(head)
        sizes = look.sizes
        row.setContentsMargins(sizes.zone, sizes.gap, sizes.zone, sizes.gap)
        row.setSpacing(sizes.gap)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _make_strip(self) -> Ground:
        strip = Ground("strip")
        strip.setProperty("liveBar", True)
        self._strip_column = QVBoxLayout(strip)
        sizes = look.sizes
        self._strip_column.setContentsMargins(sizes.zone, sizes.gap, sizes.zone, sizes.gap)
        self._strip_column.setSpacing(sizes.gap)
        self._strip_column.addWidget(self.people)
        self._strip_column.addWidget(self.cards)
        return strip
