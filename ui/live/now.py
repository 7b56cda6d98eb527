"""The open item: its title, its time as shape and words, who is speaking, and what is protected."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cochair.domain.agenda import AgendaItem
from cochair.domain.meeting import Meeting
from cochair.domain.telling import held_words, then_words
from ui.at_hand import at_hand
from ui.live.floor_panel import FloorPanel
from ui.live.pictures import picture_of_item
from ui.live.protected_panel import ProtectedPanel
from ui.live.share_panel import SharePanel
from ui.live.time_read import laptop_reading
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.quiet_label import QuietLabel
from ui.widgets.time_face import TimeFace, is_worded
from ui.widgets.wrap_label import WrapLabel


class NowZone(Ground):
    """Put what belongs below it with `add_bar`. `floor` holds the three things to do about speaking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._less = self._tight = False
        self._room: int | None = None
        self._meeting: Meeting | None = None
        sizes = look.sizes
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sizes.pad, sizes.gap, sizes.pad, sizes.tight)
        self._column.setSpacing(sizes.gap)
        self._picture = PictureLabel("1F4CB", look.sizes.picture_of_now)
        self._title = WrapLabel("", "title", BOLD)
        self._then = WrapLabel("", "small", colour="muted")
        self._column.addLayout(self._head())
        self.face = TimeFace()
        self._time = QuietLabel("", "big", BOLD)
        self._held = QuietLabel("", "body", MEDIUM, "ask_text")
        self.floor = FloorPanel()
        self._column.addLayout(self._middle(), 1)
        self.protected = ProtectedPanel()
        self.share = SharePanel()
        self._column.addWidget(self.protected)
        self._column.addWidget(self.share)
        look.changed.connect(self._fit_face)
        at_hand.changed.connect(self._draw_again)

    def set_tight(self, tight: bool) -> None:
        """Let the face take what room is left, because other zones stand beside; or as much as reads well."""
        self._tight = tight
        self._fit_face()

    def fit_into(self, room: int | None) -> None:
        """Take the height that is in sight: what comes next gives way to the rest, and a large picture too.

        The list of today tells what comes next.
        """
        self._room = room
        self._show_words()

    def show_face(self, shown: bool) -> None:
        """Show the time as shape and words, or as words alone where there is no room for both."""
        self.face.setVisible(shown)
        self._show_words()

    def _fit_face(self) -> None:
        policy = QSizePolicy.Policy.Ignored if self._tight else QSizePolicy.Policy.Expanding
        self.face.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self.face.setMinimumHeight(self.face.minimumSizeHint().height())
        self._show_words()

    def _show_words(self) -> None:
        """Show the time as words too, unless the face has them; what is hidden stays hidden."""
        m = self._meeting
        if m is None:
            return
        hidden, reading = look.time_style == "hidden", laptop_reading(m)
        held = "" if hidden else held_words(m)
        self._time.setText(reading.hidden if hidden else reading.words)
        self._time.setVisible(not is_worded() or self.face.isHidden())
        self._held.setText(held)
        self._held.setVisible(bool(held))
        for words in (self._time, self._held):
            words.hush(not self.face.isHidden())
        self._then.setText(then_words(m, timed=not hidden) if m.now_item is not None else "")
        whole = self._has_room_for_head()
        self._then.setVisible(whole and not (self._tight and held))  # why the time stands still takes its room
        self._picture.set_side(look.sizes.picture_of_now if whole else look.sizes.picture_beside_title)

    def _has_room_for_head(self) -> bool:
        """Return whether all of it is in sight with what comes next and a large picture."""
        if self._room is None:
            return True
        width = self._title.width()
        now = max(self._picture.height(), self._heading.minimumHeightForWidth(width))
        words = self._title.heightForWidth(width) + self._then.heightForWidth(width)
        least = self._column.minimumHeightForWidth(self.width()) - now
        return least + max(look.grow(look.sizes.picture_of_now), words) <= self._room

    def add_bar(self, bar: QWidget) -> None:
        """Put a part at the bottom."""
        self._column.addWidget(bar)

    def show_meeting(self, m: Meeting) -> None:
        """Show everything about the open item."""
        progress = m.now_item
        shown = progress or m.items[0]
        self._draw(shown.item)
        self._title.setText(shown.item.title if progress else m.plan.title)
        self.floor.show_meeting(m)
        self.show_time(m)

    def _draw(self, item: AgendaItem) -> None:
        self._picture.set_picture(picture_of_item(item))

    def _draw_again(self) -> None:
        """Show the open item with the picture that it has now."""
        if self._meeting is not None:
            self._draw((self._meeting.now_item or self._meeting.items[0]).item)

    def show_time(self, m: Meeting) -> None:
        """Show the time; only what differs is painted again."""
        self._meeting = m
        self.face.show_reading(laptop_reading(m))
        self._show_words()
        self.floor.show_time(m)
        if not self._less:
            self.protected.show_meeting(m)
            self.share.show_meeting(m)

    def show_less(self, less: bool) -> None:
        """Make room for a question: what is protected and the share bar go away for a while."""
        self.show_face(True)
        if less != self._less:
            self._less = less
            for part in (self.protected, self.share):
                part.setVisible(not less)
            if self._meeting is not None:
                self.show_time(self._meeting)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.sizes.row)
        self._heading = words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._then)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the disc, or below it when they would be squeezed."""
        super().resizeEvent(event)
        beside = self.width() >= look.sizes.disc_beside_words * look.scale
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop)

    def _middle(self) -> QBoxLayout:
        self._sides = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.sizes.row)
        row.addWidget(self.face, 2)
        right = QVBoxLayout()
        right.setSpacing(look.sizes.tight)
        right.addWidget(self._time)
        right.addWidget(self._held)
        right.addWidget(self.floor)
        right.addStretch(1)
        row.addLayout(right, 3)
        return row
