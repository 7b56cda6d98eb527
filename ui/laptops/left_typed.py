"""Asks what shall become of what is half typed here when the meeting ends on another laptop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused
from cochair.services import laptop_sentences as say
from cochair.services.late_words import put_line_in
from cochair.services.live import LiveMeeting
from cochair.services.ports import StoreFailed
from ui.laptops.guest_screen import GuestScreen
from ui.live.question import Choice, Question

PENCIL = "1F4DD"


class LeftTyped(QObject):
    """One for a screen to write on. `answered` tells that something of it was put in or left out."""

    answered = Signal()

    def __init__(self, screen: GuestScreen, live: LiveMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._screen, self._live = screen, live
        queued = Qt.ConnectionType.QueuedConnection  # an answer is done first
        screen.ended.connect(self.ask, queued)
        screen.ask.closed.connect(self.ask, queued)

    def waits(self) -> bool:
        """Return whether there are words that nobody has said anything about."""
        return bool(self._line() or self._together())

    def ask(self) -> None:
        """Ask about the next words, once the meeting has ended."""
        if self._live.meeting.phase is not Phase.ENDED or self._screen.ask.question() is not None:
            return
        if self._together():
            box = self._screen.write.together
            self._about(self._together(), box.put_in.emit, box.left_out.emit)
        elif self._line():
            self._about(self._line(), self._put_line_in, self._drop_line)

    def _about(self, words: str, put_in: Callable[[str], None], leave_out: Callable[[str], None]) -> None:
        def answer(act: Callable[[str], None]) -> Callable[[], None]:
            def acting() -> None:
                act(words)
                self.answered.emit()

            return acting

        choices = (Choice(say.PUT_IN, answer(put_in), "check"), Choice(say.LEAVE_OUT, answer(leave_out), "bin"))
        self._screen.ask.ask(Question(say.STILL_TYPED, choices, (say.TYPED.format(words=words),), picture=PENCIL))

    def _line(self) -> str:
        return self._screen.write.line().text.strip()

    def _together(self) -> str:
        words = self._screen.write.together.box.text()
        return words if words.strip() else ""

    def _put_line_in(self, words: str) -> None:
        try:
            put_line_in(self._live, self._screen.write.line(), self._screen.write.fixing)
        except (Refused, StoreFailed) as no:
            self._screen.say(str(no))
        else:
            self._drop_line(words)

    def _drop_line(self, _words: str) -> None:
        self._screen.write.written()
        self._screen.write.keep_now()
