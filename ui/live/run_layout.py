"""Where everything on the Run screen stands: three zones side by side, or one at a time when the text is large."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting
from ui import words as kit
from ui import words_live as w
from ui.commands import key_of
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
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.ground import Ground
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar

ZONES = ("now", "today", "write_tab")
LARGE_TEXT = 1.3


class _Scrolled(QWidget):
    """A row of things that scroll: it takes the height it is given, also less than its words would need."""

    def hasHeightForWidth(self) -> bool:
        """Return False: Qt squeezes a question instead, where it thinks that a row needs more height."""
        return False


class RunLayout(Ground):
    """The parts of the screen and how they share the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.top = TopBar("", home=True)
        self.banner = Banner()
        self.ask = AskPanel()
        self.tabs = BigTabs()
        self.more = BigButton(kit.MORE, "menu", role="quiet", live=True)
        self.more.setAccessibleDescription(kit.key_hint(key_of("more")))
        self.today, self.now, self.bar = TodayZone(), NowZone(), LiveBar()
        self.people, self.cards = PeopleStrip(), CardsStrip()
        self.wrote, self.write = WroteList(), WriteZone()
        self._zone = "now"
        self._few: bool | None = None
        self._lay_out()
        for words, picture in ((w.NOW, "1F552"), (w.TODAY, "1F4CB"), (w.WRITE_TAB, "1F4DD")):
            self.tabs.add(words, picture=picture)
        self.tabs.currentChanged.connect(lambda n: self.show_zone(ZONES[n]))
        self.ask.opened.connect(self._make_room)
        self.ask.closed.connect(self._make_room)
        look.changed.connect(self.fit)
        self.fit()

    def is_few(self) -> bool:
        """Return whether one zone is shown at a time."""
        return bool(self._few)

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
        self._show_zones()

    def fit(self) -> None:
        """Choose between three zones and one, by the room there is."""
        wide, high = (side * look.scale for side in (look.sizes.three_zones_wide, look.sizes.three_zones_high))
        few = look.scale >= LARGE_TEXT or self.width() < wide or self.height() < high
        self._fit_tabs()
        if few != self._few:
            self._few = few
            self._arrange(few)
            look.restyle()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between all zones and one at a time."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a question the height that it needs when it asks for another."""
        if watched is self.banner and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._fit_question()
        elif watched is self._right.viewport():
            if event.type() == QEvent.Type.Resize:
                self._fit_list()
        elif event.type() == QEvent.Type.LayoutRequest and watched is not self.banner:
            (self._fit_question if watched is self.ask else self._fit_list)()
        return super().eventFilter(watched, event)

    def _arrange(self, few: bool) -> None:
        self._strip.setVisible(not few)
        self._head.setVisible(few)
        self._foot_holder.setVisible(few)
        self.top.setVisible(not few)
        self.bar.show_few(few)
        self.ask.pin(not few)
        self.now.set_tight(not few)
        for rows in (self.today.list, self.wrote.list):
            rows.show_all(few)
        if few:
            self._said.addWidget(self.ask)
            self._foot.addWidget(self.bar)
            self.now.add_bar(self.people)
            self._right.column.addWidget(self.wrote, 1)
        else:
            self._beside.insertWidget(0, self.ask)
            self._strip_column.insertWidget(0, self.people)
            self._middle.addWidget(self.bar)
            self._right.column.insertWidget(0, self.wrote, 1)
        self._show_zones()

    def _make_room(self) -> None:
        """A question takes the place of the share bar and the list."""
        asked = self.ask.question() is not None
        self.now.show_less(asked)
        self._show_zones()
        self._fit_list()
        self._fit_question()

    def _show_zones(self) -> None:
        alone = self.is_few()
        for name, widget in self._of_zone.items():
            widget.setVisible(not alone or name == self._zone)
        self._beside_holder.setVisible(not alone or self._zone != "today")

    def _fit_question(self) -> None:
        if self.ask.question() is None:
            self._zones.show()
            return
        few = self.is_few()
        width = self.width() - 2 * look.sizes.zone if few else self._beside_holder.width()
        wanted = self.ask.height_wanted(width)
        others = (self.top, self._head, self._strip, self._foot_holder)
        taken = sum(part.sizeHint().height() + look.sizes.gap for part in others if not part.isHidden())
        if not self.banner.isHidden():
            taken += self.banner.heightForWidth(self.width() - 2 * look.sizes.zone) + look.sizes.gap
        room = max(0, self.height() - taken - look.sizes.gap)
        if not few:
            room = min(room, self._beside_holder.height() - look.sizes.gap)
        most = room - (round(look.sizes.below_question * look.scale) if not few else 0)
        if few and self.write.edit.line.hasFocus():
            most = room // 2  # who types keeps the line in sight
        self._zones.setVisible(not few or room - min(wanted, most) >= look.grow(look.sizes.disc_least))
        tall = max(1, min(wanted, most))
        self.now.show_disc(few or room - tall >= look.sizes.below_with_disc)
        self.ask.setFixedHeight(tall)

    def _fit_list(self) -> None:
        """Show what we wrote where it fits; the line to write on comes first, and a question too."""
        if self.is_few():
            self.wrote.setVisible(True)
            return
        width = self._right.viewport().width()
        needed = self.write.heightForWidth(width) + look.sizes.gap + self.wrote.heightForWidth(width)
        self.wrote.setVisible(self.ask.question() is None and needed <= self._right.viewport().height())

    def _fit_tabs(self) -> None:
        self.tabs.show_drawings(True)
        wide = self.tabs.sizeHint().width() + self.more.sizeHint().width() + 3 * look.sizes.zone
        self.tabs.show_drawings(wide <= self.width())

    def _lay_out(self) -> None:
        sizes = look.sizes
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.gap)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # larger text never grows the window
        self._head = self._make_head()
        self._said_holder = QWidget()
        self._said = QVBoxLayout(self._said_holder)
        self._said.setContentsMargins(sizes.zone, 0, sizes.zone, 0)
        self._said.setSpacing(sizes.gap)
        self._said.addWidget(self.banner)
        for part in (self.top, self._head, self._said_holder):
            self._column.addWidget(part)
        self._zones = QWidget()
        zones = QHBoxLayout(self._zones)
        zones.setContentsMargins(sizes.zone, 0, sizes.zone, 0)
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
        self._column.addWidget(self._zones, 1)
        self._foot_holder = QWidget()
        self._foot = QVBoxLayout(self._foot_holder)
        self._foot.setContentsMargins(sizes.zone, 0, sizes.zone, sizes.gap)
        self._column.addWidget(self._foot_holder)
        self._strip = self._make_strip()
        self._column.addWidget(self._strip)
        for part in (self.ask, self.write, self.wrote, self.banner, self._right.viewport()):
            part.installEventFilter(self)

    def _make_two(self) -> QWidget:
        sizes = look.sizes
        below = _Scrolled()
        two = QHBoxLayout(below)
        two.setContentsMargins(0, 0, 0, 0)
        two.setSpacing(sizes.zone)
        self._right = ScrollColumn(gap=sizes.gap)
        self._right.column.addWidget(self.write)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(sizes.gap)
        scroll = ScrollColumn(gap=0)
        for area in (scroll, self._right):
            area.setMinimumHeight(1)  # a question above them comes first
        scroll.column.addWidget(self.now, 1)
        self._middle.addWidget(scroll, 1)
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
