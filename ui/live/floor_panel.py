"""Who is speaking and who is next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain import sentences as say
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.rules.speaking import next_in_line
from cochair.domain.telling import groups_left_words, groups_words
from cochair.domain.time_state import hidden_words
from ui import words as kit
from ui import words_live as w
from ui import words_room
from ui.commands import key_of
from ui.theme.look import BOLD, look
from ui.widgets.avatar import Avatar
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.shrink_label import ShrinkLabel
from ui.widgets.wrap_label import WrapLabel


def speaker_words(m: Meeting) -> str:
    """Return who has the floor in words."""
    if m.turn is None:
        return w.NOBODY_SPEAKS
    if m.turn.voice is not None:
        return w.SPEAKS_FOR.format(voice=m.name(m.turn.voice), name=m.name(m.turn.person))
    return kit.is_speaking(m.name(m.turn.person))


def next_names(m: Meeting) -> tuple[str, ...]:
    """Return the names of who is next, in order: the round's, else the queue's."""
    waiting = [p for p in m.round if p in m.here] if m.round is not None else m.queue
    return tuple(m.name(p) for p in waiting)


def next_words(m: Meeting) -> str:
    """Return who is next and why, or that nobody waits."""
    names = next_names(m)
    if not names:
        return w.NOBODY_WAITS
    words = w.NEXT_NAMES.format(names=say.names_of(names[:4]))
    following = next_in_line(m)
    return f"{words}. {following[1]}" if following else words


class FloorPanel(Ground):
    """The speaker or the small groups, the queue, and three things to do about them."""

    hand_asked = Signal()
    next_asked = Signal()
    finished = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        self.setAccessibleName(w.WHO_SPEAKS_NOW)
        self._tells = False
        sizes = look.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.row, sizes.gap, sizes.row, sizes.gap)
        column.setSpacing(sizes.gap)
        top = QHBoxLayout()
        top.setSpacing(sizes.row)
        self._avatar = Avatar("")
        self._avatar.silence()
        self._who = ShrinkLabel("big", "title", BOLD)
        self._next = WrapLabel("", "small", colour="text")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._who)
        words.addWidget(self._next)
        top.addWidget(self._avatar)
        top.addLayout(words, 1)
        column.addLayout(top)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(sizes.gap)
        self._hand = self._button(w.HAND_UP, "hand", "hand", self.hand_asked)
        self._following = self._button(w.NEXT_SPEAKER, "right", "next_speaker", self.next_asked)
        self._done = self._button(w.HAS_FINISHED, "check", "finished", self.finished)
        self._back = self._button(words_room.BACK_TOGETHER, "tick", "groups", self.back_asked)
        column.addLayout(self._buttons)

    def only_tell(self) -> None:
        """Show who speaks and who is next, with nothing to press."""
        self._tells = True
        for button in (self._hand, self._following, self._done, self._back):
            button.hide()

    def show_meeting(self, m: Meeting) -> None:
        """Show the speaker and the queue."""
        self._avatar.setVisible(m.turn is not None)
        if m.turn is not None:
            self._avatar.set_name(m.name(m.turn.person))
        self._next.setText(next_words(m))
        running = m.phase is Phase.RUNNING
        self._hand.setEnabled(running)
        self._following.setEnabled(running and next_in_line(m) is not None)
        self._done.setEnabled(m.turn is not None)
        self._done.setVisible(m.groups_until is None and not self._tells)
        self._back.setVisible(m.groups_until is not None and not self._tells)
        self.show_time(m)

    def show_time(self, m: Meeting) -> None:
        """Show how much longer small groups talk, in place of the speaker; it is a matter of minutes."""
        left, together = groups_left_words(m), groups_words(m)
        if together and look.time_style == "hidden":
            together = hidden_words(m)
        elif left:
            together = together.replace(left, left.replace(" ", "\u00a0"))
        self._who.setText(together or speaker_words(m))

    def _button(self, words: str, icon: str, command: str, signal: object) -> BigButton:
        button = BigButton(words, icon, live=True, size="small")
        button.setToolTip(kit.key_hint(key_of(command)))
        button.setAccessibleDescription(kit.key_hint(key_of(command)))
        button.clicked.connect(signal)
        self._buttons.addWidget(button, 1)
        return button
