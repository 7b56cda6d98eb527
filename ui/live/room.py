"""The screen that everybody in the room sees. It never shows shares, groups, reasons or notes.

Sizes follow the height of the window, not the text size of the laptop.  The smallest words are a 26th of the height
and the speaker's name is three times that.  On a screen 80 cm high that is 31 mm for the
smallest letters and 90 mm for the name: letters of 1 mm can be read from 250 mm away (a common rule for signs, with
6/12 eyesight), so 31 mm is read from 8 metres.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.events import CardKind
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.records import HardWord
from cochair.domain.telling import then_words, time_told
from cochair.domain.timing import MINUTE
from cochair.domain.words_of_events import CARDS
from cochair.services.question_view import QuestionTold, question_view
from ui import words_live as w
from ui.commands import key_of
from ui.live.cards_strip import PICTURES
from ui.live.floor_panel import next_names, speaker_words
from ui.live.pictures import picture_of_item
from ui.live.room_words import RoomPicture, RoomWords
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.ground import Ground, Kind
from ui.widgets.time_disc import TimeDisc

SMALLEST = 1 / 26
QUESTION_PICTURE = "1F511"


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
        self._time = self._say(1.6, BOLD)
        self._then = self._say(1.1, MEDIUM, "muted")
        self._speaking_picture = self._draw(2.0)
        self._speaking_picture.set_picture("1F5E3")
        self._speaking = self._say(1.1, MEDIUM, "muted")
        self._name = self._say(3.0, BOLD)
        self._next = self._say(1.4, BOLD)
        self._card_picture = self._draw(3.0)
        self._card_above = self._say(1.0, MEDIUM)
        self._card_words = self._say(1.8, BOLD)
        self._word_picture = self._draw(2.6)
        self._word_picture.set_picture("1F4D6")
        self._word = self._say(1.6, BOLD)
        self._meaning = self._say(1.1, MEDIUM)
        self._key = self._draw(2.6)
        self._key.set_picture(QUESTION_PICTURE)
        self._asked = self._say(1.3, BOLD)
        self._loses = self._say(1.1, MEDIUM)
        self._waits = self._say(1.1, MEDIUM)
        self._lay_out()
        self.resize(1280, 720)

    def show_meeting(self, m: Meeting) -> None:
        """Show what everybody may see."""
        self._show_head(m)
        self._show_floor(m)
        self._show_card(m.card)
        words = [h for h in m.hard_words if m.now_item is not None and h.item == m.now_item.item.id]
        self._show_question(question_view(m))
        self._show_word(words[-1] if words and m.question is None else None)
        self.show_time(m)

    def show_time(self, m: Meeting) -> None:
        """Show the time; only what differs is painted again."""
        told = time_told(m)
        self.disc.show_time(told.left.total_seconds(), int(told.whole / MINUTE))
        self._time.setText(told.held or told.words)
        self._then.setText(then_words(m) if m.now_item is not None else "")

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
        least = round(min(self.height(), self.width() * 0.62) * SMALLEST)
        for words in self._words:
            words.fit(least)

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
        turn = m.turn
        self._now.setVisible(turn is not None)
        self._rule.setVisible(bool(next_names(m)))
        self._speaking.setText(w.SPEAKING_NOW if turn is not None else "")
        voiced = turn is not None and turn.voice is not None
        self._name.setText(speaker_words(m) if turn is None or voiced else m.name(turn.person))
        self._name.set_share(3.0 if turn is not None and not voiced else 1.6)
        names = next_names(m)[:2]
        following = f" {w.ROOM_THEN} ".join(names)
        self._next.setText(f"{w.ROOM_NEXT}: {following}" if names else "")

    def _show_card(self, card: CardKind | None) -> None:
        self._card.setVisible(card is not None)
        if card is not None:
            self._card_above.setText(w.CARD_IS_UP)
            self._card_words.setText(CARDS[card])
            self._card_picture.set_picture(PICTURES[card])

    def _show_question(self, told: QuestionTold | None) -> None:
        """Show what is asked, who would lose what, and who has not agreed yet; a hard word waits meanwhile."""
        self._question.setVisible(told is not None)
        if told is not None:
            self._asked.setText(told.asked)
            self._loses.setText(" ".join(told.loses))
            self._waits.setText(told.waits)

    def _show_word(self, hard: HardWord | None) -> None:
        self._hard.setVisible(hard is not None)
        if hard is not None:
            self._word.setText(f"{hard.word} {w.MEANS}" if hard.meaning else hard.word)
            self._meaning.setText(hard.meaning or w.MEANING_LATER)

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
        head, middle, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, middle, below):
            row.setSpacing(look.sizes.zone)
        head.addWidget(self._picture)
        head.addLayout(_column(self._above, self._title), 1)
        self._time_card = _ground("card", self.disc, _column(self._time, self._then))
        self._rule = Ground("rule")
        self._now = QWidget()
        now = QHBoxLayout(self._now)
        now.setContentsMargins(0, 0, 0, 0)
        now.setSpacing(look.sizes.pad)
        now.addWidget(self._speaking_picture)
        now.addWidget(self._speaking, 1)
        self._floor_card = _ground("soft", _column(self._now, self._name, self._rule, self._next))
        self._card = _ground("now", self._card_picture, _column(self._card_above, self._card_words))
        self._hard = _ground("card", self._word_picture, _column(self._word, self._meaning))
        self._question = _ground("ask", self._key, _column(self._asked, self._loses, self._waits))
        for row, pair in ((middle, (self._time_card, self._floor_card)), (below, (self._card, self._hard))):
            for part, share in zip(pair, (5, 4), strict=True):
                row.addWidget(part, share)
        column.addLayout(head)
        column.addLayout(middle, 1)
        below.addWidget(self._question, 9)
        column.addLayout(below)
        column.addStretch(0)


def second_screen(screens: Sequence[QScreen], first: QScreen) -> QScreen | None:
    """Return the largest screen that shows something else than the first one; a mirrored screen is no second one."""
    others = [s for s in screens if s is not first and not s.geometry().intersects(first.geometry())]
    return max(others, key=lambda s: s.geometry().width() * s.geometry().height(), default=None)


def _column(*words: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look.sizes.gap)
    column.addStretch(1)
    for each in words:
        column.addWidget(each)
    column.addStretch(1)
    return column


def _ground(kind: Kind, *parts: QWidget | QVBoxLayout) -> Ground:
    ground = Ground(kind)
    row = QHBoxLayout(ground)
    edge = look.sizes.edge
    row.setContentsMargins(edge, edge, edge, edge)
    row.setSpacing(edge)
    for part in parts:
        if isinstance(part, QWidget):
            row.addWidget(part, 1 if isinstance(part, TimeDisc) else 0)
        else:
            row.addLayout(part, 1)
    return ground
