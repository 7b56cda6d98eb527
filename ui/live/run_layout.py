"""Where everything on the Run screen stands: three zones side by side, or one at a time when the text is large."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting
from ui import words_live as w
from ui.live.ask_panel import AskPanel
from ui.live.cards_strip import CardsStrip
from ui.live.live_bar import LiveBar
from ui.live.now import NowZone
from ui.live.people_strip import PeopleStrip
from ui.live.today import TodayZone
from ui.live.write_zone import WriteZone
from ui.live.wrote import WroteList
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_tabs import BigTabs
from ui.widgets.ground import Ground
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar

ZONES = ("now", "today", "write_tab")
SIDE_BY_SIDE = (1240, 720)
"""The smallest window, in pixels at 100 % text, in which three zones fit side by side."""
LARGE_TEXT = 1.3


class RunLayout(Ground):
    """The parts of the screen and how they share the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.top = TopBar("", home=True)
        self.banner = Banner()
        self.ask = AskPanel()
        self.tabs = BigTabs()
        self.today, self.now, self.bar = TodayZone(), NowZone(), LiveBar()
        self.people, self.cards = PeopleStrip(), CardsStrip()
        self.wrote, self.write = WroteList(), WriteZone()
        self._zone = "now"
        self._few: bool | None = None
        self._lay_out()
        for words, picture in ((w.NOW, "1F552"), (w.TODAY, "1F4CB"), (w.WRITE_DOWN, "1F4DD")):
            self.tabs.add(words, picture=picture)
        self.tabs.currentChanged.connect(lambda n: self.show_zone(ZONES[n]))
        self.ask.opened.connect(lambda: self._make_room(True))
        self.ask.closed.connect(lambda: self._make_room(False))
        look.changed.connect(self.fit)
        self.fit()

    def show_meeting(self, m: Meeting) -> None:
        """Show the meeting in every part."""
        for part in (self.today, self.now, self.bar, self.people, self.cards, self.wrote, self.write):
            part.show_meeting(m)
        self.ask.meeting_changed(m)

    def show_time(self, m: Meeting) -> None:
        """Show the time; only what differs is painted again."""
        self.now.show_time(m)
        self.today.show_time(m)

    def show_zone(self, zone: str) -> None:
        """Bring one zone to the front; where all fit, all stay."""
        self._zone = zone
        self.tabs.setCurrentIndex(ZONES.index(zone))
        for name, widget in self._of_zone.items():
            widget.setVisible(not self._few or name == zone)

    def fit(self) -> None:
        """Choose between three zones and one, by the room there is."""
        wide, high = (side * look.scale for side in SIDE_BY_SIDE)
        few = look.scale >= LARGE_TEXT or self.width() < wide or self.height() < high
        if few == self._few:
            return
        self._few = few
        self._strip.setVisible(not few)
        self.bar.show_few(few)
        if few:
            self._column.addWidget(self.bar)
            self.now.add_bar(self.people)
            self._right.column.addWidget(self.wrote, 1)
        else:
            self._strip_column.insertWidget(0, self.people)
            self._middle.addWidget(self.bar)
            self._right.column.insertWidget(0, self.wrote, 1)
        self._make_room(self.ask.question() is not None)
        self.show_zone(self._zone)

    def _make_room(self, asked: bool) -> None:
        """A question takes the place of the share bar and the list, or of the tabs; the open item scrolls then."""
        few = bool(self._few)
        self.now.show_less(asked)
        self.tabs.setVisible(few and not asked)
        self.wrote.setVisible(few or not asked)
        if few or asked:
            self._scroll.column.addWidget(self.now)
        else:
            self._middle.insertWidget(0, self.now, 1)
        self._scroll.setVisible(few or asked)

    def _lay_out(self) -> None:
        sizes = look.sizes
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.gap)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # larger text never grows the window
        for part in (self.top, self.tabs, self.banner, self.ask):
            self._column.addWidget(part)
        zones = QHBoxLayout()
        zones.setContentsMargins(sizes.zone, 0, sizes.zone, 0)
        zones.setSpacing(sizes.zone)
        self._right = right = ScrollColumn(gap=sizes.gap)
        right.column.addWidget(self.write)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(sizes.gap)
        self._scroll = ScrollColumn(gap=0)
        self._middle.addWidget(self._scroll, 1)
        self._of_zone: dict[str, QWidget] = {"now": middle, "today": self.today, "write_tab": right}
        for widget, share in ((self.today, 4), (middle, 9), (right, 5)):
            zones.addWidget(widget, share)
        self._column.addLayout(zones, 1)
        self._strip = self._make_strip()
        self._column.addWidget(self._strip)

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
