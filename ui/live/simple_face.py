"""Another face of the Run screen: the time, six big buttons, and a question in their place when one is asked."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting
from ui import words as kit
from ui import words_live
from ui import words_simple as w
from ui.commands import key_of
from ui.live.ask_panel import AskPanel
from ui.live.call_line import CallLine
from ui.live.laptops_line import LaptopsLine
from ui.live.simple_buttons import Big, six_buttons
from ui.live.simple_head import SimpleHead
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.big_card import BigCard
from ui.widgets.card_grid import CardGrid
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.scroll_buttons import ScrollButtons
from ui.widgets.scroll_column import ScrollColumn

HUGE_UNTIL = 1.5
"""The largest text at which the words of the six buttons are of the largest size."""
SIX = 6
ANY_HEIGHT = 16_777_215  # Qt's own number for "as high as it likes"
"""The most pixels that Qt lets a part be high: it has no limit of its own."""


class SimpleFace(QWidget):
    """`asked` carries a command of the table and its number. What it says and asks is that of the whole screen."""

    asked = Signal(str, int)

    def __init__(self, banner: Banner, line: LaptopsLine, ask: AskPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("liveBar", True)
        sizes = look.sizes
        self._banner, self._line, self._ask = banner, line, ask
        self._bigs: tuple[Big, ...] = ()
        self.cards = tuple(BigCard("", size="huge") for _ in range(SIX))
        self.grid = CardGrid(self.cards)
        self.tools = self._make_tools()
        self.head, self.call_line = SimpleHead(self.tools), CallLine()
        self._below = QFrame()
        for group in (self.grid, self._below):
            group.setAccessibleName(words_live.LEAD)
        self._flow = FlowLayout(self._below)
        self.middle = ScrollColumn(gap=sizes.pad)
        self.middle.column.addWidget(self.grid, 1)
        self.middle.column.addWidget(self._below)
        self.arrows = ScrollButtons(self.middle, self)
        self._last = self.cards[0]
        self._tools_in_head: bool | None = None
        self._column = column = QVBoxLayout(self)
        column.addWidget(self.head)
        column.addWidget(self.call_line)
        beside = QHBoxLayout()
        beside.setSpacing(sizes.pad)
        beside.addWidget(self.middle, 1)
        beside.addWidget(self.arrows)
        column.addLayout(beside, 1)
        read_as_laid_out(self)
        for number, card in enumerate(self.cards):
            card.clicked.connect(lambda _=False, n=number: self._press(n))
        self.middle.viewport().installEventFilter(self)
        for part in (banner, line):
            part.installEventFilter(self)
        ask.opened.connect(self._turn)
        ask.closed.connect(self._turn)

    def hold(self) -> None:
        """Take the banner and the question in; the question gets the height that its words need."""
        self._ask.setMinimumHeight(0)
        self._ask.setMaximumHeight(ANY_HEIGHT)
        self.middle.column.insertWidget(0, self._banner)
        self.middle.column.insertWidget(1, self._line)
        self.middle.column.insertWidget(2, self._ask, 1)
        read_as_laid_out(self.middle.widget())
        self._turn()

    def show_meeting(self, m: Meeting) -> None:
        """Show the time and what can be done now."""
        self.head.show_meeting(m)
        self._bigs = six_buttons(m)
        for card, big in zip(self.cards, self._bigs, strict=True):
            card.set_words(big.words, big.below)
            card.set_picture(big.picture, big.icon)
            card.set_role("main" if big.main and big.enabled else "plain")
            card.setEnabled(big.enabled)
            hint = kit.key_hint(key_of(big.command, big.number))
            card.setAccessibleDescription(hint)
            card.setToolTip(hint)
        self._fit()

    def show_time(self, m: Meeting) -> None:
        """Show the time; only what differs is painted again."""
        self.head.show_time(m)

    def show_call(self, words: str) -> None:
        """Show in words what is heard, or nothing."""
        self.call_line.show_words(words)
        stands = self.height() >= look.grow(look.sizes.call_line_high)
        self.head.show_call("" if stands else words)

    def take_focus(self) -> None:
        """Put the keyboard on the question, or on the button that was pressed last, else on the main one."""
        if self._ask.question() is not None:
            self._ask.setFocus()
            return
        main = next((card for card, big in zip(self.cards, self._bigs, strict=False) if big.main), self.cards[0])
        (self._last if self._last.isEnabled() else main).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything the shape that there is room for."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room again when it changes, or when the banner comes or goes."""
        if watched is self.middle.viewport():
            if event.type() == QEvent.Type.Resize:
                self._fit()
        elif watched in (self._banner, self._line) and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._turn()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Share the window between the time, the tools and the buttons."""
        for card in self.cards:
            card.set_size("huge" if look.scale <= HUGE_UNTIL else "big")
        sizes = look.sizes
        air = sizes.gap if self.height() < look.grow(sizes.three_lines_high) else sizes.pad
        self.call_line.stand(self.height() >= look.grow(sizes.call_line_high))
        self.show_call(self.call_line.words())
        self._column.setContentsMargins(sizes.zone, air, sizes.zone, air)
        self._column.setSpacing(air)
        here = self.head.fit(self.width(), self.height())
        if here != self._tools_in_head:
            self._tools_in_head = here
            self._move_tools()
        self._turn()

    def _move_tools(self) -> None:
        if self._tools_in_head:
            self.head.take_tools()
        else:
            for tool in self.tools:
                self._flow.addWidget(tool)

    def _turn(self) -> None:
        """Show the question in the place of the buttons, from its beginning."""
        if not look.simple:
            return
        asked = self._ask.question() is not None
        self.grid.setVisible(not asked)
        self._below.setVisible(not asked and not self._tools_in_head)
        self.middle.verticalScrollBar().setValue(0)
        self._fit()

    def _fit(self) -> None:
        if not look.simple:
            return
        width, room = self.width() - 2 * look.sizes.zone, self.middle.viewport().height()
        for part in (self._banner, self._line, self._below):
            if not part.isHidden():
                room -= part.heightForWidth(width) + look.sizes.pad
        self._ask.fit_large(self.middle.viewport().width(), room)
        if not self.grid.fit(width, room):
            self.grid.fit(width - self._beside_scrolling(), room)

    def _beside_scrolling(self) -> int:
        """Return the width that goes to the bar and the arrows once there is more than can be seen."""
        bar = self.middle.verticalScrollBar().sizeHint().width()
        return bar + look.sizes.pad + self.arrows.sizeHint().width()

    def _press(self, number: int) -> None:
        self._last = self.cards[number]
        big = self._bigs[number]
        self.asked.emit(big.command, big.number)

    def _make_tools(self) -> tuple[BigButton, ...]:
        found = (
            ("undo", words_live.UNDO, "undo"),
            ("more", words_live.MORE, "dots"),
            ("end", w.END, "flag"),
            ("simple", w.ALL_BUTTONS, "menu"),
        )
        return tuple(self._tool(*each) for each in found)

    def _tool(self, command: str, words: str, icon: str) -> BigButton:
        button = BigButton(words, icon, hint=key_of(command), live=True, parent=self)  # it goes with this, shown or not
        button.clicked.connect(lambda: self.asked.emit(command, 0))
        return button
