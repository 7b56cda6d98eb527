"""What somebody hears in a meeting: each thing on or off, what it means, and how it sounds."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.services.narration import Chime
from ui import words_calls as w
from ui import words_comfort
from ui.comfort.tied import Tied
from ui.commands import key_of
from ui.sounds import Sounds, Voice, make_ready
from ui.theme.look import STRONG, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel

SWITCHES = (
    (w.TIME_CALLS, "time_calls", "clock", words_comfort.TIME_CALLS_KEY),
    (w.TURN_CALLS, "turn_calls", "speech", words_comfort.TURN_CALLS_KEY),
    (w.SOUND, "sound", "bell", words_comfort.SOUND_KEY),
)


class CallsCard(HeadedCard):
    """Three switches, and for each call and each sound a button to hear it, beside its words."""

    def __init__(self, tied: Tied, voice: Voice | None, parent: QWidget | None = None) -> None:
        super().__init__(w.HEARD, parent=parent)
        self._sounds = Sounds(voice)
        self._trouble = WrapLabel(colour="muted")
        self._trouble.hide()
        switches = QWidget()
        row = FlowLayout(switches)
        for words, field, icon, key in SWITCHES:
            row.addWidget(tied.switch(words, field, icon, key))
        self.body.addWidget(switches)
        for words in (w.WHEN, w.ASK.format(key=key_of("say_now")), w.SCREEN_READER):
            self.body.addWidget(WrapLabel(words, colour="muted"))
        for words in w.SAMPLES:
            self.body.addWidget(self._row(words, partial(self._sounds.say, (words,))))
        self.body.addWidget(WrapLabel(w.EACH_SOUND, weight=STRONG))
        for chime, words in w.MEANS.items():
            self.body.addWidget(self._row(words, partial(self._play, chime)))
        self.body.addWidget(self._trouble)

    def _play(self, chime: Chime) -> str:
        make_ready()
        return self._sounds.play(chime)

    def _row(self, words: str, hear: Callable[[], str]) -> QWidget:
        """Return a button to hear something, and its words beside it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.row)
        button = BigButton(w.HEAR_IT, "volume", name=w.HEAR.format(words=words))
        button.clicked.connect(lambda: self._hear(hear))
        row.addWidget(button)
        row.addWidget(WrapLabel(words), 1)
        return holder

    def _hear(self, hear: Callable[[], str]) -> None:
        """Let somebody hear it, or say in words why that can not be done."""
        trouble = hear()
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        if trouble:
            announce(self, trouble)
