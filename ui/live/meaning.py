"""What does that mean? Anybody asks; the word is kept, with a meaning when somebody knows one."""

from functools import partial

from PySide6.QtCore import QObject

from cochair.domain.events import CardKind
from cochair.domain.rules.writing import hard_word
from cochair.services.live import LiveMeeting
from cochair.services.plain_help import PlainHelp, hard_words_of, meaning_of
from ui import words_room as w
from ui.live.ask_panel import AskPanel
from ui.live.asking import TypedLine
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question


class Meaning(QObject):
    """Each step is a question in the panel; the last one writes the word down, and the room sees it."""

    def __init__(self, live: LiveMeeting, gestures: Gestures, panel: AskPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._gestures, self._panel = live, gestures, panel

    def offer(self) -> Choice:
        """Return the answer that leads here, among other things to do."""
        return Choice(w.WHAT_MEANS, self.ask, "help")

    def ask(self) -> None:
        """Ask which word it is: one of those just written down, or another; who types goes on typing."""
        heard = hard_words_of(self._live.meeting, PlainHelp())
        words = (Choice(word, partial(self._word, word), "help") for word in heard)
        self._panel.ask(Question(w.WHAT_MEANS, (*words, Choice(w.TYPE_WORD, self._type, "pencil")), picture=w.BOOK))

    def _type(self) -> None:
        body = partial(TypedLine, w.WHICH_WORD, w.WHICH_WORD_HINT, self._word, helps=False)
        self._panel.ask(Question(w.WHAT_MEANS, (), picture=w.BOOK, body=body, takes_keyboard=True))

    def after_card(self) -> None:
        """Ask what was hard, while the card says that somebody does not understand; nobody says who."""
        choices = (Choice(w.A_WORD, self.ask, "help"), Choice(w.ALL_OF_IT, self._panel.close_question, "undo"))
        question = Question(
            w.WHAT_WAS_HARD, choices, still=lambda m: m.card is CardKind.DO_NOT_UNDERSTAND, picture=w.BOOK
        )
        self._panel.ask(question)

    def _word(self, typed: str) -> str:
        word = " ".join(typed.split())
        if not word:
            return w.WORD_NEEDED
        known = meaning_of(PlainHelp(), word)
        if known:
            use = Choice(w.SHOW_MEANING, partial(self._keep, word, known), "check")
            other = Choice(w.OTHER_MEANING, partial(self._other, word), "pencil")
            self._panel.ask(Question(w.IT_MEANS.format(word=word, meaning=known), (use, other), picture=w.BOOK))
        else:
            self._other(word)
        return ""

    def _other(self, word: str) -> None:
        def typed(meaning: str) -> str:
            self._keep(word, meaning)
            return ""

        later = Choice(w.NO_MEANING_YET, partial(self._keep, word, ""), "clock")
        body = partial(TypedLine, w.MEANING.format(word=word), w.MEANING_HINT, typed)
        heading = w.MEANS_WHAT.format(word=word)
        self._panel.ask(Question(heading, (later,), picture=w.BOOK, body=body, takes_keyboard=True))

    def _keep(self, word: str, meaning: str) -> None:
        if self._gestures.do(lambda: self._live.write(lambda m: hard_word(m, word, meaning))) is not None:
            self._panel.close_question()
