"""The steps in which somebody tells how a meeting was. What they typed is kept only with the answer."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from cochair.domain.how_was_it import Face, HadSay
from cochair.domain.ids import MeetingId
from cochair.services.how_was_it import keep_answer
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.even_layout import EvenLayout
from ui.widgets.plain_edit import PlainEdit

_SPEECH, _PENCIL, _HEART = "1F5E3", "270D", "1F49B"


class FaceLeaf(Leaf):
    """How was it?"""

    def __init__(self, leaves: Leaves, meeting: Callable[[], MeetingId]) -> None:
        super().__init__(leaves, "1F642", w.HOW_WAS_IT, w.HOW_ASK)
        self._say = SayLeaf(leaves, meeting, self._begin)
        self.cards = {face: CardButton(words, picture=code) for face, code, words in w.FACES}
        for face, card in self.cards.items():
            card.clicked.connect(lambda _=False, face=face: self._pick(face))
        self.fill(Place(_below_each_other(self.cards.values())))

    def _begin(self) -> None:
        self.leaves.start_over()
        self.leaves.go_to(self)

    def _pick(self, face: Face) -> None:
        self._say.face = face
        self.leaves.go_to(self._say)


class SayLeaf(Leaf):
    """Could you have your say?"""

    def __init__(self, leaves: Leaves, meeting: Callable[[], MeetingId], begin: Callable[[], None]) -> None:
        super().__init__(leaves, _SPEECH, w.YOUR_SAY)
        self.face = Face.GOOD
        self._words = WordsLeaf(leaves, meeting, begin)
        self.cards = {say: CardButton(words, picture=code) for say, code, words in w.SAYS}
        for say, card in self.cards.items():
            card.clicked.connect(lambda _=False, say=say: self._pick(say))
        self.fill(Place(_below_each_other(self.cards.values())))

    def _pick(self, say: HadSay) -> None:
        self._words.face, self._words.say = self.face, say
        self.leaves.go_to(self._words)


class WordsLeaf(Leaf):
    """Do you want to say more?"""

    def __init__(self, leaves: Leaves, meeting: Callable[[], MeetingId], begin: Callable[[], None]) -> None:
        super().__init__(leaves, _PENCIL, w.SAY_MORE)
        self.face, self.say, self._meeting = Face.GOOD, HadSay.YES, meeting
        self._thanks = NextLeaf(leaves, begin)
        self.words = PlainEdit(w.SAY_MORE_LABEL, hint=w.SAY_MORE_HINT)
        self.words.entered.connect(lambda _: self._keep())
        self.done = BigButton(w.DONE, "check", role="main")
        self.done.clicked.connect(self._keep)
        self.fill(Place(self.words, row_of(self.done)))

    def leave(self) -> None:
        """Leave nothing for the next person to read."""
        self.words.set_text("")

    def _keep(self) -> None:
        desk, typed = self.leaves.desk, self.words.text()
        if self.leaves.try_to(
            lambda: keep_answer(desk.books, desk.board, self._meeting(), self.face, self.say, typed), w.KEPT
        ):
            self.words.set_text("")
            self.leaves.start_over()
            self.leaves.go_to(self._thanks)


class NextLeaf(Leaf):
    """Thank you; the next person may answer."""

    def __init__(self, leaves: Leaves, begin: Callable[[], None]) -> None:
        super().__init__(leaves, _HEART, w.THANK_YOU)
        self.again = BigButton(w.NEXT_PERSON, "people", role="main")
        self.again.clicked.connect(begin)
        self.over = BigButton(w.ALL_ANSWERED, "check")
        self.over.clicked.connect(leaves.start_over)
        self.fill(Place(row_of(self.again, self.over)))


def _below_each_other(cards: Iterable[CardButton]) -> QWidget:
    holder = QWidget()
    layout = EvenLayout(holder, look.sizes.row)
    for card in cards:
        layout.addWidget(card)
    return holder
