"""Says in the banner which question waits for an answer, or which message has gone up, with a way to it."""

from PySide6.QtCore import QObject, Signal

from cochair.domain.meeting import Meeting
from cochair.domain.undoing import CHANGES_THE_PAST
from cochair.domain.wording import sentence
from cochair.services.live import Events
from ui import words_room as w
from ui.commands import key_of
from ui.live.ask_panel import AskPanel
from ui.live.asked_line import AskedLine
from ui.live.consent import Consent
from ui.live.kind_messages import KindMessage, KindMessages
from ui.widgets.banner import Banner

ONE_LINE = 50
"""Letters of a message that the banner shows, so that it hides nothing of what is going on."""


class Waiting(QObject):
    """`wanted` carries the command that the button of the banner stands for."""

    wanted = Signal(str)

    def __init__(
        self, banner: Banner, panel: AskPanel, consent: Consent, messages: KindMessages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._banner, self._asked = banner, AskedLine(banner, panel, consent)
        self._command = ""
        self._line = ""
        banner.pressed.connect(lambda: self.wanted.emit(self._command))
        messages.changed.connect(self._message_changed)

    def show(self) -> None:
        """Show the question that stands open, unless the window asks or says something else."""
        if self._asked.show():
            self._command = "question"

    def taken_back(self, m: Meeting, events: Events) -> None:
        """Show that something was taken back, where few things on the screen can show it; it is heard already."""
        for event in events:
            if isinstance(event, CHANGES_THE_PAST):
                self._banner.show_words("hint", sentence(m, event))

    def _message_changed(self, message: KindMessage | None) -> None:
        """Say which message is up, as long as any hint stays; say nothing any more of one that is down."""
        if self._banner.sentence() == self._line:
            self._banner.clear()
        if message is None:
            self.show()
            return
        self._command, self._line = "message", w.MESSAGE_UP.format(words=_start_of(message.words))
        self._banner.say("hint", self._line, w.TAKE_DOWN, key_of("message"))


def _start_of(words: str) -> str:
    """Return words that fit on one line; the question about the message shows all of them."""
    if len(words) <= ONE_LINE:
        return words
    start = words[: ONE_LINE - 1]
    return f"{start.rsplit(' ', 1)[0]}…"
