"""What a co-chair with a switch can do while the laptop shows what everyone sees."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from cochair.domain.meeting import Meeting, Phase
from cochair.domain.rules.speaking import next_in_line
from ui import words as kit
from ui import words_live as w
from ui.commands import key_of
from ui.live.simple_buttons import Big, six_buttons
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout, height_of_rows

ICONS = {
    "pause": "pause",
    "next": "next",
    "break": "cup",
    "next_speaker": "right",
    "groups": "tick",
    "card": "stop",
    "card_down": "down",
}
COUNT = 5
GIVE_WAY = (3, 2, 1)
"""The places of the buttons that go where there is no room for all: first the speaker, then the break, then Next."""
_MOST, _MOST_WHILE_WAITS = 0.33, 0.16
"""How much of the height of the window the buttons may take while any can go, also with words below them."""


class MirrorBar(QFrame):
    """`asked` carries a command and its number. Its words tell nothing that not everyone may know."""

    asked = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("liveBar", True)
        self.setAccessibleName(w.LEAD)
        flow = FlowLayout(self)
        flow.setContentsMargins(look.sizes.zone, 0, look.sizes.zone, 0)
        self._now: tuple[Big, ...] = ()
        self._most = _MOST
        self._buttons = [BigButton("", name=w.LEAD, live=True, size="small") for _ in range(COUNT)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._ask, place))
            flow.addWidget(button)
        self.back = BigButton(w.MIRROR_BACK, "back", hint=key_of("mirror"), live=True, size="small")
        self.back.clicked.connect(lambda: self.asked.emit("mirror", 0))
        flow.addWidget(self.back)
        look.changed.connect(self._fit)

    def show_meeting(self, m: Meeting) -> None:
        """Show what can be done now; each button keeps its place."""
        clock, onward, _, rest, floor, card = six_buttons(m)
        if floor.command == "who":
            floor = Big("next_speaker", w.NEXT_SPEAKER, "", enabled=_somebody_waits(m))
        now = (clock, onward, rest, floor, card)
        if now == self._now:
            return
        self._now = now
        for button, big in zip(self._buttons, now, strict=True):
            button.set_words(big.words)
            button.set_icon(big.icon or ICONS[big.command])
            button.setEnabled(big.enabled)
            button.setAccessibleDescription(kit.key_hint(key_of(big.command, big.number)))
        self._fit()

    def show_waits(self, waits: bool) -> None:
        """Leave room for words below, while something waits for the co-chairs."""
        most = _MOST_WHILE_WAITS if waits else _MOST
        if most != self._most:
            self._most = most
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = list(range(COUNT))
        for place in GIVE_WAY:
            if self._height(shown) > self.window().height() * self._most:
                shown.remove(place)
        for place, button in enumerate(self._buttons):
            if button.isHidden() == (place in shown):
                button.setVisible(place in shown)

    def _height(self, shown: Sequence[int]) -> int:
        """Return how high some of the buttons are, with the way back, in the width of the window."""
        buttons = [*(self._buttons[place] for place in shown), self.back]
        room = self.window().width() - 2 * look.sizes.zone
        return height_of_rows([button.sizeHint() for button in buttons], room, look.sizes.gap)

    def _ask(self, place: int) -> None:
        big = self._now[place]
        self.asked.emit(big.command, big.number)


def _somebody_waits(m: Meeting) -> bool:
    return m.phase is Phase.RUNNING and next_in_line(m) is not None
