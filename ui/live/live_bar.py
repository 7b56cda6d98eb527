"""The few things a co-chair does all the time, each at least 60 pixels."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cochair.domain.meeting import Meeting, Phase
from ui import words as kit
from ui import words_live as w
from ui.commands import key_of
from ui.theme.look import look
from ui.widgets.big_button import BigButton

_MANY = ("undo", "pause", "more_time", "break", "more")
_FEW = ("pause", "more_time", "cards")


class LiveBar(QFrame):
    """`asked` carries the name of a command of the table in `ui.commands`."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("liveBar", True)
        self.setAccessibleName(w.LEAD)
        self._few = False
        self._meeting: Meeting | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.gap)
        self._buttons = {
            "undo": self._button("undo", w.UNDO, "undo"),
            "pause": self._button("pause", w.PAUSE, "pause"),
            "more_time": self._button("more_time", w.MORE_TIME, "more-time"),
            "break": self._button("break", w.BREAK, "cup"),
            "cards": self._button("cards", w.CARDS, "cards"),
            "more": self._button("more", w.MORE, "dots"),
        }
        for button in self._buttons.values():
            row.addWidget(button, 2)
        self._next = BigButton(w.NEXT_ITEM, "next", role="main", live=True, size="lead")
        self._next.setAccessibleDescription(kit.key_hint(key_of("next")))
        self._next.setToolTip(kit.key_hint(key_of("next")))
        self._next.clicked.connect(lambda: self.asked.emit("next"))
        row.addWidget(self._next, 4)
        self.show_few(False)

    def show_few(self, few: bool) -> None:
        """Show fewer buttons when the text is large; the others are in More, which then stands beside the tabs."""
        self._few = few
        for name, button in self._buttons.items():
            button.setVisible(name in (_FEW if few else _MANY))
            button.set_over(not few)
        self._show_next()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave More time to the More question where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._few:
            shown = [self._next, *(self._buttons[name] for name in _FEW)]
            wide = sum(button.sizeHint().width() + look.sizes.gap for button in shown)
            self._buttons["more_time"].setVisible(wide <= self.width())

    def show_meeting(self, m: Meeting) -> None:
        """Show what can be done now."""
        running = m.phase is Phase.RUNNING
        for name in ("pause", "more_time", "break", "cards"):
            self._buttons[name].setEnabled(running)
        pause = self._buttons["pause"]
        pause.set_words(w.GO_ON if m.paused else w.PAUSE)
        pause.set_icon("play" if m.paused else "pause")
        self._buttons["more_time"].set_words(w.MORE_TIME, w.FIVE_MORE)
        in_break = m.break_until is not None
        self._buttons["break"].set_words(w.END_BREAK if in_break else w.BREAK, "" if in_break else w.TEN_BREAK)
        self._meeting = m
        self._show_next()
        self._fit()

    def _show_next(self) -> None:
        m = self._meeting
        if m is None:
            return
        words, short, icon = w.NEXT_ITEM, w.NEXT_SHORT, "next"
        if m.phase is Phase.PLANNED:
            words, short, icon = w.START, w.START, "play"
        elif not m.still_to_come:
            words, short, icon = w.END_MEETING, w.END_SHORT, "flag"
        self._next.set_words(short if self._few else words, words)
        self._next.set_icon(icon)
        self._next.setEnabled(m.phase is not Phase.ENDED)

    def _button(self, command: str, words: str, icon: str) -> BigButton:
        button = BigButton(words, icon, over=True, live=True, size="small")
        key = key_of(command)
        if key:
            button.setAccessibleDescription(kit.key_hint(key))
            button.setToolTip(kit.key_hint(key))
        button.clicked.connect(lambda: self.asked.emit(command))
        return button
