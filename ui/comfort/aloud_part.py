"""How fast, how loud and in which voice it reads aloud, with a sentence to try it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.voice_ports import Voice
from ui import words_aloud as w
from ui.aloud.door import AloudDoor
from ui.aloud.levels import Levels
from ui.aloud.voices import VoiceSearch
from ui.comfort.in_row import in_row
from ui.comfort.tied import Tied
from ui.theme.comfort import Comfort
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.pick_line import PickLine
from ui.widgets.wrap_label import WrapLabel


class AloudPart(QWidget):
    """The voices of the computer are looked for in the background when this is first shown; nothing waits for them."""

    def __init__(self, tied: Tied, levels: Levels, door: AloudDoor) -> None:
        super().__init__()
        self._door, self._comfort = door, Comfort()
        self._found: tuple[Voice, ...] = ()
        self._search: VoiceSearch | None = None
        self._pace, self._loud = WrapLabel(), WrapLabel()
        self._voices = PickLine(w.WHICH_VOICE)
        self._voices.picked.connect(lambda voice: tied.change("voice", voice))
        slower, faster = BigButton(w.SLOWER, "slower"), BigButton(w.FASTER, "faster")
        quieter, louder = BigButton(w.QUIETER, "quieter"), BigButton(w.LOUDER, "louder")
        self.hear = BigButton(w.HEAR_IT, "volume")
        self.hear.clicked.connect(lambda: door.say(w.SAMPLE, self.hear))
        for button, act, told in (
            (slower, levels.slower, self._pace),
            (faster, levels.faster, self._pace),
            (quieter, levels.quieter, self._loud),
            (louder, levels.louder, self._loud),
        ):
            button.clicked.connect(act)
            button.clicked.connect(lambda _=False, told=told: announce(self, told.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        parts = (self._pace, in_row((slower, faster)), self._loud, in_row((quieter, louder)), self._voices)
        for part in (*parts, in_row((self.hear,))):
            column.addWidget(part)
        tied.tie(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the voices."""
        super().showEvent(event)
        if self._search is None:
            self._search = VoiceSearch(self)
            self._search.found.connect(self._take)
            self._search.start(self._door.means().voices)

    def _take(self, voices: tuple[Voice, ...]) -> None:
        self._found = voices
        self._show(self._comfort)

    def _show(self, comfort: Comfort) -> None:
        self._comfort = comfort
        self._pace.setText(w.PACE_IS.format(pace=round(comfort.pace)))
        self._loud.setText(w.LOUDNESS_IS.format(loud=round(comfort.volume * 10)))
        options = (("", w.USUAL_VOICE), *((voice.id, _named(voice)) for voice in self._found))
        self._voices.show_options(options, comfort.voice if comfort.voice in dict(options) else "")
        self._voices.setVisible(len(self._found) > 1)


def _named(voice: Voice) -> str:
    if voice.higher is None:
        return voice.name
    return (w.HIGHER if voice.higher else w.LOWER).format(name=voice.name)
