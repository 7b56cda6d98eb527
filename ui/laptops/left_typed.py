"""Asks what shall become of what is half typed here when the meeting ends while somebody still writes."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused
from cochair.services import laptop_sentences as say
from cochair.services.late_words import put_line_in
from cochair.services.live import LiveMeeting
from cochair.services.ports import StoreFailed
from ui.live.ask_panel import AskPanel
from ui.live.question import Choice, Question
from ui.live.write_zone import WriteZone
from ui.widgets.banner import BannerKind

PENCIL = "1F4DD"


class Shown(Protocol):
    """A screen on which somebody writes, with a place to ask in."""

    ask: AskPanel
    write: WriteZone

    def say(self, words: str, kind: BannerKind = "hint") -> None: ...


class LeftTyped(QObject):
    """One for a screen to write on. `answered` tells that something was asked about, and nothing waits any more."""

    answered = Signal()

    def __init__(self, screen: Shown, live: LiveMeeting, parent: QObject, *, lines: bool = True) -> None:
        """Ask about a line that is half typed too, or only about the note that is typed together."""
        super().__init__(parent)
        self._screen, self._live, self._lines = screen, live, lines
        self._asks = self._answered = self._changes = False
        queued = Qt.ConnectionType.QueuedConnection  # what is pressed is done first
        screen.ask.closed.connect(self._closed, queued)
        for done in (screen.write.entered, screen.write.together.put_in):
            done.connect(self._changed, queued)

    def waits(self) -> bool:
        """Return whether there are words that nobody has said anything about."""
        return bool(self._line() or self._together())

    def ask(self) -> None:
        """Ask about the next words, once the meeting has ended."""
        ended = self._live.meeting.phase is Phase.ENDED
        if not ended or self._changes or self._screen.ask.question() is not None:
            return
        if self._together():
            box = self._screen.write.together
            self._about(self._together(), box.put_in.emit, box.left_out.emit)
        elif self._line():
            self._about(self._line(), self._put_line_in, self._drop_line)
        elif self._answered:
            self._answered = False
            self.answered.emit()

    def _about(self, words: str, put_in: Callable[[str], None], leave_out: Callable[[str], None]) -> None:
        def answer(act: Callable[[str], None]) -> Callable[[], None]:
            def acting() -> None:
                self._asks, self._answered = False, True
                act(words)

            return acting

        self._asks = True
        choices = (Choice(say.PUT_IN, answer(put_in), "check"), Choice(say.LEAVE_OUT, answer(leave_out), "bin"))
        lines = (say.TYPED.format(words=words),)
        question = Question(say.STILL_TYPED, choices, lines, lambda _: self.waits(), say.CHANGE_FIRST, PENCIL)
        self._screen.ask.ask(question)

    def _closed(self) -> None:
        """Go on after an answer; who closed the question changes the words first, and is asked again afterwards."""
        self._changes = self._asks and self.waits()
        self._answered = self._answered or self._asks
        self._asks = False
        if self._changes:
            self._go_to_words()
        else:
            self.ask()

    def _changed(self, _: object) -> None:
        self._changes = False
        self.ask()

    def _go_to_words(self) -> None:
        """Put the keyboard where the words stand."""
        write = self._screen.write
        if not self._together():
            write.edit.line.setFocus()
        elif write.together.is_open():
            write.together.note.box.box.setFocus()
        else:
            write.together.switch()

    def _line(self) -> str:
        return self._screen.write.line().text.strip() if self._lines else ""

    def _together(self) -> str:
        words = self._screen.write.together.words()
        return words if words.strip() else ""

    def _put_line_in(self, words: str) -> None:
        try:
            put_line_in(self._live, self._screen.write.line(), self._screen.write.fixing)
        except (Refused, StoreFailed) as no:
            self._screen.say(str(no), "refused")
        else:
            self._drop_line(words)

    def _drop_line(self, _words: str) -> None:
        self._screen.write.written()
        self._screen.write.keep_now()
