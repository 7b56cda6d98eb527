"""One item of today's list as a button: picture, title, where it stands, and a shield when it is protected."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cochair.domain import sentences as say
from cochair.domain.meeting import ItemProgress, ItemState
from ui import words_live as w
from ui.at_hand import at_hand
from ui.live.pictures import picture_of_item
from ui.theme.look import BOLD, NORMAL, STRONG, look
from ui.widgets.button_body import Paint, paint_body
from ui.widgets.icon import icon_pixmap
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.wrapped_text import WrappedText


class AgendaRow(QPushButton):
    """Pressing asks to open the item. The item that is open now has its own ground, edge and the word "Now"."""

    def __init__(self, progress: ItemProgress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress, self.asked = progress, ""
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)
        at_hand.changed.connect(self.update)
        self.show_progress(progress)

    def show_progress(self, progress: ItemProgress, asked: str = "") -> None:
        """Show where the item stands, and in words that somebody asks about it."""
        self._progress, self.asked = progress, asked
        self.setText(progress.item.title.replace("&", "&&"))
        kept = f", {w.PROTECTED}" if progress.agreed else ""
        self.setAccessibleName(f"{progress.item.title}. {self._state()}{kept}")
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        """Return the height of picture or words at a width; a list asks every row again and again."""
        if width not in self._heights:
            words = self._title().height(self._room(width)) + self._below().height(self._room(width))
            self._heights[width] = max(look.sizes.target, math.ceil(max(words, self._side())) + look.sizes.gap)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return one line of title over one line of state."""
        wide = math.ceil(self._title().natural_width()) + self._taken()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest row that does not break a word, within reason."""
        word = min(self._title().longest_word(), 10 * self.font().pixelSize())
        return QSize(math.ceil(word) + self._taken(), look.sizes.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the row, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        """Paint ground, picture, words, shield and tick."""
        painter = QPainter(self)
        now = self._progress.state is ItemState.NOW
        ink = look.colour("text")
        edge = "now_line" if now else "ask_line" if self.asked else None
        paint = Paint(
            look.colour("now") if now else None,
            look.colour(edge) if edge else None,
            look.sizes.edge_width,
            ink,
            ink,
            dashed=bool(self.asked) and not now,
        )
        paint_body(painter, QRectF(self.rect()), paint, focused=self.hasFocus())
        side, gap = self._side(), look.sizes.gap
        picture = picture_pixmap(picture_of_item(self._progress.item), side)
        painter.drawPixmap(gap, (self.height() - side) // 2, picture)
        self._paint_words(painter, gap + side + gap)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        room = self._room(self.width())
        title, below = self._title(), self._below()
        tall, low = title.height(room), below.height(room)
        top = (self.height() - tall - low) / 2
        start = Qt.AlignmentFlag.AlignLeft
        title.paint(painter, QRectF(left, top, room, tall), start, look.colour("text"))
        done = self._progress.state is ItemState.DONE
        below.paint(painter, QRectF(left, top + tall, room, low), start, look.colour("tick" if done else "muted"))
        icon = look.grow(look.sizes.icon_small)
        if self._progress.agreed:
            place = left + round(below.natural_width()) + look.sizes.tight
            mark = icon_pixmap("shield", icon, look.colours.keep_mark)
            painter.drawPixmap(min(place, self.width() - icon), round(top + tall + (low - icon) / 2), mark)
        if done:
            tick = icon_pixmap("tick", icon, look.colours.tick)
            painter.drawPixmap(self.width() - icon - look.sizes.gap, (self.height() - icon) // 2, tick)

    def _state(self) -> str:
        if self.asked:
            return self.asked
        match self._progress.state:
            case ItemState.NOW:
                return w.NOW
            case ItemState.TO_COME:
                return say.minutes_of(self._progress.minutes)
            case state:
                return w.STATES[state]

    def _title(self) -> WrappedText:
        now = self._progress.state is ItemState.NOW
        return WrappedText(self._progress.item.title, look.font("body", BOLD if now else STRONG))

    def _below(self) -> WrappedText:
        waits = self._progress.state is ItemState.TO_COME
        return WrappedText(self._state(), look.font("small", NORMAL if waits else STRONG))

    def _side(self) -> int:
        return look.grow(look.sizes.icon + look.sizes.row)

    def _taken(self) -> int:
        tick = look.grow(look.sizes.icon_small) + look.sizes.gap if self._progress.state is ItemState.DONE else 0
        return self._side() + 3 * look.sizes.gap + tick

    def _room(self, width: int) -> int:
        return max(1, width - self._taken())

    def _restyle(self) -> None:
        self._heights.clear()
        self.setFont(look.font("body", STRONG))
        self.updateGeometry()
        self.update()
