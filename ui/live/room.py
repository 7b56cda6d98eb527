"""What everybody in the room sees. It never shows shares, groups, reasons or notes.

Sizes follow the height of the screen, not the text size of the laptop.  Letters can be read from 8 metres when they are
as high as an eye test asks there: eyesight of 6/12, half of ordinary eyesight, tells letters apart that span 10 minutes
of arc (6/6 tells 5), which at 8 metres is 8000 mm x tan(10/60 degrees) = 23.3 mm.  The height is that of a capital.

The screen has a size too.  We take the smaller ones that halls have: a television of 65 inches, 1440 x 810 mm, and a
screen to pull down of 4 to 3, 1500 x 1125 mm.  A capital of Lexend is 0.7 of the font's height, so the smallest words
are 23.3 / 0.7 / 810 = a 24th of the height of the television.  On the narrower screen of 4 to 3 they are a 24th of
0.62 of the width: 1500 x 0.62 / 24 = 38.7 mm, with capitals of 27 mm.  A name is up to three times as high, so it can
be read from 24 metres, or with a third of that eyesight.  `tests/ui/test_room_sizes.py` measures it.
"""

from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cochair.domain.as_shown import meeting_as_shown
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.paper_parts import capital
from cochair.domain.telling import groups_left_words, then_words
from cochair.domain.time_state import IN_SMALL_GROUPS
from ui import words_live as w
from ui import words_room
from ui.at_hand import at_hand
from ui.live.floor_panel import next_names, speaker_words
from ui.live.kind_messages import KindMessage
from ui.live.pictures import picture_of_item
from ui.live.room_below import PLACES, RoomBelow
from ui.live.room_call import RoomCall
from ui.live.room_rows import column_of, ground_of, height_needed
from ui.live.room_words import RoomPicture, RoomTime, RoomWords
from ui.live.time_read import room_reading
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.ground import Ground
from ui.widgets.time_face import TimeFace, is_worded

SMALLEST = 1 / 24
WIDTH_COUNTS = 0.62
"""A screen narrower than this is for its height has smaller words, because lines are shorter: its width counts."""
FACE_LEAST = 4
"""The least height of the time's shape, in heights of the smallest words."""
AIR = 0.5
"""The room between parts and round them, in heights of the smallest words."""
KEPT = (1.0, 0.85, 0.7, 0.6, 0.5, 0.4)
"""The part of their size that large words and pictures keep, until everything fits."""


def smallest_words(width: int, height: int) -> int:
    """Return the height of the smallest words on a screen of a size, both in pixels."""
    return round(min(height, width * WIDTH_COUNTS) * SMALLEST)


class RoomView(Ground):
    """What stands on the screen for everyone, whichever screen that is. The keyboard never stops here by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._words: list[RoomWords | RoomPicture | RoomCall] = []
        self._above = self._say(1.0, MEDIUM, "muted")
        self._title = self._say(2.0, BOLD)
        self._picture = self._draw(3.2)
        self.face = TimeFace()
        self.face.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.face.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it takes what is left
        self._time = RoomTime(1.6)
        self._words.append(self._time)
        self._then = self._say(1.1, MEDIUM, "muted")
        self._call = RoomCall()
        self._words.append(self._call)
        self._speaking_picture = self._draw(2.0)
        self._speaking_picture.set_picture("1F5E3")
        self._speaking = self._say(1.1, MEDIUM, "muted")
        self._name = self._say(3.0, BOLD)
        self._groups = self._say(1.6, BOLD)
        self._next = self._say(1.4, BOLD)
        self._below = RoomBelow()
        self._meeting: Meeting | None = None
        self._plain = False
        self._lay_out()
        look.changed.connect(self._follow)
        at_hand.changed.connect(self._draw_again)

    def show_meeting(self, m: Meeting) -> None:
        """Show what everybody may see, with people called as they want to be written."""
        shown = meeting_as_shown(m)
        self._show_head(shown)
        self._show_floor(shown)
        self._below.show_meeting(shown)
        self.show_time(m)
        self._fit()

    def show_message(self, message: KindMessage | None) -> None:
        """Show a kind message, or none."""
        self._below.show_message(message)
        self._fit()

    def show_plain(self, plain: bool) -> None:
        """Show only what is talked about and the time, with nobody's name and no words of anyone, or all again."""
        self._plain = plain
        if self._meeting is not None:
            self.show_meeting(self._meeting)

    def show_call(self, words: str) -> None:
        """Show in words what is heard, or nothing; what comes next gives way for that long."""
        self._call.show_words(words)
        if self._meeting is not None:
            self.show_time(self._meeting)

    def show_time(self, m: Meeting) -> None:
        """Show the time; only what differs is painted again."""
        self._meeting = m
        before, hidden = self._times(), look.time_style == "hidden"
        reading = room_reading(m)
        self.face.show_reading(reading)
        self._time.setText("" if is_worded() else reading.words)
        then = m.now_item is not None and not self._call.words()
        self._then.setText(then_words(m, timed=not hidden) if then else "")
        left = IN_SMALL_GROUPS if hidden and groups_left_words(m) else groups_left_words(m)
        self._groups.setText("" if m.groups_until is None else left or words_room.PLEASE_BACK)
        if self._times() != before:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all words follow the height."""
        super().resizeEvent(event)
        self._fit()

    def _follow(self) -> None:
        """Show the time in another style at once."""
        if self._meeting is not None:
            self.show_time(self._meeting)
            self._fit()

    def _draw_again(self) -> None:
        """Show the open item with the picture that it has now."""
        if self._meeting is not None and self._meeting.now_item is not None:
            self._picture.set_picture(picture_of_item(self._meeting.now_item.item))

    def _times(self) -> tuple[str, ...]:
        painted = self.face.accessibleName() if is_worded() else ""
        return (painted, *(words.text() for words in (self._time, self._then, self._groups)), self._call.words())

    def _fit(self) -> None:
        """Let all that matters be seen: large words give way first, and then what is second at the bottom waits."""
        least = smallest_words(self.width(), self.height())
        self.face.set_letters(least)
        self._stand_beside(least)
        for places, kept in product((PLACES, 1), KEPT):
            for words in self._words:
                words.fit(least, kept)
            self._below.fit(least, kept, 0 if self._plain else places)
            self._fit_face(least)
            if height_needed(self) <= self.height():
                return

    def _stand_beside(self, least: int) -> None:
        """Put a shape and its words beside each other, but words and words below each other; air follows the words."""
        ways = QBoxLayout.Direction
        time = self._time_card.layout()
        assert isinstance(time, QBoxLayout)
        time.setDirection(ways.TopToBottom if is_worded() else ways.LeftToRight)
        time.setStretch(1, 0 if is_worded() else 1)
        air = round(least * AIR)
        self._rows.setContentsMargins(air, air, air, air)
        self._rows.setSpacing(air)

    def _fit_face(self, least: int) -> None:
        words = self.face.heightForWidth(self.face.width()) if is_worded() else 0
        self.face.setMinimumHeight(max(least * FACE_LEAST, words))

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
        self._time_card.setVisible(not alone)
        self._floor_card.setVisible(not alone and not self._plain)
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
        self._name.setText(words_room.SMALL_GROUPS if talking else capital(name))
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
        self._rows = column = QVBoxLayout(self)
        column.addStretch(0)
        head, middle = QHBoxLayout(), QHBoxLayout()
        for row in (head, middle):
            row.setSpacing(look.sizes.zone)
        head.addWidget(self._picture)
        head.addLayout(column_of(self._above, self._title), 1)
        self._time_card = ground_of("card", self.face, column_of(self._time, self._then, self._call))
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
