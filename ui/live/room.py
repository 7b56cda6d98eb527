"""The screen that everybody in the room sees. It never shows shares, groups, reasons or notes.

Sizes follow the height of the window, not the text size of the laptop.  The smallest words are a 26th of the height
and the speaker's name is three times that.  On a screen 80 cm high that is 31 mm for the
smallest letters and 90 mm for the name: letters of 1 mm can be read from 250 mm away (a common rule for signs, with
6/12 eyesight), so 31 mm is read from 8 metres.
"""

from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting, Phase
from cochair.domain.telling import groups_left_words, then_words, time_told
from cochair.domain.timing import MINUTE
from ui import words_live as w
from ui import words_room
from ui.commands import key_of
from ui.live.floor_panel import next_names, speaker_words
from ui.live.kind_messages import KindMessage
from ui.live.pictures import picture_of_item
from ui.live.room_below import PLACES, RoomBelow
from ui.live.room_rows import column_of, ground_of, height_needed
from ui.live.room_words import RoomPicture, RoomWords
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.ground import Ground
from ui.widgets.time_disc import TimeDisc

SMALLEST = 1 / 26
KEPT = (1.0, 0.85, 0.7, 0.6, 0.5)
"""The part of their size that large words and pictures keep, until everything fits."""


class RoomWindow(Ground):
    """A window of its own. `closed` tells that somebody closed it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.setWindowFlag(Qt.WindowType.Window, True)
        self.setWindowTitle(w.ROOM_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # who types on the laptop goes on typing
        self._words: list[RoomWords | RoomPicture] = []
        self._above = self._say(1.0, MEDIUM, "muted")
        self._title = self._say(2.0, BOLD)
        self._picture = self._draw(3.2)
        self.disc = TimeDisc()
        self.disc.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.disc.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it takes what is left
        self._time = self._say(1.6, BOLD)
        self._then = self._say(1.1, MEDIUM, "muted")
        self._speaking_picture = self._draw(2.0)
        self._speaking_picture.set_picture("1F5E3")
        self._speaking = self._say(1.1, MEDIUM, "muted")
        self._name = self._say(3.0, BOLD)
        self._groups = self._say(1.6, BOLD)
        self._next = self._say(1.4, BOLD)
        self._below = RoomBelow()
        self._lay_out()
        self.resize(look.sizes.room_wide, look.sizes.room_high)

    def show_meeting(self, m: Meeting) -> None:
        """Show what everybody may see."""
        self._show_head(m)
        self._show_floor(m)
        self._below.show_meeting(m)
        self.show_time(m)
        self._fit()

    def show_message(self, message: KindMessage | None) -> None:
        """Show a kind message, or none."""
        self._below.show_message(message)
        self._fit()

    def show_time(self, m: Meeting) -> None:
        """Show the time; only what differs is painted again."""
        told, before = time_told(m), self._times()
        self.disc.show_time(told.left.total_seconds(), int(told.whole / MINUTE))
        self._time.setText(told.held or told.words)
        self._then.setText(then_words(m) if m.now_item is not None else "")
        self._groups.setText("" if m.groups_until is None else groups_left_words(m) or words_room.PLEASE_BACK)
        if self._times() != before:
            self._fit()

    def show_on_own_screen(self) -> None:
        """Open full on a second screen where there is one, else as a window."""
        second = second_screen(QGuiApplication.screens(), QGuiApplication.primaryScreen())
        if second is None:
            self.show()
            return
        self.create()
        self.windowHandle().setScreen(second)
        self.setGeometry(second.geometry())
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the window, also when it fills a screen; so does the key that opened it."""
        if event.key() == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) == QKeySequence(key_of("room")):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is closed."""
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all words follow the height."""
        super().resizeEvent(event)
        self._fit()

    def _times(self) -> tuple[str, ...]:
        return tuple(words.text() for words in (self._time, self._then, self._groups))

    def _fit(self) -> None:
        """Let all that matters be seen: large words give way first, and then what is second at the bottom waits."""
        least = round(min(self.height(), self.width() * 0.62) * SMALLEST)
        self.disc.setMinimumHeight(self.disc.minimumSizeHint().height())
        for places, kept in product((PLACES, 1), KEPT):
            for words in self._words:
                words.fit(least, kept)
            self._below.fit(least, kept, places)
            if height_needed(self) <= self.height():
                return

    def _show_head(self, m: Meeting) -> None:
        progress = m.now_item
        self._stand(alone=progress is None)
        if progress is None:
            ended = m.phase is Phase.ENDED
            self._above.setText(w.THANK_YOU if ended else w.WE_START_SOON)
            self._title.setText(m.plan.title if ended else w.WELCOME.format(board=m.plan.board))
            self._picture.set_picture("1F44B")
            return
        self._above.setText(w.TALKING_ABOUT if not progress.is_break else m.plan.board)
        self._title.setText(progress.item.title)
        self._picture.set_picture(picture_of_item(progress.item))

    def _stand(self, *, alone: bool) -> None:
        """Let the words stand large in the middle while no item is open."""
        for part in (self._time_card, self._floor_card):
            part.setVisible(not alone)
        self._title.set_share(3.0 if alone else 2.0)
        self._above.set_share(1.4 if alone else 1.0)
        self._picture.set_share(7.0 if alone else 3.2)
        for place in (0, self._rows.count() - 1):
            self._rows.setStretch(place, int(alone))

    def _show_floor(self, m: Meeting) -> None:
        turn, talking = m.turn, m.groups_until is not None
        self._now.setVisible(turn is not None)
        self._rule.setVisible(bool(next_names(m)))
        self._speaking.setText(w.SPEAKING_NOW if turn is not None else "")
        voiced = turn is not None and turn.voice is not None
        name = speaker_words(m) if turn is None or voiced else m.name(turn.person)
        self._name.setText(words_room.SMALL_GROUPS if talking else name)
        self._name.set_share(2.2 if talking else 3.0 if turn is not None and not voiced else 1.6)
        names = next_names(m)[:2]
        following = f" {w.ROOM_THEN} ".join(names)
        self._next.setText(f"{w.ROOM_NEXT}: {following}" if names else "")

    def _say(self, share: float, weight: int, colour: str = "text") -> RoomWords:
        words = RoomWords(share, weight, colour)
        self._words.append(words)
        return words

    def _draw(self, share: float) -> RoomPicture:
        picture = RoomPicture(share)
        self._words.append(picture)
        return picture

    def _lay_out(self) -> None:
        edge = look.sizes.edge
        self._rows = column = QVBoxLayout(self)
        column.addStretch(0)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.sizes.zone)
        head, middle = QHBoxLayout(), QHBoxLayout()
        for row in (head, middle):
            row.setSpacing(look.sizes.zone)
        head.addWidget(self._picture)
        head.addLayout(column_of(self._above, self._title), 1)
        self._time_card = ground_of("card", self.disc, column_of(self._time, self._then))
        self._rule = Ground("rule")
        self._now = QWidget()
        now = QHBoxLayout(self._now)
        now.setContentsMargins(0, 0, 0, 0)
        now.setSpacing(look.sizes.pad)
        now.addWidget(self._speaking_picture)
        now.addWidget(self._speaking, 1)
        self._floor_card = ground_of("soft", column_of(self._now, self._name, self._groups, self._rule, self._next))
        middle.addWidget(self._time_card, 5)
        middle.addWidget(self._floor_card, 4)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self._below)
        column.addStretch(0)


def second_screen(screens: Sequence[QScreen], first: QScreen) -> QScreen | None:
    """Return the largest screen that shows something else than the first one; a mirrored screen is no second one."""
    others = [s for s in screens if s is not first and not s.geometry().intersects(first.geometry())]
    return max(others, key=lambda s: s.geometry().width() * s.geometry().height(), default=None)
