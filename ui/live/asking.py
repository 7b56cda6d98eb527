"""Asking for a change in small steps: what, who asks, and why. What may be asked comes from the meeting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.asked import ChangeMade
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.refused import Unclear
from cochair.domain.wishes import Wish
from cochair.services.live import LiveMeeting
from cochair.services.wish_choices import Told, new_item_wish, wishes_for, wishes_for_meeting
from ui import words_consent as w
from ui.live.ask_panel import AskPanel
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question
from ui.widgets.big_button import BigButton
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped


class Asking(QObject):
    """Each method shows one step in the panel; the last one asks the meeting."""

    def __init__(self, live: LiveMeeting, gestures: Gestures, panel: AskPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._gestures, self._panel = live, gestures, panel

    def about(self, item: ItemId, start: Callable[[], object] | None = None) -> None:
        """Ask what shall happen with an item; `start` starts one that is still to come."""
        m = self._live.now()
        first = (Choice(w.START_IT, start, "play"),) if start is not None else ()
        choices = (*first, *self._wishes(wishes_for(m, item)))
        self._panel.ask(Question(w.ASK_ABOUT.format(item=m.item(item).item.title), choices))

    def whole_meeting(self) -> None:
        """Ask for a later finish, another share, or something that is not on the agenda."""
        new = Choice(w.ASK_NEW, self.something_new, "plus")
        self._panel.ask(Question(w.ASK_CHANGE, (new, *self._wishes(wishes_for_meeting(self._live.now())))))

    def something_new(self) -> None:
        """Ask for something that is not on the agenda."""

        def typed(words: str) -> str:
            try:
                told = new_item_wish(self._live.now(), words)
            except Unclear as unclear:
                return str(unclear)
            self._who(told[1])
            return ""

        self._panel.ask(Question(w.ASK_NEW, (), body=partial(TypedLine, w.NEW_TITLE, w.NEW_HINT, typed)))

    def _wishes(self, found: tuple[Told, ...]) -> tuple[Choice, ...]:
        return tuple(Choice(words, partial(self._who, wish)) for words, wish in found)

    def _who(self, wish: Wish) -> None:
        people = sorted(self._live.now().people_here(), key=lambda p: not p.co_chair)
        choices = tuple(Choice(p.name, partial(self._why, wish, p.id), "person") for p in people)
        self._panel.ask(Question(w.WHO_ASKS, choices))

    def _why(self, wish: Wish, by: PersonId) -> None:
        choices = tuple(Choice(words, partial(self._ask, wish, by, words)) for words in w.WHY_CHOICES)

        def typed(words: str) -> str:
            self._ask(wish, by, words)
            return ""

        self._panel.ask(Question(w.WHY_ASK, choices, body=partial(TypedLine, w.WHY_TYPED, w.WHY_HINT, typed)))

    def _ask(self, wish: Wish, by: PersonId, because: str) -> None:
        events = self._gestures.do(lambda: self._live.ask(by, wish, because))
        if events and isinstance(events[0], ChangeMade):
            self._panel.close_question()
            self._gestures.told.emit(w.CHANGED)


class TypedLine(QWidget):
    """A line to type in and a button; `use` takes the words and returns in one sentence what is wrong with them.

    `helps` with hard words, where the words are not there because they are hard.
    """

    def __init__(self, label: str, hint: str, use: Callable[[str], str], *, helps: bool = True) -> None:
        super().__init__()
        self._use = use
        self.edit = PlainEdit(label, hint=hint)
        if helps:
            helped(self.edit)
        button = BigButton(w.USE_TYPED, "check", live=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(LineBeside(self.edit, button))
        self.edit.entered.connect(lambda _: self._go())
        button.clicked.connect(self._go)

    def _go(self) -> None:
        problem = self._use(self.edit.text())
        if problem:
            self.edit.set_problem(problem)
