"""What somebody reads who has joined: what this laptop does at the meeting, and what it keeps afterwards."""

from PySide6.QtCore import Signal

from cochair.domain.laptops import Role
from cochair.services.laptops_here import Joined
from ui import words_laptops as w
from ui.locking.page import LockPage, row_of
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton


class JoinedPage(LockPage):
    """`go_in` carries what this laptop is at the meeting; `answer_wanted` asks to put the answer on a stick first."""

    go_in = Signal(object)
    answer_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(w.LAPTOP, w.HAVE_JOINED)
        self._joined: Joined | None = None
        self.enter, self.answer = (
            BigButton(w.GO_IN, "next", role="main"),
            BigButton(w.PUT_ANSWER, "folder", role="main"),
        )
        self.enter.clicked.connect(lambda: self.go_in.emit(self._joined))
        self.answer.clicked.connect(self.answer_wanted)
        self.body.addWidget(row_of(self.answer, self.enter))

    def show_joined(self, joined: Joined, *, answers: bool) -> None:
        """Tell what this laptop does; where it came by a stick alone, the answer goes on the stick first."""
        self._joined = joined
        if answers:
            self._say(w.ANSWER, (w.ANSWER_WHY,))
        else:
            self._say(w.HAVE_JOINED, _what(joined))
        self.enter.set_words(w.GO_IN)
        self.answer.setVisible(answers)
        self.enter.setHidden(answers)
        self.take_focus()

    def show_answered(self) -> None:
        """Tell that the answer is on the stick, and show the way in."""
        if self._joined is not None:
            self.show_joined(self._joined, answers=False)
            self._say(w.BRING_IT, (w.BRING_IT_HOW,))
            self.enter.set_words(w.GO_ON)

    def take_focus(self) -> None:
        """Put the keyboard on what goes on."""
        (self.enter if self.answer.isHidden() else self.answer).setFocus()

    def _say(self, heading: str, lines: tuple[str, ...]) -> None:
        self.tell(heading, lines)
        announce(self, " ".join((heading, *lines)))


def _what(joined: Joined) -> tuple[str, ...]:
    does = w.DO_HERE[joined.role].format(name=joined.name)
    keeps = joined.keeps_nothing and joined.role is not Role.ROOM
    return (does, w.KEEPS_NOTHING_HERE) if keeps else (does,)
