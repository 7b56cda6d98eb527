"""The three questions of a first start. Nothing waits for them: I am ready can be pressed at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from ui import words_comfort as w
from ui.comfort.questions import how_big, read_aloud, which_colours
from ui.comfort.sample_strip import SampleStrip
from ui.theme.look import BOLD, look
from ui.wardrobe import Wardrobe
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import set_reading_order
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class FirstQuestions(Ground):
    """`ready` tells that the person goes on, with or without an answer."""

    ready = Signal()

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__("page")
        self._wardrobe = wardrobe
        self._size, self._colours, self._aloud = how_big(1), which_colours(2), read_aloud(3)
        self._strip = SampleStrip(w.READY, "check", w.READY_KEY)
        self._size.picked.connect(lambda scale: wardrobe.change(text_scale=scale))
        self._colours.picked.connect(lambda theme: wardrobe.change(theme=theme))
        self._aloud.picked.connect(lambda when: wardrobe.change(read_aloud=when))
        self._strip.button.clicked.connect(self.ready)
        self._lay_out()
        set_reading_order(self)
        ScreenKeys(self, ((w.READY_KEY, self.ready.emit),))
        wardrobe.changed.connect(self._show)
        look.changed.connect(self._fit)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the first question."""
        self._size.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions beside each other, or below."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        worn = self._wardrobe.comfort
        self._size.show_value(worn.text_scale)
        self._colours.show_value(worn.theme)
        self._aloud.show_value(worn.read_aloud)

    def _fit(self) -> None:
        way, sizes = QBoxLayout.Direction, look.sizes
        wide = self.width() >= sizes.three_columns * look.scale
        self._questions.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._strip.show_sample(min(self.width(), self.height()) >= sizes.room_for_sample * look.scale)
        self._scroll.follow_later()

    def _lay_out(self) -> None:
        sizes = look.sizes
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(w.HELLO, "title", BOLD))
        words.addWidget(WrapLabel(w.HELLO_WORDS, "body", colour="muted"))
        hello = QHBoxLayout()
        hello.setSpacing(sizes.pad)
        hello.addWidget(PictureLabel(w.WAVE, sizes.picture))
        hello.addLayout(words, 1)
        self._questions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._questions.setSpacing(sizes.pad)
        for question in (self._size, self._colours, self._aloud):
            self._questions.addWidget(question, 1)
        self._scroll = ScrollColumn()
        self._scroll.column.setContentsMargins(sizes.edge, sizes.pad, sizes.edge, sizes.pad)
        self._scroll.column.addLayout(hello)
        self._scroll.column.addLayout(self._questions, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._strip)
