"""Where everything on the Run screen stands: three zones side by side, or one at a time when the text is large."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from cochair.domain.meeting import Meeting
from ui.live.run_parts import RunParts
from ui.theme.look import look
from ui.widgets.reading_order import read_as_laid_out

ZONES = ("now", "today", "write_tab")
LARGE_TEXT = 1.3


class RunLayout(RunParts):
    """How the parts of the screen share the window; or the few big buttons in their place."""

    face_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = "now"
        self._few: bool | None = None
        self._simple = False
        self._meeting: Meeting | None = None
        around = (self._right.viewport(), self._around_now.viewport(), self._head, self._foot_holder)
        for part in (self.ask, self.write, self.wrote, self.banner, self.laptops, *around):
            part.installEventFilter(self)
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
        self._meeting = m
        for part in (self.today, self.now, self.bar, self.people, self.cards, self.wrote, self.write, self.simple):
            part.show_meeting(m)
        self.ask.meeting_changed(m)

    def show_time(self, m: Meeting) -> None:
        """Show the time in the face that is seen; only what differs is painted again."""
        self._meeting = m
        for part in (self.simple,) if look.simple else (self.now, self.today):
            part.show_time(m)

    def show_zone(self, zone: str) -> None:
        """Bring one zone to the front; where all fit, all stay."""
        self._zone = zone
        self.tabs.setCurrentIndex(ZONES.index(zone))
        self._show_zones()

    def fit(self) -> None:
        """Choose between the big buttons, three zones and one, by what a person wants and the room there is."""
        if self._few is not None and look.simple != self._simple:
            self._turn_face()
        if self._simple:
            self.simple.fit()
            return
        wide, high = (side * look.scale for side in (look.sizes.three_zones_wide, look.sizes.three_zones_high))
        few = look.scale >= LARGE_TEXT or self.width() < wide or self.height() < high
        if few != self._few:
            self._few = few
            self._arrange(few)
            self._page.set_scrolls(few)
        self._make_room()

    def _turn_face(self) -> None:
        """Put the big buttons in the place of everything else, or back; what is asked and half typed goes along."""
        self._simple = look.simple
        typing = QApplication.focusWidget()
        self.ask.enlarge(look.simple)
        if look.simple:
            self.simple.hold()
        else:
            self._said.insertWidget(0, self.banner)
            self._few = None  # the question is taken back where it stands there
        self._faces.setCurrentIndex(int(look.simple))
        if self._meeting is not None:
            self.show_time(self._meeting)
        if typing is not None and self.ask.isAncestorOf(typing):
            typing.setFocus()
        else:
            self.face_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between all zones and one at a time."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a question the height that it needs when it asks for another."""
        said = (self.banner, self.laptops)
        if watched in said and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._fit_question()
        elif watched in (self._head, self._foot_holder):
            if event.type() == QEvent.Type.Resize:
                self._fit_question()
        elif watched is self._around_now.viewport():
            if event.type() == QEvent.Type.Resize:
                self._fit_now()
        elif watched is self._right.viewport():
            if event.type() == QEvent.Type.Resize:
                self._fit_list()
        elif event.type() == QEvent.Type.LayoutRequest and watched not in said:
            (self._fit_question if watched is self.ask else self._fit_list)()
        return super().eventFilter(watched, event)

    def _arrange(self, few: bool) -> None:
        self._strip.setVisible(not few)
        self._head.setVisible(few)
        self._foot_holder.setVisible(few)
        self.top.setVisible(not few)
        self.call_line.stand(few)
        self.laptops.stand(few)
        self.bar.show_few(few)
        self.ask.pin(not few)
        self.now.set_tight(not few)
        for rows in (self.today.list, self.wrote.list):
            rows.show_all(few)
        if few:
            self._said.addWidget(self.ask)
            self._page.column.insertWidget(0, self.banner)
            self._page.column.insertWidget(1, self.laptops)
            self._foot.addWidget(self.bar)
            self.now.add_bar(self.people)
            self._right.column.addWidget(self.wrote, 1)
        else:
            self._said.insertWidget(0, self.banner)
            self._said.insertWidget(1, self.laptops)
            self._beside.insertWidget(0, self.ask)
            self._strip_column.insertWidget(0, self.people)
            self._middle.addWidget(self.bar)
            self._right.column.insertWidget(0, self.wrote, 1)
        for holder in (self._said_holder, self._page.widget(), self._beside_holder, self._right.widget(), self._strip):
            read_as_laid_out(holder)
        self._show_zones()

    def _make_room(self) -> None:
        """A question takes the place of the line about laptops, the share bar and the list."""
        asked = self.ask.question() is not None
        self.laptops.give_way(asked)
        if look.simple:
            return
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
        if look.simple:
            return
        if self.ask.question() is None:
            self._zones.show()
            self._page.show()
            return
        few = self.is_few()
        width = self.width() - 2 * look.sizes.zone if few else self._beside_holder.width()
        wanted = self.ask.height_wanted(width)
        others = (self.top, self._head, self.call_line, self._strip, self._foot_holder)
        taken = sum(part.sizeHint().height() + look.sizes.gap for part in others if not part.isHidden())
        for part in (self.banner, self.laptops):
            if not part.isHidden():
                taken += part.heightForWidth(self.width() - 2 * look.sizes.zone) + look.sizes.gap
        room = max(0, self.height() - taken - look.sizes.gap)
        if not few:
            room = min(room, self._beside_holder.height() - look.sizes.gap)
        most = room - (round(look.sizes.below_question * look.scale) if not few else 0)
        if few and self.write.edit.line.hasFocus():
            most = room // 2  # who types keeps the line in sight
        self._zones.setVisible(not few or room - min(wanted, most) >= look.grow(look.sizes.disc_least))
        self._page.setHidden(self._zones.isHidden() and self.banner.isHidden())
        tall = max(1, min(wanted, most))
        self.now.show_face(few or room - tall >= look.sizes.below_with_disc)
        self.ask.setFixedHeight(tall)

    def _fit_now(self) -> None:
        self.now.fit_into(None if self.is_few() else self._around_now.viewport().height())

    def _fit_list(self) -> None:
        """Show what we wrote where it fits; the line to write on comes first, and a question too."""
        if self.is_few():
            self.wrote.setVisible(True)
            return
        width = self._right.viewport().width()
        needed = self.write.heightForWidth(width) + look.sizes.gap + self.wrote.heightForWidth(width)
        self.wrote.setVisible(self.ask.question() is None and needed <= self._right.viewport().height())
