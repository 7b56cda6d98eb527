"""Ties the calls of a meeting to what is heard, and to the words that everybody sees at the same instant."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from cochair.domain.meeting import Meeting
from cochair.services.calling import Calling, Heard, Wanted
from cochair.services.narration import Chime
from cochair.voice.chimes import chime
from ui.sounds import Sounds, make_ready
from ui.theme.comfort import Comfort

SHOWN_FOR = timedelta(seconds=8)
"""How long words stay, unless other words come: long enough to look up and read them."""


class Calls(QObject):
    """`shown` carries words to show, or none once they have been there long enough; `failed` why nothing is heard.

    `hushed` tells that everything must be quiet, whoever reads. `on` tells whether anything is to be heard, so that a
    line is kept free for the words.
    """

    shown = Signal(str)
    failed = Signal(str)
    on = Signal(bool)
    hushed = Signal()

    def __init__(self, m: Meeting, sounds: Sounds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calling, self._sounds = Calling(m), sounds
        self._wanted = Wanted()
        self._shown_until: datetime | None = None
        self._sounds_until = m.as_of
        self._told = ""

    def wear(self, comfort: Comfort) -> None:
        """Call out what somebody wants to hear, from now on."""
        hidden = comfort.time_style == "hidden"
        self._wanted = Wanted(comfort.time_calls, comfort.turn_calls, comfort.sound, hidden)
        if comfort.sound:
            make_ready()
        self.on.emit(self._wanted.anything)

    def look(self, m: Meeting) -> None:
        """Do what is due at this instant."""
        self._tell(self._sounds.trouble())
        if self._shown_until is not None and m.as_of >= self._shown_until:
            self._shown_until = None
            self.shown.emit("")
        chiming = m.as_of < self._sounds_until
        idle = not self._wanted.anything or self._sounds.is_idle()
        ours = chiming or self._sounds.is_ours()
        self._do(m, self._calling.look(m, self._wanted, idle=idle and not chiming, ours=ours))

    def ask(self, m: Meeting) -> None:
        """Say the time and whose turn it is, because a co-chair asks; it is shown too."""
        self._do(m, self._calling.asked(m))

    def close(self) -> None:
        """Be quiet, and show nothing any more."""
        if self._sounds.is_ours():
            self._sounds.stop()
        self.shown.emit("")

    def _do(self, m: Meeting, heard: Heard) -> None:
        if heard.hush:
            self._sounds.stop()
            self._sounds_until = m.as_of
        if heard.hush and m.stopped:
            self.hushed.emit()
        if heard.shown:
            self._shown_until = m.as_of + SHOWN_FOR
            self.shown.emit(" ".join(heard.shown))
        if heard.chime is not None:
            self._play(m, heard.chime)
        if heard.said:
            self._tell(self._sounds.say(heard.shown))

    def _play(self, m: Meeting, which: Chime) -> None:
        self._sounds_until = m.as_of + timedelta(seconds=chime(which).seconds)
        self._tell(self._sounds.play(which))

    def _tell(self, trouble: str) -> None:
        """Say once why nothing is heard; what is shown goes on."""
        if trouble and trouble != self._told:
            self._told = trouble
            self.failed.emit(trouble)
