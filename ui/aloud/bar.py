"""The bar at the bottom of the window while the screen is read aloud: what it is doing, and all that can be done."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ui import words_aloud as w
from ui.theme.look import BOLD, STRONG, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout, height_of_rows
from ui.widgets.fold import Fold
from ui.widgets.wrap_label import WrapLabel

Mode = Literal["reads", "rests", "ended", "asks", "trouble"]
_BUTTONS = (
    ("pause", w.PAUSE, "pause", w.PAUSE_KEY, w.PAUSE_NAME),
    ("yes", w.PRIVATE_YES, "volume", "", ""),
    ("no", w.PRIVATE_NO, "next", "", ""),
    ("stop", w.STOP, "stop", w.STOP_KEY, w.STOP_NAME),
    ("again", w.AGAIN, "again", w.AGAIN_KEY, w.AGAIN_NAME),
    ("back", w.BACK, "sentence-back", w.BACK_KEY, w.BACK_NAME),
    ("next", w.NEXT, "sentence-next", w.NEXT_KEY, w.NEXT_NAME),
    ("slower", w.SLOWER, "slower", w.SLOWER_KEY, ""),
    ("faster", w.FASTER, "faster", w.FASTER_KEY, ""),
    ("quieter", w.QUIETER, "quieter", w.QUIETER_KEY, ""),
    ("louder", w.LOUDER, "louder", w.LOUDER_KEY, ""),
)
_ASKS = ("yes", "no")
_LEVELS = ("slower", "faster", "quieter", "louder")
_SKIPS = ("again", "back", "next")
_ALL = tuple(name for name, *_ in _BUTTONS if name not in _ASKS)
_SHOWN: dict[Mode, tuple[str, ...]] = {
    "reads": _ALL,
    "rests": _ALL,
    "ended": ("stop", "again", "back"),
    "asks": (*_ASKS, "stop"),
    "trouble": ("stop",),
}
_SAYS: dict[Mode, str] = {"reads": w.READS, "rests": w.RESTS, "ended": w.ENDED, "asks": w.PRIVATE}
_LARGE_TEXT = 1.5
"""The first text scale at which icons stand beside their words."""
_MOST = 0.34
"""How much of the height of the window the bar may take with every button.

With less room first the levels go, which are in Comfort too, and last the ways between sentences.  All keys still work.
"""


class ReadBar(Fold):
    """`asked` carries the name of a button. It is part of the window and lies over nothing."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("strip", look.sizes.three_columns)
        self.setProperty("liveBar", True)
        self.setAccessibleName(w.BAR)
        self._mode: Mode = "reads"
        self._state, self._levels = WrapLabel("", "body", BOLD), WrapLabel("", "small", STRONG, "muted")
        self._buttons = {name: self._button(name, *rest) for name, *rest in _BUTTONS}
        self._keys = [self._key(name, key) for name, _, _, key, _ in _BUTTONS if key not in ("", w.STOP_KEY)]
        self._lay_out()
        look.changed.connect(self._fit)
        self.hide()

    def show_mode(self, mode: Mode, words: str = "") -> None:
        """Show what the reading is doing, and what can be done then; `words` stand in place of the usual ones."""
        says = words or _SAYS.get(mode, "")
        if (mode, says) == (self._mode, self._state.text()) and self.isVisible():
            return
        self._mode = mode
        self._state.setText(says)
        pause = self._buttons["pause"]
        pause.set_words(*((w.GO_ON, w.GO_ON_NAME) if mode == "rests" else (w.PAUSE, w.PAUSE_NAME)))
        pause.set_icon("play" if mode == "rests" else "pause")
        self.show()
        self._fit()
        if mode in ("asks", "trouble"):
            announce(self, says)

    def show_levels(self, pace: int, volume: float) -> None:
        """Show the pace in words a minute and the loudness of 0.0 to 1.0, in words; a change is announced."""
        told = (w.PACE_IS.format(pace=pace), w.LOUDNESS_IS.format(loud=round(volume * 10)))
        words = " · ".join(told)
        if words != self._levels.text() and self._levels.text():
            announce(self, ". ".join(told))
        self._levels.setText(words)

    def mode(self) -> Mode:
        """Return what is shown."""
        return self._mode

    def words(self) -> str:
        """Return what it says that it is doing."""
        return self._state.text()

    def levels(self) -> str:
        """Return the pace and the loudness in words."""
        return self._levels.text()

    def button(self, name: str) -> BigButton:
        """Return a button by its name."""
        return self._buttons[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = _SHOWN[self._mode]
        for button in self._buttons.values():
            button.set_over(look.scale < _LARGE_TEXT)
        most = self.window().height() * _MOST
        fewer = tuple(name for name in wanted if name not in _LEVELS)
        least = tuple(name for name in wanted if name not in (*_LEVELS, *_SKIPS))
        tries = ((wanted, True), (fewer, True), (fewer, False), (least, False))
        shown, told = next((each for each in tries if self._height(*each) <= most), tries[-1])
        for name, button in self._buttons.items():
            if button.isHidden() == (name in shown):
                button.setVisible(name in shown)
        if self._levels.isHidden() == told:
            self._levels.setVisible(told)
        for name, shortcut in self._keys:
            shortcut.setEnabled(name in wanted)

    def _height(self, shown: tuple[str, ...], told: bool) -> int:
        """Return how high the bar is in the width of the window with some buttons, and with pace and loudness told."""
        sizes = look.sizes
        room = self.window().width() - 2 * sizes.edge
        words = height_of_rows(
            [label.sizeHint() for label in (self._state, *((self._levels,) if told else ()))], room, sizes.row
        )
        buttons = height_of_rows([self._buttons[name].sizeHint() for name in shown], room, sizes.gap)
        beside = self.window().width() >= sizes.three_columns * look.scale
        return (max(words, buttons) if beside else words + sizes.row + buttons) + 2 * sizes.gap

    def _button(self, name: str, words: str, icon: str, key: str, spoken: str) -> BigButton:
        button = BigButton(words, icon, hint=key, live=True, size="small", name=spoken)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def _key(self, name: str, key: str) -> tuple[str, QShortcut]:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(lambda: self.asked.emit(name))
        return name, shortcut

    def _lay_out(self) -> None:
        sizes = look.sizes
        self.row.setContentsMargins(sizes.edge, sizes.gap, sizes.edge, sizes.gap)
        self.row.setSpacing(sizes.row)
        words = QWidget()
        told = FlowLayout(words, sizes.row)
        told.addWidget(self._state)
        told.addWidget(self._levels)
        self.row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in self._buttons.values():
            flow.addWidget(button)
        self.row.addWidget(holder)
