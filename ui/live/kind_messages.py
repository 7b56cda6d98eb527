"""One kind message for the screen for everyone. It is only shown: nothing of it is kept with the meeting."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from cochair.domain.ids import ItemId
from cochair.domain.meeting import Meeting
from cochair.services.live import LiveMeeting
from ui import words_room as w
from ui.live.ask_panel import AskPanel
from ui.live.asking import TypedLine
from ui.live.question import Choice, Question

MOST_LETTERS = 120


@dataclass(frozen=True, slots=True)
class KindMessage:
    """Plain words and the code of a picture."""

    words: str
    picture: str


class KindMessages(QObject):
    """`changed` carries the message that is up, or None when it has been taken down."""

    changed = Signal(object)

    def __init__(self, live: LiveMeeting, panel: AskPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._panel = live, panel
        self._message: KindMessage | None = None
        self._item: ItemId | None = None
        self._typed = ""

    def message(self) -> KindMessage | None:
        """Return the message that is up."""
        return self._message

    def offer(self) -> Choice:
        """Return the answer that leads to messages, among other things to do."""
        return Choice(w.SHOW_MESSAGE if self._message is None else w.MESSAGE_ON, self.ask, "cards")

    def switch(self) -> None:
        """Take the message down, or ask which to show when none is up."""
        if self._message is None:
            self.ask()
        else:
            self.take_down()

    def ask(self) -> None:
        """Ask which message to show; one that is up can be taken down."""
        up = self._message
        down = () if up is None else (Choice(w.TAKE_DOWN, self.take_down, "down"),)
        shipped = (Choice(words, partial(self.show, words, code), picture=code) for words, code in w.MESSAGES)
        choices = (*down, *shipped, Choice(w.TYPE_OWN, self.ask_own, "pencil"))
        heading = w.WHICH_MESSAGE if up is None else w.MESSAGE_UP.format(words=up.words)
        self._panel.ask(Question(heading, choices))

    def ask_own(self) -> None:
        """Ask for words; what is half typed comes back when the question does."""
        self._panel.ask(Question(w.TYPE_OWN, (), body=self._line))

    def show(self, words: str, picture: str) -> None:
        """Show a message until it is taken down, another is shown, or the item changes."""
        self._item = _open_item(self._live.now())
        self._set(KindMessage(words, picture))

    def take_down(self) -> None:
        """Take the message down."""
        self._set(None)

    def meeting_changed(self, m: Meeting) -> None:
        """Take the message down when another item is open than when it was shown."""
        if self._message is not None and _open_item(m) != self._item:
            self.take_down()

    def _line(self) -> TypedLine:
        line = TypedLine(w.OWN_WORDS, w.OWN_HINT, self._use)
        line.edit.set_text(self._typed)
        line.edit.changed.connect(self._keep)
        return line

    def _keep(self, typed: str) -> None:
        self._typed = typed

    def _use(self, typed: str) -> str:
        words = " ".join(typed.split())
        if not words:
            return w.MESSAGE_EMPTY
        if len(words) > MOST_LETTERS:
            return w.MESSAGE_LONG
        self._typed = ""
        self._panel.close_question()
        self.show(words, w.OWN_PICTURE)
        return ""

    def _set(self, message: KindMessage | None) -> None:
        if message != self._message:
            self._message = message
            self.changed.emit(message)


def _open_item(m: Meeting) -> ItemId | None:
    return None if m.now_item is None else m.now_item.item.id
